import { describe, expect, test } from 'vitest';
import { type Crop, cropRegion } from '../../../shared/read/image/crop.ts';
import type { ReadLine } from '../../../shared/read/image/ctc.ts';
import { createEngine, type Engine } from '../../../shared/read/image/engine.ts';
import { readCrop, recognise } from '../../../shared/read/image/recognise.ts';
import { type SecondReader, startSecondReader } from '../../../shared/read/image/second-reader.ts';
import { printPage } from './scan.ts';

const texts = [
  'BALE 1119464',
  'LOT 27',
  'NET WEIGHT 225.1 KG',
  'GIN 41344',
  'INVOICE XV-23-8268',
  '12.09.2023',
  'Micronaire 4.1',
];
const crops: Crop[] = texts.map((text) => {
  const page = printPage([{ text, x: 12, y: 24, size: 12 }], 200, 36, 150);
  const { width, height } = page;
  return cropRegion(page, { x: width / 2, y: height / 2, width, height: height * 0.6, angle: 0, score: 1 });
});
/** Without its spaces: where words part is seen in the crop later. */
const textOf = ({ characters }: ReadLine): string =>
  characters
    .map(({ text }) => text)
    .join('')
    .replaceAll(' ', '');
const plain = texts.map((text) => text.replaceAll(' ', ''));
const engine = createEngine(1);
/** The engine beside a second reader. */
const beside = (second: SecondReader): Engine => ({ ...engine, second: () => second });

describe('two threads that share the crops of a page', () => {
  test('read what one reads, each crop once, and give the lines in the order of the crops', async () => {
    const second = startSecondReader();
    let there = 0;
    const counted: SecondReader = {
      ...second,
      read: (crop) => {
        there++;
        return second.read(crop);
      },
    };
    let here = 0;
    const shared = await recognise(
      {
        ...beside(counted),
        recognise: (...asked) => {
          here++;
          return engine.recognise(...asked);
        },
      },
      crops,
    );
    const alone: ReadLine[] = [];
    for (const crop of crops) alone.push(await readCrop(engine, crop));
    expect(shared).toEqual(alone);
    expect(shared.map(textOf)).toEqual(plain);
    expect([here + there, here > 0, there > 0]).toEqual([texts.length, true, true]);
  });

  test('a crop on which the other thread fails is read here', async () => {
    const failing: SecondReader = { alive: () => true, read: () => Promise.reject(new Error('out of memory')) };
    expect((await recognise(beside(failing), crops)).map(textOf)).toEqual(plain);
  });

  test('a thread that is gone is asked no more', async () => {
    const gone: SecondReader = {
      alive: () => false,
      read: () => {
        throw new Error('asked');
      },
    };
    expect((await recognise(beside(gone), crops)).map(textOf)).toEqual(plain);
  });

  test('a crop that cannot be read is told, and the next is read', async () => {
    const second = startSecondReader();
    await expect(second.read({ width: 40, grey: undefined as unknown as Uint8Array })).rejects.toThrow();
    expect(textOf(await second.read(crops[1]!))).toBe('LOT27');
    expect(second.alive()).toBe(true);
  });
});
