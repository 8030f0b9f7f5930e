import { describe, expect, it } from 'vitest';
import { lotsIn } from '../../shared/extract/base/lot-codes.ts';
import { baleUnlisted } from '../../shared/rules/bale-unlisted.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const gin = paper({
  type: 'ginning-record',
  name: 'gin.pdf',
  lots: ['QV 3301', 'QV 3302'],
  units: [
    { id: 'PX50001', to: 'PX50060', count: 60, lot: 'QV 3301' },
    { id: 'PX50061', to: 'PX50110', count: 50, lot: 'QV 3302' },
  ],
});
const found = (lots: string[], { bales, more = [] as string[] }: { bales?: number; more?: string[] } = {}) =>
  baleUnlisted
    .check(
      caseOf([
        gin,
        paper({
          type: 'invoice',
          name: 'invoice.pdf',
          facts: { number: 'I-1', date: '2024-01-20' },
          lots: ['QV 3301', 'QV 3302'],
          lines: [{ description: 'raw cotton', hsCode: '5201.00', quantity: 24_000, unit: 'kg' }],
        }),
        paper({ type: 'transport-record', name: 'truck.pdf', lots, facts: bales ? { baleCount: bales } : {} }),
        ...(more.length ? [paper({ type: 'transport-record', name: 'second.pdf', lots: more })] : []),
      ]),
    )
    .findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

describe('lots on the way from the gin', () => {
  const says =
    'truck.pdf carries lot QV 3309, which stands on no other paper, and no transport paper carries lot QV 3302 of gin.pdf.';

  it('are the gin’s where all of its bales are carried, and asked about where their number is not told', () => {
    expect(found(['QV 3301', 'QV 3309'], { bales: 110 })).toEqual([`contradicts: ${says}`]);
    expect(found(['QV 3301', 'QV 3309'])).toEqual([`gap: ${says}`]);
  });

  it('may be others’ on a truck with other bales, or where the second truck carries the rest', () => {
    expect(found(['QV 3301', 'QV 3302'])).toEqual([]);
    expect(found(['QV 3301', 'QV 3309'], { bales: 140 })).toEqual([]);
    expect(found(['QV 3301', 'QV 3309'], { more: ['QV 3302', 'QV 3309'] })).toEqual([]);
  });

  it('stand in one cell, each with its figures', () => {
    expect(lotsIn('HB 4417, HB 4418')).toEqual(['HB 4417', 'HB 4418']);
    expect(lotsIn('RS-118 и RS-119')).toEqual(['RS-118', 'RS-119']);
    for (const one of ['HB 4417', 'KR-118, HS 5205.12', 'P4062H', '23-114, 84 cartons'])
      expect(lotsIn(one)).toEqual([one]);
  });
});

describe('lots of a sale of yarn', () => {
  const sold = (lot: string) =>
    baleUnlisted
      .check(
        caseOf([
          paper({
            type: 'spinning-record',
            name: 'mill.pdf',
            lots: ['YT-508'],
            units: [{ id: '90211', to: '90290', count: 80 }],
            flows: [{ direction: 'out', material: 'yarn', kg: 15_000, lot: 'YT-508' }],
          }),
          paper({
            type: 'invoice',
            name: 'invoice.pdf',
            facts: { number: 'I-1', date: '2024-01-20' },
            lines: [{ description: 'cotton yarn', hsCode: '5205.12', quantity: 15_000, unit: 'kg', lot: 'YT-508' }],
          }),
          paper({
            type: 'packing-list',
            name: 'cartons.xlsx',
            facts: { invoiceNumber: 'I-1' },
            lots: [lot],
            units: [{ id: '1', to: '300', count: 300, lot }],
          }),
        ]),
      )
      .findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

  it('are looked up also where the cartons are listed, which are no bales that the mill opened', () => {
    expect(sold('YT-508')).toEqual([]);
    expect(sold('YT-580')).toEqual([expect.stringMatching(/^contradicts: cartons\.xlsx names lot YT-580/)]);
  });
});
