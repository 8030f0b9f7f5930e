import { describe, expect, it } from 'vitest';
import type { Document, Flow } from '../../shared/model/index.ts';
import { massExceeds } from '../../shared/rules/mass-exceeds.ts';
import { shirts } from './bundles.ts';
import { caseOf } from './case-of.ts';

/** The papers of the shirts, 4,800 kg net, with the flows of some of their records changed. */
const told = (flows: Partial<Record<'spinning' | 'fabric' | 'garment', (all: Flow[]) => Flow[]>>): string[] => {
  const papers: Record<string, Document> = { ...shirts() };
  for (const [name, change] of Object.entries(flows)) {
    const paper = papers[name]!;
    papers[name] = { ...paper, facts: { ...paper.facts, flows: change(paper.facts.flows) } };
  }
  const { findings } = massExceeds.check(caseOf(Object.values(papers), '2024-11-01'));
  return findings.map((f) => f.message);
};
const yarn =
  (kg: number) =>
  (all: Flow[]): Flow[] =>
    all.map((f) => (f.material === 'yarn' ? { ...f, kg } : f));
const none = (): Flow[] => [];
const outOnly = (all: Flow[]): Flow[] => all.filter((f) => f.direction === 'out');

describe('goods against the yarn where the mill between weighs nothing', () => {
  it('hold no more than the yarn can have given', () => {
    expect(told({ spinning: yarn(4_100), fabric: none, garment: outOnly }).join()).toMatch(
      /4,800 kg of cotton in the garment shipped, from 4,100 kg of yarn spun/u,
    );
  });
  it('may hold what the yarn gives', () => {
    expect(told({ spinning: yarn(5_600), fabric: none, garment: outOnly })).toEqual([]);
    expect(told({})).toEqual([]);
  });
  it('are not held against the yarn of one spinner where the mill took in more', () => {
    const bought = (all: Flow[]): Flow[] =>
      all.flatMap((f) =>
        f.material === 'yarn'
          ? [
              { ...f, kg: 4_100 },
              { ...f, kg: 3_500, lot: 'BOUGHT-7' },
            ]
          : [],
      );
    expect(told({ spinning: yarn(4_100), fabric: bought, garment: outOnly })).toEqual([]);
  });
});
