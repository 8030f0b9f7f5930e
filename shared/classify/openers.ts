import type { FieldId } from '../extract/labels/fields.ts';
import { matchLabel } from '../extract/labels/match-label.ts';
import { isTwin, newLines, sameKind } from './affinity.ts';
import type { FaceSegment } from './face.ts';
import { detectLanguages, type Languages } from './language.ts';
import { codesOf } from './marks.ts';
import type { Signs } from './signs.ts';

/** The page repeats the head of `open`: its number, or all that stands above the table. */
function repeatsHead(s: Signs, open: Signs): boolean {
  const named = [...codesOf([s.title!.text]), ...(s.number ? [s.number] : [])];
  if (named.some((code) => open.codes.has(code))) return true;
  if (s.number !== undefined && open.number !== undefined) return false;
  const other = newLines(s, open);
  return other.length === 0 || (other.length < 0.2 * s.head.length && !other.some((l) => /\d/u.test(l)));
}

/** Both pages are of one language each, and not of the same: one lets the other be read. */
function speaksOther(s: Signs, open: Signs): boolean {
  const [a, b] = [s, open].map((x) => detectLanguages(x.face.lines)) as [Languages, Languages];
  const one = (x: Languages): boolean => (x.shares[x.main] ?? 0) >= 0.8;
  return a.main !== b.main && one(a) && one(b);
}

/**
 * Whether a page opens a document by what stands on it; `before` is the page before it that opened one, `first` says that no page with
 * text lies before it.
 */
export function opensPage(s: Signs, before: Signs | undefined, first: boolean): boolean {
  if (s.face.blank) return false;
  if (s.around) return true;
  if (s.mark) return s.mark.number === 1;
  if (s.terms) return false;
  if (first) return !s.carried;
  if (s.carried) return false;
  if (!s.title) return before !== undefined && s.runs?.first !== (before.runs?.last ?? -9) + 1 && isTwin(s, before);
  if (!before) return true;
  // A translation has the head and the number of its original.
  if (before.title && sameKind(s, before)) return !repeatsHead(s, before) || speaksOther(s, before);
  if (before.title || before.around) return true;
  // The document before has no title of its own: the types decide.
  return (
    s.titleType !== before.choice.type ||
    (s.number !== undefined && before.number !== undefined && s.number !== before.number)
  );
}

/** What stands in a bare list of bales; a gin's own list tells of days, outturn or classing too. */
const ofBales: ReadonlySet<FieldId> = new Set<FieldId>([
  'baleNumber', 'baleFrom', 'baleTo', 'baleCount', 'lotNumber', 'netWeight', 'grossWeight', 'tareWeight', 'weight', 'lineNumber', 'cottonOrigin', 'countryOfOrigin',
]); // biome-ignore format: a word list

/** Bales and their weights behind the record of a spinner, under no heading of their own: what was fed in, no record of a gin. */
function isFedIn(s: Signs, open: Signs): boolean {
  if (open.choice.type !== 'spinning-record' || s.choice.type !== 'ginning-record') return false;
  if (s.title !== undefined || s.number !== undefined || s.head.length > 0 || s.columns === undefined) return false;
  const heads = s.face.segments.filter((x) => x.line === 0).map((x) => matchLabel(x.text)[0]?.field);
  return heads.every((field) => field === undefined || ofBales.has(field));
}

/** Whether a sheet of a workbook is a document apart from the one before. */
export function opensSheet(s: Signs, open: Signs): boolean {
  if (s.face.blank || open.face.blank) return false;
  if (isFedIn(s, open)) return false;
  if (s.title && open.title && sameKind(s, open))
    return s.number !== undefined && open.number !== undefined && s.number !== open.number;
  if (s.choice.type === 'other') return s.title !== undefined;
  return s.choice.type !== open.choice.type;
}

const goingOn =
  /\b(?:annex|appendix|attachment|schedule|continu|terms|conditions|notes?|remarks|summary|total|declaration|details|anexo|annexe|allegato|anlage|приложение|итог)/iu;
const legalForm =
  /\b(?:ltd|limited|llc|inc|corp|co|company|gmbh|s\.?a\.?|s\.?r\.?l|a\.?ş|a\.?s|plc|pvt|bv|nv|ооо|оао|зао|ao|sarl|lda|ltda|mchj|pt|tbk)\b|公司|有限|厂/iu;

/** A line of capitals alone, as typed papers have their titles. */
const isCapitals = (x: FaceSegment): boolean =>
  x.line < 8 &&
  x.company === 1 &&
  x.tokens.length >= 2 &&
  x.tokens.length <= 8 &&
  !/[\d:,;]/u.test(x.text) &&
  x.text === x.text.toUpperCase() &&
  x.text !== x.text.toLowerCase() &&
  !goingOn.test(x.text) &&
  !legalForm.test(x.text);

/** What speaks for a page without a known title as the first page of a paper, against being a further page of `open`. */
export function openingEvidence(s: Signs, open: Signs | undefined): number {
  const { face } = s;
  let evidence = 0.8 + Math.min(3, 0.7 * s.labels);
  const theirs = new Set(open?.face.lines.map((l) => l.trim()) ?? []);
  const heading = face.segments.find(
    (x) => x.size >= 1.3 && x.top < 0.3 && x.tokens.some((t) => /\p{L}{3}/u.test(t)) && !goingOn.test(x.text),
  );
  if (heading && !theirs.has(heading.text.trim())) evidence += 2.5;
  else if (face.segments.some((x) => isCapitals(x) && !theirs.has(x.text.trim()))) evidence += 1.5;
  const theirType = open && (open.titleType ?? open.choice.type);
  if (s.choice.score >= 5.5 && s.choice.type !== theirType && !s.mark) evidence += 1.5;
  if (s.letter && s.letterhead !== open?.letterhead) evidence += 3;
  if (s.number !== undefined && !open?.codes.has(s.number)) evidence += 1;
  const top = face.lines.slice(0, 2).find((l) => legalForm.test(l) && l.length < 90);
  if (top !== undefined && !theirs.has(top.trim())) evidence += 1;
  return evidence;
}
