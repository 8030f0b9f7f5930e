import { describe, expect, it, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { parseWeight } from '../../../shared/extract/values/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;
const units = (type: DocumentType, text: string) =>
  facts(type, text).units.map((u) => [u.id, u.to, u.netKg, u.grossKg].filter((x) => x !== undefined).join(' '));

describe('lines of a box of marks', () => {
  const form = (mark: string, bales: string, first: string, second: string) => `
CERTIFICATE OF ORIGIN
No. ALX 0457731

1. Exporter                       2. Consignee
Nile Delta Cotton Export S.A.E.   Carolina Fine Spinners LLC

5. Marks and numbers     6. Number and kind of packages; description     7. Weight             8. Invoice
${mark.padEnd(24)} 60 (sixty) bales Egyptian                       ${first.padEnd(21)} NDC-INV-0881
${bales.padEnd(24)} raw cotton Giza 94, HS 5201.00                  ${second.padEnd(21)} 03/12/2024

It is hereby certified that the goods described above originate in Egypt.`;

  it('a lot over the range of its bales is no bale, and the gross weight no net weight', () => {
    expect(
      units(
        'certificate-of-origin',
        form('NDC / G94-2411-07', 'Bales 0701 - 0760', 'Gross 19,473.1 kg', 'Net 19,323.1 kg'),
      ),
    ).toEqual(['0701 0760 19323.1']);
    expect(
      units('certificate-of-origin', form('G94-2411-07', 'Bales 0701 - 0760', 'Net 19,323.1 kg', 'Gross 19,473.1 kg')),
    ).toEqual(['0701 0760']);
  });

  it('a lot with a dash behind its letters is no run of packages, and one of packages by name is', () => {
    const of = (mark: string) =>
      units(
        'certificate-of-origin',
        `
CERTIFICATE OF ORIGIN

Marks           Goods                       Packages       Net kg        Gross kg
${mark.padEnd(15)} Carded cotton yarn Ne 24/1  307 cartons    13,262.4      13,906.8`,
      );
    expect(of('KV20-0326')).toEqual([]);
    expect(of('BRG25-5511')).toEqual([]);
    expect(of('20-0326')).toEqual([]);
    expect(of('CTN1-307')).toEqual(['1 307 13262.4 13906.8']);
    expect(of('C/No. 1-307')).toEqual(['1 307 13262.4 13906.8']);
  });

  it('rows of ranges stay rows', () => {
    expect(
      units(
        'packing-list',
        `
PACKING LIST
Carton no.      Description        Net weight kg
1 - 100         Cotton yarn        2,268.0
101 - 200       Cotton yarn        2,268.0`,
      ),
    ).toEqual(['1 100 2268', '101 200 2268']);
  });
});

describe('the bales that a sentence numbers', () => {
  const invoice = (sentence: string) => `
Nile Delta Cotton Export S.A.E.
COMMERCIAL INVOICE
Invoice No.   NDC-INV-2024-0881

Description                     Lot            Bales    Net kg      USD/kg    Amount USD
Egyptian raw cotton, Giza 94    G94-2411-07    60       19,323.1    3.42      66,085.00

${sentence}`;

  it.each([
    'Gross weight 19,473.1 kg. Country of origin: Egypt. Bales numbered 0701 to 0760.',
    'Shipped in bales nos. 0701-0760, all of one lot.',
    'Las pacas numeradas de 0701 a 0760 salieron de Alexandria.',
    'Balyalar no: 0701 ila 0760 arasında.',
  ])('%s', (sentence) => {
    expect(units('invoice', invoice(sentence))).toEqual(['0701 0760']);
  });

  it.each(['60 bales, sold at 0701 to the mill.', 'Bales were pressed in 2024.'])('not in: %s', (sentence) => {
    expect(units('invoice', invoice(sentence))).toEqual([]);
  });
});

test.each([
  ['1.500 cartoni x 13,2 kg', 19_800],
  ['1,500 ctns x 6 x 2.2 kg', 19_800],
  ['1,500 cartons x 13.2 kg = 19,800 kg', 19_800],
  ['64 drums × 240 kg', 15_360],
  ['2 x 40 HC 19,323 kg', 19_323],
  ['12,412 kg', 12_412],
])('a count with the weight of one weighs all of them: %s', (text, kg) => {
  expect(parseWeight(text, undefined, /,2/u.test(text) ? ',' : undefined)?.value).toBe(kg);
});

test('what a plant put into cartons is the weight of all of them', () => {
  const { flows } = facts(
    'tomato-processing-record',
    `
REGISTRO DI LAVORAZIONE
Stabilimento           Pomidor Partenope S.p.A.
Lotto                  DC25-031
Prodotto ottenuto: 1.500 cartoni x 13,2 kg`,
  );
  expect(flows.filter((f) => f.direction === 'out').map((f) => f.kg)).toEqual([19_800]);
});
