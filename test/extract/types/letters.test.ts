import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

const letter = (day: string, origin: string) => `
MOMBASA CHAMBER OF COMMERCE
Moi Avenue 12, Mombasa

Ref: MCC/24/0911                                  ${day}

CERTIFICATE OF ORIGIN

This is to certify that the goods shipped by Tana Ginners Ltd to Ohio Knits Inc,
per MSC TANA from MOMBASA to NORFOLK, are of
${origin} origin.

Marks   Description of goods     HS         Net weight (kg)   Invoice No. & date
TGL     90 BALES RAW COTTON      5201.00    19,847.10         TG-24-118 2 May 2024

Secretary General`;

test('a letter’s day stands beside its reference, its origin in a sentence over two lines', () => {
  const f = facts('certificate-of-origin', letter('6 May 2024', 'Kenya'));
  expect([f.date?.value, f.countryOfOrigin?.value, f.invoiceNumber?.value]).toEqual(['2024-05-06', 'KE', 'TG-24-118']);
});

test('a letter without a day has none: that of its invoice is not taken', () => {
  const f = facts('certificate-of-origin', letter('', 'Kenya').replace('are of', 'are not of'));
  expect(f.date).toBeUndefined();
  expect(f.countryOfOrigin).toBeUndefined();
});

test('"n.º e data" in the label of the invoice does not make its day that of the certificate', () => {
  const f = facts(
    'certificate-of-origin',
    `
CERTIFICADO DE ORIGEM / CERTIFICATE OF ORIGIN
Certificado n.º / Certificate No.
231963134

Fatura n.º e data / Invoice No. and date
INV-953922 - 12-Aug-2024

Entidade emissora / Issuing authority
Federação das Indústrias do Estado da Bahia
Cuiabá, 15-Aug-2024`,
  );
  expect([f.invoiceNumber?.value, f.date?.value]).toEqual(['INV-953922', '2024-08-15']);
});

test('a word of the title beside "FACTURA" is no number where another label has one', () => {
  const f = facts(
    'invoice',
    `
FACTURA        COMERCIAL

1. Exporter                        2. Invoice No. and Date
Hilandera Norte S.A.C.             F001-00004418

FROM : SALVADOR     TO : MOBILE`,
  );
  expect(f.number?.value).toBe('F001-00004418');
  expect([f.portOfLoading?.value, f.portOfDischarge?.value]).toEqual(['SALVADOR', 'MOBILE']);
});
