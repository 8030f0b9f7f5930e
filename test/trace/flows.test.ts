import { expect, test } from 'vitest';
import type { Flow } from '../../shared/model/index.ts';
import { kgOf } from '../../shared/trace/flows.ts';

const flow = (quote: string, kg: number, lot?: string): Flow => ({
  direction: 'out',
  material: 'fabric',
  kg,
  ...(lot ? { lot } : {}),
  evidence: { document: 'd', page: 1, box: [0, 0, 1, 1], quote, confidence: 1 },
});

test('two rows of a list with the same weight and lot are two rows', () => {
  expect(
    kgOf([flow('Rib 220 g | Navy | 812.5', 812.5, 'F-9'), flow('Rib 220 g | Ecru | 812.5', 812.5, 'F-9')])?.kg,
  ).toBe(1625);
});

test('a weight said in a row and again without naming anything else is one weight', () => {
  expect(kgOf([flow('Rib 220 g | Navy | 812.5', 812.5, 'F-9'), flow('812.5', 812.5)])?.kg).toBe(812.5);
});

test('two rows of other numbers or days are two, though they weigh the same; a total of one row is that row', () => {
  const rows = ['2301 | 2380 | 80 | 04.11.2024 | 17,360', '2381 | 2460 | 80 | 05.11.2024 | 17,360'];
  expect(kgOf(rows.map((quote) => flow(quote, 17_360)))?.kg).toBe(34_720);
  expect(kgOf([flow(rows[0]!, 17_360), flow('Total | 2301 | 80 | 04.11.2024 | 17,360', 17_360)])?.kg).toBe(17_360);
  expect(kgOf([flow(rows[0]!, 17_360), flow('80 | 17,360', 17_360)])?.kg).toBe(17_360);
});
