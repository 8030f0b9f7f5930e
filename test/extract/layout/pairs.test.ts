import { expect, test } from 'vitest';
import type { FieldId } from '../../../shared/extract/labels/index.ts';
import { layoutDocument, pairsOf } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const read = (text: string) => layoutDocument([drawPage(text)]);
const values = (text: string, field: FieldId) => pairsOf(read(text), field).map((p) => p.value.map((s) => s.text));

test('a value stands behind the colon of its label, and several pairs may share a line', () => {
  const page = 'Invoice No.: AK-2024/0117 Date: 12 March 2024';
  expect(values(page, 'invoiceNumber')).toEqual([['AK-2024/0117']]);
  expect(values(page, 'date')).toEqual([['12 March 2024']]);
});

test('labels in a row have their values in the row below', () => {
  const page = `
Invoice No.      Date          Due date
TC-2023/118      01.11.2023    01.12.2023`;
  expect(values(page, 'invoiceNumber')).toEqual([['TC-2023/118']]);
  expect(values(page, 'date')).toEqual([['01.11.2023']]);
  expect(values(page, 'dueDate')).toEqual([['01.12.2023']]);
});

test('two parties side by side keep their own lines', () => {
  const page = `
Shipper                          Consignee
Sunrise Foods S.p.A.             Great Lakes Grocers Inc.
Via Roma 12                      400 Lake Shore Dr
84012 Angri (SA) Italy           Chicago, IL 60611 USA

Port of loading: Salerno`;
  expect(values(page, 'shipper')).toEqual([['Sunrise Foods S.p.A.', 'Via Roma 12', '84012 Angri (SA) Italy']]);
  expect(values(page, 'consignee')).toEqual([
    ['Great Lakes Grocers Inc.', '400 Lake Shore Dr', 'Chicago, IL 60611 USA'],
  ]);
});

const boxes = (shipper: string, vessel: string) => `
+-------------------------------+--------------------------+
| 2. Shipper (name and address) | 5. B/L No.               |
| ${shipper.padEnd(30)}| MEDU4412                 |
|                               |                          |
+-------------------------------+--------------------------+
| Vessel / Voyage               | Port of Loading          |
| ${vessel.padEnd(30)}| Poti, Georgia            |
+-------------------------------+--------------------------+`;

test('in a boxed form the value is what stands in the box of its label', () => {
  expect(values(boxes('TASHKENT COTTON TRADE', 'MSC ROSARIA 412E'), 'shipper')).toEqual([['TASHKENT COTTON TRADE']]);
  expect(values(boxes('TASHKENT COTTON TRADE', 'MSC ROSARIA 412E'), 'vessel')).toEqual([['MSC ROSARIA 412E']]);
});

test('an empty box yields nothing, and never the text of the next box', () => {
  expect(values(boxes('', 'MSC ROSARIA 412E'), 'shipper')).toEqual([]);
  expect(values(boxes('TASHKENT COTTON TRADE', ''), 'vessel')).toEqual([]);
});

test('dots and underscores to fill in are no value, and prompts belong to the label', () => {
  const page = `
Certificate No. ..............
Exporter (name, address, country)

Place and date ______________`;
  expect(read(page).pairs).toEqual([]);
});

test('a label is never taken as the value of another', () => {
  const page = `
Seller:
Buyer:
ACME Textiles Ltd`;
  expect(values(page, 'seller')).toEqual([]);
  expect(values(page, 'buyer')).toEqual([['ACME Textiles Ltd']]);
});

test('a number that begins like a label is a number', () => {
  const page = `
Invoice No.    INV-516793
Order No.      PO 7217056`;
  expect(values(page, 'invoiceNumber')).toEqual([['INV-516793']]);
  expect(values(page, 'orderNumber')).toEqual([['PO 7217056']]);
});

test('a house number in an address is no label', () => {
  const page = `
Seller: Marmara Gida A.S.
        Cumhuriyet Bulvari No: 109/5
        01920 Ceyhan`;
  expect(values(page, 'seller')).toEqual([['Marmara Gida A.S.', 'Cumhuriyet Bulvari No: 109/5', '01920 Ceyhan']]);
});

test('a label in two languages has one value', () => {
  expect(values('发票号 Invoice No.: 202593308', 'invoiceNumber')).toEqual([['202593308']]);
});

test('a sentence under an address is not part of it', () => {
  const page = `
Contract No.:  SBN24/658
Buyer:         Pacific Crest Brands Inc., Los Angeles
The Seller agrees to sell and the Buyer agrees to buy the goods on the following terms:`;
  expect(values(page, 'buyer')[0]?.[0]).toBe('Pacific Crest Brands Inc., Los Angeles');
});

test('rows are found on a page that lies askew', () => {
  const page = `
Invoice No.        Date            Contract No.       Vessel
TC-2023/118        01.11.2023      UZ-C-2023/77       MSC ROSARIA
Port of loading    Gross weight    Net weight         Packages
Poti               84,480 kg       83,900 kg          384 bales`;
  const layout = layoutDocument([drawPage(page, { skew: 0.02 })]);
  expect(layout.pages[0]!.lines).toHaveLength(4);
  expect(pairsOf(layout, 'contractNumber')[0]?.value[0]?.text).toBe('UZ-C-2023/77');
});

test('a word of goods in running text is no label of a weight where words follow it', () => {
  const origin = 'Farm: Fazenda Boa Vista, Sorriso; part of lint: 8th Division, Shihezi';
  expect(values(origin, 'farm')).toEqual([['Fazenda Boa Vista, Sorriso; part of lint: 8th Division, Shihezi']]);
  expect(values(origin, 'lintWeight')).toEqual([]);
  expect(values('Farm: Fazenda Boa Vista Lint: 4,925.2 kg', 'lintWeight')).toEqual([['4,925.2 kg']]);
});

test('labels under each other keep their own values where each value begins with its colon', () => {
  const page = `
Woven              : 3 to 19 May, plain weave 140 gsm
Grey fabric        : 8,410 kg
Dyed / finished    : 21 to 30 May
Finished fabric    : 7,960 kg
Yarn used          : lot RV-88, Rivera Spinners Ltd., 8,655 kg`;
  expect(values(page, 'fabricProduced')).toContainEqual(['7,960 kg']);
  expect(values(page, 'yarnConsumed')).toEqual([['lot RV-88, Rivera Spinners Ltd., 8,655 kg']]);
});

test('a label that is broken over two lines has one value with its colon', () => {
  const page = `
Port of            : SANTOS
discharge
Country            : Brazil
of origin`;
  expect(values(page, 'countryOfOrigin')).toEqual([['Brazil']]);
});
