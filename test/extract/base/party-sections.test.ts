import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

test('a nota fiscal: its number, its emitter by name and not by road, the recipient as buyer, values in reais', () => {
  const f = facts(
    'invoice',
    `
Fazenda Boa Safra Agrícola Ltda.               DANFE
Rodovia MT-130, km 41, Zona Rural              Documento Auxiliar da Nota Fiscal Eletrônica
Primavera do Leste - MT, CEP 78850-000, Brasil
                                               Nº 000.071.204

DESTINATÁRIO / REMETENTE
NOME / RAZÃO SOCIAL                  CNPJ / CPF        DATA DA EMISSÃO
Tidewater Cotton Brokers LLC         EXTERIOR          11/10/2023
ENDEREÇO
40 Granby Street, Norfolk, VA 23510, USA

VALOR TOTAL DOS PRODUTOS             VALOR TOTAL DA NOTA
94.120,50                            94.120,50`,
  );
  expect([f.number?.value, f.seller?.value, f.buyer?.value, f.currency?.value]).toEqual([
    '000.071.204',
    'Fazenda Boa Safra Agrícola Ltda.',
    'Tidewater Cotton Brokers LLC',
    'BRL',
  ]);
  expect(f.parties.find((p) => p.role === 'buyer')?.country).toBe('US');
});

test('places at From and To are no parties; the letterhead, and who the paper is signed for, is the seller', () => {
  const page = (head: string, foot: string) => `
${head}
COMMERCIAL INVOICE
INVOICE NO : KSM-774                 DATE   : 04-MAR-24
BUYER      : TRIAD WEAVING CORP.
             9 SHUTTLE LANE
FROM       : CHATTOGRAM, BANGLADESH    TO   : SAVANNAH, USA

TOTAL US$ 12,900.00
${foot}`;
  const headed = facts('invoice', page('KARNAPHULI SPINNING MILLS LIMITED\n8 Agrabad C/A, Chattogram 4100', ''));
  expect([headed.seller?.value, headed.buyer?.value]).toEqual([
    'KARNAPHULI SPINNING MILLS LIMITED',
    'TRIAD WEAVING CORP.',
  ]);
  const signed = facts('invoice', page('', 'FOR KARNAPHULI SPINNING MILLS LIMITED\n(signed) A. RAHIM'));
  expect(signed.seller?.value).toBe('KARNAPHULI SPINNING MILLS LIMITED');
});

test('the window of a letter holds the buyer, and the line of the sender above it names the seller', () => {
  const f = facts(
    'invoice',
    `
Desmotadora del Bermejo S.A.

Desmotadora del Bermejo S.A. · Ruta 11 km 940 · Formosa, Argentina      Commercial Invoice
Delta Lint Merchants LLC                                       Invoice No.     E-771
77 Bale Street                                                 Invoice date    12.09.2023
Memphis, TN 38103, USA                                         Customer no.    4417`,
  );
  expect([f.seller?.value, f.buyer?.value]).toEqual(['Desmotadora del Bermejo S.A.', 'Delta Lint Merchants LLC']);
});

test('a town that goods are delivered to is no consignee, a company there is one', () => {
  const ticket = (to: string) =>
    facts('transport-record', `DELIVERY TICKET\nTicket No.: 7719\nDelivered to: ${to}\nNet weight: 900 kg`);
  expect(ticket('Mombasa').consignee).toBeUndefined();
  expect(ticket('Mombasa, Kenya').consignee).toBeUndefined();
  expect(ticket('Rift Valley Spinners Ltd').consignee?.value).toBe('Rift Valley Spinners Ltd');
});

test('who pays stands at the head of a message and has not issued it; the number of a form is no number of the paper', () => {
  const f = facts(
    'certificate-of-origin',
    `
1. Exporter                            N° UZ 23 0044120
CERTIFICATE OF ORIGIN FORM ST-2`,
  );
  expect(f.number?.value).toBe('UZ 23 0044120');
});
