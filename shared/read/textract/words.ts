import type { Box, Word } from '../../model/index.ts';
import type { Block } from './answer.ts';
import { aroundBoxes, inside } from './shape.ts';
import type { Upright } from './upright.ts';

/** Print that stands together: the words of a line, a word of no line, a selection mark. */
interface Entry {
  words: Word[];
  /** Undefined when the answer does not say where it stands. */
  box: Box | undefined;
}

export const markOf = (block: Block): string => (block.selected ? '☒' : '☐');

/** A part of a box by characters: from `start`, `length` long, of `total`. */
const slice = ([l, t, w, h]: Box, start: number, length: number, total: number): Box => [
  l + (w * start) / total,
  t,
  (w * length) / total,
  h,
];

/** The words of one page in reading order: rows from the top, each from the left; what has no place follows what came before it. */
export function wordsOf(blocks: readonly Block[], byId: ReadonlyMap<string, Block>, upright: Upright): Word[] {
  const boxOf = (block: Block) => block.shape && upright.toBox(block.shape);
  const claimed = new Set<Block>();
  const lines = inGivenOrder(blocks, byId);
  const parts = lines.map((line) => {
    const named = line.children.flatMap((id) => byId.get(id) ?? []).filter((b) => b.type === 'WORD' && !claimed.has(b));
    for (const word of named) claimed.add(word);
    return { line, named };
  });
  const orphans = Map.groupBy(
    blocks.filter((b) => b.type === 'WORD' && !claimed.has(b) && b.text !== ''),
    (b) => b.text,
  );
  const entries: Entry[] = parts.map(({ line, named }) => {
    const whole = line.children.length > 0 && line.children.every((id) => byId.get(id)?.type === 'WORD');
    const words = whole && named.length > 0 ? named : fill(line, named, orphans, claimed);
    return toEntry(words, boxOf(line), boxOf);
  });
  for (const block of blocks) {
    if (block.type === 'WORD' && !claimed.has(block)) entries.push(toEntry([block], undefined, boxOf));
    if (block.type === 'SELECTION_ELEMENT')
      entries.push(toEntry([{ ...block, text: markOf(block) }], undefined, boxOf));
  }
  return inReadingOrder(entries.filter((entry) => entry.words.length > 0));
}

/** Lines as the page lists them, then the others as they came: not by the answers' order, which is chance. */
function inGivenOrder(blocks: readonly Block[], byId: ReadonlyMap<string, Block>): Block[] {
  const listed = blocks.filter((b) => b.type === 'PAGE').flatMap((page) => page.children);
  const here = new Set(blocks.filter((b) => b.type === 'LINE'));
  return [...new Set([...listed.flatMap((id) => byId.get(id) ?? []), ...here])].filter((b) => here.has(b));
}

/**
 * Words of a line that does not name them all: its text is cut at white space, and each part takes the word block of that text, among
 * the line's own or those of no line that lie in it; a part without one is a word without a place.
 */
function fill(line: Block, named: readonly Block[], orphans: Map<string, Block[]>, claimed: Set<Block>): Block[] {
  const own = [...named];
  const words = line.text.split(/\s+/u).map((text) => {
    const at = own.findIndex((b) => b.text === text);
    if (at >= 0) return own.splice(at, 1)[0]!;
    const alike = orphans.get(text) ?? [];
    const found = alike.findIndex((b) => liesIn(b, line));
    const orphan = found >= 0 ? alike.splice(found, 1)[0] : undefined;
    if (orphan) claimed.add(orphan);
    return orphan ?? { ...line, text, shape: undefined };
  });
  return [...words, ...own];
}

function liesIn(word: Block, line: Block): boolean {
  if (!word.shape || !line.shape) return true;
  const [x, y] = [word.shape.box[0] + word.shape.box[2] / 2, word.shape.box[1] + word.shape.box[3] / 2];
  const [l, t, w, h] = line.shape.box;
  return x >= l && x <= l + w && y >= t && y <= t + h;
}

function toEntry(blocks: readonly Block[], line: Box | undefined, boxOf: (block: Block) => Box | undefined): Entry {
  const boxes = blocks.map(boxOf);
  const area = line ?? aroundBoxes(boxes);
  const total = Math.max(
    1,
    blocks.reduce((sum, b) => sum + b.text.length + 1, -1),
  );
  const words: Word[] = [];
  let start = 0;
  for (const [i, block] of blocks.entries()) {
    const box = boxes[i] ?? slice(area ?? nowhere, start, block.text.length, total);
    words.push(...cut(block, box));
    start += block.text.length + 1;
  }
  return { words, box: area };
}

const nowhere: Box = [0, 0, 0, 0];

/** A word holds no white space. */
function cut({ text, confidence }: Block, box: Box): Word[] {
  return [...text.matchAll(/\S+/gu)].map((part) => ({
    text: part[0],
    box: part[0].length === text.length ? box : slice(box, part.index, part[0].length, text.length),
    confidence,
  }));
}

/** A notional line of print, where nothing says its place. */
const usual: Box = [0.05, 0.02, 0.9, 0.012];

function inReadingOrder(entries: readonly Entry[]): Word[] {
  const followers = new Map<Entry | undefined, Entry[]>();
  const placed: Entry[] = [];
  for (const entry of entries) {
    const before = placed.at(-1);
    if (entry.box) placed.push(entry);
    else if (followers.has(before)) followers.get(before)!.push(entry);
    else followers.set(before, [entry]);
  }
  const rows = toRows(placed);
  const steps = Math.max(1, (followers.get(undefined)?.length ?? 0) + 1);
  const first: Box = [usual[0], usual[1], usual[2], Math.min(usual[3], 0.9 / steps / 1.2)];
  return [undefined, ...rows].flatMap((entry) => {
    let last = entry?.box ?? first;
    const after = (followers.get(entry) ?? []).flatMap((follower) => {
      last = [last[0], Math.min(1 - last[3], last[1] + last[3] * 1.2), last[2], last[3]];
      return laid(follower.words, last);
    });
    return [...(entry?.words ?? []), ...after];
  });
}

/** Words of no place, laid into a line. */
function laid(words: readonly Word[], [left, top, , height]: Box): Word[] {
  const total = Math.max(
    1,
    words.reduce((sum, w) => sum + w.text.length + 1, -1),
  );
  const area = inside(left, top, Math.min(total * 0.01, 1 - left), height);
  let start = 0;
  return words.map((word) => {
    const box = slice(area, start, word.text.length, total);
    start += word.text.length + 1;
    return { ...word, box };
  });
}

/** Entries whose middles lie within half a line's height stand in one row. */
function toRows(entries: readonly Entry[]): Entry[] {
  const middle = (e: Entry) => e.box![1] + e.box![3] / 2;
  const rows: Entry[][] = [];
  for (const entry of entries.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && middle(entry) - middle(last) < 0.5 * Math.min(entry.box![3], last.box![3])) row.push(entry);
    else rows.push([entry]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box![0] - b.box![0]));
}
