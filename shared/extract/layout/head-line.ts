import { findCountries } from '../values/index.ts';
import { headerOf, isFigure, rowFields } from './header-label.ts';
import { readLabel } from './labelled.ts';
import type { Line, Segment } from './types.ts';

/** "Maunds (37.324", which goes on below with "kg)": the unit of a column in brackets is no value. */
const withoutUnit = (text: string): string => text.replace(/(?<=\p{L}.*)\([^()]*\)?$/u, '');

/** "9 Bezeichnung des Gutes | 10 | 11 Bruttogewicht in": the number of a box whose caption stands in the next line, between its neighbours' numbers. */
function isBoxNumber(segments: readonly Segment[], k: number): boolean {
  const numberAt = (i: number): number | undefined => {
    const found = /^(\d{1,2})(?:[.)]?\s+\p{L}|$)/u.exec(segments[i]?.text.trim() ?? '')?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const own = /^\d{1,2}$/u.test(segments[k]!.text.trim()) ? numberAt(k)! : undefined;
  return own !== undefined && numberAt(k - 1) === own - 1 && (numberAt(k + 1) ?? own + 1) === own + 1;
}

/** Whether a line can be part of a header row: labels, no figures, no label with its value behind a colon. */
export function couldHead(line: Line): boolean {
  if (
    line.segments.some(
      (s, k) =>
        isFigure(withoutUnit(s.text)) &&
        !isBoxNumber(line.segments, k) &&
        !/^\(?\d{1,2}[.)]\)?\s*(?:№|#|n[o°º]\.?)?$/iu.test(s.text),
    )
  )
    return false;
  if (line.segments.some((s) => /\d/u.test(readLabel(s.text)?.rest ?? ''))) return false;
  // "AS PER B/L | 600 CARTONS | quantity | TKC/118/24": values beside the second line of a label
  if (line.segments.some((s) => /\d{3}/u.test(withoutUnit(s.text)) && !headerOf(s.text))) return false;
  if (line.segments.length === 1 && /\d/u.test(line.text)) return false;
  // "Buyer: | ACME": labels with their values beside them
  const asking = line.segments.filter((s) => /[:：]$/u.test(s.text)).length;
  if (asking > 0 && asking < line.segments.length) return false;
  const pairs = line.segments.filter((s) => /[:：]\s*\S/u.test(s.text)).length;
  return pairs === 0 && line.segments.every((s) => s.text.length <= (/^\(?\d{1,2}[.)]/u.test(s.text) ? 260 : 90));
}

/**
 * "Port of Discharge | GULFPORT, USA", "Buyer | ACME Inc. | Origin | Türkiye": labels of the whole paper with their values beside them; a
 * lone one in a column of such, or with a place as its value.
 */
export function isPairRow(lines: readonly Line[], i: number): boolean {
  const { segments } = lines[i]!;
  if (segments.length < 2 || segments.length % 2 > 0) return false;
  if (isInPairColumn(lines, i)) return true;
  const [labels, values] = [segments.filter((_, k) => k % 2 === 0), segments.filter((_, k) => k % 2 > 0)];
  if (!labels.every((s) => readLabel(s.text)?.rest === '') || !labels.some(asksAlone)) return false;
  if (values.some((s) => headerOf(s.text) || readLabel(s.text)?.rest === '')) return false;
  if (labels.length > 1 || values.some((s) => findCountries(s.text).length > 0)) return true;
  const [label, value] = segments;
  const same = (a: Segment, b: Segment) => Math.abs(a.box[0] - b.box[0]) < 0.004;
  return lines.slice(Math.max(0, i - 2), i).some((above) =>
    above.segments.some((s, k) => {
      const beside = above.segments[k + 1];
      return beside && same(s, label!) && same(beside, value!) && asksAlone(s) && !headerOf(beside.text);
    }),
  );
}

/**
 * "Goods | 90 BALES RAW COTTON" between "Consignee | …" and "Country of origin | Sudan": a form of labels with their values beside them, in
 * which a value may read like a label too. Under the head of a table no labels stand in the first column.
 */
function isInPairColumn(lines: readonly Line[], i: number): boolean {
  const [label, value] = lines[i]!.segments;
  if (lines[i]!.segments.length !== 2 || !isBareLabel(label!)) return false;
  const same = (a: Segment, b: Segment) => Math.abs(a.box[0] - b.box[0]) < 0.004;
  const isPair = (line: Line | undefined): boolean =>
    line?.segments.length === 2 &&
    same(line.segments[0]!, label!) &&
    same(line.segments[1]!, value!) &&
    isBareLabel(line.segments[0]!) &&
    !isBareLabel(line.segments[1]!);
  if (!isPair(lines[i + 1]) && lines[i + 1]) return false;
  const around = [i - 3, i - 2, i - 1, i + 1, i + 2, i + 3].map((k) => lines[k]);
  return around.filter(isPair).length > 2 && around.some((line) => isPair(line) && asksAlone(line!.segments[0]!));
}

const isBareLabel = (segment: Segment): boolean => readLabel(segment.text)?.rest === '';

/** "Port of loading | Port of discharge" over "Ningbo | Norfolk, VA": labels of the whole paper in a row, each with its value under it. */
export function isFormRow(lines: readonly Line[], i: number): boolean {
  const [line, under] = [lines[i]!, lines[i + 1]];
  if (line.segments.length < 2 || !under || !line.segments.every(asksAlone)) return false;
  if (under.box[1] - line.box[1] > 3 * line.box[3]) return false;
  return under.segments.every(
    (s) =>
      !headerOf(s.text) &&
      readLabel(s.text)?.rest !== '' &&
      line.segments.some((l) => Math.abs(l.box[0] - s.box[0]) < 0.004),
  );
}

/** A label that no column of goods has. */
const asksAlone = (segment: Segment): boolean => {
  const label = readLabel(segment.text);
  return label?.rest === '' && label.score >= 0.95 && !label.fields.some((f) => rowFields.has(f));
};
