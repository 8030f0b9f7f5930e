import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ceilings } from '../shared/topology.ts';
import { noCounts } from './bench/cost/counted.ts';
import { costOf, costPage } from './bench/cost/page.ts';
import { prices } from './bench/cost/prices.ts';
import { scalePage } from './bench/cost/scale.ts';

const measured = JSON.parse(await readFile('docs/cost.json', 'utf8'));

test('docs/cost.md is what the counted requests and the dated prices make of it (npm run cost)', async () => {
  expect(await readFile('docs/cost.md', 'utf8')).toBe(costPage(measured));
  expect(measured.ceilings).toEqual(ceilings);
});

test('docs/scale.md is what they make of a million bundles a month (npm run cost)', async () => {
  expect(await readFile('docs/scale.md', 'utf8')).toBe(scalePage(measured.digital, measured.scanned));
});

test('each request, page, GB-second and kept GB has its price', () => {
  const counts = { ...noCounts(), 's3.put': 1000, textractPages: 2, arm64: 10, x86_64: 10 };
  const cost = costOf({ what: '', counts, stored: { s3: 1024 ** 3, dynamodb: 1024 ** 3 } });
  expect(cost.asked).toBeCloseTo(0.005, 9);
  expect(cost.pages).toBeCloseTo(0.003, 9);
  expect(cost.time).toBeCloseTo(10 * prices.lambda.arm64 + 10 * prices.lambda.x86_64, 9);
  expect(cost.kept).toBeCloseTo(0.273, 9);
  expect(cost.once).toBeCloseTo(cost.asked + cost.pages + cost.time, 12);
});

test('the ceilings bound what a bundle and an importer can cost', () => {
  expect(ceilings.bundlePages * prices.textractPage).toBeLessThan(10);
  expect(ceilings.importerPages * prices.textractPage).toBeLessThan(500);
});
