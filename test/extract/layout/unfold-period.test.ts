import { expect, test } from 'vitest';
import type { Column } from '../../../shared/extract/layout/types.ts';
import { periodOf } from '../../../shared/extract/layout/unfold.ts';

const columns = (...headers: [string, Column['field']][]) =>
  headers.map(([header, field]) => ({ header, field }) as Column);

test('columns that only a figure tells apart are no list set side by side', () => {
  expect(periodOf(columns(['Season 2023 kg', 'netWeight'], ['Season 2024 kg', undefined]))).toBeUndefined();
  expect(
    periodOf(columns(['Reading 1', undefined], ['kg', 'netWeight'], ['Reading 2', undefined], ['kg', 'netWeight'])),
  ).toBeUndefined();
});

test('a head that lost a sign or a space in reading is the same head', () => {
  expect(
    periodOf(columns(['Fardo N°', 'baleNumber'], ['kg', 'netWeight'], ['Fardo N', undefined], ['kg', 'netWeight'])),
  ).toBe(2);
});
