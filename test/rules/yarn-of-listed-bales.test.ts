import { expect, it } from 'vitest';
import { outOf } from '../../shared/rules/mass/amounts.ts';
import { paper } from './case.ts';

it('the yarn of a spinner weighs what its record says, however few of the bales opened were read', () => {
  const spinner = paper({
    type: 'spinning-record',
    facts: { baleCount: 90 },
    units: [{ id: '4411', lot: 'L-7' }],
    flows: [
      { direction: 'in', material: 'lint', kg: 15_300, bales: 90 },
      { direction: 'out', material: 'yarn', kg: 13_100 },
    ],
  });
  expect(outOf(spinner, 'yarn')?.kg).toBe(13_100);
});

it('the lint of a gin stands for all of its bales where only some rows were read', () => {
  const gin = paper({
    type: 'ginning-record',
    facts: { baleCount: 10 },
    units: [1, 2, 3, 4, 5].map((n) => ({ id: `44${n}0`, netKg: 200 })),
    flows: [{ direction: 'out', material: 'lint', kg: 1000, bales: 5 }],
  });
  expect(outOf(gin, 'lint')?.kg).toBe(2000);
});
