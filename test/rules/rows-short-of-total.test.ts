import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import { shirts } from './bundles.ts';
import { seen } from './case.ts';

/** The clean bundle whose spinner took in 8,800 kg; the rows of one record weigh `read` and the total under them is `printed`. */
const mass = (paper: 'gin' | 'spinning', read: number, printed: number): string[] => {
  const papers = shirts();
  const { facts, id } = papers[paper]!;
  const flow = facts.flows.find((f) => f.material === 'lint')!;
  flow.kg = read;
  facts.sums = [
    { of: 'Net kg of 2 rows', printed, computed: read, unit: 'kg', evidence: seen(id, `Total ${printed}`) },
  ];
  delete facts.netWeight;
  facts.units = [];
  delete facts.bales;
  return judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'mass.exceeds')
    .map((f) => f.severity);
};

describe('rows that do not add up to the printed total', () => {
  it('accuse no later step of lint that was ginned by the total', () => {
    expect(mass('gin', 5_900, 8_800)).toEqual([]);
  });
  it('accuse no yarn of lint that was laid down by the total', () => {
    expect(mass('spinning', 5_900, 8_800)).toEqual([]);
  });
  it('count as they are where a total of inputs falls short of them', () => {
    expect(mass('spinning', 8_800, 5_900)).toEqual([]);
  });
  it('are what the record gives where they add up', () => {
    expect(mass('gin', 5_900, 5_900)).toContain('contradicts');
    expect(mass('spinning', 5_900, 5_900)).toContain('contradicts');
  });
  it('are what the record gives where the figure under them is the same in pounds', () => {
    expect(mass('gin', 5_900, 13_007.3)).toContain('contradicts');
  });
});
