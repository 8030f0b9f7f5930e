import type { FieldId } from '../labels/fields.ts';
import { matchLabel } from '../labels/index.ts';
import { isCurrencyCode } from '../values/money.ts';
import { flowFields, generalAmounts, namedAmounts, weighed, weightFields, withoutTotal } from './amount-labels.ts';
import { type ComposedLabel, composedFlow } from './composed-labels.ts';
import { isForeignLabel, withoutForeign } from './foreign-half.ts';
import { behindSecondHalf, matchFirstHalf, matchSecond, matchSecondHalf } from './half-labels.ts';
import { jointFields } from './joint-labels.ts';
import { matchQualified } from './qualified-labels.ts';
import { withoutStrength } from './specified-labels.ts';
import type { Segment } from './types.ts';
import { kindOf } from './value-kind.ts';

/** A segment, or a part of one, that begins with a label. */
export interface Labelled {
  segment: Segment;
  fields: FieldId[];
  label: string;
  /** The text after the label in the same segment, without fill marks and prompts; empty when there is none. */
  rest: string;
  colon: boolean;
  score: number;
  unit: string | undefined;
}

const numbering = /^\s*(?:\(?\d{1,2}[a-z]?[.)]\)?|[a-h][.)]|\*+|•|[①-⑳]|[IVX]{1,4}\.)\s*/u;
const separators = /^[\s:：/／|.,;·–—-]+/u;
const fillMarks = /(?:[._…·‥＿]{3,}|…+)(?<!\p{Nd}{3}\s(?:…|\.{3})(?=\s\S*\p{Nd}{3}))|[_＿]{2,}/gu;
const unitInBrackets =
  /^\s*[([（［]\s*(kgs?|kilograms?|lbs?|t|mt|tons?|tonnes?|g|pcs|m|usd|eur|[^\d\s]{1,6}\.?)\s*[)\]）］]/iu;
/** Words of a printed prompt that tells what to fill in ("full name, address, country"), in the languages of forms. */
const promptWord =
  /^(?:and|or|of|the|if|any|in|as|per|known|full|complete|business|name|names|address|addresses|country|city|state|zip|code|post|postal|street|tel|telephone|phone|fax|e-?mail|company|person|contact|date|place|number|no|nos|optional|required|see|note|notes|box|reverse|over|overleaf|signature|stamp|official|use|only|for|print|type|typed|block|letters|not|negotiable|unless|consigned|to|order|y|o|nombre|direcci[oó]n|pa[ií]s|et|ou|nom|adresse|pays|und|oder|land|anschrift|e|nome|endere[cç]o|indirizzo|paese|и|или|наименование|адрес|страна|ve|veya|ad[ıi]?|adres[i]?|[uü]lke|名称|地址|国家|及|和|、)+$/iu;

const isPrompt = (inner: string): boolean => {
  const words = inner.split(/[\s,;/&+.'’-]+/u).filter((w) => w !== '' && !/^[a-z]{2,}\/[a-z]+$/iu.test(w));
  return (
    words.length > 0 && !/\d{3}/u.test(inner) && words.filter((w) => promptWord.test(w)).length >= words.length * 0.6
  );
};

/** Takes leading prompts in brackets and fill marks off what follows a label. */
function strip(rest: string): { rest: string; unit: string | undefined } {
  let unit: string | undefined;
  let text = rest
    .replace(fillMarks, ' ')
    .replace(/^[)\]）］]+/u, '')
    .trim();
  for (;;) {
    const bracket = text.match(/^[([（［]([^)\]）］]*)[)\]）］]\s*[:：]?\s*/u);
    if (!bracket) break;
    const asUnit = text.match(unitInBrackets);
    if (asUnit && !/\d/u.test(asUnit[1]!)) unit ??= asUnit[1];
    else if (!isPrompt(bracket[1]!)) break;
    text = text.slice(bracket[0].length);
  }
  text = text.replace(/^[:：]\s*/u, '').trim();
  if (/^[\s:：.,;/|()_-]*$/u.test(text)) text = '';
  if (isPrompt(text) && /^[\p{Ll}\s,;/()&.-]+$/u.test(text)) text = '';
  return { rest: text, unit };
}

/** Sums whose label may end in their currency ("TOTAL USD"). */
const moneyFields: ReadonlySet<FieldId> = new Set<FieldId>([
  'total',
  'subtotal',
  'amountDue',
  'amount',
  'tax',
  'freight',
  'insurance',
  'discount',
  'deposit',
]);
const inCurrency = /^(\p{L}[\p{L}\s./]*\p{L})\s+([A-Z]{3})$/u;

const whose =
  /^(?:our|your|buyer'?s|seller'?s|ihre?|unsere?|nuestro|su|notre|votre|nosso|vostr[oa]|наш|ваш)\s+(?=\p{L})/iu;

/** What stands in a box that has nothing to say. */
const unfilled =
  /^\W*(?:n\/m|n\/a|nil|none|no marks|not applicable|as per (?:list|attached(?: list)?|annex)|x{2,})\W*$/iu;

const cache = new Map<string, Omit<Labelled, 'segment'> | undefined>();

/** The label that a text begins with, in one or more languages side by side, with what follows it. */
export function readLabel(text: string): Omit<Labelled, 'segment'> | undefined {
  if (!/\p{L}|№|#/u.test(text) || unfilled.test(text)) return undefined;
  const before = cache.get(text);
  if (before !== undefined || cache.has(text)) return before;
  if (cache.size > 50_000) cache.clear();
  const known = withoutForeign(text);
  const own = known !== text && isForeignLabel(text) ? matchText(text) : undefined;
  const found =
    (own && own.score >= 0.95 ? own : undefined) ??
    matchJoint(known) ??
    matchText(known) ??
    matchStrong(known) ??
    (known === text || /\p{Nd}/u.test(text) ? undefined : matchText(text));
  cache.set(text, found);
  return found;
}

/** "Concentrate 36-38 °Brix produced": the label of an amount with the strength of the product in it. */
function matchStrong(text: string): Omit<Labelled, 'segment'> | undefined {
  const bare = withoutStrength(text);
  const found = bare && matchText(bare.plain);
  return found?.fields.some((f) => flowFields.has(f)) ? { ...found, label: bare!.label } : undefined;
}

/** "Gross / net weight: 102.5 / 100 kg": a label that asks for two things at once. */
function matchJoint(text: string): Omit<Labelled, 'segment'> | undefined {
  if (!/[/／&]|\s(?:and|y|et|und|e|и|ve)\s/iu.test(text)) return undefined;
  const [whole, label, colon, rest] = /^([^:：]*?)\s*(?:([:：])\s*(.*))?$/su.exec(text.replace(numbering, '')) ?? [];
  const asked = whole === undefined ? undefined : jointFields(label!);
  return asked && { ...asked, label: label!, rest: strip(rest ?? '').rest, colon: colon !== undefined, score: 0.95 };
}

/** "INV-2024/1" and "EXP/2022/6355" are numbers that begin like a label: no space or colon stands before what follows. */
const isCode = (text: string, rest: string): boolean =>
  rest !== '' &&
  /^[-_/]?[\p{L}\p{N}]/u.test(rest) &&
  /[\p{Script=Latin}_/-]$/u.test(text.slice(0, text.length - rest.length));

/** "Declared name and address of consignee": who is asked for stands behind what is asked of him. */
function matchNamed(text: string): ReturnType<typeof matchLabel> {
  const [lead, who] =
    /^(?:declared\s+)?(?:full\s+|legal\s+|business\s+)?names?(?:\s*(?:,|and|&|\/)\s*(?:full\s+)?address(?:es)?)?\s+of\s+(?:the\s+)?(.{4,80})$/isu.exec(
      text,
    ) ?? [];
  if (!lead || !who) return [];
  return matchLabel(who)
    .filter((m) => m.score >= 0.9 && kindOf(m.field) === 'party')
    .map((m) => ({ ...m, label: text.slice(0, text.length - m.rest.length) }));
}

/** "Port of discharge LOS ANGELES": a label in small letters with its value in capitals, of which the first word is a label elsewhere. */
function matchBeforeCapitals(text: string): ReturnType<typeof matchLabel> {
  const [, label, rest] =
    /^(\p{Lu}?\p{Ll}+(?:\s\p{L}?\p{Ll}+)+)\s+(\p{Lu}{2,}(?:[\s,.'-]+\p{Lu}+)*\.?)$/u.exec(text) ?? [];
  if (!label || !rest || text.length > 80) return [];
  return matchLabel(label)
    .filter((m) => m.rest === '' && m.score >= 0.95)
    .map((m) => ({ ...m, rest, score: 0.95 }));
}

/** Whether a label of the lists takes the text up to its colon or its figure. */
const wholeOf = (matches: ReturnType<typeof matchLabel>, body: string): boolean =>
  matches.some(
    ({ rest, label }) =>
      rest === '' ||
      /[:：]\s*$/u.test(body.slice(0, body.length - rest.length)) ||
      (/^\p{Nd}/u.test(rest) && label.length > 8),
  );

const composedLabelled = ({ field, label, rest, unit }: ComposedLabel, body: string): Omit<Labelled, 'segment'> => ({
  fields: [field],
  label,
  rest,
  colon: /^\s*[:：]/u.test(body.slice(label.length)),
  score: 0.95,
  unit,
});

function matchText(text: string): Omit<Labelled, 'segment'> | undefined {
  let body = text;
  let matches = matchLabel(body);
  if (matches.length === 0) {
    body = text.replace(numbering, '').replace(/^[*_#\s]{2,}/u, '');
    if (body !== text) matches = matchLabel(body);
  }
  // "Tela consumida kg / Fabric": a label that its words explain, where no list has all of it
  const general = matches.length > 0 && generalAmounts.has(matches[0]!.field);
  const composed = !general && wholeOf(matches, body) ? undefined : composedFlow(body);
  if (composed) return composedLabelled(composed, body);
  // "Cargo" alone is a label too
  if (matches.length === 0 || matches[0]!.score < 0.9) {
    const qualified = matchQualified(body);
    if (qualified.length > 0) matches = qualified;
  }
  if (matches.length === 0) matches = matchNamed(body);
  if (matches.length === 0) matches = matchBeforeCapitals(body);
  if (matches.length === 0) matches = matchSecond(body);
  if (matches.length === 0) matches = [...matchSecondHalf(body), ...matchFirstHalf(body)];
  if (matches.length === 0 && inCurrency.test(body)) {
    const [, label, currency] = inCurrency.exec(body)!;
    matches = isCurrencyCode(currency!.toLowerCase())
      ? matchLabel(label!)
          .filter((m) => m.rest === '' && moneyFields.has(m.field))
          .map((m) => ({ ...m, rest: currency! }))
      : [];
  }
  // "Net weight kg": a weight with its unit behind the label
  const inUnit = matches.length === 0 || matches[0]!.rest !== '' ? unitBehind.exec(body) : null;
  const known = inUnit
    ? [inUnit[1]!, withoutTotal(inUnit[1]!)]
        .flatMap(matchLabel)
        .filter((m) => m.rest === '' && (weightFields.has(m.field) || flowFields.has(m.field)) && m.score >= 0.95)
    : [];
  const behindUnit = known.length > 0 ? (inUnit![3] ?? '').trim() : '';
  if (known.length > 0)
    matches = known.map((m) => ({ ...m, label: body.slice(0, body.length - behindUnit.length), rest: behindUnit }));
  // "Sof vazni, kg / Net weight, kg": each half with its unit
  const plain = matches.length === 0 ? body.replace(unitOfHalf, '') : body;
  const halfUnit = plain === body ? undefined : unitOfHalf.exec(body)?.[1];
  unitOfHalf.lastIndex = 0;
  if (halfUnit) {
    const whole = [plain, ...plain.split('/')]
      .flatMap((part) => matchLabel(part.trim()))
      .filter((m) => m.rest === '' && weightFields.has(m.field) && m.score >= 0.9);
    if (whole.length > 0) matches = whole.map((m) => ({ ...m, label: body }));
  }
  // "our contract no:", "your order": whose it is does not matter
  if (whose.test(text)) {
    const plain = matchLabel(text.replace(whose, ''));
    if (plain[0] && plain[0].score > (matches[0]?.score ?? 0)) matches = plain;
  }
  const first = matches[0];
  if (!first || isCode(body, first.rest)) return undefined;
  const best = matches.filter((m) => m.rest.length <= first.rest.length && m.score >= first.score - 0.05);
  const fields = new Set(best.map((m) => m.field));
  for (const part of first.label.split(/\s*[/／|]\s*/u)) {
    const twin = part === first.label ? undefined : matchLabel(part.trim())[0];
    if (twin?.rest !== '' || twin.score < 0.95) continue;
    // "Rate / Charge": a word of another language that means another kind of thing is no second half
    if (twin.language !== first.language && kindOf(twin.field) !== kindOf(first.field)) continue;
    fields.add(twin.field);
  }
  for (const field of fields)
    if (generalAmounts.has(field) && [...fields].some((f) => namedAmounts.has(f))) fields.delete(field);
  let raw = first.rest;
  const weighedIn = known.length > 0 ? inUnit![2] : halfUnit;
  let colon = /[:：]\s*$/u.test(body.slice(0, body.length - raw.length).trimEnd()) || /^\s*[:：]/u.test(raw);
  const beyond = colon ? undefined : behindSecondHalf(first.label, raw);
  if (beyond !== undefined && !matchLabel(raw)[0]) {
    raw = beyond;
    colon = true;
  }
  let { rest, unit } = strip(raw);
  // the same label in a second language, or a sub-label such as "name and address"
  for (let turn = 0; turn < 3 && rest !== ''; turn++) {
    const opened = rest.match(/^[\s/／|(（–-]+/u)?.[0] ?? '';
    const inner = rest.slice(opened.length);
    const again = matchLabel(inner)[0];
    if (!again) break;
    const foreign = again.language !== first.language;
    const sub = ['name', 'address'].includes(again.field);
    if (opened === '' && !foreign && !sub) break;
    // "Port of loading: RIGA" is a place, though the word heads rows in Italian
    if (colon && opened === '' && again.rest === '' && !sub && !fields.has(again.field)) break;
    // "Vendeur : Société Cotonnière SA" names a company
    if (sub && opened === '' && again.rest !== '' && !/[:：]/u.test(inner.slice(0, inner.length - again.rest.length)))
      break;
    if (!foreign && !sub && !/[/／|]/u.test(opened) && !fields.has(again.field)) break;
    if (again.rest !== '' && opened === '' && !sub && !/^\s*[:：)）]/u.test(inner.slice(again.label.length))) break;
    if (!sub) fields.add(again.field);
    raw = again.rest.replace(/^\s*[)）]\s*/u, '');
    colon ||= /[:：]/u.test(inner.slice(0, inner.length - again.rest.length));
    const stripped = strip(raw.replace(separators, ''));
    rest = stripped.rest;
    unit ??= stripped.unit;
  }
  // "Pol. 12 parc. 88": a plot of land in Spain, where "POL" in capitals is the port of loading
  if (!colon && /^Pol\.?$/u.test(body.slice(0, 4).trim()) && /^\p{Nd}/u.test(rest)) return undefined;
  // "Net 45", "NET 30 days" are terms of payment
  if (
    !colon &&
    /^net$/iu.test(first.label.trim()) &&
    rest !== '' &&
    !weighed.test(rest) &&
    !/\p{Nd}[.,]\p{Nd}/u.test(rest)
  )
    return undefined;
  // "GRAND TOTAL USD": the currency of a sum that stands apart
  if (isCurrencyCode(rest.toLowerCase()) && /^[A-Z]{3}$/u.test(rest) && [...fields].some((f) => moneyFields.has(f))) {
    unit ??= rest;
    rest = '';
  }
  return {
    fields: [...fields],
    label: body.slice(0, Math.max(0, body.length - raw.length)).trim(),
    rest,
    colon,
    score: first.score,
    unit: unit ?? weighedIn,
  };
}

const unitOfHalf = /\s*[,(]?\s*(?<=[\s,(])(kgs?|lbs?|кг|t)\)?(?=\s*(?:[/|]|$))/giu;
const unitBehind =
  /^(\p{L}[^\d:：]*?)[\s,.]+(kgs?|kilos?|lbs?|mts?|t|tons|tonnes|toneladas|tonnellate|кг|公斤|千克|吨)\.?\s*[:：]?\s*(\p{Nd}[\p{Nd}.,' ]*)?$/iu;
