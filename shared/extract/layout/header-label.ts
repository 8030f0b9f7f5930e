import type { FieldId } from '../labels/fields.ts';
import { matchHeader } from '../labels/index.ts';
import { withoutSlips } from '../labels/tokens.ts';
import { parseUnit } from '../values/index.ts';
import { composedFlow } from './composed-labels.ts';
import { withoutForeign } from './foreign-half.ts';
import { readLabel } from './labelled.ts';
import { kindOf } from './value-kind.ts';

/** Fields that a row of goods, bales or lots has; a header row without any of them heads a form, not a table. */
export const rowFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'description', 'hsCode', 'quantity', 'unitPrice', 'amount', 'lineNumber', 'baleNumber', 'baleFrom', 'baleTo', 'drumNumber',
  'drumFrom', 'drumTo', 'batchNumber', 'rollNumber', 'yarnLot', 'fabricLot', 'styleNumber', 'seedLot', 'lotNumber', 'netWeight',
  'grossWeight', 'tareWeight', 'averageWeight', 'weight', 'packages', 'baleCount', 'drumCount', 'rollCount', 'pieces', 'cartons',
  'marks', 'variety', 'grade', 'staple', 'micronaire', 'strength', 'fibreTest', 'moisture', 'size', 'color', 'area', 'brix', 'length', 'canCode',
  'seedCottonWeight', 'lintWeight', 'cottonSeedWeight', 'wasteWeight', 'outturn', 'inputWeight', 'outputWeight', 'cottonConsumed',
  'yarnConsumed', 'fabricConsumed', 'yarnProduced', 'fabricProduced', 'piecesProduced', 'tomatoReceived', 'pasteProduced',
  'pasteConsumed', 'rawMaterial', 'product', 'containerNumber', 'sealNumber', 'openingStock', 'closingStock', 'share',
]); // biome-ignore format: a word list

interface HeaderMatch {
  field: FieldId;
  language?: string;
  score?: number;
  unit?: string | undefined;
}
const cache = new Map<string, HeaderMatch | undefined>();

/** Matches below this score are guesses; a column is better left unnamed. */
const leastScore = 0.7;
/** A match with words of the label left over. */
const sureScore = 0.9;

/** A code, or a year among other words: goods ("Raw cotton, crop 2023, lot MK-31"), not the head of a column. */
const holdsValue = /,.*(?<!\d)\d{4}(?!\d)|(?<![\p{L}\d])\p{Lu}{1,4}-\d{2,}|(?<!\d)\d{4}(?!\d).*,/u;

const sureHeader = (text: string): HeaderMatch | undefined => {
  // sizes of garments (S, M, L) are no units
  if (holdsValue.test(text) || /^\p{Script=Latin}$/u.test(text.trim())) return undefined;
  const match = matchHeader(text)[0] ?? matchHeader(text.replace(/^\(?\d{1,2}[.)]\)?\s*/u, ''))[0];
  if (match && match.score >= sureScore) return match;
  // "Lint fed kg": the words of a label that is known in part may say together what it is
  const amount = composedFlow(text);
  if (amount?.rest === '') return { field: amount.field, score: 0.9, unit: amount.unit };
  if (match && match.score >= leastScore) return match;
  // "9. Gross weight or net weight or other quantity": the first of what the box of a form takes
  const box = /^\(?\d{1,2}[a-z]?[.)]\)?\s*(.+?)(?:\s+or\s|\s*[,;(])/iu.exec(text)?.[1];
  const first = box === undefined ? undefined : matchHeader(box)[0];
  if (first && first.score >= 0.95 && (first.field === 'grossWeight' || first.field === 'netWeight')) return first;
  // "TARIC / HS": a label of which one half is known
  const label = text.includes('/') ? readLabel(text) : undefined;
  if (label?.rest === '' && label.score >= 0.9) return { field: label.fields[0]!, unit: label.unit };
  return knownOfTwo(text);
};

/** "Date égrenage / Ginned": one half is surely a label, the other a word or two that no label file knows. */
function knownOfTwo(text: string): HeaderMatch | undefined {
  const parts = text.split(/\s*\/\s*/u);
  if (parts.length !== 2 || parts.some((part) => !/^\p{L}[\p{L}\p{M}\s.'’°-]{2,}$/u.test(part))) return undefined;
  const found = parts.map((part) => matchHeader(part)[0]);
  const known = found.find((match) => match && match.score >= 0.95);
  const foreign = (part: string): boolean => part.split(/\s+/u).length <= 2 && !parseUnit(part);
  return known && found.some((match, i) => !match && foreign(parts[i]!)) ? known : undefined;
}

/** A unit beside a word that no label file knows does not name the column. */
const knownHalf = (text: string): string => {
  const half = withoutForeign(text);
  return half !== text && parseUnit(half) ? text : half;
};

const printedOf = (text: string) => sureHeader(knownHalf(text).replace(/[:：]\s*$/u, ''));

/** What a column label stands for; the likeliest field. */
export function headerOf(text: string): HeaderMatch | undefined {
  if (cache.has(text)) return cache.get(text);
  if (cache.size > 20_000) cache.clear();
  // the heading of a numbered box, without what it explains in brackets
  if (text.length > 90 && text.length < 260 && /^\(?\d{1,2}[.)]/u.test(text)) {
    const bare = text.replace(/\s*\([^()]*\)/gu, '').replace(/,? and value(?!\p{L}).*$/iu, '');
    if (bare.length < text.length) return headerOf(bare);
  }
  const found =
    text.length > 90 || !/\p{L}|№|#/u.test(text) ? undefined : (printedOf(text) ?? printedOf(withoutSlips(text)));
  cache.set(text, found);
  return found;
}

/** The fields of the other parts of a label such as "Marks & Nos. / Lot". */
export const otherFields = (text: string, field: FieldId): FieldId[] =>
  text.includes('/')
    ? text.split('/').flatMap((part) => {
        // the "KG" of "Rate USD/KG" is a unit
        const other = parseUnit(part.trim()) ? undefined : headerOf(part.trim());
        if (!other || other.field === field) return [];
        // "Rate / Charge": a word of another language that means another kind of thing is no second half
        const own = headerOf(text)?.language;
        return other.language !== own && kindOf(other.field) !== kindOf(field) ? [] : [other.field];
      })
    : [];

/** A text that is mostly figures is a value, not a column label. */
export const isFigure = (text: string): boolean => {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits > 0 && digits * 2 >= text.replace(/[\s.,/-]/gu, '').length;
};
