import type { Table } from '../layout/types.ts';
import { type ColumnCell, cellsOf, keyOf } from './cells.ts';
import { decide } from './decide.ts';
import type { Doubts } from './spelling.ts';

/** Neighbouring pairs of sure numbers from which a column has a step. */
const fewestPairs = 4;
/** Share of those pairs that have the column's step. */
const usual = 0.7;
/** Pairs that a column must have, all of its step or all ascending, before what lies outside its sure numbers is said. */
const surePairs = 6;
/** Rows from the next sure number within which a number beyond the sure ones is foretold. */
const reach = 3;

/** A sure number of the column and the row in which it stands. */
export interface Sure {
  row: number;
  number: bigint;
  frame: string;
}

const frameOf = (key: { head: string; tail: string }): string => `${key.head}|${key.tail}`;

/** Settles doubtful numbers of a list by those around them: a constant step from row to row, or a list that only ascends. */
export function settleBySequence(table: Table, doubts: Doubts): void {
  for (const column of table.columns.keys()) {
    const cells = inStep(cellsOf(table, column, doubts));
    const { short, digits } = shortIn(cells);
    if (cells.length <= fewestPairs || (short.size === 0 && cells.every((c) => c.sure))) continue;
    const sure = sureOf(cells);
    if (sure.length * 3 < cells.length || sure.length <= fewestPairs) continue;
    const pairs = pairsOf(sure);
    const step = stepOf(pairs);
    const ascends = pairs.length >= surePairs && pairs.every((p) => p.rise > 0n);
    for (const cell of cells) {
      const [before, after] = around(sure, cell.row);
      if (short.has(cell) && step) restoreLost(cell, before, after, { ...step, digits }, doubts);
      if (cell.sure || short.has(cell)) continue;
      if (step && settleByStep(cell, before, after, step, doubts)) continue;
      if (ascends) settleByOrder(cell, before, after, doubts);
    }
  }
}

/** The cells by the row in which they stand; by their order, where wrapped lines between them would leave the column without a step. */
function inStep(cells: ColumnCell[]): ColumnCell[] {
  const stepped = (some: ColumnCell[]) => stepOf(pairsOf(sureOf(some)));
  if (stepped(cells)) return cells;
  const inOrder = cells.map((cell, row) => ({ ...cell, row }));
  return stepped(inOrder) ? inOrder : cells;
}

/** The sure numbers that have as many figures as the others of the column. */
function sureOf(cells: readonly ColumnCell[]): Sure[] {
  const { short } = shortIn(cells);
  return sureIn(cells.filter((c) => !short.has(c)));
}

/** The numbers of a column that are in no doubt. */
export const sureIn = (cells: readonly ColumnCell[]): Sure[] =>
  cells.flatMap((c): Sure[] => {
    const key = c.sure ? keyOf(c.spelled.text) : undefined;
    return key ? [{ row: c.row, number: key.number, frame: frameOf(key) }] : [];
  });

/** Share of the pairs that ascend in a list that is kept in order, but for a few places where another list begins. */
const inOrder = 0.9;

/** Whether a column's numbers are kept in ascending order. */
export function isOrdered(sure: readonly Sure[]): boolean {
  const pairs = pairsOf(sure);
  return pairs.length >= surePairs && pairs.filter((p) => p.rise > 0n).length >= inOrder * pairs.length;
}

/** Whether a text is a number between two others of its list. */
export function isBetween(text: string, before: Sure, after: Sure): boolean {
  const key = keyOf(text);
  return key !== undefined && key.number > before.number && key.number < after.number && frameOf(key) === before.frame;
}

interface Pair {
  rise: bigint;
  rows: number;
}

/** Rises between sure numbers that follow each other in one frame, in lists and in groups of a list. */
const pairsOf = (sure: readonly Sure[]): Pair[] =>
  sure.slice(1).flatMap((now, i) => {
    const last = sure[i]!;
    return now.frame === last.frame ? [{ rise: now.number - last.number, rows: now.row - last.row }] : [];
  });

interface Step {
  size: bigint;
  /** All pairs have it. */
  constant: boolean;
}

function stepOf(pairs: readonly Pair[]): Step | undefined {
  const counts = new Map<bigint, number>();
  for (const { rise, rows } of pairs) {
    if (rise % BigInt(rows) !== 0n) continue;
    const size = rise / BigInt(rows);
    if (size !== 0n) counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] < fewestPairs || best[1] < usual * pairs.length) return undefined;
  return { size: best[0], constant: best[1] === pairs.length && pairs.length >= surePairs };
}

export function around(sure: readonly Sure[], row: number): [Sure | undefined, Sure | undefined] {
  const next = sure.findIndex((s) => s.row > row);
  if (next < 0) return [sure.at(-1), undefined];
  return [sure[next - 1], sure[next]];
}

function settleByStep(
  cell: ColumnCell,
  before: Sure | undefined,
  after: Sure | undefined,
  { size, constant }: Step,
  doubts: Doubts,
): boolean {
  const expected = expectedAt(cell.row, before, after, size, constant);
  if (!expected) return false;
  return decide(
    doubts,
    [cell.spelled],
    ([text]) => {
      const key = keyOf(text!);
      return key && key.number === expected.number && frameOf(key) === expected.frame ? text : undefined;
    },
    'the sequence of the numbers above and below it',
  );
}

function expectedAt(
  row: number,
  before: Sure | undefined,
  after: Sure | undefined,
  size: bigint,
  constant: boolean,
): { number: bigint; frame: string } | undefined {
  if (before && after) {
    const whole = after.number - before.number === size * BigInt(after.row - before.row);
    if (!whole || before.frame !== after.frame) return undefined;
    return { number: before.number + size * BigInt(row - before.row), frame: before.frame };
  }
  const near = before ?? after;
  if (!near || !constant || Math.abs(row - near.row) > reach) return undefined;
  return { number: near.number + size * BigInt(row - near.row), frame: near.frame };
}

/** Share of a column's numbers that have as many figures as each other. */
const alike = 0.6;
/** Figures that OCR may lose in a run of close or equal ones; more would leave too little of the number. */
const mostLost = 2;

/** Cells whose number has fewer figures than nearly all others of the column, in the same frame: OCR may have lost some. */
function shortIn(cells: readonly ColumnCell[]): { short: ReadonlySet<ColumnCell>; digits: number } {
  const keys = cells.map((cell) => ({ cell, key: keyOf(cell.spelled.text) }));
  const counts = new Map<string, number>();
  for (const { key } of keys)
    if (key) counts.set(`${frameOf(key)}|${key.digits}`, (counts.get(`${frameOf(key)}|${key.digits}`) ?? 0) + 1);
  const [usually, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (times <= fewestPairs || times < alike * cells.length) return { short: new Set(), digits: 0 };
  const digits = Number(usually.slice(usually.lastIndexOf('|') + 1));
  const isShort = (key: ReturnType<typeof keyOf>) =>
    key && usually.startsWith(`${frameOf(key)}|`) && key.digits < digits && key.digits >= digits - mostLost;
  return { short: new Set(keys.flatMap(({ cell, key }) => (isShort(key) ? [cell] : []))), digits };
}

/** Gives a number back the figures that OCR lost, where the sure numbers on both sides tell it and what was read is all of it but those. */
function restoreLost(
  { row, cell, spelled }: ColumnCell,
  before: Sure | undefined,
  after: Sure | undefined,
  { size, digits }: Step & { digits: number },
  doubts: Doubts,
): void {
  const [word] = cell.words;
  const read = word?.text;
  const key = read ? keyOf(read) : undefined;
  if (!word || !read || !key || cell.words.length > 1 || spelled.text !== read || !before || !after) return;
  const expected = expectedAt(row, before, after, size, false);
  const whole = expected && read.replace(/\d+(?=\D*$)/u, String(expected.number).padStart(digits, '0'));
  const parts = whole ? partsOf(read, whole) : undefined;
  if (parts) doubts.restore(word, parts, 'the sequence of the numbers above and below it, of which OCR lost a figure,');
}

/** What each character of `read` stands for in `whole`, of which it lost some; undefined when it is not that. */
function partsOf(read: string, whole: string): string[] | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const sign of read) {
    const at = whole.indexOf(sign, from);
    if (at < 0) return undefined;
    parts.push(whole.slice(from, at + 1));
    from = at + 1;
  }
  parts.push(parts.pop()! + whole.slice(from));
  return parts;
}

/** Between its neighbours in a list that only ascends: settled where one reading alone lies there. */
function settleByOrder(cell: ColumnCell, before: Sure | undefined, after: Sure | undefined, doubts: Doubts): boolean {
  if (!before || !after || before.frame !== after.frame) return false;
  return decide(
    doubts,
    [cell.spelled],
    ([text]) => (isBetween(text!, before, after) ? text : undefined),
    'the ascending order of the list',
    { strict: true },
  );
}
