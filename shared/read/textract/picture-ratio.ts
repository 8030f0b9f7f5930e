import type { Shape } from './shape.ts';

/*
 * The service gives fractions of the page and never says how wide and high the page is. Letters do: they are about as wide as print is.
 * Widths and heights are those of Helvetica (Adobe's Core 14 font metrics) in em; other faces differ by less than portrait and landscape
 * differ from each other (1.41 × 1.41).
 */
const narrow = /[iljtfrI1.,:;'|!()[\]/-]/u;
const wide = /[mwMW@%]/u;
const upper = /[\p{Lu}]/u;
const tall = /[\p{Lu}\p{Nd}bdfhiklt/()[\]|]/u;
const deep = /[gjpqy,;()[\]|]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (narrow.test(letter)) width += letter === '1' ? 0.556 : 0.29;
    else if (wide.test(letter)) width += 0.83;
    else width += upper.test(letter) ? 0.68 : 0.54;
  }
  return width;
}

/** Boxes have a little air around the letters. */
const heightOf = (text: string): number => (tall.test(text) ? 0.72 : 0.53) + (deep.test(text) ? 0.21 : 0) + 0.08;

/** Width of the page by its height, from the shapes of its upright words; that of a portrait page when they do not tell. */
export function pictureRatio(prints: readonly { text: string; shape: Shape | undefined }[]): number {
  const ratios: number[] = [];
  for (const { text, shape } of prints) {
    if (!shape || text.length < 3 || !/^[\p{Script=Latin}\p{Nd}\p{P}]+$/u.test(text)) continue;
    const [, , w, h] = shape.box;
    if (w > 0 && h > 0) ratios.push(widthOf(text) / heightOf(text) / (w / h));
  }
  if (ratios.length < 3) return Math.SQRT1_2;
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
}
