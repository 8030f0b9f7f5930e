import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

test('labels in a row over their values are a form: number, day, places and weights of the paper, and no goods', () => {
  const f = facts(
    'invoice',
    `
 Conserve Ofanto S.p.A.                    Spett.le
 Via Foggia 12                             Harbor Sauces LLC
 71042 Cerignola (FG), Italia              9 Pier Rd, Vineland, NJ 08360, USA

 Documento             Numero         Data           Cod. Cliente     Pag.
 FATTURA EXPORT        771/E          09/10/2023     001207           1 / 1

 Art.      Descrizione merce                  U.M.   Quantità    Prezzo unit.   Importo EUR
 DC28      Doppio concentrato, lotto L23228   KG     17.860,00   1,2850         22.950,10
 DC36      Triplo concentrato, lotto L23229   KG     10.000,00   1,5000         15.000,00

 N. colli      Peso netto kg      Peso lordo kg      Origine merce
 152 fusti     27.860             29.620             ITALIA`,
  );
  expect(f.number?.value).toBe('771/E');
  expect(f.date?.value).toBe('2023-10-09');
  expect(f.lines?.value).toHaveLength(2);
  expect([f.netWeight?.value, f.grossWeight?.value, f.packages?.value]).toEqual([27860, 29620, 152]);
  expect(f.countryOfOrigin?.value).toBe('IT');
});

test('two numbers in one line go to their own labels, and a day is no number of an invoice', () => {
  const f = facts(
    'certificate-of-origin',
    `
+------------------------------------------+------------------------------------------+
| 1. Exporter                              | Serial No. 1100882 Certificate No. 24C37/00217 |
| WEIFANG LUTAI TEXTILE CO., LTD.          | CERTIFICATE OF ORIGIN                    |
+------------------------------------------+------------------------------------------+
| 2. Consignee                             | 3. Country of origin                     |
| PACIFIC YARN IMPORTS LLC                 | CHINA                                    |
+----------------+-------------------------+-------------------+----------------------+
| 6. Marks       | 7. Description of goods | 9. Quantity       | 10. Number and date of invoices |
+----------------+-------------------------+-------------------+----------------------+
| AS PER B/L     | 476 CARTONS COTTON YARN | 12,450.00 KGS G.W.| LTY24-0519                      |
|                |                         |                   | MAY. 19, 2024                   |
+----------------+-------------------------+-------------------+----------------------+`,
  );
  expect(f.number?.value).toBe('24C37/00217');
  expect(f.invoiceNumber?.value).toContain('LTY24-0519');
  expect(f.grossWeight?.value).toBe(12450);
  expect(f.date).toBeUndefined();
});

const letter = (head: string) =>
  facts(
    'invoice',
    `
${head}
 No. 7 Loujiang Road, Suzhou 215000, China

 COMMERCIAL INVOICE No. SW-118
 Date: 12 May 2024
 To: Bay Shirts LLC, 9 Pier Rd, Boston, MA 02110, USA`,
  );

test('a name in two scripts is one seller, by its Latin name; both names are parties', () => {
  const f = letter(' 苏州维纳纺织有限公司\n SUZHOU WEINA TEXTILES CO., LTD.');
  expect(f.seller?.value).toBe('SUZHOU WEINA TEXTILES CO., LTD.');
  expect(f.parties.filter((p) => p.role === 'seller').map((p) => p.name)).toContain('苏州维纳纺织有限公司');
  expect(f.mentions.map((m) => m.text)).toContain('苏州维纳纺织有限公司');
});

test('a logo over the full name is no name', () => {
  expect(letter(' Ofanto\n Conserve Ofanto S.p.A.').seller?.value).toBe('Conserve Ofanto S.p.A.');
});

test('a place behind a label of two words needs no colon, and from-to in one line names both ports', () => {
  const labelled = letter(' Delta Mills Ltd\n PORT OF LOADING Dar es Salaam\n PORT OF DISCHARGE Norfolk');
  expect([labelled.portOfLoading?.value, labelled.portOfDischarge?.value]).toEqual(['Dar es Salaam', 'Norfolk']);
  const journey = letter(' Delta Mills Ltd\n SHIPPED FROM Mersin          TO Savannah');
  expect([journey.portOfLoading?.value, journey.portOfDischarge?.value]).toEqual(['Mersin', 'Savannah']);
});

test('an address that begins with the lot of its plot is no lot', () => {
  expect(letter(' Song Hong Garment JSC\n Lot B7, Hoa Xa Industrial Park').lots).toBeUndefined();
});

test('a delivery ticket keeps its own number and no town for a party; a bond number of an exporter is no number of a paper', () => {
  const ticket = facts(
    'transport-record',
    `
 WEIGHBRIDGE / DELIVERY TICKET
 Ticket No.: 602893
 Date: 23 November 2021
 Delivered to: Houston, TX
 Invoice No.: 202163319
 Net weight: 8,904.5 kg`,
  );
  expect([ticket.number?.value, ticket.invoiceNumber?.value, ticket.consignee]).toEqual([
    '602893',
    '202163319',
    undefined,
  ]);
  const invoice = facts(
    'invoice',
    `
 TAX INVOICE
 Seller: Chenab Mills Ltd
 Invoice No.: LUT ARN AD2411692628X`,
  );
  expect(invoice.number?.value ?? '').not.toContain('LUT');
});

test('"our contract no." is the label of a contract number whoever says it', () => {
  expect(letter(' Delta Mills Ltd\n OUR CONTRACT NO:  P833166').contractNumber?.value).toBe('P833166');
});
