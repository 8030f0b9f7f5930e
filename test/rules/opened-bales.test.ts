import { expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import { shirts } from './bundles.ts';
import { type Papers, seen } from './case.ts';

/** The clean bundle, its gin's list and the bales that the spinner opened numbered as given. */
const opened = (gin: [string, string], mill: [string, string], lot?: string): string[] => {
  const papers: Papers = shirts();
  const unit = (d: { id: string }, [id, to]: [string, string]) => [
    { id, to, count: 40, evidence: seen(d.id, `${id}-${to}`) },
  ];
  papers.gin!.facts.units = unit(papers.gin!, gin);
  papers.spinning!.facts.units = unit(papers.spinning!, mill);
  for (const d of [papers.gin!, papers.spinning!]) {
    delete d.facts.bales;
    d.facts.references = [];
    delete d.facts.lots;
    if (lot) d.facts.lots = { value: [lot], evidence: seen(d.id, lot) };
  }
  return judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'bale.unlisted' && /^spinning/.test(f.message))
    .map((f) => f.severity);
};

it('bales opened that are numbered as the gin numbers its own, none of them among those, contradict', () => {
  expect(opened(['71540901', '71540940'], ['71620001', '71620040'])).toEqual(['contradicts']);
  expect(opened(['71540901', '71540940'], ['71620001', '71620040'], 'KX-71')).toEqual(['contradicts']);
  expect(opened(['71540901', '71540940'], ['71540901', '71540940'])).toEqual([]);
});

it('short numbers may be those of the mill’s own store: a gap, a remark where the lot ties the two', () => {
  expect(opened(['40101', '40140'], ['20301', '20340'])).toEqual(['gap']);
  expect(opened(['40101', '40140'], ['20301', '20340'], 'KX-71')).toEqual(['warning']);
});

it('numbers of another form say nothing', () => {
  expect(opened(['71540901', '71540940'], ['20301', '20340'])).toEqual([]);
  expect(opened(['71540901', '71540940'], ['1', '40'])).toEqual([]);
  expect(opened(['101', '140'], ['1', '40'])).toEqual([]);
});

it('a range that runs out of the gin’s numbers is of the gin’s own, where the lot ties the two', () => {
  expect(opened(['40101', '40140'], ['40121', '40160'], 'KX-71')).toEqual(['contradicts']);
  expect(opened(['71540901', '71540940'], ['71540921', '71540960'])).toEqual(['contradicts']);
  expect(opened(['40101', '40140'], ['40121', '40160'])).toEqual(['gap']);
  expect(opened(['40101', '40180'], ['40121', '40160'], 'KX-71')).toEqual([]);
});
