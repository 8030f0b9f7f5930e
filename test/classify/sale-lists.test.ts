import { expect, it } from 'vitest';
import { withListsOfSales } from '../../shared/classify/sale-lists.ts';
import type { Box } from '../../shared/model/index.ts';

const typed = (type: 'invoice' | 'ginning-record' | 'other', ...typeEvidence: string[]) => ({
  type,
  typeEvidence,
  pages: [
    {
      words: [{ text: typeEvidence.includes('shirts') ? 'Shirts' : 'Bales', box: [0, 0, 1, 1] as Box, confidence: 1 }],
    },
  ],
});
const types = (kind: 'spreadsheet' | 'pdf', ...documents: ReturnType<typeof typed>[]) =>
  withListsOfSales(documents, kind).map(({ type }) => type);

it('bare numbers of bales beside an invoice are the bales that it sells', () => {
  expect(types('spreadsheet', typed('invoice'), typed('ginning-record', 'pbi', 'gin', 'bale'))).toEqual([
    'invoice',
    'packing-list',
  ]);
  expect(types('spreadsheet', typed('ginning-record', 'Bale list', 'bale'), typed('invoice'))[0]).toBe('packing-list');
  expect(types('pdf', typed('invoice'), typed('ginning-record', 'Lista de fardos', 'fardo'))[1]).toBe('packing-list');
});

it('a record with a word of the work of a gin stays one, and so does a list behind no invoice', () => {
  for (const word of ['GINNING RECORD', 'seed cotton', 'turnout', 'safra', 'çırçır', '轧花'])
    expect(types('spreadsheet', typed('invoice'), typed('ginning-record', 'bale', word))[1]).toBe('ginning-record');
  expect(types('spreadsheet', typed('invoice', 'shirts'), typed('ginning-record', 'bale'))[1]).toBe('ginning-record');
  expect(types('pdf', typed('other'), typed('ginning-record', 'bale'))[1]).toBe('ginning-record');
  expect(types('pdf', typed('invoice'), typed('other'), typed('ginning-record', 'bale'))[2]).toBe('ginning-record');
});
