import { expect, test } from 'vitest';
import { affinity } from '../../shared/classify/affinity.ts';
import { Gathering } from '../../shared/classify/gathering.ts';
import { classifyFile } from '../../shared/classify/index.ts';
import { signsOf } from '../../shared/classify/signs.ts';
import { file, page, type Row } from './paper.ts';

const places = [0.07, 0.25, 0.45, 0.65, 0.85];
const row = (...cells: string[]): Row => cells.map((text, i) => [places[i]!, text]);
const heads = row('Bala nº', 'Lote', 'Fecha', 'Bruto (kg)', 'Neto (kg)');
const bales = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, i) =>
    row(`M7-${from + i}`, 'V-12', '09/05/2025', `${221 + (i % 7)},4`, `${219 + (i % 7)},1`),
  );
const summary: Row[] = [
  '# PARTE DIARIO DE DESMOTADORA',
  row('Lote', 'Fecha', 'Balas', 'Serie', 'Neto (kg)'),
  row('V-12', '09/05/2025', '31', '31 de 5501', '6.815,2'),
  row('V-13', '10/05/2025', '30', '30 de 5532', '6.602,9'),
];
const first = [...summary, heads, ...bales(5501, 25)];

test('a page that begins with the heads of the list at the end of the page before goes on with it, whatever stands above that list', () => {
  const sheet = new Gathering(signsOf(page(1, first)));
  const near = (rows: Row[]) => affinity(signsOf(page(2, rows)), sheet, new Map());
  const others = row('Fardo', 'Serie', 'Data', 'Bruto (kg)', 'Neto (kg)');
  expect(near([heads, ...bales(5526, 20)]) - near([others, ...bales(5526, 20)])).toBeGreaterThanOrEqual(4);
});

test('no number in a column of bales is that of the paper', () => {
  expect(signsOf(page(2, [heads, ...bales(5526, 20)])).number).toBeUndefined();
  const form = [row('Invoice No', 'Order', 'Date'), row('E-4418', 'P-77', '12/05/2025'), 'Messrs:'];
  expect(signsOf(page(1, form)).number).toBe('E4418');
});

test('a list with a title of its own is another paper, though its columns are the same', () => {
  const other: Row[] = ['# LISTA DE EMPAQUE', 'Factura nº 418', heads, ...bales(5501, 30)];
  const found = classifyFile(file('packet.pdf', [page(1, first), page(2, other)]));
  expect(found.map((d) => `${d.type} ${d.first}-${d.last}`)).toEqual(['ginning-record 1-1', 'packing-list 2-2']);
});
