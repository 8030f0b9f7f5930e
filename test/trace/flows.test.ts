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
