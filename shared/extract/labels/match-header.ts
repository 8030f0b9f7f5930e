import { isCurrencyCode, parseCurrency } from '../values/money.ts';
import { kgPerUnit, parseUnit } from '../values/units.ts';
import type { FieldId } from './fields.ts';
import { labelTree } from './label-index.ts';
import type { Hit } from './spelling-tree.ts';
import { labelText, type Token, tokenize } from './tokens.ts';

export interface HeaderMatch {
  field: FieldId;
  /** The unit or currency printed in the head ("kgs", "USD"), as printed. */
  unit?: string;
  language: string;
  /** Share of the head's words that label, partner labels and unit account for, 0 to 1; lower for a fuzzy match. */
  score: number;
}

const noise = new Set(
  'in per each of the a total 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 в 以 per pro por par за'.split(' '),
);

/**
 * What the head of a table column stands for, best first: "Net Wt. (kgs)" → netWeight in kgs, "Amount USD" → amount in USD, "净重(公斤)", "Цена, долл.".
 * Heads may be printed over several lines and in two languages. Empty when most of the words are unknown.
 */
export function matchHeader(text: string): HeaderMatch[] {
  if (text.length > 160) return [];
  const plain = labelText(text).replace(/[*_|]+/g, ' ');
  if (isPriceUnit(plain)) return [{ field: 'unitPrice', language: 'en', score: 0.95 }];
  const tokens = tokenize(plain);
  if (tokens.length === 0 || tokens.length > 24) return [];
  const { hits, covered, unit } = cover(plain, tokens);
  if (hits.length === 0) return unitAlone(plain, tokens) ?? near(tokens, unit);
  const main = goodsOf(hits) ?? hits.reduce((best, hit) => (hit.length > best.length ? hit : best));
  const share = covered / tokens.length;
  if (share < 0.6) return [];
  const inLabel = unit ?? unitOfLabel(plain, tokens, main);
  const shared = main.meanings.filter(({ is }) => hits.every((hit) => hit.meanings.some((other) => other.is === is)));
  const meanings = (shared.length > 0 ? shared : main.meanings).toSorted((a, b) => a.rank - b.rank);
  return meanings.map(({ is, language }, place) => ({
    field: is,
    language,
    score: Number((share - place * 0.02).toFixed(2)),
    ...(inLabel === undefined ? {} : { unit: inLabel }),
  }));
}

interface PlacedHit extends Hit<FieldId> {
  start: number;
  length: number;
}

const besideGoods: ReadonlySet<FieldId> = new Set<FieldId>([
  'marks',
  'packages',
  'packageKind',
  'lineNumber',
  'containerNumber',
  'sealNumber',
]);

/** The goods in the head of a form's box that asks for marks, packages and goods together: it is the column of goods. */
function goodsOf(hits: readonly PlacedHit[]): PlacedHit | undefined {
  const isGoods = (hit: PlacedHit) => hit.meanings.some(({ is }) => is === 'description');
  const others = hits.filter((hit) => !isGoods(hit));
  const along = others.length > 0 && others.every((hit) => hit.meanings.some(({ is }) => besideGoods.has(is)));
  return along ? hits.find(isGoods) : undefined;
}

function cover(
  text: string,
  tokens: readonly Token[],
): { hits: PlacedHit[]; covered: number; unit: string | undefined } {
  const hits: PlacedHit[] = [];
  let covered = 0;
  let unit: string | undefined;
  for (let place = 0; place < tokens.length; ) {
    const asUnit =
      hits.length > 0 || /[([（/]\s*$/.test(text.slice(0, tokens[place]!.start))
        ? unitAt(text, tokens, place)
        : undefined;
    const hit = labelTree().at(tokens, place)[0];
    if (asUnit && (!hit || hit.end <= place + asUnit.length)) {
      unit ??= asUnit.printed;
      covered += asUnit.length;
      place += asUnit.length;
    } else if (hit) {
      hits.push({ ...hit, start: place, length: hit.end - place });
      covered += hit.end - place;
      place = hit.end;
    } else {
      if (noise.has(tokens[place]!.key)) covered += 1;
      place += 1;
    }
  }
  return { hits, covered, unit };
}

/** Currencies that are no ISO code hold a sign, a letter beyond ASCII, or one of these words. */
const mayBeCurrency = /[^\x20-\x7e]|\$|^(?:rmb|yuan|tl|som|dollars?|euros?|dolares)$/i;

/** A unit or currency that begins at a token: "M/T", "metric tons", "公斤", "USD". */
function unitAt(
  text: string,
  tokens: readonly Token[],
  place: number,
): { printed: string; length: number } | undefined {
  if (noise.has(tokens[place]!.key)) return undefined;
  for (let length = Math.min(3, tokens.length - place); length > 0; length--) {
    const end = tokens[place + length - 1]!.end;
    const printed = text.slice(tokens[place]!.start, /[$€£]/.test(text[end] ?? '') ? end + 1 : end);
    if (parseUnit(printed) || (length === 1 && isCurrencyCode(tokens[place]!.key))) return { printed, length };
    if (mayBeCurrency.test(printed) && printed.length < 16 && parseCurrency(printed)) return { printed, length };
  }
  return undefined;
}

/** "Net kgs" is a spelling of its own that ends in a unit. */
function unitOfLabel(text: string, tokens: readonly Token[], hit: PlacedHit): string | undefined {
  if (hit.length < 2) return undefined;
  const last = tokens[hit.end - 1]!;
  // The longest unit at the end: "公斤" is two signs, of which the second alone is another unit.
  for (let length = Math.min(3, hit.length - 1); length > 0; length--) {
    if (noise.has(tokens[hit.end - length]!.key)) continue;
    const printed = text.slice(tokens[hit.end - length]!.start, last.end);
    const code = parseUnit(printed);
    if (length === 1 && isCurrencyCode(last.key)) return printed;
    if (code && (kgPerUnit(code) !== undefined || ['meter', 'yard', 'percent', 'hectare', 'acre'].includes(code)))
      return printed;
  }
  return undefined;
}

/** Money a unit and nothing else: "€/kg", "USD / MT", "руб./кг", "元/公斤", "US$ per lb". */
function isPriceUnit(text: string): boolean {
  const [, money, unit] =
    /^[\s([]*(\S{1,8}?)\s*(?:\/|\s(?:per|por|par|pro|je|за|al|a|mỗi)\s)\s*([^\s/()]{1,8})(?:\s*\(?\p{L}{1,6}\.?)?[\s)\].]*$/iu.exec(
      text,
    ) ?? [];
  return money !== undefined && unit !== undefined && isMoney(money) && parseUnit(unit) !== undefined;
}

const isMoney = (text: string): boolean =>
  /^(?:\p{Sc}|rs\.?|re\.?|cts?\.?|c|đ)$/iu.test(text) ||
  isCurrencyCode(text.toLowerCase()) ||
  (mayBeCurrency.test(text) && parseCurrency(text) !== undefined);

/** A head that is only a unit: "KGS" heads a column of weights, "USD" one of amounts, "%" one of shares. */
function unitAlone(text: string, tokens: readonly Token[]): HeaderMatch[] | undefined {
  const only = unitAt(text, tokens, 0);
  if (!only || only.length !== tokens.length) return undefined;
  const code = parseUnit(only.printed);
  const found = (field: FieldId): HeaderMatch[] => [{ field, unit: only.printed, language: 'en', score: 0.7 }];
  if (!code) return found('amount');
  if (kgPerUnit(code) !== undefined) return found('weight');
  return code === 'percent' ? found('share') : code === 'meter' || code === 'yard' ? found('length') : undefined;
}

function near(tokens: readonly Token[], unit: string | undefined): HeaderMatch[] {
  const joined = tokens.map(({ key }) => key).join('');
  return labelTree()
    .near(joined)
    .map(({ meaning, exact }) => ({
      field: meaning.is,
      language: meaning.language,
      score: exact ? 0.95 : 0.8,
      ...(unit === undefined ? {} : { unit }),
    }));
}
