import { expect, it } from 'vitest';
import { readText } from './draw.ts';

it('the code on the cans is a lot of what a cannery made', async () => {
  const [d] = await readText(
    [
      'BATCH PRODUCTION RECORD - TOMATO SAUCE',
      'Plant: Great Bend Foods Ltd, Chatham, Ontario, Canada',
      'Production date: 2023-10-04',
      'Can code: GBF3277',
      'Tomato paste used (kg): 3,120',
      'Finished product (kg): 9,400',
    ].join('\n'),
    'batch.txt',
  );
  expect(d!.type).toBe('tomato-processing-record');
  expect(d!.facts.lots?.value).toContain('GBF3277');
});
