import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Claim, Document } from '../../shared/model/index.ts';
import { claimsOf } from '../../shared/trace/claims.ts';
import { paper } from './case.ts';

const gin = 'Société Kandi Coton SA';
const record = (facts: object = {}, kg = 66_000): Document =>
  paper({
    type: 'ginning-record',
    name: 'gin.txt',
    facts: { number: 'GR-2307', issuer: gin, countryOfOrigin: 'BJ', cropYear: '2023/24', baleCount: 300, ...facts },
    flows: [{ direction: 'out', material: 'lint', lot: 'KDI-2307', kg }],
  });
const sale = (number: string, bales: number, kg: number): Document[] => [
  paper({
    type: 'invoice',
    name: `${number}.txt`,
    facts: { number, seller: gin, buyer: 'Blue Ridge Fibers', netWeight: kg, baleCount: bales, countryOfOrigin: 'BJ' },
    hsCodes: ['5201.00'],
    lots: ['KDI-2307'],
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', quantity: kg, unit: 'kg' }],
  }),
];
const judged = (id: string, documents: Document[], claims: Claim[] = []) =>
  judge({ bundle: { id }, entryDate: '2024-04-10', documents, unreadable: [], claims });
const claimsFor = (id: string, documents: Document[]): Claim[] => claimsOf(judged(id, documents));
const told = (documents: Document[], claims: Claim[]): string[] =>
  judged('mine', documents, claims)
    .findings.filter((f) => f.rule === 'bale.claimed')
    .map((f) => f.message);

describe('parts of one gin record in several bundles', () => {
  const first = claimsFor('first', [...sale('S-101', 100, 22_000), record()]);
  const second = claimsFor('second', [...sale('S-102', 100, 22_000), record()]);

  it('claim what each takes, and no bale by number', () => {
    expect(first.map((c) => c.share)).toEqual([{ kg: 22_000, ofKg: 66_000, bales: 100, ofBales: 300 }]);
  });

  it('stand beside each other as long as the record holds them all, moisture allowed for', () => {
    expect(told([...sale('S-103', 100, 22_700), record()], [...first, ...second])).toEqual([]);
  });

  it('are over-claimed when together they take more', () => {
    const [message] = told([...sale('S-103', 180, 39_600), record()], [...first, ...second]);
    expect(message).toContain('holds 66,000 kg');
    expect(message).toContain('39,600 kg taken here');
  });

  it('never tell what another bundle takes', () => {
    const others = second.map(({ importer: _, ...c }) => ({ ...c, bundle: 'of another importer' }));
    const message = told([...sale('S-103', 290, 63_800), record()], others).join();
    expect(message).toContain('bundle of another importer (entry of 2024-04-10)');
    expect(message).not.toContain('22,000');
    expect(message).not.toContain('100 bales');
  });

  it('are of two lots when the crop, the gin or the quantity of the record differs', () => {
    const all = (r: Document): string[] => told([...sale('S-103', 290, 63_800), r], [...first, ...second]);
    expect(all(record())).toHaveLength(1);
    expect(all(record({ cropYear: '2022/23' }))).toEqual([]);
    expect(all(record({ issuer: 'Parakou Égrenage SA' }))).toEqual([]);
    expect(all(record({}, 65_000))).toEqual([]);
  });
});

describe('a lot that a mill opened', () => {
  const yarn = (sr: string, used: number, out: number, sold: number): Document[] => [
    paper({
      type: 'invoice',
      name: `${sr} ${sold}.txt`,
      facts: { number: `${sr}-${sold}`, seller: 'Sahel Filature', buyer: 'Piedmont Knits', netWeight: sold },
      hsCodes: ['5205.13'],
      lines: [{ description: 'Cotton yarn', hsCode: '5205.13', quantity: sold, unit: 'kg' }],
    }),
    paper({
      type: 'spinning-record',
      name: 'spin.txt',
      facts: { number: sr, issuer: 'Sahel Filature' },
      flows: [
        { direction: 'in', material: 'lint', lot: 'KDI-2307', kg: used },
        { direction: 'out', material: 'yarn', lot: `Y${sr}`, kg: out },
      ],
    }),
    record(),
  ];

  it('is taken once by one record of the mill, in however many bundles it stands', () => {
    const first = claimsFor('first', yarn('SR-311', 60_000, 53_000, 20_000));
    expect(told(yarn('SR-311', 60_000, 53_000, 20_500), first)).toEqual([]);
  });

  it('is taken twice by two records', () => {
    const first = claimsFor('first', yarn('SR-311', 60_000, 53_000, 20_000));
    expect(told(yarn('SR-312', 30_000, 26_000, 20_000), first).join()).toContain('Lot KDI-2307');
    expect(told(yarn('SR-312', 6_000, 5_200, 5_000), first)).toEqual([]);
  });

  it('gives no more yarn to two sales than was spun', () => {
    const first = claimsFor('first', yarn('SR-311', 60_000, 53_000, 40_000));
    expect(told(yarn('SR-311', 60_000, 53_000, 20_000), first).join()).toContain('Lot YSR-311');
  });
});
