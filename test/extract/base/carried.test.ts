import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

test('a bill of lading counts the packages that stand before its goods, and its weight in three lines is the gross weight', () => {
  const f = facts(
    'bill-of-lading',
    `
 NORDSEE LINIE AG                 SEA WAYBILL

 Container Nos.; Marks      Number and Kind of Packages       Gross Weight:    Measurement:
 TGBU2204415                1 CONT. 20 GENERAL PURPOSE        9,240            24
                            38 DRUMS                          KGM              MTQ
                            TOMATO PASTE IN ASEPTIC BAGS
 HS 2002.90`,
  );
  expect(f.packages?.value).toBe(38);
  expect(f.grossWeight?.value).toBe(9240);
});

test("a carrier's column headed Weight holds the gross weight, and never the net", () => {
  const f = facts(
    'bill-of-lading',
    `
 OCEAN BRIDGE LINES               BILL OF LADING

 Kind of Packages; Description of goods          Weight            Measurement
 52 BALES OF RAW COTTON, CROP 2023               11,612.400 KGS    58.100 CBM
 MSKU5118476 SEAL 88120
 Place of Issue of B/L         Number of Originals
 DAR ES SALAAM                 THREE/3
 Shipped on Board Date         Date Issue of B/L      Signed for the Carrier
 2023-11-04                    2023-11-04`,
  );
  expect(f.grossWeight?.value).toBe(11612.4);
  expect(f.netWeight).toBeUndefined();
  expect(f.packages?.value).toBe(52);
  expect(f.bales).toBeUndefined();
  expect(f.units).toEqual([]);
});

test('sums told in sentences of one line are each their own; places end with their sentence', () => {
  const f = facts(
    'packing-list',
    `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC
 Lot: KB 118 Z
 Port of loading: RIGA. Port of discharge: CHARLESTON.
 Total packages: 610 cartons. Net weight: 12,608.00 kg. Gross weight: 13,112.00 kg.
 Terms: Net 60`,
  );
  expect(f.netWeight?.value).toBe(12608);
  expect(f.grossWeight?.value).toBe(13112);
  expect(f.packages?.value).toBe(610);
  expect(f.portOfLoading?.value).toBe('RIGA');
  expect(f.portOfDischarge?.value).toBe('CHARLESTON');
  expect(f.lots?.value).toEqual(['KB 118 Z']);
});

test('foot rows of a bale list stand under their own names: tare and gross are no sums of the net weights', () => {
  const f = facts(
    'packing-list',
    `
                      NOTE DE POIDS
 Vendeur: Sahel Coton SA          Client: Bay Fibers LLC

 N° balle     Poids net (kg)
 48210        221.4
 48211        222.0
 48212        219.8
 Poids net total (kg)      663.2
 Tare totale (kg)          4.8
 Poids brut total (kg)     668.0`,
  );
  expect(f.bales?.value).toEqual(['48210', '48211', '48212']);
  expect(f.netWeight?.value).toBe(663.2);
  expect(f.grossWeight?.value).toBe(668);
  expect(f.sums.every((s) => s.printed === s.computed)).toBe(true);
});

test('a line of the sums that only repeats the amounts above is no line of goods, whatever it is called', () => {
  const f = facts(
    'invoice',
    `
                      FATURA
 Vendedor: Algodoeira do Norte Lda.     Comprador: Bay Fibers LLC

 Artigo   Descrição              Qtd.       Un.   Pr. unitário   Valor
 A1       Algodão em fibra       1.200,0    KG    1,90           2.280,00
 A2       Algodão em fibra       1.000,0    KG    2,00           2.000,00
                                 Mercadoria                      4.280,00
                                 Imposto X                           0,00
                                 Total                           4.280,00`,
  );
  expect(f.lines?.value).toHaveLength(2);
  expect(f.total?.value).toBe(4280);
});
