import { expect, test } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page } from './paper.ts';

const typeOf = (...rows: string[]) => classifyFile(file('scan0002.pdf', [page(1, rows)]))[0]!.type;

const mail = ['From: "Selin" <selin@ege.example>', 'To: "Mark" <mark@oak.example>', 'Subject: Re: yarn lot EK-40'];

test('a mail that tells of what the yarn was spun is the word of its writer', () => {
  expect(
    typeOf(
      ...mail,
      'Dear Mark,',
      'the 20/1 yarn of lot EK-40 was spun at our mill in Denizli only from cotton that was',
      'grown in the Aegean region, bought in bales from two ginners. The spinning took one week.',
      'Kind regards',
      'Selin Kaya',
    ),
  ).toBe('supplier-statement');
});

test('a mail that speaks of work in passing is no record of it', () => {
  expect(
    typeOf(
      ...mail,
      'Hello Mark,',
      'the rolls are ready and the lab dips went out with the courier on Tuesday as you wished.',
      'Our colleagues will book the vessel as soon as your agent has been here and looked at them.',
      'Selin Kaya',
      'Weaving Department',
    ),
  ).toBe('other');
});

test('a mail that lists what a mill took and made is its record', () => {
  expect(
    typeOf(
      ...mail,
      'Dear Mark, below the yarn that was spun from cotton of the Aegean region, as you asked for.',
      'Yarn lot: EK-40',
      'Bales: 84',
      'Cotton consumed: 18,240 kg',
      'Yarn produced: 15,610 kg',
      'Spinning dates: 3.3.2025 - 11.3.2025',
    ),
  ).toBe('spinning-record');
});

test('the boxes of a customs declaration outweigh the certificate that it lists', () => {
  expect(
    typeOf(
      '8 Destinatario N. IT09988770123',
      'TESSITURA LARIO SRL',
      'A UFFICIO DI DESTINAZIONE IT275100 La Spezia',
      '22 Moneta ed importo totale fatturato EUR 41.220,00',
      "34 Codice paese d'origine EG",
      '44 Menzioni speciali N380 FT 0881/25; U110 EUR.1 B 220114',
    ),
  ).toBe('other');
});

test.each([
  ['PACKING DECLARATION', 'other'],
  ['PACKING LIST', 'packing-list'],
  ['Langzeit-Lieferantenerklärung für Waren mit Präferenzursprungseigenschaft', 'supplier-statement'],
] as const)('%s names a paper of its own', (title, type) => {
  expect(
    typeOf(
      `^ ${title}`,
      'Vessel name: MSC CORVINA',
      'The packages of this consignment: 84 cartons',
      'Date: 4 May 2025',
    ),
  ).toBe(type);
});

test.each([
  ['AVIS DE CRÉDIT', 'Donneur d’ordre: Lowell Mills Inc.', 'Bénéficiaire: Filature du Lac SA', 'Motif: facture FL-88'],
  [
    'AVVISO DI ACCREDITO',
    'Ordinante: Lowell Mills Inc.',
    'Beneficiario: Filatura Adda S.p.A.',
    'Causale: fattura 88/2025',
  ],
  ['AVISO DE ABONO', 'Ordenante: Lowell Mills Inc.', 'Beneficiario: Hilados del Sur S.A.', 'Concepto: factura 88'],
])('%s of a bank is a payment, whatever invoice it names', (...rows) => {
  expect(typeOf(...rows, 'Montant: USD 41 220,00', 'Date: 04/03/2025')).toBe('payment-record');
});
