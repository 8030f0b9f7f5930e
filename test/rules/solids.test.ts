import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { type Paper, paper } from './case.ts';

type Flows = NonNullable<Paper['flows']>;
const record = (flows: Flows, brix?: number, said = 'Tomato paste', number = 'RW-4'): Document =>
  paper({
    type: 'tomato-processing-record',
    name: number === 'RW-4' ? 'batch.txt' : `${number}.txt`,
    facts: { number, issuer: 'Conserve Vesuvio S.p.A.', ...(brix === undefined ? {} : { brix }) },
    flows,
    sites: [{ step: 'process', name: 'Conserve Vesuvio S.p.A.', country: 'IT' }],
    mentions: [{ context: 'goods', text: said }],
  });
const invoice = (description: string, hsCode: string): Document =>
  paper({
    type: 'invoice',
    facts: { number: 'CV-1', seller: 'Conserve Vesuvio S.p.A.', buyer: 'Empire Sauces', netWeight: 5_000 },
    hsCodes: [hsCode],
    lines: [{ description, hsCode, quantity: 5_000, unit: 'kg' }],
  });
const judged = (...documents: Document[]) =>
  judge({ bundle: { id: 'b' }, entryDate: '2024-04-10', documents, unreadable: [] }).findings;
const exceeds = (flows: Flows, brix?: number, goods = 'Tomato paste', hs = '2002.90'): string =>
  judged(record(flows, brix, goods), invoice(goods, hs))
    .filter((f) => f.rule === 'mass.exceeds')
    .map((f) => f.message)
    .join();

const chile = (kg: number, brix?: number): Flows[number] => ({
  direction: 'in',
  material: 'paste',
  lot: 'CL-2390',
  kg,
  origin: 'CL',
  ...(brix === undefined ? {} : { brix }),
});
const out = (kg: number): Flows[number] => ({ direction: 'out', material: 'tomato-product', lot: 'CV-2421', kg });

describe('tomato solids of paste that is blended, thinned or cooked', () => {
  it('may stand in more kilograms of thinner paste', () => {
    expect(exceeds([chile(10_000, 37), out(12_720)], 29)).toBe('');
  });

  it('may not become more', () => {
    expect(exceeds([chile(10_000, 30), out(12_720)], 29)).toContain('solids are enough for 10,9');
  });

  it('count all that went in, by its own strength', () => {
    expect(exceeds([chile(10_000, 30), { ...chile(11_000, 29), lot: 'PT-2341', origin: 'PT' }, out(21_200)], 29)).toBe(
      '',
    );
  });

  it('are not weighed where the strength of what went in is not said', () => {
    expect(exceeds([chile(10_000), out(12_720)], 29)).toBe('');
  });

  it('of ketchup are at least what its name asks for, however much sugar is in it', () => {
    expect(exceeds([chile(10_000, 30), out(40_000)], 33, 'Tomato ketchup', '2103.20')).toBe('');
    expect(exceeds([chile(10_000, 30), out(90_000)], 33, 'Tomato ketchup', '2103.20')).toContain('4 % tomato solids');
  });
});

it('the place where foreign paste is thinned is no origin of its tomatoes', () => {
  const certificate = paper({
    type: 'certificate-of-origin',
    facts: {
      number: 'C-1',
      invoiceNumber: 'CV-1',
      countryOfOrigin: 'CL',
      shipper: 'Conserve Vesuvio S.p.A.',
      signed: true,
    },
    hsCodes: ['2002.90'],
  });
  const against = (flows: Flows): string[] =>
    judged(record(flows, 29), invoice('Tomato paste', '2002.90'), certificate)
      .filter((f) => f.rule === 'origin.conflict')
      .map((f) => f.message);
  expect(against([chile(10_000, 30), out(9_900)])).toEqual([]);
  expect(against([{ direction: 'in', material: 'tomato', kg: 70_000 }, out(9_900)])).toHaveLength(1);
});

describe('a plant that tells its fruit and not what came of it', () => {
  const fruit = (kg: number): Flows[number] => ({ direction: 'in', material: 'tomato', kg });
  const sold = (kg: number, flows: Flows, more: Document[] = [], netWeight?: number) => {
    const plant = record(flows, 36);
    if (netWeight !== undefined)
      plant.facts.netWeight = {
        value: netWeight,
        evidence: { ...plant.facts.number!.evidence, quote: `${netWeight} kg` },
      };
    const sale = invoice('Tomato paste 36/38', '2002.90');
    sale.facts.netWeight!.value = kg;
    return judged(plant, sale, ...more)
      .filter((f) => f.rule === 'mass.exceeds')
      .map((f) => `${f.severity} ${f.message}`);
  };

  it('is asked about where the sale is of more than its fruit gives', () => {
    expect(sold(9_000, [fruit(20_000), fruit(21_000)])).toEqual([
      expect.stringMatching(/^gap batch\.txt takes in 41,000 kg of fresh tomatoes.*sale is of 9,000 kg/),
    ]);
    expect(sold(7_000, [fruit(20_000), fruit(21_000)])).toEqual([]);
  });

  it('has made nothing by the total of what it took in', () => {
    expect(sold(9_000, [fruit(20_000), fruit(21_000)], [], 41_000)).toHaveLength(1);
  });

  it('is left alone beside another record, which may hold the rest', () => {
    const other = record([fruit(30_000)], 36, 'Tomato paste', 'RW-5');
    expect(sold(9_000, [fruit(20_000), fruit(21_000)], [other])).toEqual([]);
  });
});
