import type { Mention } from '../model/index.ts';

/** Lines of running text under one another with one left edge; `next` stands beside it, to the right. */
interface TextColumn {
  lines: Mention[];
  next?: TextColumn;
}

export type TextColumns = ReadonlyMap<Mention, TextColumn>;

const left = (m: Mention): number => m.evidence.box[0];
const right = (m: Mention): number => m.evidence.box[0] + m.evidence.box[2];
const top = (m: Mention): number => m.evidence.box[1];

/** Left edges of one column lie this near to one another, as a share of the page's width. */
const edge = 0.012;
/** The next line begins at most this many heights below. */
const reach = 2.5;

/** Columns that stand side by side on a page: terms printed in two columns are read down the first before the second. */
export function textColumns(running: readonly Mention[]): TextColumns {
  const found = new Map<Mention, TextColumn>();
  for (const page of Map.groupBy(running, (m) => m.evidence.page).values()) {
    const columns = stacks(page);
    for (const column of columns) {
      const beside = columns
        .filter((other) => other !== column && isBeside(column, other))
        .sort((a, b) => left(a.lines[0]!) - left(b.lines[0]!));
      if (beside[0]) column.next = beside[0];
    }
    const sided = new Set(columns.flatMap((c) => (c.next ? [c, c.next] : [])));
    for (const column of sided) for (const line of column.lines) found.set(line, column);
  }
  return found;
}

/** Lines with one left edge that follow one another without a gap; a lone line is a stack too. */
function stacks(page: readonly Mention[]): TextColumn[] {
  const all: TextColumn[] = [];
  for (const line of [...page].sort((a, b) => top(a) - top(b))) {
    const under = all.find(({ lines }) => {
      const last = lines.at(-1)!;
      const down = top(line) - top(last);
      const height = Math.min(last.evidence.box[3], line.evidence.box[3]);
      return Math.abs(left(line) - left(lines[0]!)) < edge && down > 0.3 * height && down < reach * height;
    });
    if (under) under.lines.push(line);
    else all.push({ lines: [line] });
  }
  return all;
}

const isText = ({ lines }: TextColumn): boolean =>
  lines.filter((m) => m.context === 'statement').length * 2 >= lines.length;

/** Text of several lines, and more text to its right that begins beside one of them. */
function isBeside(a: TextColumn, b: TextColumn): boolean {
  if (a.lines.length < 2 || !isText(a) || !isText(b)) return false;
  const first = b.lines[0]!;
  if (left(first) < Math.max(...a.lines.map(right)) - edge / 2) return false;
  const height = first.evidence.box[3];
  return top(first) > top(a.lines[0]!) - height && top(first) < top(a.lines.at(-1)!) + height;
}

/** The mentions with the lines of columns side by side put column after column; all else stays where it is. */
export function inReadingOrder(mentions: readonly Mention[], columns: TextColumns): Mention[] {
  const first = new Map<TextColumn, TextColumn>();
  for (const column of columns.values()) if (column.next && !first.has(column.next)) first.set(column.next, column);
  const headOf = (column: TextColumn): TextColumn => {
    const before = first.get(column);
    return before ? headOf(before) : column;
  };
  const done = new Set<TextColumn>();
  return mentions.flatMap((mention) => {
    const own = columns.get(mention);
    if (!own) return [mention];
    const lines: Mention[] = [];
    for (let column: TextColumn | undefined = headOf(own); column && !done.has(column); column = column.next) {
      done.add(column);
      lines.push(...column.lines);
    }
    if (done.has(own)) return lines;
    done.add(own);
    return [...lines, ...own.lines];
  });
}

/** Whether one line goes on with the next by their columns; undefined where neither stands in one. */
export function goesOnInColumn(a: Mention, b: Mention, columns: TextColumns): boolean | undefined {
  const [from, to] = [columns.get(a), columns.get(b)];
  if (!from && !to) return undefined;
  if (!from || !to) return false;
  if (from === to) return from.lines.indexOf(b) === from.lines.indexOf(a) + 1;
  return from.next === to && from.lines.at(-1) === a && to.lines[0] === b;
}
