import type { FieldId } from '../labels/fields.ts';
import { readLabel } from './labelled.ts';
import type { Cells } from './special-lines.ts';
import type { Column, Line } from './types.ts';

type Kind = 'net' | 'gross' | 'tare' | 'count';

const kinds: Partial<Record<FieldId, Kind>> = {
  netWeight: 'net', totalNet: 'net', weight: 'net', lintWeight: 'net', grossWeight: 'gross', totalGross: 'gross', tareWeight: 'tare',
  baleCount: 'count', totalBales: 'count', totalPackages: 'count', packages: 'count', drumCount: 'count', rollCount: 'count', cartons: 'count',
}; // biome-ignore format: a word list

const tare = /(?<!\p{L})(?:tare|tara|tarra|тар[аы]|dara|皮重)(?!\p{L})/iu;

const numbered: ReadonlySet<FieldId> = new Set<FieldId>([
  'baleNumber',
  'drumNumber',
  'rollNumber',
  'baleFrom',
  'drumFrom',
]);

/** What a label sums: net, gross, tare or packages; undefined for a sum that does not say ("Total") and for other words. */
function summedBy(text: string): Kind | undefined {
  if (/\p{Nd}/u.test(text)) return undefined;
  const field = readLabel(text)?.fields.find((f) => kinds[f]);
  return field ? kinds[field] : tare.test(text) ? 'tare' : undefined;
}

/** Whether the label of a sum names another weight than its column holds ("Total tare" over the net weights). */
export function isOfOther(label: string | undefined, field: FieldId | undefined): boolean {
  const [said, held] = [label === undefined ? undefined : summedBy(label), field && kinds[field]];
  return said !== undefined && held !== undefined && said !== held && said !== 'count';
}

/**
 * A line under a list of numbered units that is a label with one figure: a total where the figure stands in the column that the
 * label names ("Poids net total | 19885"), a pair of its own where it stands there by chance ("Tare totale | 225").
 */
export function footOf(line: Line, cells: Cells, columns: readonly Column[]): 'total' | 'pair' | undefined {
  const [label, figure] = line.segments;
  if (!label || !figure || line.segments.length !== 2 || /\p{L}{4}/u.test(figure.text) || !/\p{Nd}/u.test(figure.text))
    return undefined;
  if (!columns.some((c) => c.field && numbered.has(c.field))) return undefined;
  const said = summedBy(label.text);
  const at = cells.findIndex((c) => c?.words.includes(figure.words[0]!));
  if (!said || at < 0) return undefined;
  const field = columns[at]!.field;
  return field && kinds[field] === said ? 'total' : 'pair';
}

/** "RG-25/04 – page 1", "σελίδα 2": the foot of a page is no second line of the row above it. */
const pageMark =
  /(?<!\p{L})(?:page|seite|p[áa]gina|sayfa|стр(?:аница|\.)?|σελίδα|sahifa|бет|halaman|trang|strona)\s*(?:n?[°º]?\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|de|di|von|из|\p{L}{2,4})\s*\p{Nd}{1,4})?$/iu;
export const isPageFoot = (line: Line): boolean => line.text.length <= 60 && pageMark.test(line.text.trim());

/** Words under a list that stand in its column of numbers ("Signed", "Chef d’usine"): no number goes on in a word without a figure. */
export const isFootWord = (cells: Cells, columns: readonly Column[]): boolean =>
  cells.some((c) => c !== undefined) &&
  cells.every((c, i) => {
    const field = columns[i]!.field;
    return (
      !c || (field && numbered.has(field) && !/\p{Nd}/u.test(c.text) && /\p{L}{4}|\p{Script=Han}{2}/u.test(c.text))
    );
  });
