import { judge } from '../../shared/judge.ts';
import { manyBales } from '../rules/case.ts';

/** Judges a bundle whose invoice, packing list and ginning record each hold `count` bales. */
export function judgingOf(count: number): () => void {
  const documents = Object.values(manyBales(count));
  const input = { bundle: { id: 'bench' }, entryDate: '2024-03-01', documents, unreadable: [] };
  return () => void judge(input);
}
