import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { readFile } from '../../../shared/read/index.ts';

test('a small word between the cells of a sheet is no company ("Fattura;318/E;del;14/10/2024")', async () => {
  const sheet =
    'DISTINTA COLLI / PACKING LIST;;;\nFattura;318/E;del;14/10/2024\nPallet;Cartoni;Lotto;Peso netto kg\n1;80;L24241;768,00\n2;80;L24241;768,00\n';
  const { pages } = await readFile(new TextEncoder().encode(sheet), 'distinta.csv');
  const { facts } = extractFacts(pages, { id: 'd', type: 'packing-list', language: 'it' });
  expect(facts.seller).toBeUndefined();
  expect(facts.parties).toEqual([]);
});
