import { isFirm } from '../extract/layout/composed-labels.ts';
import { headerOf } from '../extract/layout/header-label.ts';
import { kindOf } from '../extract/layout/value-kind.ts';
import { headed, type SectionHead, stepsOfSections } from './crafts.ts';
import { type Face, type FaceSegment, segmentsOf } from './face.ts';

/** A row of such a table has this many cells, two of which hold figures besides the name of its step. */
const leastCells = 4;
const leastFigures = 2;

/** Where the lines of a table are drawn over the whole of a page, top to bottom. */
const linesAcross = ({ page }: Face): number[] =>
  page.rulings
    .filter((r) => Math.abs(r.y1 - r.y2) < 0.002)
    .map((r) => r.y1)
    .sort((a, b) => a - b);

/** The end of the last row: the line drawn below it, or where the next text stands apart or runs on as a sentence. */
function endOf(face: Face, last: FaceSegment, across: readonly number[]): number {
  const drawn = across.find((y) => y > last.top + face.usual / 2);
  if (drawn !== undefined) return drawn;
  let top = last.top;
  for (let line = last.line + 1; line < face.lines.length; line++) {
    const [first] = segmentsOf(face, line);
    if (!first) continue;
    if (first.top - top > 2.2 * face.usual || (first.company === 1 && first.text.length > 50)) return first.top;
    top = first.top;
  }
  return 1;
}

const ofGin =
  /gin(?:s|n?ery|ning|ners?)?(?!\p{L})|desmot|despepit|descaro|[eé]gren|sgranat|[çc][ıi]r[çc][ıi]r|джин|хлопк|轧花/iu;

/**
 * Whether a table says who did its steps, as the account of a chain does: a column for firms or places, or a firm in a row that is not the gin
 * which the cotton came from. The one who wrote it has no record of what others did.
 */
function namesOthers(face: Face, rows: readonly FaceSegment[]): boolean {
  const first = rows[0]!.line;
  const asks = face.segments
    .filter((s) => s.line < first && s.line >= first - 3 && s.company >= leastCells)
    .some((s) => {
      const head = headerOf(s.text);
      return head !== undefined && (kindOf(head.field) === 'party' || /location|address|name/iu.test(head.field));
    });
  const last = rows.at(-1)!.line;
  return (
    asks ||
    face.segments.some(
      (s) =>
        s.line >= first &&
        s.line <= last + 3 &&
        s.company > 1 &&
        Math.abs(s.left - rows[0]!.left) > 0.012 &&
        isFirm(s.text) &&
        !ofGin.test(s.text),
    )
  );
}

/**
 * The rows of a table that gives each step of an integrated mill one: "1 | Spinning | bales 2201–2270 | 15,694 kg | 20.10.2025 | … ", then weaving
 * and sewing in the same column. A row goes on to the next such name, with the finishing in between. None where fewer than two records' steps
 * stand so, or where the cells of a row may begin above the name of its step.
 */
export function stepRows(faces: readonly Face[]): SectionHead[] {
  return faces.flatMap((face) => {
    const named = face.segments.flatMap((s) => {
      if (s.company < leastCells || s.text.length > 60 || /\p{Nd}/u.test(s.text)) return [];
      const types = headed(s.text.replace(/\s*[/&|]\s*$/u, ''), true);
      const figures = segmentsOf(face, s.line).filter((o) => o !== s && /\p{Nd}/u.test(o.text)).length;
      return types.length > 0 && figures >= leastFigures ? [{ ...s, types }] : [];
    });
    const across = linesAcross(face);
    for (const first of named) {
      const rows = named.filter((s) => Math.abs(s.left - first.left) < 0.012 && s.line >= first.line);
      // the line over a row, with no other row of the table between
      const drawnOver = ({ top, line }: FaceSegment, below: number): number | undefined => {
        const y = across.findLast((at) => at < top + face.usual / 2) ?? -1;
        const between = face.segments.some((s) => s.line < line && s.top > y && s.company >= leastCells);
        return y <= below || between ? undefined : y;
      };
      const above = drawnOver(first, 0);
      if (!face.page.grid && above === undefined && /\p{Nd}/u.test(face.lines[first.line - 1] ?? '')) continue;
      const heads = rows.map(
        (s, i): SectionHead => ({ types: s.types, face, top: drawnOver(s, rows[i - 1]?.top ?? 0) ?? s.top }),
      );
      if (stepsOfSections(heads).length < 2) continue;
      if (namesOthers(face, rows)) return [];
      heads.at(-1)!.bottom = endOf(face, rows.at(-1)!, across);
      return heads;
    }
    return [];
  });
}
