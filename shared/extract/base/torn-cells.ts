import type { Mention, PartyRole } from '../../model/index.ts';
import type { Line, Segment } from '../layout/types.ts';
import { type Context, evidenceOf } from './context.ts';

/** A line of a cell that goes on beneath: "Korla Ribbon & Tape Mill,", "No. 8 Fangzhi Road, Economic Development Zone,". */
const goesOn = /[,，、&/-]\s*$|(?<!\p{L})(?:of|and|zone|road|district|city|county)\s*$/iu;
const supplies =
  /supplier|vendor|mill|maker|producer|поставщик|tedarik|proveedor|fornecedor|fornitor|fournisseur|供应商|供货/iu;
/** The next line of a cell is among so many lines of the page beneath: its neighbours may be set higher and lower. */
const linesBeneath = 3;
const lineMost = 120;
const mostPages = 20;
const mostLines = 400;
const mostCells = 200;

const left = (s: Segment): number => s.box[0];
const right = (s: Segment): number => s.box[0] + s.box[2];
const bottom = (s: Segment): number => s.box[1] + s.box[3];
/** Columns are set to the left, to the right or about their middle. */
const inOneColumn = (a: Segment, b: Segment): boolean =>
  Math.abs(left(a) - left(b)) < 0.012 ||
  Math.abs(right(a) - right(b)) < 0.012 ||
  Math.abs(left(a) + right(a) - left(b) - right(b)) < 0.012;

/** The segment that begins under another, as the next line of its cell. */
function beneath(lines: readonly Line[], at: number, upper: Segment): [Segment, number] | undefined {
  for (let i = at + 1; i <= Math.min(at + linesBeneath, lines.length - 1); i++) {
    for (const lower of lines[i]!.segments) {
      const gap = lower.box[1] - bottom(upper);
      if (inOneColumn(lower, upper) && gap < 1.2 * upper.box[3] && lower.box[1] > upper.box[1] + 0.4 * upper.box[3])
        return [lower, i];
    }
  }
  return undefined;
}

/** Who stands under a heading of suppliers, some lines above in the same column. */
function roleOver(lines: readonly Line[], at: number, segment: Segment): PartyRole | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 25); i--)
    for (const s of lines[i]!.segments)
      if (inOneColumn(s, segment) && s.text.length < 40 && supplies.test(s.text)) return 'supplier';
  return undefined;
}

/** Whether a line of a table holds no row of its own: nothing stands where its rows begin. */
const isContinued = (lines: readonly Line[], at: number, first: number): boolean =>
  left(lines[at]!.segments[0]!) > first + 0.02;

/** Where the rows around a line begin. */
const startAround = (lines: readonly Line[], at: number): number =>
  Math.min(...lines.slice(Math.max(0, at - 6), at + 7).map(({ segments }) => left(segments[0]!)));

/**
 * Cells of tables without drawn columns that break over lines, whole: a place or a firm in them is told by all of their words. A line
 * goes on where it ends in a mark or a word that something has to follow, or where the line under it begins no row.
 */
export function tornCells(context: Context): Mention[] {
  const found: Mention[] = [];
  for (const { lines } of context.layout.pages.slice(0, mostPages)) {
    for (const [at, line] of lines.slice(0, mostLines).entries()) {
      if (line.segments.length < 2 && (lines[at + 1]?.segments.length ?? 0) < 2) continue;
      const start = startAround(lines, at);
      for (const segment of line.segments) {
        if (segment.cell || segment.text.length > lineMost || !/\p{L}{2}|\p{Script=Han}/u.test(segment.text)) continue;
        const parts = [segment];
        for (let from = at, upper = segment; parts.length < 4; ) {
          const next = beneath(lines, from, upper);
          if (!next || next[0].cell || next[0].text.length > lineMost) break;
          const close = next[0].box[1] - bottom(upper) < 0.6 * upper.box[3];
          if (!goesOn.test(upper.text) && !(close && isContinued(lines, next[1], start))) break;
          [upper, from] = next;
          parts.push(upper);
        }
        if (parts.length < 2) continue;
        const text = parts.map((s) => s.text).join(' ');
        const role = roleOver(lines, at, segment);
        found.push({
          text: /\p{Script=Han}$/u.test(segment.text) ? parts.map((s) => s.text).join('') : text,
          context: role ? 'party' : 'text',
          ...(role ? { role } : {}),
          evidence: evidenceOf(context, parts),
        });
      }
    }
  }
  return found.slice(0, mostCells);
}
