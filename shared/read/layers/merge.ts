import type { FileRead, Page, Word } from '../../model/index.ts';
import type { PagePicture } from '../pdf/index.ts';
import { compareLayers } from './compare.ts';
import { asTurned, onPage } from './turn.ts';

/** Least certainty with which the words of a picture among text count: below are drawings, stamps and signatures taken for letters. */
const PART_FLOOR = { large: 0.6, small: 0.8 };
/** Pictures below this share of the page are mostly logos and stamps. */
const SMALL = 0.08;
/** How sure the words of a doubted layer are before the picture bears them out. */
const DOUBTED = 0.9;

/** Puts what OCR read from the picture of a whole page beside or in place of its text layer. `unread`: the picture holds a script OCR cannot read. */
export function mergePage(read: FileRead, found: Page, picture: PagePicture, unread: boolean): void {
  const at = read.pages.findIndex((page) => page.number === found.number);
  const there = read.pages[at];
  if (!there) {
    read.pages.push(found);
    return;
  }
  const shown = { ...found, width: there.width, height: there.height };
  const drawn = picture.need === 'recognised' ? [] : there.words;
  const layer = [
    ...drawn.map((word) => (picture.need === 'doubted' ? { ...word, confidence: DOUBTED } : word)),
    ...picture.recognised,
  ].map((word) => ({ ...word, box: asTurned(word.box, shown) }));
  // A page that could not be read at all says nothing against its layer.
  if (found.words.length === 0 && layer.length > 0) return;
  const sideways = found.turned === 90 || found.turned === 270;
  const [width, height] = sideways ? [there.height, there.width] : [there.width, there.height];
  const compared = compareLayers(layer, found.words, { page: found.number, unread });
  const hidden = [...hiddenOf(there, picture), ...compared.refuted];
  const { ink: _, ...rest } = there;
  const turned = found.turned !== undefined || found.lean !== undefined;
  read.pages[at] = {
    ...(turned ? rest : there),
    ...found,
    width,
    height,
    words: compared.words,
    confidence: meanConfidence(compared.words),
    ...(picture.need === 'doubted' && !compared.foreign ? { reader: there.reader } : {}),
  };
  const page = read.pages[at] as Page;
  if (hidden.length > 0) page.hidden = hidden;
  else delete page.hidden;
  if (layer.length === 0) return;
  const note = noteOf(found.number, picture, compared, unread);
  if (note) read.notes.push(note);
  addDifferences(read, compared.differences);
}

/** Words hidden before, less the recognised ones: these are settled anew. */
function hiddenOf(page: Page, { recognised }: PagePicture): Word[] {
  const again = new Set(recognised.map(({ text, box }) => `${text} ${box.join()}`));
  return (page.hidden ?? []).filter(({ text, box }) => !again.has(`${text} ${box.join()}`));
}

function noteOf(
  page: number,
  { need }: PagePicture,
  { agreement, foreign, differences }: ReturnType<typeof compareLayers>,
  unread: boolean,
): string | undefined {
  const percent = `${Math.round(agreement * 100)} %`;
  if (foreign)
    return `The text layer of page ${page} says something else than its picture (they agree in ${percent} of the letters); only the picture is read.`;
  if (unread && agreement < 0.4)
    return `Page ${page} holds a script that OCR cannot read, so that its text layer could not be compared with its picture; the layer is read.`;
  if (differences.length === 0)
    return need === 'few-words' ? undefined : `The text layer of page ${page} agrees with its picture.`;
  const some = differences
    .slice(0, 5)
    .map(({ layer, picture }) => `"${layer}" / "${picture}"`)
    .join(', ');
  const more = differences.length > 5 ? ` and ${differences.length - 5} more` : '';
  return `On page ${page} the text layer and the picture differ in ${differences.length === 1 ? 'one place' : `${differences.length} places`} (layer / picture): ${some}${more}. Figures and names are read from the picture.`;
}

function addDifferences(read: FileRead, differences: ReturnType<typeof compareLayers>['differences']): void {
  if (differences.length === 0) return;
  read.marks = { ...read.marks, differences: [...(read.marks?.differences ?? []), ...differences] };
}

/** Adds what OCR read in one picture of a page, `part`, to the words of the page. Print that the text layer has too stays as it is there. */
export function mergePart(read: FileRead, number: number, part: Page, area: [number, number, number, number]): void {
  const page = read.pages.find((p) => p.number === number);
  if (!page) return;
  const floor = area[2] * area[3] < SMALL ? PART_FLOOR.small : PART_FLOOR.large;
  const placed = part.words.filter((word) => word.confidence >= floor).map((word) => onPage(word, area));
  const fresh = placed.filter((word) => !page.words.some((known) => covers(known, word)));
  if (fresh.length === 0) return;
  const [left, top, width, height] = area;
  const x = (value: number) => left + value * width;
  const y = (value: number) => top + value * height;
  page.words = [...page.words, ...fresh];
  page.rulings = [
    ...page.rulings,
    ...part.rulings.map(({ x1, y1, x2, y2 }) => ({ x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2) })),
  ];
  const codes = part.codes?.map((code) => ({ ...code, box: onPage({ ...code, confidence: 1 }, area).box }));
  if (codes?.length) page.codes = [...(page.codes ?? []), ...codes];
  page.confidence = meanConfidence(page.words);
  if (part.turned)
    read.notes.push(
      `A picture on page ${number} stands on its side; its words are read upright, so that their boxes tell the order and not the place.`,
    );
}

/** Whether a word of the text layer stands where OCR read one: the middle of either lies in the other. */
function covers({ box: a }: Word, { box: b }: Word): boolean {
  const inside = ([x, y]: readonly [number, number], box: Word['box']) =>
    x > box[0] && x < box[0] + box[2] && y > box[1] && y < box[1] + box[3];
  const middle = (box: Word['box']) => [box[0] + box[2] / 2, box[1] + box[3] / 2] as const;
  return inside(middle(a), b) || inside(middle(b), a);
}

export function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters;
}
