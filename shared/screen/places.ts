import type { CountryCode, Mention } from '../model/index.ts';
import {
  chinaWords,
  elsewhereCodes,
  elsewhereWords,
  hanChina,
  hanElsewhere,
  hanOtherProvince,
  otherProvinces,
} from './countries.ts';
import { gazetteer, places, region, type Spelling } from './gazetteer.ts';
import { findIdentifiers, mayHoldIdentifier, type Surroundings } from './identifiers.ts';
import { goodsAfterPlace, hanDishAfterPlace, hanGoodsAfterPlace, hanStreetAfterPlace, isStreet } from './namesakes.ts';
import { claimsProduction, isDenied, isPolicyTalk } from './negation.ts';
import { distinctive, regionNames } from './place-cautions.ts';
import { type Token, tokenize } from './tokens.ts';
import type { PlaceMatch } from './types.ts';

/** In what a text stands: the same words mean different things in an address, on a bank's line and in a declaration. */
export interface PlaceContext {
  context?: Mention['context'];
  /** Country of the party or site that the text belongs to, when the paper says it. */
  country?: CountryCode;
  /** The text is the identifier of a bale or lot. */
  lot?: boolean;
}

interface Candidate extends Spelling {
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
}

const bank = /^(bank|banks|banco|banca|banque|bankasi|swift|банк|банка)$/;
const hanBank = /银行|信用社/;
/** Contexts whose text is one thing (an address, a name), not sentences that could deny it. */
const naming: ReadonlySet<Mention['context']> = new Set(['party', 'address', 'route', 'identifier', 'issuer']);

function wordCandidates(tokens: readonly Token[], text: string): Candidate[] {
  const { words } = gazetteer();
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.script === 'han') continue;
    const spelling = longest(words.get(token.folded), tokens, i) ?? fused(token.folded) ?? declined(token.folded);
    if (spelling === undefined) continue;
    const last = i + (spelling.words[0] === token.folded ? spelling.words.length - 1 : 0);
    const [start, end] = [token.start, tokens[last]!.end];
    // "XJ cotton" is the trade's own short form; XJ before anything else is a model or a product code.
    const short = spelling.words[0] === 'xj';
    if (short && !/^(cotton|lint|tomato\w*)$/.test(tokens[last + 1]?.folded ?? '')) continue;
    const trust = short ? 'sure' : spelling.trust;
    found.push({ ...spelling, trust, first: i, last, start, end, text: text.slice(start, end) });
    i = last;
  }
  return found;
}

const longest = (list: readonly Spelling[] | undefined, tokens: readonly Token[], at: number): Spelling | undefined =>
  list?.find((s) => s.words.every((w, k) => tokens[at + k]?.folded === w));

/** Words that ran together on a bad scan ("XINJIANGCOTTON") or took a suffix ("Xinjiang'dan"); Xinjiangkou is a town in Hubei. */
function fused(word: string): Spelling | undefined {
  if (word.length < 9) return undefined;
  const at = word.indexOf('xinjiang');
  if (at < 0 || word.startsWith('xinjiangkou', at)) return undefined;
  return { place: places.get(region)!, words: [word], trust: 'sure' };
}

/** Russian and Uzbek case endings on a Cyrillic name ("в Синьцзяне", "из Кашгара"). */
function declined(word: string): Spelling | undefined {
  if (!/^\p{Script=Cyrillic}{5,}$/u.test(word)) return undefined;
  const { words } = gazetteer();
  for (const ending of [
    /(ского|ской|ском|ская|ский|ское|ские|ских|нинг|дан|даги)$/,
    /(ом|ой|ем|да|га)$/,
    /[аеуыия]$/,
  ]) {
    const stem = word.replace(ending, '');
    if (stem.length < 4 || stem === word) continue;
    for (const head of [stem, `${stem}а`]) {
      const list = words.get(head)?.filter((s) => s.words.length === 1);
      if (list?.[0]) return { ...list[0], words: [word] };
    }
  }
  return undefined;
}

function hanCandidates(tokens: readonly Token[]): Candidate[] {
  const { han } = gazetteer();
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (token.script !== 'han') return;
    const run = token.folded;
    for (let i = 0; i < run.length; i++) {
      const spelling = han.get(run[i]!)?.find((s) => run.startsWith(s.words[0]!, i));
      if (spelling === undefined) continue;
      const name = spelling.words[0]!;
      const rest = run.slice(i + name.length);
      const next = rest === '' ? (tokens[index + 1]?.folded ?? '') : rest;
      if (hanStreetAfterPlace.test(next) || hanGoodsAfterPlace.test(next) || hanDishAfterPlace.test(next)) {
        i += name.length - 1;
        continue;
      }
      // A bare two-character name inside a longer run may be parts of two other words (仓库车间, 位于田家): it must stand free.
      const before = run[i - 1];
      const free =
        before === undefined ||
        /[省区国疆州市县师部]/.test(before) ||
        run.slice(0, i).endsWith('产自') ||
        run.slice(0, i).endsWith('来自');
      const after = rest[0];
      const bounded = after === undefined || /[县市区州镇乡地兵棉产]/.test(after);
      const trust =
        name.length <= 2 && name !== '新疆' && !(free || (bounded && after !== undefined && after !== '产'))
          ? 'region'
          : spelling.trust;
      found.push({
        ...spelling,
        trust,
        first: index,
        last: index,
        start: token.start + i,
        end: token.start + i + name.length,
        text: token.text.slice(i, i + name.length),
      });
      i += name.length - 1;
    }
  });
  return found;
}

/** Is the word at this place of the text only the name of a street, a fruit, a bank's branch, or another Xinjiang? */
function isNamesake(c: Candidate, tokens: readonly Token[], text: string): boolean {
  const before = tokens[c.first - 1]?.folded;
  const after = tokens.slice(c.last + 1, c.last + 5).map((t) => t.folded);
  if (tokens[c.first]!.script !== 'han') {
    if (isStreet(before, after) || goodsAfterPlace.test(after[0] ?? '')) return true;
    if (c.words[0] === 'xinjiang' && (after[0] === 'county' || after[0] === 'xian') && shanxi.test(text)) return true;
  }
  if (regionNames.has(c.words[0]!) && shanxiCounty.test(text)) return true;
  return (
    tokens.some((t, i) => Math.abs(i - c.first) <= 8 && bank.test(t.folded)) ||
    hanBank.test(text.slice(Math.max(0, c.start - 12), c.end + 16))
  );
}
const shanxi = /shanxi|yuncheng|山西|运城|新绛/i;
const shanxiCounty = /新绛|xinjiang\s+(county|xian)[\s,]+(yuncheng|shanxi)/i;

function surroundings(
  text: string,
  tokens: readonly Token[],
  context: PlaceContext,
): Surroundings & { province: boolean } {
  const latin = tokens.filter((t) => t.script === 'other');
  const other = context.country !== undefined && context.country !== 'CN';
  const china =
    context.country === 'CN' ||
    latin.some((t) => chinaWords.has(t.folded)) ||
    hanChina.test(text) ||
    (!hanElsewhere.test(text) && tokens.some((t) => t.script === 'han' && t.text.length >= 4));
  const last = latin.at(-1);
  const code = last !== undefined && last.text === last.text.toUpperCase() && elsewhereCodes.has(last.folded);
  const elsewhere =
    other ||
    code ||
    hanElsewhere.test(text) ||
    latin.some((t) => elsewhereWords.has(t.folded) && !(t.folded === 'us' && t.text !== 'US'));
  const address =
    context.context === 'address' ||
    context.context === 'party' ||
    context.context === 'site' ||
    context.context === 'issuer';
  const province = latin.some((t) => otherProvinces.has(t.folded)) || hanOtherProvince.test(text);
  return { china, elsewhere, address, lot: context.lot === true, province };
}

/**
 * Places of the Xinjiang gazetteer in a text, by name (Latin, Chinese, Cyrillic, Uyghur) or by identifier. Names with namesakes
 * need a second sign; streets, fruit, bank branches, and what is denied ("not from Xinjiang") are no hits (DOMAIN.md 4.4).
 * `strong` may decide, `medium` may decide in an address or as an origin, `weak` never does alone.
 */
export function findPlaces(text: string, context: PlaceContext = {}): PlaceMatch[] {
  if (context.context === 'bank') return [];
  if (context.lot)
    return findIdentifiers(text, { china: false, elsewhere: false, address: false, lot: true }).map((h) => h.match);
  if (context.context !== 'route' && isPlain(text) && !mayHoldIdentifier(text)) return [];
  const tokens = tokenize(text);
  const found = [...wordCandidates(tokens, text), ...hanCandidates(tokens)].filter((c) => !isNamesake(c, tokens, text));
  if (found.length === 0 && context.context !== 'route' && !mayHoldIdentifier(text)) return [];
  const around = surroundings(text, tokens, context);
  const identifiers = findIdentifiers(text, around);
  const stated = found.filter((c) => isStated(c, text, context));

  const sure = stated.filter((c) => c.trust === 'sure' || regionNames.has(c.words[0]!));
  const region = sure.some((c) => isOwn(c, around)) || identifiers.some((h) => h.match.strength !== 'weak');
  const matches: PlaceMatch[] = [];
  for (const c of stated) {
    const strength = strengthOf(c, around, region);
    if (strength)
      matches.push({
        place: c.place.id,
        name: c.place.name_en,
        region: 'CN-XJ',
        text: c.text,
        strength,
        how: 'name',
        start: c.start,
        claimed: claimsProduction(text, c.start, c.end),
      });
  }
  if (context.context === 'route') matches.push(...routeCodes(text));
  return [...matches, ...identifiers.map((h) => ({ ...h.match, start: h.start }))];
}

const asciiWord = /[A-Za-z0-9'`]+/g;

/** Plain Latin text none of whose words begins a place of the gazetteer: most lines of most papers, told without taking them apart. */
function isPlain(text: string): boolean {
  if (/[^\x20-\x7e]/.test(text)) return false;
  const { words } = gazetteer();
  for (const [word] of text.matchAll(asciiWord)) {
    const folded = word.toLowerCase().replace(/['`]/g, '');
    if (words.has(folded) || (folded.length >= 9 && folded.includes('xinjiang'))) return false;
  }
  return true;
}

function isStated(c: Candidate, text: string, context: PlaceContext): boolean {
  if (context.context !== undefined && naming.has(context.context)) return true;
  if (isDenied(text, c.start, c.end)) return false;
  const running =
    context.context === undefined ||
    context.context === 'statement' ||
    context.context === 'text' ||
    context.context === 'goods';
  return (
    !running ||
    !isPolicyTalk(text, c.start, c.end) ||
    (claimsProduction(text, c.start, c.end) && !regionNames.has(c.words[0]!))
  );
}

/** Does a sure name speak for the region here, or for its namesake over the border (Khorgos, Kazakhstan)? */
const isOwn = (c: Candidate, around: Surroundings) => regionNames.has(c.words[0]!) || around.china || !around.elsewhere;

function strengthOf(
  c: Candidate,
  around: Surroundings & { province: boolean },
  region: boolean,
): PlaceMatch['strength'] | undefined {
  if (c.words.some((w) => regionNames.has(w)) || c.words[0]!.startsWith('新疆') || /xinjiang/.test(c.words[0]!))
    return 'strong';
  const lone = !region || c.trust !== 'sure';
  if (around.elsewhere && !around.china && (lone || !region)) return undefined;
  if (c.trust === 'sure') return isOwn(c, around) ? 'strong' : undefined;
  if (region) return 'strong';
  if (around.elsewhere || around.province) return undefined;
  if (c.trust === 'china')
    return around.china ? 'medium' : c.words.some((w) => distinctive.has(w)) ? 'medium' : undefined;
  return undefined;
}

/** UN/LOCODEs and airport codes of the region, on routes only. */
function routeCodes(text: string): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  for (const m of text.matchAll(/(?<![A-Z0-9])(?:CN\s?)?([A-Z]{3})(?![A-Z0-9])/g)) {
    const place = locodes().get(m[1]!);
    const bare = !m[0].startsWith('CN');
    if (place === undefined || (bare && !airports.has(m[1]!))) continue;
    matches.push({
      place,
      name: places.get(place)?.name_en ?? place,
      region,
      text: m[0],
      strength: 'medium',
      how: 'unlocode',
    });
  }
  return matches;
}
const airports: ReadonlySet<string> = new Set(['URC', 'KHG', 'KRL', 'HTN']);

let codes: Map<string, string> | undefined;
function locodes(): Map<string, string> {
  codes ??= new Map(
    [...places.values()].flatMap((p) => (p.unlocodes ?? []).map((code): [string, string] => [code.slice(2), p.id])),
  );
  return codes;
}
