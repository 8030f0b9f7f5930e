import type { FieldId } from '../labels/fields.ts';
import { findNumbers, kgPerUnit, parseUnit, runKey } from '../values/index.ts';
import type { Column, Segment } from './types.ts';

/**
 * The word for a bale alone at the head of a column, in the trade's languages. In several of them it heads counts as well as
 * numbers ("Balle" is one bale in French and bales in Italian), so that only the cells tell which. A title may have come to stand before it.
 */
const bale =
  /(?<!\p{L})(?:(?:n[°ºo]s?|nr|num|núm|número|numéro|numero|номер|№|#)\.?\s*(?:de\s|do\s|d['’])?\s*)?(?:balles?|balla|fardos?|balas?|pacas?|ballots?|kip[ay]?|kipalar|baly[ae]|balya(?:lar)?|ballen|toy|to['‘’ʻ]?y|bal|bales?|кип[аы]?|тюки?|той|包|棉包|(?:số\s)?kiện)(?:\s*(?:số|n[°ºo]s?|nr|num|№|#)\.?)?[^\p{L}]*$/iu;

/** No bale weighs less (DOMAIN.md 3.1: 150 to 340 kg net); a figure that leaves less for each counts none. */
const leastKg = 60;

const value = (s: Segment | undefined): number | undefined => (s ? findNumbers(s.text)[0]?.value : undefined);

/** Whether the cells of a column number bales: one apiece, all different, running on or as long as one another, too many to be counts. */
function numbers(
  cells: readonly (readonly (Segment | undefined)[])[],
  at: number,
  weights: readonly { at: number; factor: number }[],
): boolean {
  const filled = cells.flatMap((row) => (/\d/u.test(row[at]?.text ?? '') ? [{ row, text: row[at]!.text.trim() }] : []));
  const texts = filled.map((f) => f.text);
  if (texts.length < 2 || !texts.every((t) => /^[\p{L}\d][\p{L}\d./-]*$/u.test(t))) return false;
  if (new Set(texts).size < texts.length) return false;
  if (texts.every((t) => /\p{L}/u.test(t) || /^0\d|^\d{7}/u.test(t))) return true;
  const keys = texts.map((t) => runKey(t)?.number ?? -1n);
  const runs = keys.filter((n, i) => i > 0 && n === keys[i - 1]! + 1n).length;
  const alike = texts.every((t) => t.length === texts[0]!.length && t.length > 2);
  if (!alike && runs * 2 < texts.length - 1) return false;
  // 1, 2, 3 beside the weight of one bale each: in the last row the figure would leave too little for a bale
  const each = filled.flatMap(({ row, text }) =>
    weights.flatMap(({ at, factor }) => {
      const kg = (value(row[at]) ?? 0) * factor;
      return kg === 0 ? [] : [{ kg, apiece: kg / Number(text.replace(/\D/gu, '')) }];
    }),
  );
  if (each.length === 0) return texts.length > 2 && runs * 2 >= texts.length - 1;
  return each.every(({ kg }) => kg >= leastKg) && each.some(({ apiece }) => apiece < leastKg);
}

/** More than any bale weighs: what such a figure tells of are several. */
const mostKg = 400;
const plainCount = /^[1-9]\d{0,4}$/u;

/**
 * Whether the cells of a column headed as numbers of bales count them: plain figures that come to so much a piece as a bale weighs in every
 * row, whose last is the sum of the rest, or of which most are the same ("50, 50, 100").
 */
function counts(
  cells: readonly (readonly (Segment | undefined)[])[],
  at: number,
  weights: readonly { at: number; factor: number }[],
): boolean {
  const filled = cells.flatMap((row) =>
    row[at] && /\d/u.test(row[at].text) ? [{ row, text: row[at].text.trim() }] : [],
  );
  if (filled.length === 0 || !filled.every(({ text }) => plainCount.test(text))) return false;
  const figures = filled.map(({ text }) => Number(text));
  const kilograms = filled.flatMap(({ row, text }) =>
    weights.slice(0, 1).flatMap(({ at, factor }) => {
      const kg = (value(row[at]) ?? 0) * factor;
      return kg > 0 ? [{ kg, apiece: kg / Number(text) }] : [];
    }),
  );
  if (kilograms.length > 0)
    return kilograms.every(({ kg, apiece }) => kg > mostKg && apiece >= leastKg && apiece <= mostKg);
  const sum = figures.slice(0, -1).reduce((a, b) => a + b, 0);
  if (figures.length > 2 && figures.at(-1) === sum) return true;
  return figures.length > 1 && new Set(figures).size * 2 <= figures.length;
}

/** A column headed as numbers of bales whose cells count them is one of counts, in whatever language its head is. */
export function settleCounted(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  const weights = weightsOf(columns);
  for (const [i, column] of columns.entries()) {
    if (column.field !== 'baleNumber' || !counts(cells, i, weights)) continue;
    const taken = columns.some((c) => c.field === 'baleCount');
    column.field = taken ? undefined : 'baleCount';
    delete column.also;
  }
}

const weightsOf = (columns: readonly Column[]) =>
  columns.flatMap((c, at) =>
    c.field && /^(?:net|gross|lint)?weight$/iu.test(c.field)
      ? [{ at, factor: kgPerUnit(parseUnit(c.unit ?? c.header) ?? '') ?? 1 }]
      : [],
  );

/** Calls the columns headed by the bare word for bales numbers of bales where their cells are such, and counts where they are not. */
export function settleBales(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  if (columns.some((c) => c.field === 'baleNumber' || c.field === 'baleFrom')) return;
  const weights = weightsOf(columns);
  const free = (c: Column) => c.field === undefined || c.field === 'baleCount' || c.field === 'packages';
  const found = new Set(
    columns.flatMap((c, i) => (free(c) && bale.test(c.header) && numbers(cells, i, weights) ? [c.header] : [])),
  );
  for (const column of columns) if (found.has(column.header)) column.field = 'baleNumber';
}

/** What a list of numbers under the word for what is counted numbers. */
export const numbersOf: Partial<Record<FieldId, FieldId>> = {
  baleCount: 'baleNumber',
  drumCount: 'drumNumber',
  rollCount: 'rollNumber',
};
const run = /^[\p{L}\d./-]*?(\d{2,9})\s*(?:[-–—~]|to|a|à|до|至)\s*[\p{L}\d./-]*?(\d{2,9})$/iu;

/**
 * A column headed by the word for what it counts ("Tambores n.º", "Drums") over runs of numbers, "118201 – 118240", numbers them; as many
 * as a count beside it says, where one does.
 */
export function settleRuns(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  for (const [i, column] of columns.entries()) {
    const field = column.field && numbersOf[column.field];
    if (!field || columns.some((c) => c.field === field)) continue;
    // words of a sentence below the rows are none of them
    const rows = cells.filter((row) => {
      const text = row[i]?.text.trim() ?? '';
      return /\d/u.test(text) && (run.test(text) || !/\p{L}{2}/u.test(text));
    });
    const lengths = rows.map((row) => {
      const [, first, last] = run.exec(row[i]!.text.trim()) ?? [];
      return first && last ? Number(last) - Number(first) + 1 : 0;
    });
    if (rows.length === 0 || lengths.some((n) => n < 2)) continue;
    const counts = columns.flatMap((c, k) => (k !== i && c.field === column.field ? [k] : []));
    const told = counts.some((k) => rows.every((row, r) => value(row[k]) === lengths[r]));
    if (counts.length > 0 && !told) continue;
    column.field = field;
    delete column.also;
  }
}
