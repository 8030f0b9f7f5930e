import { expect, it } from 'vitest';
import { originSignal } from '../../shared/rules/origin-signal.ts';
import { isCreditCode } from '../../shared/screen/identifiers.ts';
import { rawCotton, seen } from './case.ts';
import { caseOf } from './case-of.ts';

const told = (code: string): string[] => {
  const papers = rawCotton();
  const gin = papers.gin!;
  const text = code;
  gin.facts.mentions.push({ text, context: 'identifier', label: '统一社会信用代码', evidence: seen(gin.id, text) });
  return originSignal
    .check(caseOf(Object.values(papers)))
    .findings.map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);
};

it('a credit code of the region with a wrong check character is asked about, a right one contradicts', () => {
  const codes = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((c) => `91652801MA79P4T6L${c}`);
  expect(told(codes.find(isCreditCode)!)).toEqual([expect.stringMatching(/^contradicts .*credit code/)]);
  expect(told(codes.find((c) => !isCreditCode(c))!)).toEqual([
    expect.stringMatching(/^gap .*by its division, though its check character is wrong/),
  ]);
});
