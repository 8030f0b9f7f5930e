import { expect, it } from 'vitest';
import { readLabel } from '../../../shared/extract/layout/labelled.ts';

it.each([
  ['Εκκόκκιση / ginned', 'ginningDate'],
  ['Συγκομιδή / gathered', 'harvestDate'],
  ['Дата отгрузки / put on rail', 'shipmentDate'],
])('a label of two scripts of which the first alone is known is that label: %s', (text, field) =>
  expect(readLabel(text)).toMatchObject({ fields: [field], rest: '' }),
);
it('a value behind the known half is none', () => expect(readLabel('Εκκόκκιση 4 / Karditsa 2')?.rest).not.toBe(''));
