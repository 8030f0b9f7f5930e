import { describe, expect, it } from 'vitest';
import { grossOf, massOf, netOf, piecesIn, sameWeight } from '../../shared/trace/weights.ts';
import { bales, type Paper, paper } from '../rules/case.ts';

const list = (more: Partial<Paper> = {}) => paper({ type: 'packing-list', ...more });
const kg = (more: Partial<Paper>): number | undefined => netOf(list(more))?.kg;
const gross = (more: Partial<Paper>): number | undefined => grossOf(list(more))?.kg;
const line = (netWeight: number | undefined, quote?: string) => ({
  description: 'yarn',
  ...(netWeight === undefined ? {} : { netWeight, grossWeight: netWeight + 1 }),
  ...(quote === undefined ? {} : { evidence: { document: 'x', page: 1, box: [0, 0, 0, 0], quote, confidence: 1 } }),
});
/** Lines with their own words on the paper. */
const quoted = (type: Paper['type'], ...rows: [quote: string, netWeight: number][]) => {
  const made = paper({ type, lines: rows.map(([, w]) => line(w)) });
  for (const [i, [quote]] of rows.entries()) made.facts.lines!.value[i]!.evidence.quote = quote;
  return made;
};

describe('net weight of a paper', () => {
  it('is the printed one from the least that a consignment weighs, else that of its rows', () => {
    expect(kg({ facts: { netWeight: 500 }, lines: [line(400)] })).toBe(500);
    expect(kg({ facts: { netWeight: 1 }, lines: [line(400)] })).toBe(1);
    expect(kg({ facts: { netWeight: 0.9 }, lines: [line(400)] })).toBe(400);
    expect(kg({ lines: [line(400), line(30)] })).toBe(430);
    expect(kg({ lines: [line(400), line(undefined)] })).toBeUndefined();
    expect(kg({})).toBeUndefined();
  });

  it('sums no row that sums up others, and none of gross, tare and net', () => {
    expect(netOf(quoted('invoice', ['yarn', 400], ['TOTAL', 400]))?.kg).toBe(400);
    expect(netOf(quoted('invoice', ['yarn', 400], ['GROSS 410 | TARE 10 | NET 400', 400]))?.kg).toBe(400);
    expect(netOf(quoted('invoice', ['yarn', 400], ['gross 410 | tare 10', 400]))?.kg).toBe(400);
    expect(netOf(quoted('invoice', ['yarn', 400], ['yarn net 30 kg', 30]))?.kg).toBe(430);
    expect(netOf(quoted('invoice', ['yarn', 400], ['yarn gross of one gross', 30]))?.kg).toBe(430);
  });

  it('is the sum of the units where no line weighs, of two of them at least', () => {
    expect(kg({ units: bales(1119001, 2, 218) })).toBe(436);
    expect(kg({ units: bales(1119001, 1, 218) })).toBeUndefined();
    expect(kg({ units: bales(1119001, 2, 218), lines: [line(400)] })).toBe(400);
  });

  it('gives way to the units where it holds less than half of them', () => {
    const units = bales(1119001, 4, 218);
    expect(kg({ facts: { netWeight: 435 }, units })).toBe(872);
    expect(kg({ facts: { netWeight: 436 }, units })).toBe(436);
    expect(kg({ facts: { netWeight: 871 }, units })).toBe(871);
  });

  it('that was doubted gives way to the rows, and to the units where no row weighs', () => {
    const doubted = (more: Partial<Paper>) => {
      const made = list({ facts: { netWeight: 5000 }, ...more });
      made.facts.netWeight!.doubt = 'two weights are printed';
      return netOf(made)?.kg;
    };
    expect(doubted({ lines: [line(400)] })).toBe(400);
    expect(doubted({ units: bales(1119001, 12, 418) })).toBe(12 * 418);
    expect(doubted({ lines: [line(undefined)] })).toBe(5000);
  });

  it('of bales cannot be less than so many bales weigh: then it is that of a page', () => {
    const [few, many] = [bales(1119001, 9, 0), bales(1119001, 10, 0)].map((of) => of.map(({ netKg: _, ...u }) => u));
    const gin = (units: NonNullable<Paper['units']>, netWeight: number, type: Paper['type'] = 'ginning-record') =>
      netOf(paper({ type, facts: { netWeight }, units }))?.kg;
    expect(gin(many!, 799)).toBeUndefined();
    expect(gin(few!, 700)).toBe(700);
    expect(gin(many!, 800)).toBe(800);
    expect(gin(many!, 799, 'packing-list')).toBe(799);
    const named = (description?: string) =>
      netOf(
        paper({
          type: 'invoice',
          facts: { netWeight: 799 },
          units: many!,
          lines: [{ ...(description ? { description } : {}) }],
        }),
      )?.kg;
    expect(named('10 bales')).toBeUndefined();
    expect(named('yarn')).toBe(799);
    expect(named()).toBe(799);
    const two = paper({
      type: 'invoice',
      facts: { netWeight: 799 },
      units: many!,
      lines: [{ description: 'yarn' }, { description: 'Raw cotton' }],
    });
    expect(netOf(two)).toBeUndefined();
  });

  it('is a quantity in a unit of mass, but not on papers that print the gross weight there', () => {
    const lines = [{ description: 'yarn', quantity: 2, unit: 'MT' }];
    const of = (type: Paper['type']) => netOf(paper({ type, lines }))?.kg;
    expect(of('invoice')).toBe(2000);
    expect(of('certificate-of-origin')).toBeUndefined();
    expect(of('bill-of-lading')).toBeUndefined();
  });
});

describe('gross weight of a paper', () => {
  it('is the printed one, else that of its rows, else that of its units', () => {
    expect(gross({ facts: { grossWeight: 500 }, lines: [line(400)] })).toBe(500);
    expect(gross({ lines: [line(400), line(30)] })).toBe(432);
    const units = bales(1119001, 2).map((u) => ({ ...u, grossKg: 221 }));
    expect(gross({ units })).toBe(442);
    expect(gross({ units, lines: [line(400)] })).toBe(401);
    expect(gross({ facts: { grossWeight: 200 }, units })).toBe(442);
    expect(gross({ facts: { grossWeight: 221 }, units })).toBe(221);
    expect(gross({})).toBeUndefined();
  });

  it('of too little for so many bales is that of a page', () => {
    const gin = (grossWeight: number) =>
      grossOf(paper({ type: 'ginning-record', facts: { grossWeight }, units: bales(1119001, 10) }))?.kg;
    expect(gin(799)).toBeUndefined();
    expect(gin(800)).toBe(800);
  });
});

describe('units', () => {
  it.each([
    ['kg kgs kilo kilos kilogram kilograms kgm кг 公斤 千克', 1],
    ['g gr', 0.001],
    ['t ton tons tonne tonnes mt mts tne т тонн 吨', 1000],
    ['lb lbs pound pounds lbr', 0.45359237],
    ['quintal qq qtl', 100],
    ['cwt', 45.359237],
  ])('of mass: %s is %d kg', (words, factor) => {
    for (const unit of words.split(' ')) {
      expect(massOf(1, unit), unit).toBe(factor);
      expect(massOf(2, ` ${unit.toUpperCase()}.`), unit).toBe(2 * factor);
      expect(piecesIn(1, unit), unit).toBeUndefined();
    }
  });

  it.each([
    [
      'pc pcs piece pieces ea each unit units nos set sets pair pairs шт 件 条 adet pieza piezas peca pecas pezzi stuck',
      1,
    ],
    ['dz doz dozen dozens', 12],
    ['gross', 144],
  ])('of pieces: %s is %d', (words, factor) => {
    for (const unit of words.split(' ')) {
      expect(piecesIn(1, unit), unit).toBe(factor);
      expect(piecesIn(3, `${unit.toUpperCase()} .`), unit).toBe(3 * factor);
      expect(massOf(1, unit), unit).toBeUndefined();
    }
  });

  it('that are none give nothing, nor does a quantity without one', () => {
    for (const read of [massOf, piecesIn]) {
      expect(read(1, 'bales')).toBeUndefined();
      expect(read(1, '')).toBeUndefined();
      expect(read(1, undefined)).toBeUndefined();
      expect(read(undefined, 'kg')).toBeUndefined();
      expect(read(undefined, 'pcs')).toBeUndefined();
    }
    expect(massOf(0, 'kg')).toBe(0);
  });
});

describe('two weights agree', () => {
  it.each([
    [1000, 1005, true],
    [1005, 1000, true],
    [1000, 1005.02, true],
    [1000, 1005.1, false],
    [100, 101, true],
    [100, 101.1, false],
    [101, 100, true],
    [10_000, 10_050, true],
    [10_000, 10_051, false],
  ])('%d and %d: %s', (a, b, agree) => {
    expect(sameWeight(a, b)).toBe(agree);
  });
});

describe('bales of eighty kilograms', () => {
  it('make up the net weight of their list, lighter ones do not', () => {
    const listed = (netWeight: number) =>
      netOf(
        paper({ type: 'ginning-record', facts: { netWeight }, units: bales(1119001, 10).map(({ id }) => ({ id })) }),
      )?.kg;
    expect([listed(800), listed(799)]).toEqual([800, undefined]);
  });
});
