import type { Box, FileRead, HiddenText, Marks, Page, Word } from './model/index.ts';

/** Hidden lines that are told of one paper, and characters of each. */
const [mostLines, mostCharacters] = [40, 200];

/** The marks of a file that bear on some of its pages: those of the file as a whole, and those of these pages. Undefined where there are none. */
export function marksOf({ marks }: FileRead, on: readonly Page[]): Marks | undefined {
  const { revised, differences, covered, odd, pictures, layout, ...file } = marks ?? {};
  const found: Marks = { ...file };
  const pages = on.map((p) => p.number);
  const here = <T extends { page: number }>(all: readonly T[] | undefined): T[] =>
    (all ?? []).filter(({ page }) => pages.includes(page));
  const under = here(covered).map((c) => c.under);
  const of = {
    revised: here(revised),
    differences: here(differences),
    covered: here(covered),
    hidden: on
      .flatMap(hiddenLines)
      .filter(({ text }) => !under.some((other) => other.includes(text)))
      .slice(0, mostLines),
    odd: here(odd),
    pictures: here(pictures),
  };
  for (const [kind, list] of Object.entries(of)) if (list.length > 0) Object.assign(found, { [kind]: list });
  if (layout !== undefined && pages.includes(1)) found.layout = layout;
  return Object.keys(found).length > 0 ? found : undefined;
}

/**
 * Hidden words of a page as lines. A word that a person sees in the same place (the layer of a scan that was read anew, a line drawn twice)
 * hides nothing.
 */
function hiddenLines({ hidden = [], words, number }: Page): HiddenText[] {
  const seen = new Map<string, Box[]>();
  if (hidden.length > 0)
    for (const { text, box } of words) {
      const same = seen.get(bare(text));
      if (same) same.push(box);
      else seen.set(bare(text), [box]);
    }
  const lines: Word[][] = [];
  for (const word of hidden) {
    if (bare(word.text) === '' || seen.get(bare(word.text))?.some((box) => isNear(box, word.box))) continue;
    const line = lines.at(-1);
    if (line && isLevel(line.at(-1)!.box, word.box)) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({
    page: number,
    box: line.map((w) => w.box).reduce(around),
    text: line
      .map((w) => w.text)
      .join(' ')
      .slice(0, mostCharacters),
  }));
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const isNear = (a: Box, b: Box): boolean => Math.abs(a[0] - b[0]) < 0.02 && Math.abs(a[1] - b[1]) < 0.02;
const isLevel = (a: Box, b: Box): boolean => Math.abs(a[1] - b[1]) <= 0.5 * Math.max(a[3], b[3]) && b[0] >= a[0];
const around = (a: Box, b: Box): Box => {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
};
