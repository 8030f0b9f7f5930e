import { median, right } from './geometry.ts';
import type { HeaderColumn } from './header.ts';
import { readLabel } from './labelled.ts';
import { isPairLine, rowKind } from './row-kind.ts';
import type { Line } from './types.ts';

/** A stretch of the page's width in which words stand below each other. */
interface Cluster {
  left: number;
  right: number;
}

/** Rows that reach into a gap between columns may be one in ten: a long name, a remark. */
const strays = 0.1;
/** A gap narrower than this share of a line's height is a space between words of one column; print of one pitch has wider ones. */
const space = 0.45;
const widerThanSpace = 1.25;
/** What it costs to leave a label without words, to cut at a space or inside a text, and to move words from under their label; distances are shares of the page. */
const cost = { empty: 0.25, cut: 0.4, joined: 0.1, away: 0.3 };
/** What a cut at a space costs where the words stand exactly at the edge of their label, as in print of one pitch; and how exactly, in heights. */
const aligned = { cut: 0.05, within: 0.12 };

/** "NET WEIGHT   9,992.00 KG   (22,029 LB)": a labelled weight of all the goods, below them. */
const startsForm = (line: Line): boolean => {
  const label = readLabel(line.segments[0]!.text);
  return label !== undefined && label.score >= 0.95 && label.fields.some((f) => weights.has(f));
};
const weights: ReadonlySet<string> = new Set(['netWeight', 'grossWeight', 'tareWeight', 'totalNet', 'totalGross']);

/** The rows right under a header: lines of several parts, up to the first wide gap between lines. */
function rowsUnder(body: readonly Line[]): Line[] {
  const rows: Line[] = [];
  let ended = false;
  for (const [i, line] of body.entries()) {
    const above = body[i - 1];
    // sums and labelled figures under a table do not keep to its columns
    const kind = rowKind(line.segments);
    if (rows.length > 0 && (kind === 'total' || startsForm(line))) ended = true;
    if (kind !== 'row' || isPairLine(line) || ended) continue;
    if (above && line.box[1] - above.box[1] > 4 * Math.max(line.box[3], above.box[3])) break;
    if (line.segments.length > 1) rows.push(line);
    else if (rows.length > 0 && !/\p{Nd}/u.test(line.text)) break;
    if (rows.length >= 60) break;
  }
  return rows;
}

function clustersOf(rows: readonly Line[]): Cluster[] {
  const edges: [number, number][] = [];
  for (const row of rows) {
    for (const s of row.segments) for (const w of s.words) edges.push([w.box[0], 1], [right(w.box), -1]);
  }
  edges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const allowed = Math.floor(rows.length * strays);
  const found: Cluster[] = [];
  let depth = 0;
  for (const [x, step] of edges) {
    const before = depth;
    depth += step;
    if (before <= allowed && depth > allowed) found.push({ left: x, right: x });
    else if (before > allowed && depth <= allowed) found.at(-1)!.right = x;
  }
  return found;
}

/** The widest gap, in shares of the page's height, that is a space between words of these rows; figures may stand in cells of their own. */
function spaceOf(rows: readonly Line[], aspect: number): number {
  const word = /\p{L}{2}/u;
  const gaps = rows.flatMap((row) =>
    row.segments.flatMap((s) =>
      s.words.slice(1).flatMap((w, i) => {
        const before = s.words[i]!;
        return word.test(w.text) || word.test(before.text) ? [(w.box[0] - right(before.box)) * aspect] : [];
      }),
    ),
  );
  const height = rows[0]!.box[3];
  return Math.max(space * height, gaps.length < 3 ? 0 : Math.min(widerThanSpace * median(gaps), height));
}

/** Whether the words on both sides of a gap are one text in most rows. */
function isJoined(rows: readonly Line[], from: number, to: number): boolean {
  let spanning = 0;
  for (const row of rows) if (row.segments.some((s) => s.box[0] < from && right(s.box) > to)) spanning += 1;
  return spanning * 2 > rows.length;
}

const apart = (c: Cluster, h: HeaderColumn): number => Math.max(0, c.left - h.right, h.left - c.right);

/**
 * The clusters of words that belong under each label, left to right: every word to its nearest label, but no label without words
 * and no cut at a mere space. A right-aligned figure that stands nearer to the next label is so kept under its own. Undefined
 * where some label stays without words, or the rows show no clusters.
 */
export function wordsUnder(
  header: readonly HeaderColumn[],
  body: readonly Line[],
  aspect: number,
): Cluster[] | undefined {
  const rows = rowsUnder(body);
  const clusters = clustersOf(rows);
  const [n, m] = [header.length, clusters.length];
  if (rows.length === 0 || m < n || m > 80) return undefined;
  // figures at the right of each column under labels at its left: every stretch between its label's edge and the next one's
  const boxed =
    m === n &&
    clusters.every((c, i) => c.left >= header[i]!.left - 0.002 && c.right <= (header[i + 1]?.left ?? Infinity));
  if (boxed) return clusters;
  const height = rows[0]!.box[3];
  const blank = spaceOf(rows, aspect);
  const glued = clusters.map((c, k) => k > 0 && (c.left - clusters[k - 1]!.right) * aspect < blank);
  const joined = clusters.map((c, k) => k > 0 && isJoined(rows, clusters[k - 1]!.right, c.left));
  const within = (aligned.within * height) / aspect;
  const atEdge = (k: number, i: number): boolean =>
    Math.abs(clusters[k]!.left - header[i]!.left) < within ||
    Math.abs(clusters[k - 1]!.right - header[i - 1]!.right) < within;
  // best[i][j]: the least cost of the first j clusters under the first i labels
  const best = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(Infinity));
  const from = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  best[0]![0] = 0;
  const under = (c: Cluster, i: number): number => {
    const distance = apart(c, header[i]!);
    return distance + (distance > 0 && header.some((h) => apart(c, h) === 0) ? cost.away : 0);
  };
  for (let i = 1; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      // words that follow at a space stand where the first of them does
      let rest = 0;
      for (let k = j; k >= 0; k--) {
        const sum = k < j ? under(clusters[k]!, i - 1) + rest : 0;
        if (k < j && !glued[k]) rest += under(clusters[k]!, i - 1);
        const gap = k > 0 && k < m && k < j ? (clusters[k]!.left - clusters[k - 1]!.right) * aspect : Infinity;
        const narrow = i > 1 && k > 0 && k < m && atEdge(k, i - 1) ? aligned.cut : cost.cut;
        const close = gap < blank ? narrow : 0;
        const parted = k < j && joined[k] ? cost.joined : 0;
        const value = best[i - 1]![k]! + sum + (k === j ? cost.empty : 0) + Math.max(close, parted);
        if (value < best[i]![j]!) {
          best[i]![j] = value;
          from[i]![j] = k;
        }
      }
    }
  }
  const spans: Cluster[] = [];
  for (let i = n, j = m; i > 0; i--) {
    const k = from[i]![j]!;
    if (k === j) return undefined;
    spans.unshift({ left: clusters[k]!.left, right: clusters[j - 1]!.right });
    j = k;
  }
  return spans;
}
