import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const tables = (...texts: string[]) =>
  layoutDocument(texts.map((text, i) => drawPage(text, { number: i + 1 }))).tables.map((t) => ({
    fields: t.columns.map((c) => c.field ?? '?'),
    rows: t.rows.map((r) => r.cells.map((c) => c?.text ?? '').join(' ')),
  }));
const facts = (text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type: 'ginning-record', language: 'en' }).facts;

const list = `
PACAS PRENSADAS
7310041 219  7310044 224  7310047 221
7310042 222  7310045 219  7310048 222
7310043 224  7310046 223  7310049 220
PESO NETO KG 1994`;

test('numbers with weights by turns, under no heads, are numbers down the columns with the weight of each', () => {
  const f = facts(`ALGODONERA DEL SUR${list}`);
  expect(f.units.map((u) => [u.id, u.netKg])).toEqual([
    ['7310041', 219],
    ['7310042', 222],
    ['7310043', 224],
    ['7310044', 224],
    ['7310045', 219],
    ['7310046', 223],
    ['7310047', 221],
    ['7310048', 222],
    ['7310049', 220],
  ]);
});

test('their weights may have decimals, units and a number of a kind of its own beside them, and run along the lines', () => {
  const [table] = tables(`
Bales
TK-501 221,4 kg  TK-502 219,8 kg
TK-503 222,1 kg  TK-504 220,6 kg
TK-505 219,9 kg`);
  expect(table!.fields).toEqual(['baleNumber', 'netWeight']);
  expect(table!.rows).toEqual(['TK-501 221,4', 'TK-502 219,8', 'TK-503 222,1', 'TK-504 220,6', 'TK-505 219,9']);
});

test('they are gross weights where the page calls their sum so', () => {
  const [table] = tables(list.replace('PESO NETO', 'PESO BRUTO'));
  expect(table!.fields).toEqual(['?', 'grossWeight']);
});

test('they go on overleaf', () => {
  const all = tables(list.replace(/\nPESO.*/u, ''), '\n7310050 219  7310052 222\n7310051 221  7310053 224');
  expect(all).toHaveLength(1);
  expect(all[0]!.rows).toHaveLength(13);
});

test('numbers alone stay numbers, those that run on in every column too', () => {
  for (const numbers of [
    'Bale numbers\n200301 200302 200303 200304\n200305 200306 200307 200308',
    'Bale numbers\n1101 201 1104 204\n1102 202 1105 205\n1103 203 1106 206',
  ])
    expect(tables(`\n${numbers}`).map((t) => t.fields)).toEqual([['baleNumber']]);
});
