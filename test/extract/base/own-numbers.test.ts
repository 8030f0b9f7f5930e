import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { matchHeader } from '../../../shared/extract/labels/match-header.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

test.each([
  ['FACTURA ELECTRÓNICA', 'F002-00001177', 'F002-00001177'],
  ['FACTURA DE EXPORTACIÓN', 'N° 001-003-0000812', '001-003-0000812'],
  ['FACTURA DE EXPORTACIÓN ELECTRÓNICA', 'N° 220417', '220417'],
])('the number in the box of the tax office, in the line under the title: %s %s', (title, number, wanted) => {
  const f = facts(
    'invoice',
    `
Conservera del Elqui S.A.          R.U.T. 76.447.118-K
Av. del Mar 447                    ${title}
La Serena, Chile                   ${number}

Fecha de emisión: 06 de mayo de 2023 (2023-05-06)
Nombre o razón social: Tar River Foods Inc.
Dirección: 77 Queen Street, Kinston, NC 28501, USA`,
  );
  expect([f.number?.value, f.date?.value]).toEqual([wanted, '2023-05-06']);
  expect([f.seller?.value, f.buyer?.value]).toEqual(['Conservera del Elqui S.A.', 'Tar River Foods Inc.']);
});

test.each([
  ['Fatura / Invoice 2026/0771 — 24/05/2026 — LHB-12 — FOB Leixões', '2026/0771', '2026-05-24'],
  ['Factura 26-EX-0771 – 24/05/2026 – Pedido LHB/12 – CIF Savannah', '26-EX-0771', '2026-05-24'],
  ['Invoice RV 26 - 771 of 24/05/2026', 'RV 26 - 771', '2026-05-24'],
])('the number before a dash in a line of several things: %s', (line, number, day) => {
  const f = facts('invoice', `\nRiverton Lar, S.A.\n${line}\n\nTo: Lakeside Linen Inc., Boston, USA\n`);
  expect([f.number?.value, f.date?.value]).toEqual([number, day]);
});

test.each([
  ['FACTURA Serie A Folio 4471', 'A 4471'],
  ['FACTURA ELECTRÓNICA   Serie: F001   N° 2218', 'F001 2218'],
  ['FACTURA DE EXPORTACIÓN\nELECTRÓNICA N° 2218', '2218'],
])('series and folio are one number, and that of the order is another: %s', (head, wanted) => {
  const f = facts(
    'invoice',
    `
Agroindustrial Río Maule S.A.
${head}
Fecha: 08/04/2025
Folio fiscal: 7F1C22A0-9D41-4A0B
Señor(es): Lakeshore Ketchup Company
Orden de compra      : LKC-3301`,
  );
  expect([f.number?.value, f.orderNumber?.value]).toEqual([wanted, 'LKC-3301']);
});

test('the head of the column of items and the day of the invoice are neither number nor day of a certificate', () => {
  const f = facts(
    'certificate-of-origin',
    `
1. Грузоотправитель/экспортер            4.
Guliston Ip MCHJ                         № UZ 2 118 00447
Mustaqillik 41, Guliston                 СЕРТИФИКАТ о происхождении товара

6. №   8. Описание товара      10. Вес брутто/нетто   11. Номер и дата счета-фактуры
1      Cotton yarn, lot 71     8 320,0 / 8 000,0      № GI-24/019
                                                      от 29.01.2024
12. Удостоверение                     13. Декларация заявителя
Настоящим удостоверяется              Нижеподписавшийся заявляет
Торгово-промышленная палата           произведены в Узбекистане
Ташкент 31.01.2024                    31.01.2024`,
  );
  expect([f.number?.value, f.date?.value, f.invoiceNumber?.value]).toEqual([
    'UZ 2 118 00447',
    '2024-01-31',
    'GI-24/019',
  ]);
});

test.each(['From        : SIHANOUKVILLE\nTo          : LONG BEACH', 'FROM: SIHANOUKVILLE\nTO: LONG BEACH'])(
  'a way from port to port names no party',
  (way) => {
    const f = facts(
      'invoice',
      `
MEKONG LIGHT GARMENT CO., LTD.
National Road 4, Kampong Speu, Cambodia
COMMERCIAL INVOICE
Invoice No. : MLG-447
Buyer       : Dune Kids Inc.
${way}`,
    );
    expect(f.parties.map((p) => p.name)).toEqual(['Dune Kids Inc.', 'MEKONG LIGHT GARMENT CO., LTD.']);
  },
);

test.each([
  ['From   Karachi (Port         To   Norfolk, VA\n       Qasim), Pakistan', []],
  ['From   Nhava Sheva Port, India\nTo     Savannah, GA, USA', []],
  ['From: Mersin Limanı\nTo: Houston Seaport', []],
  [
    'From   Punjab Weaving Mills Ltd., Lahore, Pakistan\nTo     Dune Kids Inc., Norfolk, VA',
    ['Punjab Weaving Mills Ltd.'],
  ],
])('the ends of a way are no seller and no buyer, companies are: %s', (way, others) => {
  const f = facts(
    'invoice',
    `
Chenab Valley Spinning Mills (Pvt.) Limited
Jaranwala Road, Faisalabad, Pakistan
COMMERCIAL INVOICE
Invoice No. : CV-447
Buyer       : Dune Kids Inc.
${way}`,
  );
  const names = f.parties.map((p) => p.name).filter((n) => !/^Chenab|^Dune/u.test(n));
  expect(names).toEqual(others);
});

test.each([
  'Nombre et nature des colis ; désignation des marchandises',
  'Marcas, número y clase de bultos; descripción de las mercancías',
  'Marks and numbers; number and kind of packages; description of goods',
])('the head over marks, packages and goods is the column of goods: %s', (head) => {
  expect(matchHeader(head)[0]?.field).toBe('description');
});

test('a label that a narrow cell broke in two has the value beside it; the sign of a state is no label of a buyer', () => {
  const f = facts(
    'invoice',
    `
COMMERCIAL INVOICE
Seller            Busia Lint Exporters Limited     Buyer      Tallahatchie Fiber Corp., 4 Levee Street,
                  Jinja, Uganda                               MS 39180, USA
Port of loading   MOMBASA                          Port of    NEW ORLEANS
                                                   discharge
Country of origin UGANDA                           Currency   USD`,
  );
  expect([f.portOfLoading?.value, f.portOfDischarge?.value]).toEqual(['MOMBASA', 'NEW ORLEANS']);
  expect(f.parties.filter((p) => p.role === 'buyer').map((p) => p.name)).toEqual(['Tallahatchie Fiber Corp.']);
});

test('the invoice in the box of remarks is cited with its series, and is not the number of the certificate', () => {
  const f = facts(
    'certificate-of-origin',
    `
1 Consignor                           No. VOL 2024/0338
VOLOS GINNERIES S.A.                  CERTIFICATE OF ORIGIN
Volos, Greece
4 Transport details                   5 Remarks
AEGEAN SPIRIT 408W                    Invoice ΤΙΜ-Α-004471 of 12/02/2024`,
  );
  expect([f.number?.value, f.invoiceNumber?.value]).toEqual(['VOL 2024/0338', 'ΤΙΜ-Α-004471']);
});
