import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;
const trade = (text: string) => {
  const f = facts('invoice', text);
  return [f.seller?.value, f.buyer?.value];
};

const headings = [
  'Bill To',
  'Sold-to party',
  'Client facturé :',
  'Exmo.(s) Sr.(s)',
  'Señor(es):',
  'Nabywca',
  'Kunde',
  'Müşteri',
  'Заказчик',
  '购货单位',
];
test.each(headings)(
  'the block under the heading of a customer is the buyer, the head of the paper sells: %s',
  (heading) => {
    const page = `
Vakhsh Lint Trading Ltd
12 River Road
Bokhtar 735140, Tajikistan
                                        INVOICE
${heading}                              Number   VLT-118
Ohio Gin Supply Inc.                    Date     3 May 2024
400 Front Street
Toledo, OH 43604, USA

Description         Quantity kg   Unit price   Amount USD
Cotton lint lot 7   1,000.0       1.90         1,900.00`;
    expect(trade(page)).toEqual(['Vakhsh Lint Trading Ltd', 'Ohio Gin Supply Inc.']);
  },
);

test('lines of the next column between a heading and its block are not its value', () => {
  const page = `
Palar Weaving Mills Limited                      INVOICE
8 Loom Street
Erode 638001, India
                                        Due Date :            29 Sep 2024
Bill To
                                        Port of Discharge :   Norfolk
Shenandoah Linens Inc.
310 Mill Street                         Country of Origin :   India
Staunton, VA 24401, U.S.A.`;
  expect(trade(page)).toEqual(['Palar Weaving Mills Limited', 'Shenandoah Linens Inc.']);
});

test('a label alone in a tall cell names the block in the cell beside it', () => {
  const page = `
Petra Apparel L.L.C.
Industrial Estate, Irbid 21110, Jordan
+----------------+------------------------------+---------------+---------------+
| Invoice number | PA/24/31                     | Invoice date  | 29 April 2024 |
+----------------+------------------------------+---------------+---------------+
|                | Holston Athletics Inc.       |               |               |
| Buyer          | 60 Depot Street              | Origin        | Jordan        |
|                | Kingsport, TN 37660, USA     |               |               |
+----------------+------------------------------+---------------+---------------+`;
  expect(trade(page)).toEqual(['Petra Apparel L.L.C.', 'Holston Athletics Inc.']);
});

test('beside a named supplier a stray line is no seller', () => {
  const page = `
Поставщик:    ТОО «Сырдарья Мақта», ул. Абая, 4, Шардара, Казахстан
Покупатель:   Tar River Fiber Corp., 17 Main Street, Tarboro, NC 27886, USA
Без налога (НДС)   -`;
  expect(trade(page)).toEqual(['ТОО «Сырдарья Мақта»', 'Tar River Fiber Corp.']);
});

test('a letter of a chamber cites the commercial invoice by its number, which is not the number of the letter', () => {
  const f = facts(
    'certificate-of-origin',
    `
Chamber of Commerce of Busia
Ref: CCB 77/2024                     Date: 13 March 2024
CERTIFICATE OF ORIGIN
Exporter             Busia Lint Exporters Limited, Jinja, Uganda
Marks and numbers    BLE-71
Commercial invoice   No. BLE/24/017 dated 11 March 2024`,
  );
  expect([f.invoiceNumber?.value, f.number?.value, f.date?.value]).toEqual(['BLE/24/017', 'CCB 77/2024', '2024-03-13']);
});

test('the title of an invoice takes no street beside it for its number', () => {
  const f = facts(
    'invoice',
    `
Condamine Cotton Pty Ltd
COMMERCIAL INVOICE          88 Cunningham Street
                            Dalby QLD 4405, Australia
Invoice Number              SI-7714`,
  );
  expect(f.number?.value).toBe('SI-7714');
});

test('the foot of a carrier form: rows of labels over values, the last of them with the days on board and of issue', () => {
  const f = facts(
    'bill-of-lading',
    `
BILL OF LADING                          B/L No. PMP42ROS77
+----------------------------------------+------------------------+-------------------------+
| Carrier's Receipt. Total number of containers or packages received | Place of Issue of B/L  | Number of Original B/L |
| 1 container                            | ROSARIO                | THREE/3                 |
| Shipped on Board Date (Local Time)     | Date Issue of B/L      | Signed for the Carrier  |
| 30-May-2024                            | 31-May-2024            |                         |
+----------------------------------------+------------------------+-------------------------+`,
  );
  expect(f.date?.value).toBe('2024-05-31');
  expect(f.events.find((e) => e.kind === 'ship')?.from).toBe('2024-05-30');
});

test('the receiver of an electronic invoice buys, also beside a consignee', () => {
  const page = (more: string) => `
Algodonera del Norte S.A. de C.V.           FACTURA
Receptor: Ohio Gin Supply Inc.              Folio: A-118
${more}                                     Fecha: 3 mayo 2024

Descripción         Cantidad kg   Precio unitario   Importe USD
Algodón lote 7      1,000.0       1.90              1,900.00`;
  expect(facts('invoice', page('')).buyer?.value).toBe('Ohio Gin Supply Inc.');
  expect(facts('invoice', page('')).consignee).toBeUndefined();
  const both = facts('invoice', page('Consignatario: Toledo Warehouse LLC'));
  expect([both.buyer?.value, both.consignee?.value]).toEqual(['Ohio Gin Supply Inc.', 'Toledo Warehouse LLC']);
});
