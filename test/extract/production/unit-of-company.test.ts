import { expect, test } from 'vitest';
import { readBlock } from '../../../shared/extract/base/block.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const events = (head: string) =>
  extractFacts([drawPage(`\n${head}\nGazipur, Bangladesh\n\nBatch No.: B-771\nFinish date: 14/05/24`)], {
    id: 'd',
    type: 'fabric-record',
    language: 'en',
  }).facts.events.map((e) => [e.kind, e.from]);

test('the unit of a composite mill that keeps a paper says what it did', () => {
  expect(events('JAMUNA KNIT COMPOSITE LTD. (Dyeing Unit)')).toEqual([['finish', '2024-05-14']]);
});

test('the title of a paper behind a name in Chinese is not of it', () => {
  expect(readBlock(['盐城润纱纺织有限公司 配棉排包表'])?.name).toBe('盐城润纱纺织有限公司');
  expect(readBlock(['盐城润纱纺织有限公司'])?.name).toBe('盐城润纱纺织有限公司');
});
