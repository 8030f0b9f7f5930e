import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { foldLot } from '../../../shared/trace/fold.ts';
import { drawPage } from '../page.ts';

const lotsOf = (type: 'ginning-record' | 'spinning-record' | 'invoice', language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts.references.flatMap((r) =>
    r.kind === 'lot' ? [r.value] : [],
  );

test.each([
  ['pt', 'Pluma: 12.204 kg. Rendimento: 39,1 %. Lote KT-118. Origem: Brasil.', 'KT-118'],
  ['ru', 'Хлопок-сырец: 41 300 кг. Выход волокна 34,2 %. Партия № 77-Б. Урожай 2024 г.', '77-Б'],
  ['el', 'Παρτίδα 31/207 – 90 δέματα – καθαρό βάρος 20.115,5 kg', '31/207'],
] as const)('a lot is read beside the labels of a running line (%s)', (language, line, wanted) =>
  expect(lotsOf('ginning-record', language, `\n GINNING RECORD 44/25\n Riverton Ginners\n\n ${line}\n`)).toContain(
    wanted,
  ),
);

test.each([
  ['ru', 'ОТЧЁТ ПРЯДИЛЬНОГО ЦЕХА по партии пряжи № КТ-31-04', 'КТ-31-04'],
  ['tr', 'Parti (lot): EGE-25-0440 – Ne 30/1 penye ring, %100 pamuk, örgü bükümü.', 'EGE-25-0440'],
  ['id', 'Nomor lot benang: JWT-OE-118. Jenis benang: open end Ne 16/1, 100% kapas.', 'JWT-OE-118'],
] as const)('the lot of a yarn is read with the word for yarn or lot behind it (%s)', (language, line, wanted) =>
  expect(lotsOf('spinning-record', language, `\n SPINNING RECORD 12\n Riverton Mills\n\n ${line}\n`)).toContain(wanted),
);

test('a count or a weight behind the word is no lot', () =>
  expect(
    lotsOf(
      'ginning-record',
      'ru',
      '\n GINNING RECORD 44/25\n Riverton Ginners\n\n Сырьё принято. Партия 412 кип, масса 88 200 кг, склад № 3.\n',
    ),
  ).toEqual([]));

test('one lot in two scripts is one lot, where each letter looks like the other', () => {
  expect(foldLot('КХ-25-07')).toBe(foldLot('KX-25-07'));
  expect(foldLot('ПХ-25-07')).not.toBe(foldLot('PX-25-07'));
  expect(foldLot('Партия 214')).toBe('214');
});

const invoice = (first: string, second: string) => `
 COMMERCIAL INVOICE No. RT-5514
 Date: 2024-03-11

 No   Description of goods               HS         Lot            Cartons    Net kg       USD/kg    USD
      100% cotton carded yarn Ne 20/1,              ${first.padEnd(15)}
 1                                       5205.12                   402        19,296.00    3.12      60,203.52
      on paper cones                                ${second}`;

test('a lot that its cell breaks at the hyphen is one, also around the figures of its row', () => {
  expect(lotsOf('invoice', 'en', invoice('EGE-25-', '0440'))).toEqual(['EGE-25-0440']);
});

test('two scripts of one lot in a cell are read each', () =>
  expect(
    lotsOf(
      'invoice',
      'en',
      `
 COMMERCIAL INVOICE No. RT-5514
 Date: 2024-03-11

 Lot                     Description of goods        Cartons    Net kg       USD/kg    USD
 KX-25-07 (КХ-25-07)     100% cotton yarn Ne 20/1    402        19,296.00    3.12      60,203.52`,
    ),
  ).toEqual(['KX-25-07', 'КХ-25-07']));
