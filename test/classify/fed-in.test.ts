import { expect, test } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import { file, sheet } from './paper.ts';

const record = [
  ['Harbor Spinning Mills Ltd - Spinning record'],
  ['Mill', 'Harbor Spinning Mills Ltd, Chattogram, Bangladesh'],
  ['Yarn lot', 'HS-2207'],
  ['Cotton input kg', '1310.4'],
  ['Yarn output kg', '1126.9'],
];
const rows = [1, 2, 3, 4, 5, 6].map((n) => [`35022880041${n}`, '218.4']);
const typesOf = (name: string, head: string[], more: string[][] = rows) =>
  documentsOf(file('mill.xlsx', [sheet(1, 'Lot', record), sheet(2, name, [head, ...more])], 'sheet' as never));

test('a bare list of bales behind the record of a spinner is what was fed in', () => {
  const { documents } = typesOf('Bales', ['Bale no.', 'Net kg']);
  expect(documents.map((d) => d.type)).toEqual(['spinning-record']);
  expect(documents[0]?.facts.units.length).toBe(6);
});

test.each([
  ['Gin record', ['Bale no.', 'Net kg'], rows],
  ['Bales', ['Bale no.', 'Ginning date', 'Net kg'], rows.map(([id, kg]) => [id!, '2024-10-02', kg!])],
])('a sheet that tells of the gin stays a record of its own: %s', (name, head, more) =>
  expect(typesOf(name, head, more).documents.map((d) => d.type)).toEqual(['spinning-record', 'ginning-record']),
);

test.each([
  'Bales used for yarn lot HS-2207',
  'LIST OF BALES CONSUMED',
  'Bales laid down',
  'Bales fed into the blow room',
  'Список использованных кип',
  'Kullanılan balya listesi',
  'Fardos consumidos',
])('a list of bales that a spinner used is a paper of the spinner: %s', (title) => {
  const { documents } = documentsOf(
    file('bales.xlsx', [sheet(1, 'Sheet1', [[title], ['Bale no.', 'Net kg'], ...rows])], 'sheet' as never),
  );
  expect(documents.map((d) => d.type)).toEqual(['spinning-record']);
});
