import { expect, test } from 'vitest';
import { kinds, measure, type Told } from '../bench/misreadings.ts';

const tally = (told: Told, only: RegExp, count = 7) => {
  const all = kinds.filter((k) => only.test(k.name)).map((kind, i) => measure(kind, told, count, 40 + i));
  return {
    planted: all.reduce((n, t) => n + t.planted, 0),
    mended: all.reduce((n, t) => n + t.mended, 0),
    left: all.reduce((n, t) => n + t.left, 0),
    spoiled: all.reduce((n, t) => n + t.spoiled, 0),
  };
};

test('a slip that the engine doubts is mended where the list runs on, the row adds up or a check digit stands', () => {
  const { planted, mended, left, spoiled } = tally(
    'truth among the alternatives',
    /in a run|gin code|weights|container|credit/u,
  );
  expect(mended).toBeGreaterThan(0.8 * planted);
  expect({ left, spoiled }).toEqual({ left: 0, spoiled: 0 });
});

test('no check makes a third value of a slip, or spoils a right one, whatever the engine doubts', () => {
  // Nor is a slip that the engine doubts ever borne out.
  expect(tally('doubt, but not the truth', /./u, 4)).toMatchObject({ spoiled: 0, left: 0 });
  expect(tally('sure of the slip', /./u, 3).spoiled).toBe(0);
});

test('a figure that the engine was sure of is left as it read it', () => {
  const next = tally('sure of the slip', /gaps|scattered|no order/u, 6);
  // A letter in the place of a figure is no figure: those alone are mended.
  expect(next.mended).toBeLessThan(0.35 * next.planted);
});
