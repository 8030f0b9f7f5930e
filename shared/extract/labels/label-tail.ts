import { parseDate } from '../values/dates.ts';
import { foldText } from '../values/fold.ts';
import { parseMoney } from '../values/money.ts';
import { parseCountry } from '../values/places/countries.ts';
import { parseWeight } from '../values/weight.ts';
import type { FieldId } from './fields.ts';
import type { Meaning, SpellingTree } from './spelling-tree.ts';
import { isHan, type Token } from './tokens.ts';
import { wordLists } from './word-lists.ts';

/** How a label ends: what follows it, and how surely it is a label and no part of a sentence. */
export interface Tail {
  rest: string;
  score: number;
  /** Index of the token behind the label and its partners in other languages. */
  end: number;
  /** What label and partners have in common. */
  meanings: readonly Meaning<FieldId>[];
}

/** Words that stand in sentences far more often than as labels: only with a colon, alone, or before a value of their kind. */
const common = new Set(
  (
    'to from no number name item line page note notes place start end via at by in total date class type sort season share balance address ' +
    'mark marks lot bill order carrier length size t m f e due issue effective packing transport state region station site field block'
  ).split(' '),
);
/** Of these, the ones that a number makes labels: "Lot 5", "Season 2023/24", "Page 1 of 3". */
const numbered = new Set('lot season page balance length size class sort'.split(' '));
const colon = /^[^\p{L}\p{N}(（[]*[:：=][\s:：=*_|]*/u;
const company =
  /(?:\b(?:co\.?,?\s*ltd|ltd|limited|llc|l\.l\.c|inc|corp|corporation|company|gmbh|s\.?p\.?a|s\.?r\.?l|s\.?a|s\.a\.s|a\.?[sş]|ltda|mchj|oao|ooo|pvt|plc|pte|sdn bhd|b\.?v|n\.?v|ag|kg)\.?\s*$)|(?:公司|集团|厂)$|^(?:ооо|оао|зао|ао|ип|мчж)\s/iu;

let functionWords: Set<string> | undefined;
function isFunctionWord(key: string): boolean {
  functionWords ??= new Set(
    wordLists.words
      .flatMap(({ words }) => words.map(foldText))
      .concat('must shall will should may can than then only if when where who'.split(' ')),
  );
  return functionWords.has(key);
}

/** End of a bracket that opens in `between`; undefined when it holds a value (digits) or never closes. */
function bracketEnd(text: string, from: number): number | undefined {
  const open = /^[\s.,*_]*([([（])/.exec(text.slice(from));
  if (!open) return undefined;
  const close = text.slice(from).search(/[)\]）]/);
  // "HS classification (6-" of a heading that goes on in the next line
  if (close < 0) return /^\P{Nd}*\p{Nd}?\P{Nd}{0,2}$/u.test(text.slice(from)) ? text.length : undefined;
  const inside = text.slice(from + open[0].length, from + close);
  return /\d{3}|[\p{L}]\d|\d[\p{L}]/u.test(inside) && !/^\p{Lu}?[\p{L}\s]+\d?$/u.test(inside)
    ? undefined
    : from + close + 1;
}

/**
 * Decides whether the words up to token `end` are a label: they must be the whole text, or be followed by a colon, a bracket, a partner
 * label in another language, a value with digits, or (for labels of several words) the start of a value. Undefined for prose.
 */
export function readTail(
  text: string,
  tokens: readonly Token[],
  from: number,
  hit: { end: number; meanings: readonly Meaning<FieldId>[] },
  tree: SpellingTree<FieldId>,
): Tail | undefined {
  let { end, meanings } = hit;
  const size = hit.end - from;
  const weak = size === 1 && common.has(tokens[from]!.key);
  let at = tokens[end - 1]!.end;
  let bound = false;
  for (let guard = 0; guard < 6; guard++) {
    const bracket = bound ? undefined : bracketEnd(text, at);
    if (bracket !== undefined) {
      at = bracket;
      while (end < tokens.length && tokens[end]!.start < at) end++;
      continue;
    }
    const behind = text.slice(at);
    const mark = colon.exec(behind);
    if (mark && !bound) {
      bound = true;
      at += mark[0].length;
    }
    const contact = bound ? undefined : contactTail(text, at, meanings);
    if (contact !== undefined) {
      at = contact;
      while (end < tokens.length && tokens[end]!.start < at) end++;
      continue;
    }
    const dated = bound ? undefined : withDate(text, tokens, end, meanings, tree);
    if (dated !== undefined) {
      end = dated;
      at = tokens[end - 1]!.end;
      continue;
    }
    const partner = partnerAt(text, tokens, end, at, bound, meanings, tree, hit.meanings);
    if (partner) {
      end = partner.end;
      meanings = partner.meanings;
      at = tokens[end - 1]!.end;
      bound = false;
      continue;
    }
    break;
  }
  const rest = text
    .slice(at)
    .replace(/^[\s.,;:：*_|]+/, '')
    .replace(/[\s*_|]+$/, '');
  if (bound || end >= tokens.length)
    return {
      rest: bound || end < tokens.length ? rest : rest.replace(/^[^\p{L}\p{N}]+$/u, ''),
      score: 1,
      end,
      meanings,
    };
  // "INV-503417", "PO/2023/118": the word is the head of an identifier, not a label before one.
  if (/^[-–/_\\][\p{L}\p{N}]*\d/u.test(text.slice(at))) return undefined;
  const score = looseScore(text, tokens, from, end, at, rest, weak, size, meanings);
  return score === undefined ? undefined : { rest: rest.replace(/^[-–—]\s+/, ''), score, end, meanings };
}

function looseScore(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  at: number,
  rest: string,
  weak: boolean,
  size: number,
  meanings: readonly Meaning<FieldId>[],
): number | undefined {
  const next = tokens[end]!;
  const gap = text.slice(at, next.start);
  const printed = text.slice(next.start, next.end);
  const key = tokens[from]!.key;
  if (key === 'date' && size === 1) return parseDate(rest) ? 0.9 : undefined;
  if (key === 'total' && size === 1) return parseMoney(rest) || parseWeight(rest) ? 0.9 : undefined;
  if (weak) return numbered.has(key) && /^[\p{L}]{0,3}-?\d/u.test(rest) ? 0.85 : undefined;
  if (size === 1 && meanings.some(({ is }) => is === 'countryOfOrigin') && parseCountry(rest)) return 0.85;
  if (size === 1 && meanings.some(({ is }) => is === 'vessel') && /^[\p{Lu}\d][\p{Lu}\d .'/-]+$/u.test(rest))
    return 0.7;
  if (/\s[-–—]\s/.test(gap) && size > 1) return 0.9;
  if (/^[\p{L}]{0,6}[-/]?\d/u.test(printed) || /^[\p{L}\d]*[-/.#]?\d/u.test(rest.split(/\s/)[0] ?? '')) {
    return /^\d+(?:st|nd|rd|th)$/i.test(printed) ? undefined : 0.95;
  }
  // "Invoice ABC-D-004471": a series of capitals with its number
  if (/^[\p{Lu}\d]+(?:[-/.][\p{Lu}\d]+)*[-/.]\d{2,}$/u.test(rest.split(/\s/)[0] ?? '')) return 0.95;
  if (/[$€£¥₹₺]/.test(gap) || /^%\s*\d/.test(rest)) return 0.95;
  if (isHan(key)) return size >= 3 && !/^[应為为是的在和与及或由将以需须有不未等]/.test(rest) ? 0.75 : undefined;
  // "Reference No CAC 2023-77120": letters in front of figures are a number's own, also where they are a small word of some language
  const plainLabel = /\p{Ll}{2}/u.test(text.slice(tokens[from]!.start, tokens[end - 1]!.end));
  if (size > 1 && plainLabel && /^\p{Lu}{2,6}[\s/-]{1,2}\p{Nd}/u.test(rest)) return 0.9;
  if (isFunctionWord(next.key)) return undefined;
  if (size > 1 && /^\p{Lu}/u.test(text.slice(tokens[from]!.start)) && /^(?:\p{Lu}|\p{Script=Han})/u.test(printed))
    return 0.8;
  return size === 1 && key.length > 3 && company.test(rest) ? 0.7 : undefined;
}

const parties: ReadonlySet<FieldId> = new Set<FieldId>(
  'seller buyer shipper consignee notify manufacturer supplier producer exporter importer gin spinner mill weaver knitter finisher garmentMaker farm grower processor cannery issuer carrier certifier'.split(
    ' ',
  ) as FieldId[],
);
/** What a form asks of a party behind the name of its role: "name, full address, telephone and e-mail". */
const contact =
  /^(?:['’]s)?(?:[\s,;/&]*(?:(?:and|y|et|und|e)\s+)?(?:(?:full|complete|business|legal|trade|registered|production)\s+)*(?:names?|address(?:es)?|city|country|zip(?:\s+code)?|postal code|tel(?:ephone)?|phone|fax|e-?mail|title|tax (?:id|no|number)|eori|contact|details|information)\b\.?){1,10}(?=\s*(?:$|[:(：（]))/iu;

/** End of the words behind a party's label that ask for its address and more; undefined where there are none. */
function contactTail(text: string, at: number, meanings: readonly Meaning<FieldId>[]): number | undefined {
  if (at >= text.length || !meanings.some(({ is }) => parties.has(is))) return undefined;
  const found = contact.exec(text.slice(at));
  return found && found[0].length > 0 ? at + found[0].length : undefined;
}

/** "And" in the languages of the labels. */
const and = new Set('and und et y e ve и i va та dan và oraz en kai & 及 和 與'.split(' '));
const dates: ReadonlySet<FieldId> = new Set<FieldId>(['date', 'invoiceDate', 'issueDate', 'orderDate', 'contractDate']);

/** "Rechnungsnummer und Datum", "Fattura n. e data", "Invoice No./Date": a number's label that asks for its date too; the end of it all. */
function withDate(
  text: string,
  tokens: readonly Token[],
  end: number,
  meanings: readonly Meaning<FieldId>[],
  tree: SpellingTree<FieldId>,
): number | undefined {
  if (end >= tokens.length || !meanings.some(({ is }) => is.endsWith('Number'))) return undefined;
  const gap = text.slice(tokens[end - 1]!.end, tokens[end]!.start);
  const word = and.has(tokens[end]!.key);
  if (!word && !/^[\s.]*[&/][\s]*$/.test(gap)) return undefined;
  const from = word ? end + 1 : end;
  const hit = tree.at(tokens, from).find((one) => one.meanings.some(({ is }) => dates.has(is)));
  if (!hit) return undefined;
  const behind = text.slice(tokens[hit.end - 1]!.end);
  return hit.end === tokens.length || /^\s*[/:：([（]/u.test(behind) ? hit.end : undefined;
}

/** The same label in another language (or the other half of "Invoice No. / 发票号") that begins at token `end`. */
function partnerAt(
  text: string,
  tokens: readonly Token[],
  end: number,
  at: number,
  bound: boolean,
  meanings: readonly Meaning<FieldId>[],
  tree: SpellingTree<FieldId>,
  first: readonly Meaning<FieldId>[],
): { end: number; meanings: readonly Meaning<FieldId>[] } | undefined {
  const next = tokens[end];
  if (!next || next.start < at) return undefined;
  const gap = text.slice(at, next.start);
  if (/[\p{L}\p{N}]/u.test(gap) || gap.length > 6) return undefined;
  for (const hit of tree.at(tokens, end)) {
    const behind = text.slice(tokens[hit.end - 1]!.end);
    // "发票号 INV-1" and "Invoice No.: INV 7": what begins a value is no partner.
    if (/^[-\d]/.test(behind) || (bound && behind.trim() !== '' && !colon.test(behind))) continue;
    const shared = meanings.filter(({ is }) => hit.meanings.some((other) => other.is === is));
    const other = hit.meanings.some(({ language }) => first.every((one) => one.language !== language));
    if (shared.length > 0 && (other || /\//.test(gap))) return { end: hit.end, meanings: shared };
    const apart = isHan(next.key) !== isHan(tokens[end - 1]!.key) || /\//.test(gap);
    const closes = hit.end === tokens.length || colon.test(behind);
    if (other && apart && closes) return { end: hit.end, meanings };
  }
  return undefined;
}
