/** Prints how long it takes to judge a bundle whose ginning record holds 1,000, 10,000 and 100,000 bales. Run: npm exec node test/bench/judge.ts */
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { manyBales } from '../rules/case.ts';

const once = (documents: Document[]): number => {
  const start = performance.now();
  judge({ bundle: { id: 'bench' }, entryDate: '2024-03-01', documents, unreadable: [] });
  return performance.now() - start;
};

once(Object.values(manyBales(100)));
for (const count of [1_000, 10_000, 100_000]) {
  const times = [1, 2, 3].map(() => once(Object.values(manyBales(count))));
  console.log(`${count} bales: ${Math.round(Math.min(...times))} ms`);
}
