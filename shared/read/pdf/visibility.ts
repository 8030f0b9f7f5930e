import type { Cover, Drawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import type { Edges, Sheet } from './geometry.ts';
import { drawGrey, type GreyPart } from './raster.ts';
import type { Run } from './runs.ts';

/** Letters smaller than this many points cannot be read on paper. */
const MICROSCOPIC = 2;
const INVISIBLE = 3;
const CLIP_ONLY = 7;
/** Colours whose darkest part is lighter than this are lost on white. */
const PALE = 235;
/** Levels of grey by which letters must change the picture to be seen. */
const CONTRAST = 20;
/** Share of a word's width that must be drawn for it to be read. */
const LEGIBLE = 0.35;

/** Words in three heaps: those that a person sees, those drawn to be invisible, and those hidden otherwise. */
export interface Sorted {
  seen: Run[];
  invisible: Run[];
  hidden: Run[];
  /** Of the hidden words those that lie under something drawn later, and under what. */
  under: Map<Run, Cover>;
}

/**
 * Parts what a person can see from what not. Text that may be lost in its ground, or lies under something drawn later, is settled by
 * drawing the page with and without it: only letters that change the picture are seen.
 */
export function sortByVisibility(
  engine: Engine,
  sheet: Sheet,
  words: readonly Run[],
  runs: readonly Run[],
  drawing: Drawing,
): Sorted {
  const sorted: Sorted = { seen: [], invisible: [], hidden: [], under: new Map() };
  const doubtful: Run[] = [];
  const last = drawing.covers.at(-1)?.order ?? 0;
  for (const word of words) {
    const { mode, object } = word.style;
    if (isOutside(word, sheet) || isMicroscopic(word)) sorted.hidden.push(word);
    else if (mode === INVISIBLE) sorted.invisible.push(word);
    else if (isPale(word) || mode === CLIP_ONLY || drawing.layered.has(object)) doubtful.push(word);
    else if (coverOf(word, drawing, last)) doubtful.push(word);
    else sorted.seen.push(word);
  }
  if (doubtful.length === 0) return sorted;
  settle(engine, sheet, doubtful, runs, drawing, sorted);
  for (const word of sorted.hidden) {
    const cover = coverOf(word, drawing, last);
    if (cover) sorted.under.set(word, cover);
  }
  const seen = new Set(sorted.seen);
  return { ...sorted, seen: words.filter((word) => seen.has(word)) };
}

/** A damaged file may put a word at no place at all: that is outside too. */
function isOutside({ box: [left, top, right, bottom] }: Run, { width, height }: Sheet): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return !(x >= 0 && y >= 0 && x <= width && y <= height);
}

/** The height of the box counts too: a font may draw its letters larger than its size says. */
function isMicroscopic({ style, box: [left, top, right, bottom] }: Run): boolean {
  return style.size < MICROSCOPIC && Math.min(right - left, bottom - top) < MICROSCOPIC;
}

function isPale({ style: { colour } }: Run): boolean {
  const [red, green, blue, alpha] = colour;
  return Math.min(red, green, blue) >= PALE || alpha < 40;
}

/** The last thing drawn over a word; undefined where nothing is. */
function coverOf(word: Run, drawing: Drawing, last: number): Cover | undefined {
  const order = drawing.order.get(word.style.object) ?? last;
  if (order >= last) return undefined;
  return drawing.covers.findLast((cover) => cover.order > order && holds(cover.edges, word));
}

function holds([left, top, right, bottom]: readonly number[], word: Run): boolean {
  const x = (word.box[0] + word.box[2]) / 2;
  const y = (word.box[1] + word.box[3]) / 2;
  return x >= (left ?? 0) && x <= (right ?? 0) && y >= (top ?? 0) && y <= (bottom ?? 0);
}

function settle(
  engine: Engine,
  sheet: Sheet,
  doubtful: Run[],
  runs: readonly Run[],
  drawing: Drawing,
  sorted: Sorted,
): void {
  const { pdfium } = engine;
  const dpi = 96;
  const drawable: Run[] = [];
  for (const word of doubtful) {
    if (isDrawable(engine, word)) drawable.push(word);
    else settleUndrawn(word, drawing, sorted);
  }
  if (drawable.length === 0) return;
  const objects = new Set(drawable.map((word) => word.style.object));
  // Text that is drawn again in the same place has one entry in the text layer, that of the first: the others go with it.
  const entered = new Set(runs.map((run) => run.style.object));
  for (const object of drawing.order.keys()) if (!entered.has(object)) objects.add(object);
  const edges = drawable.map((word) => word.box).reduce(around);
  const whole = drawGrey(engine, sheet, dpi, edges);
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object, 0);
  const without = drawGrey(engine, sheet, dpi, edges);
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object, 1);
  for (const word of drawable) {
    const changed = differs(whole, without, word);
    (changed ? sorted.seen : sorted.hidden).push(word);
  }
}

const around = (a: Edges, b: Edges): Edges => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Text beyond Latin without its font in the file draws nothing here, though it does on a reader's machine. */
function isDrawable({ pdfium }: Engine, { style, text }: Run): boolean {
  if (/^[\u0020-\u00ff]*$/.test(text)) return true;
  const font = pdfium.FPDFTextObj_GetFont(style.object);
  return font !== 0 && pdfium.FPDFFont_GetIsEmbedded(font) === 1;
}

function settleUndrawn(word: Run, drawing: Drawing, sorted: Sorted): void {
  const order = drawing.order.get(word.style.object) ?? 0;
  const ground = drawing.covers.filter((cover) => holds(cover.edges, word));
  const seen = isPale(word)
    ? ground.some((cover) => cover.order < order)
    : !ground.some((cover) => cover.order > order);
  (seen ? sorted.seen : sorted.hidden).push(word);
}

/**
 * Whether a word changes the picture along enough of its width: of one that a patch covers but for the edge of a letter nothing can be read. Pale
 * letters change little: any change shows them. */
function differs(a: GreyPart, b: GreyPart, word: Run): boolean {
  const { box, letters } = word;
  const { left, top, width, height, scale } = a;
  const x1 = Math.max(0, Math.floor(box[0] * scale) - left);
  const x2 = Math.min(width, Math.ceil(box[2] * scale) - left);
  const y2 = Math.min(height, Math.ceil(box[3] * scale) - top);
  const enough = letters < 3 || isPale(word) ? 1 : LEGIBLE * (x2 - x1);
  let changed = 0;
  for (let x = x1; x < x2; x++) {
    for (let y = Math.max(0, Math.floor(box[1] * scale) - top); y < y2; y++) {
      if (Math.abs((a.grey[y * width + x] ?? 0) - (b.grey[y * width + x] ?? 0)) < CONTRAST) continue;
      if (++changed >= enough) return true;
      break;
    }
  }
  return false;
}
