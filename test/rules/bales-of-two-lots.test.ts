import { expect, it } from 'vitest';
import type { UnitRow } from '../../shared/model/index.ts';
import { baleRepeated } from '../../shared/rules/bale-repeated.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

type Row = [lot: string, id: string, to?: string];
const rows = (list: readonly Row[]): Omit<UnitRow, 'evidence'>[] =>
  list.map(([lot, id, to]) => ({ id, lot, ...(to ? { to } : {}) }));

const told = (gin: readonly Row[], sold: readonly Row[]): string[] => {
  const documents = [
    paper({ type: 'ginning-record', name: 'press.pdf', units: rows(gin) }),
    paper({ type: 'packing-list', name: 'bales.csv', units: rows(sold) }),
  ];
  return baleRepeated.check(caseOf(documents)).findings.map((f) => f.message);
};

const through: Row[] = [
  ['K7', '501', '540'],
  ['K8', '541', '580'],
];

it('a number in two lots is one bale where the gin numbers on through its lots', () => {
  expect(
    told(through, [
      ['K7', '512'],
      ['K7', '513'],
      ['K8', '541'],
      ['K8', '512'],
    ]),
  ).toEqual(['bales.csv lists 512 in lot K7 and again in lot K8; the gin’s record gives it to lot K7 alone.']);
});

it('is two bales where the gin begins anew with each lot, or does not list them by lot', () => {
  const sold: Row[] = [
    ['K7', '12'],
    ['K8', '12'],
  ];
  expect(
    told(
      [
        ['K7', '1', '40'],
        ['K8', '1', '40'],
      ],
      sold,
    ),
  ).toEqual([]);
  expect(told([['K7', '1', '40']], sold)).toEqual([]);
  expect(
    told(through, [
      ['K7', '512'],
      ['K8', '552'],
    ]),
  ).toEqual([]);
});
