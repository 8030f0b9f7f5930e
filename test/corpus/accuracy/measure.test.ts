import { describe, expect, it } from 'vitest';
import type { Document, Page, Word } from '../../../shared/model/index.ts';
import { project, projection } from '../wear/photo.ts';
import type { Point } from '../wear/picture.ts';
import { align } from './align.ts';
import { scoreBales } from './bales.ts';
import type { SeenPage, SeenWord } from './sent.ts';
import { scoreText } from './text.ts';

/** Words on a page of 600 × 800: each six points a letter, ten high. */
const box = (text: string, x: number, y: number): Word['box'] => [x / 600, y / 800, (text.length * 6) / 600, 10 / 800];
const word = (text: string, x: number, y: number, confidence = 0.99): Word => ({
  text,
  box: box(text, x, y),
  confidence,
});
const page = (words: Word[], more: Partial<Page> = {}): Page => ({
  number: 1,
  width: 600,
  height: 800,
  reader: 'ocr',
  words,
  rulings: [],
  confidence: 1,
  ...more,
});
const seen = (text: string, x: number, y: number, to: (p: Point) => Point = (p) => p): SeenWord => {
  const [l, t, w, h] = box(text, x, y);
  return { text, corners: [to([l, t]), to([l + w, t]), to([l + w, t + h]), to([l, t + h])] };
};
const truth = (words: SeenWord[], foreign: SeenPage['foreign'] = [], aspect = 0.75): SeenPage => ({
  words,
  aspect,
  foreign,
});

describe('Characters read against those that stand on a page', () => {
  const stands = [seen('Bale', 50, 50), seen('183001', 80, 50), seen('211.4', 300, 50), seen('Total', 50, 90)];

  it('are all right when the same words stand in the same places, in whatever order they were read', () => {
    const read = [word('Total', 50, 90), word('211.4', 300, 50), word('Bale', 50, 50), word('183001', 80, 50)];
    const score = scoreText(page(read), truth(stands));
    expect(score).toMatchObject({ characters: 20, errors: 0, numbers: 2, numbersRight: 2, misread: [] });
    expect(score.words.every((w) => w.right)).toBe(true);
  });

  it('count a wrong digit once, name the number, and mark the word that holds it as wrong', () => {
    const read = [word('Bale', 50, 50), word('188001', 80, 50), word('211.4', 300, 50), word('Total', 50, 90)];
    const score = scoreText(page(read), truth(stands));
    expect(score).toMatchObject({ errors: 1, numbersRight: 1, misread: [['183001', '188001']] });
    expect(score.words.filter((w) => !w.right)).toHaveLength(1);
  });

  it('do not mind whether a space was read between two words', () => {
    const read = [word('Bale183001', 50, 50), word('211.4', 300, 50), word('Total', 50, 90)];
    expect(scoreText(page(read), truth(stands)).errors).toBe(0);
  });

  it('are all lost on a page that was not read', () => {
    expect(scoreText(undefined, truth(stands))).toMatchObject({ characters: 20, errors: 20, numbersRight: 0 });
  });

  it('count what was read where nothing stands, but not the words of a stamp', () => {
    const seal = [seen('Total', 50, 90), seen('XXXXXXXX', 400, 400)];
    const read = [word('Total', 50, 90), word('SEAL', 400, 400)];
    expect(scoreText(page(read), truth(seal.slice(0, 1))).errors).toBe(4);
    expect(scoreText(page(read), truth(seal.slice(0, 1), [seal[1]!.corners])).errors).toBe(0);
  });

  it('are found on a page that was turned and straightened to be read', () => {
    // The picture is the page turned clockwise by 90 degrees; to read it, it was turned by 270.
    const turned = stands.map((w) => ({ ...w, corners: w.corners.map(([x, y]) => [1 - y, x]) }) as unknown as SeenWord);
    const read = [word('Bale', 50, 50), word('183001', 80, 50), word('211.4', 300, 50), word('Total', 50, 90)];
    expect(scoreText(page(read, { turned: 270 }), truth(turned, [], 4 / 3)).errors).toBe(0);
    expect(scoreText(page(read), truth(turned, [], 4 / 3)).errors).toBeGreaterThan(10);
  });

  it('are found on a sheet that was flattened to be read', () => {
    const corners = [
      [0.1, 0.05],
      [0.93, 0.1],
      [0.9, 0.95],
      [0.05, 0.9],
    ] as [number, number][];
    const to = projection(corners as unknown as Parameters<typeof projection>[0]);
    const slanted = stands.map((w) => ({
      ...w,
      corners: w.corners.map((p) => project(to, p)) as unknown as SeenWord['corners'],
    }));
    const read = [word('Bale', 50, 50), word('183001', 80, 50), word('211.4', 300, 50), word('Total', 50, 90)];
    expect(scoreText(page(read, { corners }), truth(slanted)).errors).toBe(0);
    expect(scoreText(page(read), truth(slanted)).errors).toBeGreaterThan(10);
  });

  it('tell errors of marks apart from errors of letters', () => {
    const score = scoreText(page([word('Camara', 50, 50)]), truth([seen('Cámara', 50, 50)]));
    expect(score).toMatchObject({ errors: 1, plainErrors: 0 });
  });
});

it('An alignment costs as many steps as characters differ', () => {
  expect(align([...'kitten'], [...'sitting']).cost).toBe(3);
  expect(align([], [...'ab']).cost).toBe(2);
});

describe('Bale numbers read against those printed', () => {
  const listing = (ids: string[]): Document => ({ facts: { units: [], bales: { value: ids } } }) as unknown as Document;

  it('are right, wrong by a digit, missing or invented', () => {
    const printed = ['183001', '183002', '500003', '183004'];
    expect(scoreBales(printed, [listing(['183001', '188002', '183004', '999999'])])).toEqual({
      truth: 4,
      right: 2,
      missing: 2,
      wrong: [['183002', '188002']],
      invented: ['999999'],
    });
  });

  it('of several documents of one file are taken together', () => {
    expect(scoreBales(['1001', '1002'], [listing(['1001']), listing(['1002'])])).toMatchObject({
      right: 2,
      missing: 0,
    });
  });
});
