import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const flows = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'tr' }).facts.flows;

const gin = (seed: string, net: string) => `
ÇIRÇIR KAYDI / GINNING RECORD

Gin: Söke Çırçır Kooperatifi, Söke, Aydın, Türkiye
Seed cotton kg: ${seed}
Lint kg: ${net}`;

test('the arithmetic of a record tells whether a point groups: 2.980 kg of seed cotton beside 1,145 kg of lint is 2,980', () => {
  expect(flows('ginning-record', gin('2.980', '1145.0'))).toContainEqual(
    expect.objectContaining({ direction: 'in', material: 'seed-cotton', kg: 2980 }),
  );
});

test('a lint weight above what the grouped figure can give is not explained away', () => {
  const read = flows('ginning-record', gin('1.980', '1900.5'));
  expect(read).not.toContainEqual(expect.objectContaining({ material: 'seed-cotton', kg: 1980 }));
});
