import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const outturn = (type: DocumentType, language: string, line: string) =>
  extractFacts([drawPage(`\nRECORD\n\n${line}`)], { id: 'd', type, language }).facts.outturn?.value;

test('an outturn is read of a gin', () => {
  expect(outturn('ginning-record', 'en', 'Outturn            38.4 %')).toBe(0.384);
  expect(outturn('ginning-record', 'zh', '衣分：38.4%')).toBe(0.384);
});

test.each([
  ['a spinner', 'spinning-record', 'zh', '制成率：88.5%'],
  ['a spinner, in English', 'spinning-record', 'en', 'Yield %            88.5 %'],
  ['a weaver', 'fabric-record', 'zh', '制成率：97.2%'],
] as const)('what %s makes of a hundred is no outturn', (_, type, language, line) => {
  expect(outturn(type, language, line)).toBeUndefined();
});
