import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { manyBales } from '../rules/case.ts';

const once = (documents: Document[]): number => {
  const start = performance.now();
  judge({ bundle: { id: 'bench' }, entryDate: '2024-03-01', documents, unreadable: [] });
  return performance.now() - start;
};

/** Milliseconds to judge a bundle whose invoice, packing list and ginning record each hold `count` bales: the best of three. */
export function timeToJudge(count: number): number {
  once(Object.values(manyBales(100)));
  return Math.min(...[1, 2, 3].map(() => once(Object.values(manyBales(count)))));
}
