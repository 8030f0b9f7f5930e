import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const bales = (type: DocumentType, language: string, heads: string, cells: [string, string]) => {
  const text = `
Lot        ${heads.padEnd(24)}Net kg

B-501      ${cells[0].padEnd(24)}2,210.0
B-502      ${cells[1].padEnd(24)}2,190.0`;
  return extractFacts([drawPage(text)], { id: 'd', type, language }).facts.units.map((u) => [u.id, u.to]);
};

test.each([
  ['French', 'fr', 'Balles n°', ['40111 à 40120', '40121 à 40130']],
  ['German', 'de', 'Ballen-Nr.', ['40111 bis 40120', '40121 bis 40130']],
  ['Spanish', 'es', 'Paca No.', ['40111 al 40120', '40121 al 40130']],
  ['Portuguese', 'pt', 'Fardos nº', ['40111 a 40120', '40121 até 40130']],
  ['Turkish', 'tr', 'Balya No', ['40111 ile 40120 arası', '40121 ila 40130 arası']],
  ['Russian', 'ru', '№№ кип', ['40111 по 40120', 'с 40121 до 40130']],
] as const)('a cell of a packing list whose two numbers a word joins is a run: %s', (_, language, head, cells) => {
  expect(bales('packing-list', language, head, [...cells])).toEqual([
    ['40111', '40120'],
    ['40121', '40130'],
  ]);
});

test('a cell that sends the reader to another list holds no bale', () => {
  for (const type of ['packing-list', 'spinning-record'] as const)
    expect(bales(type, 'en', 'Bale Nos.', ['40111-40120', 'refer to list T-7'])).toEqual([['40111', '40120']]);
});

test('a number with a mark of its own stays one bale', () => {
  expect(bales('packing-list', 'en', 'Bale Nos.', ['UZ 40111 A', 'UZ 40112 A'])).toEqual([
    ['UZ 40111 A', undefined],
    ['UZ 40112 A', undefined],
  ]);
});
