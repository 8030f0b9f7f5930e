import type { Page } from '../../model/index.ts';
import { type Enclosure, enclosureOf, type Rulings, toRulings } from './boxes.ts';
import { bottom, centerX, centerY, em, right, union } from './geometry.ts';
import { readLabel } from './labelled.ts';
import type { Line, Segment, Table, TableRow } from './types.ts';

/** The number of a box with the first word of its heading: "10. Number", "(7) Description". */
const numbered = /^\(?(\d{1,2})\s?[a-z]?[.)]\)?\s*\p{Lu}/u;
/** A heading that breaks off here goes on in the next line. */
const breaksOff =
  /(?:[,;/&-]|(?<!\p{L})(?:and|or|of|the|for|other|de|del|des|du|et|ou|autre|y|o|u|otr[ao]|e|di|della|und|oder|der|и|или|ve|veya))$/iu;
const isOpen = (text: string): boolean =>
  (text.match(/[([（]/gu)?.length ?? 0) > (text.match(/[)\]）]/gu)?.length ?? 0);
/** A heading takes four lines at most. */
const mostLines = 4;

const isWhole = (text: string): boolean => {
  const label = readLabel(text);
  return label?.rest === '' && label.score >= 0.9;
};

/** Headings of boxes that are set in a row of numbered boxes, or that stand in a drawn box or break off inside a bracket. */
function headsOf(line: Line, rulings: Rulings): { head: Segment; box: Enclosure }[] {
  const named = line.segments.filter((s) => !s.cell && s.text.length <= 120 && numbered.test(s.text));
  // "10." alone: a narrow cell put the words of its heading below
  const bare = named.length > 2 ? line.segments.filter((s) => !s.cell && /^\(?\d{1,2}[.)]$/u.test(s.text)) : [];
  const heads = [...named, ...bare].sort((a, b) => a.box[0] - b.box[0]);
  const numbers = heads.map((s) => Number(/\d+/u.exec(s.text)![0]));
  const row = numbers.length > 1 && numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
  return heads
    .map((head) => ({ head, box: enclosureOf(head.box, rulings) }))
    .filter(({ head, box }) => row || box.sides >= 3 || isOpen(head.text));
}

/** The text of the next line of a heading, in its box and column, at the distance of lines of one text. */
function nextOf(line: Line | undefined, head: Segment, last: Segment, box: Enclosure, page: Page): Segment | undefined {
  if (!line) return undefined;
  const size = em(page, head.box);
  return line.segments.find(
    (s) =>
      s.box[1] - bottom(last.box) < 0.7 * last.box[3] &&
      s.box[1] > last.box[1] &&
      s.box[3] < 1.3 * head.box[3] &&
      s.text.length <= 60 &&
      centerY(s.box) < box.bottom &&
      s.box[0] > box.left - 0.004 &&
      right(s.box) < box.right + 0.004 &&
      (Math.abs(s.box[0] - head.box[0]) < 1.2 * size || Math.abs(centerX(s.box) - centerX(head.box)) < 1.2 * size),
  );
}

/** The lines that a heading goes on over: as many as make a known label whole, else while it breaks off. */
function tailOfHead(
  lines: readonly Line[],
  at: number,
  head: Segment,
  box: Enclosure,
  page: Page,
): { part: Segment; line: number }[] {
  const parts: { part: Segment; line: number }[] = [];
  const texts = [head.text];
  let whole = isWhole(head.text) && !breaksOff.test(head.text) && !isOpen(head.text) ? 0 : -1;
  let broken = 0;
  for (let i = at + 1; i < at + mostLines; i++) {
    const part = nextOf(lines[i], head, parts.at(-1)?.part ?? head, box, page);
    // figures are the value, but for those of a bracket ("see note 3")
    if (!part || numbered.test(part.text) || (/\p{Nd}/u.test(part.text) && !isOpen(texts.join(' ')))) break;
    const before = texts.join(' ');
    parts.push({ part, line: i });
    texts.push(part.text);
    if (isWhole(texts.join(' '))) whole = parts.length;
    if (broken === parts.length - 1 && (breaksOff.test(before) || isOpen(before))) broken = parts.length;
  }
  return parts.slice(0, Math.max(whole, broken));
}

/**
 * Puts the heading of a numbered box that is printed over several lines ("10. Number and date of / invoices") into one segment of its
 * first line, so that what stands below it is its value. Other lines come back as they were.
 */
export function joinBoxHeads(lines: Line[], page: Page): Line[] {
  if (!lines.some((l) => l.segments.some((s) => numbered.test(s.text)))) return lines;
  const rulings = toRulings(page);
  const whole = new Map<Segment, Segment>();
  const gone = new Set<Segment>();
  for (const [i, line] of lines.entries()) {
    const heads = headsOf(line, rulings);
    const low = ruledBelow(lines, i, heads);
    for (const { head, box } of heads) {
      const parts =
        low === undefined
          ? tailOfHead(lines, i, head, box, page).map(({ part }) => part)
          : inHead(lines, i, head, box, low);
      if (parts.length === 0) continue;
      const all = [head, ...parts];
      whole.set(head, {
        ...head,
        text: all.map((s) => s.text).join(' '),
        // the place of the first line: what stands beside the others is no neighbour of the heading
        box: [Math.min(...all.map((s) => s.box[0])), head.box[1], Math.max(...all.map((s) => s.box[2])), head.box[3]],
        words: all.flatMap((s) => s.words),
        confidence: Math.min(...all.map((s) => s.confidence)),
      });
      for (const part of parts) gone.add(part);
    }
  }
  if (whole.size === 0) return lines;
  return lines.flatMap((line): Line[] => {
    const segments = line.segments.filter((s) => !gone.has(s)).map((s) => whole.get(s) ?? s);
    if (segments.length === 0) return [];
    if (segments.length === line.segments.length && segments.every((s, k) => s === line.segments[k])) return [line];
    const text = segments.map((s) => s.text).join('  ');
    return [{ ...line, segments, text, box: union(segments.map((s) => s.box)) }];
  });
}

/** The drawn line under a row of three numbered headings or more, where nothing but words stands between them: they all end there. */
function ruledBelow(
  lines: readonly Line[],
  at: number,
  heads: readonly { head: Segment; box: Enclosure }[],
): number | undefined {
  if (heads.length < 3) return undefined;
  const low = Math.max(...heads.map(({ box }) => box.bottom));
  const ruled = heads.every(({ box }) => box.sides >= 3 && Math.abs(box.bottom - low) < 0.004 && box.right < 1.001);
  if (!ruled || low > 0.999) return undefined;
  const inside = lines.slice(at + 1, at + 14).filter((l) => centerY(l.box) < low);
  const wordy = inside.every((l) => l.segments.every((s) => !/\p{Nd}{3}|\p{Nd}[.,]\p{Nd}/u.test(s.text)));
  return wordy && inside.length < 13 ? low : undefined;
}

/** All the lines of a heading inside its drawn cell. */
const inHead = (lines: readonly Line[], at: number, head: Segment, box: Enclosure, low: number): Segment[] =>
  lines
    .slice(at, at + 14)
    .flatMap((l) => l.segments)
    .filter(
      (s) =>
        s !== head &&
        s.box[1] > head.box[1] - 0.5 * head.box[3] &&
        centerY(s.box) < low &&
        centerX(s.box) > box.left - 0.004 &&
        centerX(s.box) < box.right + 0.004,
    );

const numberOf = (segment: Segment): number | undefined => {
  const match = numbered.exec(segment.text);
  return match ? Number(match[1]) : undefined;
};

/** The lines at which the goods of a form of numbered boxes end: where a box with a higher number than those of their heading begins. */
export function boxStops(lines: readonly Line[], heads: readonly { first: number; last: number }[]): number[] {
  return heads.flatMap(({ first, last }) => {
    const numbers = lines.slice(first, last + 1).flatMap((l) => l.segments.flatMap((s) => numberOf(s) ?? []));
    const most = Math.max(...numbers);
    if (numbers.length < 3) return [];
    const at = lines.findIndex(
      (line, i) => i > last && line.segments.some((s) => (numberOf(s) ?? 0) > most && (numberOf(s) ?? 0) < most + 4),
    );
    return at < 0 ? [] : [at];
  });
}

/**
 * In a form of numbered boxes every article has its number in the first column; rows without one go on with the article above. The column of
 * these numbers is that of the lines, whatever its heading ("Nº de orden") stands for elsewhere.
 */
export function joinBoxRows(table: Table): void {
  const heads = table.columns.filter((c) => numbered.test(c.header)).length;
  const [column] = table.columns;
  if (heads < 3 || !column) return;
  const own = table.rows.filter((r) => r.kind === 'row');
  const items = own.flatMap((r) => (r.cells[0] ? [r.cells[0].text.trim()] : []));
  if (!own[0]?.cells[0] || items.length === 0 || items.some((t, i) => Number(t.replace(/[.)]$/u, '')) !== i + 1))
    return;
  column.field = 'lineNumber';
  delete column.also;
  const rows: TableRow[] = [];
  for (const row of table.rows) {
    const last = rows.at(-1);
    if (row.kind !== 'row' || row.cells[0] || last?.kind !== 'row') rows.push(row);
    else {
      last.cells = last.cells.map((cell, i) => joinCells(cell, row.cells[i]));
      last.box = union([last.box, row.box]);
    }
  }
  table.rows = rows;
}

function joinCells(above: Segment | undefined, below: Segment | undefined): Segment | undefined {
  if (!above || !below) return above ?? below;
  return {
    ...above,
    text: `${above.text} ${below.text}`,
    words: [...above.words, ...below.words],
    box: union([above.box, below.box]),
    confidence: Math.min(above.confidence, below.confidence),
  };
}
