import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const widths = [9, 13, 24, 17, 25];
const row = (...cells: string[]) => `|${widths.map((w, i) => ` ${(cells[i] ?? '').padEnd(w)}`).join('|')}|`;
const edge = `+${widths.map((w) => '-'.repeat(w + 1)).join('+')}+`;

const form = (...heads: string[]) =>
  [
    '+------------------------------------------------+--------------------------------------------+',
    '| 1. Exporter                                    | Reference No CAC 7719-20118                |',
    '| Okavango Fibres (Pty) Ltd                      | CERTIFICATE OF ORIGIN                      |',
    edge,
    ...heads,
    row('1', 'OKV-9', '25 BALES RAW COTTON,', '5,610.0 KG', 'P-771/23'),
    row('', '', 'LOT OKV-9', '', '11/05/2023'),
    edge,
  ].join('\n');

const lower = form(
  row('5. Item', '6. Marks', '7. Description of', '9. Gross', '10. Number and date of'),
  row('number', 'and numbers', 'goods', 'weight or other', 'invoices'),
  row('', 'of packages', '', 'quantity', ''),
);
const upper = form(
  row('5. ITEM', '6. MARKS', '7. DESCRIPTION OF', '9. GROSS WEIGHT', '10. NUMBER AND DATE'),
  row('NUMBER', '', 'GOODS', 'OR OTHER QUANTITY', 'OF INVOICES (SEE'),
  row('', '', '', '', 'NOTE 4)'),
);

test.each([
  ['in small letters', lower],
  ['in capitals, with a bracket', upper],
])('a box heading over several lines is one heading, %s, and no line of it is a value', (_, page) => {
  const { tables, pages } = layoutDocument([drawPage(page)]);
  const fields = tables[0]?.columns.map((c) => c.field);
  expect(fields).toEqual(['lineNumber', 'marks', 'description', 'grossWeight', 'invoiceNumber']);
  expect(tables[0]!.rows[0]!.cells[4]!.text).toContain('P-771/23');
  expect(tables[0]!.rows[0]!.cells[4]!.text).not.toMatch(/invoices/iu);
  expect(pages[0]!.lines.some((l) => /^(?:number|invoices)$/iu.test(l.segments[0]!.text))).toBe(false);
  const f = extractFacts([drawPage(page)], { id: 'd', type: 'certificate-of-origin', language: 'en' }).facts;
  expect(f.invoiceNumber?.value).toBe('P-771/23');
  expect(f.number?.value).toBe('CAC 7719-20118');
  expect(f.date).toBeUndefined();
  expect(f.events).toMatchObject([{ kind: 'invoice', from: '2023-05-11' }]);
});

test('what stands under a whole heading is its value, also in capitals or in small letters', () => {
  const { pages } = layoutDocument([
    drawPage(`
+--------------------------+---------------------------+
| 2. Description of goods  | 3. Gross weight           |
| raw cotton in bales      | nine tonnes               |
+--------------------------+---------------------------+`),
  ]);
  expect(pages[0]!.lines.map((l) => l.text)).toContain('raw cotton in bales  nine tonnes');
});

test('rows of a numbered form without an item number go on with the item above, and its goods end at the next numbered box', () => {
  const page = form(
    row('5. Item no', '6. Marks', '7. Description of goods', '9. Quantity', '10. Invoices'),
    edge,
    row('1', 'OKV-8', '12 BALES RAW COTTON,', 'G.W. 2,710 KGS', 'P-770/23'),
    row('', '', 'LOT OKV-8', 'N.W. 2,640 KGS', '10/05/2023'),
    row('2', 'OKV-9', '25 BALES RAW COTTON', 'G.W. 5,710 KGS', 'P-770/23'),
    row('', '', '', 'N.W. 5,610 KGS', ''),
    edge,
    '| 11. Certification                              | 12. Declaration by the exporter            |',
    '| Gaborone, 15/05/2023                           | 3 bales                                    |',
    edge,
  );
  const { tables } = layoutDocument([drawPage(page.split('\n').slice(0, 14).join('\n'))]);
  expect(tables[0]!.columns[0]!.field).toBe('lineNumber');
  expect(tables[0]!.rows.map((r) => r.cells[0]?.text)).toEqual(['1', '2']);
  expect(tables[0]!.rows[0]!.cells[2]!.text).toBe('12 BALES RAW COTTON, LOT OKV-8');
});
