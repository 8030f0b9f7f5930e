import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const read = (language: string, text: string, type: DocumentType = 'transport-record') =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts;

const challan = (to: string) =>
  read(
    'en',
    `
                      KAVERI SPINNERS LTD.
              Survey 41, Karur Road, Erode 638001

                      DELIVERY CHALLAN

Challan No. : KC/0771                         Date: 11-06-2025
${to}                        Vehicle No.: TN33AB1290
22 Mill Street, Salem 636001                  L.R. No. 88412`,
  );

test('a challan is known by its own number and by M/s. over an address', () => {
  const facts = challan('M/s. Noyyal Knits    ');
  expect(facts.number?.value).toBe('KC/0771');
  expect(facts.consignee?.value).toBe('Noyyal Knits');
  expect(facts.parties.find((p) => p.role === 'consignee')?.address).toContain('Salem');
});

test('where a label names who gets the goods, M/s. names nobody else', () => {
  const facts = challan('Consignee: M/s. Noyyal Knits\nM/s. Other House');
  expect(facts.parties.filter((p) => p.role === 'consignee').map((p) => p.name)).toEqual(['Noyyal Knits']);
});

test('the number of a box whose caption stands in the next line leaves the head of a CMR whole', () => {
  const facts = read(
    'de',
    `
CMR  Nr. AT-2025-440

6 Kennzeichen u.   7 Anzahl der      8 Art der Verpackung   9 Bezeichnung des Gutes   10              11 Bruttogewicht in
Nummern            Packstücke                                                         Statistiknr.    kg

KX 25/0118         64                Stahlfässer            Tomatenmark 28/30         2002.90         16.480,0`,
  );
  expect(facts.lines?.value[0]).toMatchObject({ hsCode: '2002.90', grossWeight: 16480, packages: 64 });
});

test.each([
  ['id', 'Kepada Yth.\nPT Kain Nusantara\nKawasan Industri, Bekasi', 'PT Kain Nusantara'],
  ['vi', 'Họ và tên người nhận hàng: Trần Thị Lan\nĐơn vị nhận hàng: Công ty CP May Lam Sơn', 'Công ty CP May Lam Sơn'],
])('who gets the goods of a slip: %s', (language, text, name) => {
  expect(read(language, `\nNo. : 118/25\n\n${text}`).consignee?.value).toBe(name);
});

test('a transaction certificate is read by its own boxes', () => {
  const facts = read(
    'en',
    `
Transaction Certificate (TC)

1a) Body issuing the certificate (name and address)     2a) Reference number of the certificate
Veritas Fibre Control GmbH, Bremen, Germany             TC-VFC-2025-0044120

3. Seller of certified products                         4. Buyer of certified products
3a) Name of seller: Kaveri Spinners Ltd.                4a) Name: Noyyal Knits
3c) Address: Karur Road, Erode, India                   4c) Address: 22 Mill Street, Salem, India`,
    'supplier-statement',
  );
  expect(facts.parties.map((p) => [p.role, p.name])).toEqual(
    expect.arrayContaining([
      ['seller', 'Kaveri Spinners Ltd.'],
      ['buyer', 'Noyyal Knits'],
    ]),
  );
  expect(facts.number?.value).toBe('TC-VFC-2025-0044120');
  expect(facts.issuer?.value).toBe('Veritas Fibre Control GmbH');
});
