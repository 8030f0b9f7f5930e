import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accuracyPage } from './page.ts';
import type { Accuracy } from './tally.ts';

const docs = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

it('docs/accuracy.md is what its script makes of docs/accuracy.json', () => {
  expect(docs('accuracy.md')).toBe(accuracyPage(JSON.parse(docs('accuracy.json')) as Accuracy));
});

it('The sums of docs/accuracy.json hold together', () => {
  const accuracy = JSON.parse(docs('accuracy.json')) as Accuracy;
  for (const { text, facts, bales } of Object.values(accuracy.qualities)) {
    expect(facts.right + facts.wrong + facts.missing).toBe(facts.stated);
    expect(bales.right + bales.missing).toBe(bales.truth);
    expect(text.numbersRight).toBeLessThanOrEqual(text.numbers);
  }
  const sure = accuracy.confidence.filter((bin) => bin.from >= 0.9);
  expect(sure.reduce((sum, bin) => sum + bin.words, 0)).toBe(accuracy.sure.words);
});
