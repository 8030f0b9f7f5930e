import type { Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { findNumbers, parseUnit, runKey } from '../values/index.ts';
import { bottom, median } from './geometry.ts';
import { toSegment } from './join.ts';
import { readLabel } from './labelled.ts';
import type { Line, Segment } from './types.ts';

/** The number of a bale, drum or roll with what it weighs. */
export interface Weighed {
  id: Segment;
  weight: Segment;
}

const identifier = /^(?:[A-Z]{0,4}[-/]?)?\d{3,}(?:[-/]\d{1,8})?[A-Z]?$/u;
const figure = /^\d{2,3}(?:[.,]\d{1,3})?$/u;

/** One piece weighs so much, in kilograms or in pounds: bales, drums (DOMAIN.md 3.1, 6.3). */
const [lightest, heaviest] = [60, 800];
/** Pieces of one list weigh much the same: so far from the middle one, but for one in ten. */
const spread = 0.35;
const nearly = 0.9;
/** A list set in one pair of columns shows itself by its length. */
const leastPairs = 4;
const leastAlone = 6;

interface Row {
  line: Line;
  pairs: Weighed[];
  unit: string | undefined;
}

/** A line that is numbers with weights by turns, each with a unit behind it or none. */
function rowOf(line: Line, aspect: number): Row | undefined {
  const words = line.segments.flatMap((s) => s.words);
  const pairs: Weighed[] = [];
  let unit: string | undefined;
  let id: Segment | undefined;
  for (const word of words) {
    const text = word.text.replace(/[,;|]$/u, '');
    const cell = () => ({ ...toSegment([word], line.page, aspect), text });
    if (id) {
      if (!figure.test(text)) return undefined;
      pairs.push({ id, weight: cell() });
      id = undefined;
    } else if (identifier.test(text)) id = cell();
    else if (pairs.length > 0 && ['kg', 'lb'].includes(parseUnit(text) ?? '')) unit = text;
    else return undefined;
  }
  return id || pairs.length === 0 ? undefined : { line, pairs, unit };
}

const kilos = (text: string): number => Number(text.replace(',', '.'));

/** How many of these numbers follow straight on the one before. */
const follows = (texts: readonly string[]): number => {
  const keys = texts.map((text) => runKey(text)?.number ?? -2n);
  return keys.filter((n, i) => i > 0 && n === keys[i - 1]! + 1n).length;
};

const shape = (text: string): string => text.replace(/\d+/gu, (d) => `9${d.length}`);

function isWeighed(pairs: readonly Weighed[]): boolean {
  const ids = pairs.map((p) => p.id.text);
  const texts = pairs.map((p) => p.weight.text);
  const weights = texts.map(kilos);
  const middle = median(weights);
  if (middle < lightest || middle > heaviest) return false;
  const alike = weights.filter((w) => Math.abs(w - middle) <= spread * middle).length;
  if (alike < nearly * weights.length || new Set(ids).size < nearly * ids.length) return false;
  if (new Set(ids.map(shape)).size > Math.max(2, ids.length / 10)) return false;
  // bare numbers that run on in both columns are two lists of numbers
  if (follows(texts) * 2 >= texts.length - 1) return false;
  const longer = ids.every((id) => id.replace(/\D/gu, '').length > 3);
  return longer || follows(ids) * 2 >= ids.length - 1;
}

/** The pairs down the columns, or along the lines where their numbers run so. */
function inOrder(rows: readonly Row[]): Weighed[] {
  const along = rows.flatMap((r) => r.pairs);
  const most = Math.max(...rows.map((r) => r.pairs.length));
  const down = Array.from({ length: most }, (_, k) => rows.flatMap((r) => r.pairs[k] ?? [])).flat();
  const runs = (pairs: readonly Weighed[]) => follows(pairs.map((p) => p.id.text));
  return runs(down) > runs(along) ? down : along;
}

/** What the weights are by a sum on the page that comes to theirs: gross where its label says so. */
function weightField(pairs: readonly Weighed[], lines: readonly Line[]): FieldId {
  const sum = pairs.reduce((total, p) => total + kilos(p.weight.text), 0);
  for (const line of lines)
    for (const found of findNumbers(line.text)) {
      if (Math.abs(found.value - sum) > 0.05) continue;
      const before = line.text.slice(0, line.text.indexOf(found.text)).trim().split(/\s+/u);
      const fields = [1, 2, 3].flatMap((n) => readLabel(before.slice(-n).join(' '))?.fields ?? []);
      if (fields.some((f) => f === 'grossWeight' || f === 'totalGross')) return 'grossWeight';
    }
  return 'netWeight';
}

/**
 * A list of numbers with their weights in pairs of columns under no heads, as a gin's printer sets it: "118301 231   118326 232". Undefined
 * where the lines from `at` on are no such list.
 */
export function weighedFrom(
  lines: readonly Line[],
  at: number,
  page: Page,
  taken: ReadonlySet<Line>,
): { lines: Line[]; pairs: Weighed[]; field: FieldId; unit: string | undefined } | undefined {
  const aspect = page.width / page.height;
  const rows: Row[] = [];
  for (let k = at; k < lines.length && !taken.has(lines[k]!); k++) {
    const line = lines[k]!;
    const row = rowOf(line, aspect);
    if (!row || (rows.length > 0 && line.box[1] - bottom(lines[k - 1]!.box) > 2.5 * line.box[3])) break;
    rows.push(row);
  }
  const alone = rows.every((r) => r.pairs.length === 1);
  if (rows.length < 2) return undefined;
  const pairs = inOrder(rows);
  if (pairs.length < (alone ? leastAlone : leastPairs) || !isWeighed(pairs)) return undefined;
  if (alone && follows(pairs.map((p) => p.id.text)) * 2 < pairs.length - 1) return undefined;
  return {
    lines: rows.map((r) => r.line),
    pairs,
    field: weightField(pairs, lines),
    unit: rows.find((r) => r.unit)?.unit,
  };
}
