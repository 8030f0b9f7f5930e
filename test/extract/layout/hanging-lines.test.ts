import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import type { Page, Word } from '../../../shared/model/index.ts';

/** A page of lines set at given places: [left, line, text], signs of one width. */
function page(
  lines: readonly (readonly [number, number, string])[],
  reader: Page['reader'] = 'text-layer',
  blank = 1,
): Page {
  const sign = 0.009;
  const words = lines.flatMap(([left, line, text]): Word[] =>
    [...text.matchAll(/\S+/gu)].map((word, nth) => ({
      text: word[0],
      box: [left + (word.index + nth * (blank - 1)) * sign, 0.1 + line * 0.018, word[0].length * sign, 0.014],
      confidence: 1,
    })),
  );
  return { number: 1, width: 595, height: 842, words, rulings: [], reader } as unknown as Page;
}
const values = (p: Page, field: string) =>
  layoutDocument([p])
    .pairs.filter((x) => x.field === field)
    .map((x) => x.value.map((s) => s.text).join(' | '));

const name = 'Hongda Cotton Spinning Co., Ltd., No. 8 Fangzhi Road, Economic';

test('a value that ran up to the right margin goes on at the left one, under its label', () => {
  const lines = [
    [0.1, 0, 'Spinner:'],
    [0.3, 0, name],
    [0.1, 1, 'Development Zone, 843000, P.R. China'],
    [0.1, 2, 'Record No.:'],
    [0.3, 2, 'SR-5521'],
  ] as const;
  expect(values(page(lines), 'spinner')).toEqual([`${name} | Development Zone, 843000, P.R. China`]);
});

test('a line that ended before the margin is not gone on with', () => {
  const lines = [
    [0.1, 0, 'Spinner:'],
    [0.3, 0, 'Hongda Cotton Spinning Co., Ltd.'],
    [0.1, 1, 'Sheet of the day, 843000'],
    [0.1, 2, 'Record No.:'],
    [0.3, 2, 'SR-5521'],
    [0.1, 3, 'A line of text that reaches the right margin of the page, as long as any of it'],
  ] as const;
  expect(values(page(lines), 'spinner')).toEqual(['Hongda Cotton Spinning Co., Ltd.']);
});

test('words of a typewritten scan stay together, however wide its blanks are', () => {
  const typed = [
    'Ticket number: 2210',
    'Cut at: Plaine Lauzun Knitwear Ltd',
    'Fabric consumed kg: 528',
    'Pieces produced: 3,000',
    'Sewn by: Some Firm Of That Name Ltd',
    'Sewing finished: 2025-11-12',
  ].map((text, i) => [0.1, 2 * i, text] as const);
  expect(values(page(typed, 'ocr', 1.7), 'garmentMaker')).toEqual([
    'Plaine Lauzun Knitwear Ltd',
    'Some Firm Of That Name Ltd',
  ]);
});
