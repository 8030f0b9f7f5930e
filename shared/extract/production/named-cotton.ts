import { lazyPattern } from '../../lazy.ts';
import type { CountryCode, Evidence, Facts } from '../../model/index.ts';
import { type Context, evidenceOf, pairText } from '../base/context.ts';
import { pairsOf } from '../layout/index.ts';
import { findCountries } from '../values/index.ts';
import { withoutEndings } from './country-endings.ts';

const fibre =
  '(?:cotton|lint|upland|pima|giza|acala|pamu[kğ]|algod[oóaã]+n?|coton|cotone|baumwolle|xlopok|paxta|хлоп|bông|kapas)';
/** "Australian cotton", "US raw cotton", "Egyptian Giza 94": the fibre behind the country. */
const behind = lazyPattern(
  `^['’.]?\\s+(?:(?:raw|organic|conventional|saw[- ]ginned|roller[- ]ginned|long[- ]staple|medium[- ]staple|lint|upland|100\\s?%)\\s+){0,2}${fibre}`,
  'iu',
);
/** "cotton of Indian origin", "coton du Mali", "algodón de Brasil": the country behind the fibre. */
const before = lazyPattern(
  `(?<!\\p{L})${fibre}\\p{L}*(?:\\s+(?:lint|fib\\p{L}+|en rama|em pluma|hidr[oó]filo|sodo|brut))?\\s*[,(:]?\\s*(?:of|from|origin|origine?|d[eiou]|del|du|da|dal|aus|из|-)?(?:\\s*[:’'])?\\s*$`,
  'iu',
);
/** Names of companies and bodies hold the same words: "Indian Cotton Mills Ltd.", "Cotton Corporation of India". */
const ofCompany =
  /(?<!\p{L})(?:co|corp|corporation|company|ltd|limited|inc|mills?|traders?|trading|exports?|associations?|council|board|federation|shippers?|growers|exchange|institute|spinn\p{L}+|textiles?|gin(?:ning|nery|s)?|s\.?a|gmbh|llc|fze)(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:no|not|non|without|free|except|other than|neither|nor|excluding|never|sans|sin|sem|senza|ohne)(?!\p{L})|不|无|未|非|(?<!\p{L})(?:не|без)(?!\p{L})/iu;
const most = 160;

/** The countries of the cotton that one text names beside the fibre. */
export function cottonNamed(text: string): CountryCode[] {
  if (text.length > most || denied.test(text)) return [];
  if (!ofCompany.test(text)) return namedIn(text);
  // "Australian cotton, lot NW4, supplied by Barwon Gin Ltd": a firm in another part of the text
  return [...new Set(text.split(/[,;，；]/u).flatMap((part) => (ofCompany.test(part) ? [] : namedIn(part))))];
}

function namedIn(text: string): CountryCode[] {
  const found: CountryCode[] = [];
  for (const { value, text: name } of findCountries(text)) {
    const at = text.indexOf(name);
    if (at < 0) continue;
    const [head, tail] = [text.slice(0, at), text.slice(at + name.length)];
    if (name.endsWith('棉') || behind().test(tail) || before().test(head)) found.push(value);
  }
  return found;
}

/** Words of where goods lay, went or were bought, and of standards and seeds: the country beside them is no origin of theirs. */
const ofTrade =
  /(?<!\p{L})(?:for|to|via|through|port|warehouse|depot|depo|store[ds]?|stock(?:ed)? (?:at|in)|customs|bonded|free zone|delivered|c\.?i\.?f|cfr|fob|dap|ddp|supplier|seller|merchant|bought from|purchased from|tipi|type|seeds?|standards?|para|für|pour|için|для|склад\p{L}*|порт\p{L}*|entrepôt|almac[eé]n|armaz[eé]m|magazzino|puerto|porto|liman\p{L}*|antrepo\p{L}*)(?!\p{L})|仓|港|经由|标准|类型/iu;

/**
 * The countries that the description of raw material names, wherever in it they stand: "Raw cotton 1st grade, Turkmenistan",
 * "Mary 1. sınıf, Türkmenistan", "хлопок 1 сорт (Узбекистан)". Only for a text of which it is known that it describes raw material.
 */
export function describedOrigins(text: string): CountryCode[] {
  let known = read.get(text);
  if (known) return known;
  // a bale list repeats few descriptions many times
  if (read.size > 5_000) read.clear();
  known = describedIn(text);
  read.set(text, known);
  return known;
}

const read = new Map<string, CountryCode[]>();

function describedIn(text: string): CountryCode[] {
  if (text.length > most || denied.test(text) || ofCompany.test(text) || ofTrade.test(text)) return [];
  return [...new Set(findCountries(withoutEndings(text)).map((c) => c.value))];
}

/**
 * The origin of the cotton that a spinner took in, where neither a label nor a column states one: "96 bales Australian cotton" beside
 * "Raw cotton" says it, with the country named at the fibre itself.
 */
export function addCottonNamed(context: Context, facts: Facts): void {
  if (facts.origins || facts.flows.some((f) => f.origin)) return;
  const named = new Map<CountryCode, Evidence>();
  const describe = (text: string, evidence: Evidence) => {
    for (const country of describedOrigins(text)) if (!named.has(country)) named.set(country, evidence);
  };
  for (const pair of pairsOf(context.layout, 'rawMaterial', 'cottonConsumed', 'lintWeight'))
    describe(pairText(pair), evidenceOf(context, pair.value));
  // a row that names several countries has no origin of its own, and its cotton is of all of them
  for (const { direction, material, evidence } of facts.flows)
    if (direction === 'in' && material === 'lint')
      for (const cell of evidence.quote.split(' | ')) describe(cell, evidence);
  for (const page of context.layout.pages.slice(0, 10))
    for (const line of page.lines.slice(0, 200))
      for (const segment of line.segments)
        for (const country of cottonNamed(segment.text))
          if (!named.has(country)) named.set(country, evidenceOf(context, segment));
  const [first] = named.values();
  if (first) facts.origins = { value: [...named.keys()], evidence: first, each: [...named.values()] };
}
