import { expect, test } from 'vitest';
import { stepLabel } from '../../../shared/extract/production/step-words.ts';

test.each([
  'Work order date',
  'Production order date',
  'Cutting order date',
  'Date of last order',
  'Final date',
  'Date from',
  'Period from',
])('%s is no day of work', (label) => {
  expect(stepLabel(label)).toBeUndefined();
});

test.each(['Started', 'Start date', 'Lot completed', 'Bales opened', 'Date of completion of weaving'])(
  '%s is a day of work',
  (label) => {
    expect(stepLabel(label)).toBeDefined();
  },
);
