import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

test('the day in the box of the invoice is the invoice’s; the certificate’s own stands behind the place of issue', () => {
  const f = facts(
    'certificate-of-origin',
    `
Cámara de Comercio de Rosario
CERTIFICADO DE ORIGEN / CERTIFICATE OF ORIGIN

Certificado n.º / Certificate No.
771190442

Exportador / Exporter
Molinos Paraná S.A., Bv. Oroño 1200, Rosario, Argentina

Factura n.º y fecha / Invoice No. and date
PX-2219 - 14.03.2023

Rosario, 16.03.2023`,
  );
  expect([f.number?.value, f.invoiceNumber?.value, f.date?.value]).toEqual(['771190442', 'PX-2219', '2023-03-16']);
  expect(f.events).toMatchObject([{ kind: 'invoice', from: '2023-03-14' }]);
  expect(f.issuer?.value).toBe('Cámara de Comercio de Rosario');
});

const body = (name: string, head = '') =>
  facts(
    'certificate-of-origin',
    `
${head}
1 Consignor                              No. 24/77120
Huerta Norte S.P.R. de R.L.              CERTIFICATE OF ORIGIN
Carretera a Guasave km 4

8 THE UNDERSIGNED AUTHORITY CERTIFIES THAT THE GOODS ORIGINATE IN THE COUNTRY SHOWN IN BOX 3

${name}

Guasave, 2024-01-22`,
  );

test.each([
  ['CANACO Guasave', 'CANACO Guasave'],
  ['China Council for the Promotion of International Trade (Jiangsu)', /International Trade \(Jiangsu\)$/u],
  ['Federation of Gujarat\nIndustries', 'Federation of Gujarat Industries'],
  ['The Cotton Goods Export Promotion\nCouncil (COTEX)', 'The Cotton Goods Export Promotion Council (COTEX)'],
  ['Export Promotion Bureau, Lahore', 'Export Promotion Bureau, Lahore'],
])('the body that certifies is the issuer: %s', (printed, name) => {
  const f = body(printed);
  if (typeof name === 'string') expect(f.issuer?.value).toBe(name);
  else expect(f.issuer?.value).toMatch(name);
  expect(f.number?.value).toBe('24/77120');
  expect(f.date?.value).toBe('2024-01-22');
});

test('what a paper says of its place of issue is no issuer, and neither is its title', () => {
  const f = body(
    'CÁMARA DE COMERCIO DE GUASAVE',
    'Issued in Mexico\nCERTIFICADO DE ORIGEN T-MEC / USMCA CERTIFICATION',
  );
  expect(f.issuer?.value).toBe('CÁMARA DE COMERCIO DE GUASAVE');
  expect(f.parties.filter((p) => p.role === 'issuer')).toHaveLength(1);
});

test('a FIATA bill: the number at the top right, the consignee to whose order, and no party invented as its issuer', () => {
  const f = facts(
    'bill-of-lading',
    `
Consignor                                FBL              No. QTL7719ABJ02
Cotonnerie du Zou S.A.                   NEGOTIABLE FIATA
Route de Bohicon, Bénin                  MULTIMODAL TRANSPORT
                                         BILL OF LADING
Consigned to order of
Piedmont Fiber Corp.
12 Spindle Road
Gastonia, NC 28052, USA

Notify address
SAME AS CONSIGNEE

Port of loading              Port of discharge
COTONOU                      SAVANNAH`,
  );
  expect([f.number?.value, f.consignee?.value, f.shipper?.value]).toEqual([
    'QTL7719ABJ02',
    'Piedmont Fiber Corp.',
    'Cotonnerie du Zou S.A.',
  ]);
  expect(f.issuer).toBeUndefined();
});

test('the country that the exporter declares stands in the next line of its own column', () => {
  const declared = (sentence: string, country: string) =>
    facts(
      'certificate-of-origin',
      `
1. Exporter                                                 No. 24/77120
Lianyun Textile Co., Ltd.                                   CERTIFICATE OF ORIGIN

11. Declaration by the exporter                             12. Certification
${sentence.padEnd(59)} CHAMBER OF COMMERCE
${country.padEnd(59)} OF THE PORT
                                                            5 MAY 2024`,
    ).countryOfOrigin?.value;
  expect(declared('hereby declares that all the goods were produced in', 'KENYA and that they comply')).toBe('KE');
  expect(declared('déclare que les marchandises ont été produites en', 'Côte d’Ivoire')).toBe('CI');
});

test('an address is no body that certifies, though its house bears the word', () => {
  const f = body('402, Raheja Chambers, Nariman Point\nThe Cotton Export Promotion Council (COTEX)');
  expect(f.issuer?.value).toBe('The Cotton Export Promotion Council (COTEX)');
});

test('the country that issues the form is no origin; the country of the declaration is', () => {
  const form = (declared: string) =>
    facts(
      'certificate-of-origin',
      `
1. Грузоотправитель/экспортер                               № KZ 2 118 00447
Nukus Paxta MCHJ                                            СЕРТИФИКАТ О ПРОИСХОЖДЕНИИ ТОВАРА
                                                            Выдан в / Issued in Казахстан / Kazakhstan
12. Удостоверение                                           13. Декларация заявителя
Палата предпринимателей Республики Казахстан                все товары полностью
«Атамекен»                                                  ${declared}
Алматы 31.01.2024                                           31.01.2024`,
    ).countryOfOrigin?.value;
  expect(form('произведены или подвергнуты достаточной переработке в Узбекистан')).toBe('UZ');
  expect(form('соответствуют действительности')).toBeUndefined();
});

test('a serial number in the box beside the exporter is the number of the certificate', () => {
  const f = facts(
    'certificate-of-origin',
    `
                         CERTIFICATE OF ORIGIN
Exporter:                                    Serial No.:
Tamale Lint Company Ltd.                     RCI 20447-B
7 Bolgatanga Road                            
Consignee:                                   Country of origin:
Fall Line Spinners Inc.                      Ghana`,
  );
  expect([f.number?.value, f.countryOfOrigin?.value]).toEqual(['RCI 20447-B', 'GH']);
});

test('a certificate in sentences names its invoice and an origin by its adjective', () => {
  const f = facts(
    'certificate-of-origin',
    `
Chambre de Commerce de Lomé                        N° 20447-LF
CERTIFICAT D’ORIGINE

Nous certifions que 60 balles de coton fibre, selon facture n° KT/24-19 du 3 mai 2024,
embarquées à LOMÉ, sont d’origine togolaise.`,
  );
  expect([f.invoiceNumber?.value, f.countryOfOrigin?.value]).toEqual(['KT/24-19', 'TG']);
});
