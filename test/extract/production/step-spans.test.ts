import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const events = (type: DocumentType, language: string, lines: string): string[] => {
  const page = drawPage(`\nPRODUCTION RECORD No. 7\n\nLot    KX-71\n${lines}\nNet weight  18,000 kg`);
  const { facts } = extractFacts([page], { id: 'd', type, language });
  return facts.events.map((e) => `${e.kind} ${e.from}${e.to ? ` to ${e.to}` : ''}`);
};

test.each([
  ['spinning-record', 'id', 'Tanggal buka bal: 3 Maret 2024', ['spin 2024-03-03']],
  ['spinning-record', 'id', 'Tanggal produksi: 3 Maret 2024 s/d 19 April 2024', ['spin 2024-03-03 to 2024-04-19']],
  ['spinning-record', 'id', 'Tanggal produksi: 3 s/d 19 Maret 2024', ['spin 2024-03-03 to 2024-03-19']],
  ['fabric-record', 'vi', 'Ngày dệt: 03/05/2024 – 19/05/2024', ['weave 2024-05-03 to 2024-05-19']],
  ['fabric-record', 'vi', 'Ngày dệt: từ ngày 3 đến ngày 19 tháng 5 năm 2024', ['weave 2024-05-03 to 2024-05-19']],
  ['garment-record', 'vi', 'Ngày may      03/05/2024 - 19/05/2024', ['cut-and-sew 2024-05-03 to 2024-05-19']],
  ['ginning-record', 'es', 'Desmotado     del 3 al 19 de mayo de 2024', ['gin 2024-05-03 to 2024-05-19']],
  ['spinning-record', 'es', 'Hilatura: del 3 al 19 de mayo de 2024', ['spin 2024-05-03 to 2024-05-19']],
  ['ginning-record', 'pt', 'Beneficiamento: 3 a 19/05/2024', ['gin 2024-05-03 to 2024-05-19']],
  ['ginning-record', 'fr', 'Égrenage     du 3 au 19 mai 2024', ['gin 2024-05-03 to 2024-05-19']],
] as const)('a %s gives the days of its work (%s): %s', (type, language, lines, found) => {
  expect(events(type, language, lines)).toEqual(found);
});

test.each([
  ['a lot that ends in a number', 'spinning-record', 'en', 'Lot 12 to 15 March 2024'],
  ['a day of another matter', 'spinning-record', 'es', 'Entrega: del 3 al 19 de mayo de 2024'],
  ['an English word of one Vietnamese syllable', 'garment-record', 'en', 'Cat      03/05/2024'],
] as const)('%s gives none', (_, type, language, lines) => {
  expect(events(type, language, lines)).toEqual([]);
});
