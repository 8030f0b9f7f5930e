import { findCountries } from '../extract/values/index.ts';
import type { CountryCode, IsoDate, Mention } from '../model/index.ts';
import { brokenCandidates, mayBeBroken } from './broken-names.ts';
import { clauseAround } from './clauses.ts';
import { namesOtherProvince } from './county-word.ts';
import { gazetteer } from './gazetteer.ts';
import { findIdentifiers, mayHoldIdentifier, type Surroundings } from './identifiers.ts';
import { shapeOf } from './letter-shapes.ts';
import { isNamesake } from './namesakes.ts';
import { claimsProduction, isDenied, isDeniedAtOnce, isPolicyTalk, standingOf } from './negation.ts';
import { furtherShares, isBeyondDoubt, isBorderPlace } from './own-places.ts';
import { mayParaphrase, paraphrases } from './paraphrases.ts';
import { type Candidate, hanCandidates, scriptCandidates, withoutEnding, wordCandidates } from './place-candidates.ts';
import { distinctive, regionNames } from './place-cautions.ts';
import { outsideItsDays } from './place-days.ts';
import { surroundings } from './place-surroundings.ts';
import { unmixed } from './plain-letters.ts';
import { routeCodes } from './route-codes.ts';
import { claimsException, claimsShare } from './shares-claimed.ts';
import { initialCandidates, namesDivision, regimentCandidates } from './short-forms.ts';
import { isSettledSource, sourcedAt } from './source-clauses.ts';
import { tokenize } from './tokens.ts';
import type { PlaceMatch } from './types.ts';

/** In what a text stands: the same words mean different things in an address, on a bank's line and in a declaration. */
export interface PlaceContext {
  context?: Mention['context'];
  /** Country of the party or site that the text belongs to, when the paper says it. */
  country?: CountryCode;
  /** The text is the identifier of a bale or lot. */
  lot?: boolean;
  /** Day of the paper: a name that no place of the region had on it needs another sign. */
  day?: IsoDate;
}

/** Contexts whose text is one thing (an address, a name), not sentences that could deny it. */
const naming: ReadonlySet<Mention['context']> = new Set(['party', 'address', 'route', 'identifier', 'issuer']);
const running: ReadonlySet<Mention['context'] | undefined> = new Set(['statement', 'text', 'rest', 'goods', undefined]);

/** Contexts of whole sentences. */
const inSentences: ReadonlySet<Mention['context'] | undefined> = new Set(['statement', 'text', undefined]);

/** Contexts in which a cell says where goods came from. */
const cellsOfGoods: ReadonlySet<Mention['context'] | undefined> = new Set(['origin', 'site', 'text']);

const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const halfWidth = (text: string): string =>
  text.replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * Places of the Xinjiang gazetteer in a text, by name (Latin, Chinese, Cyrillic, Uyghur and other scripts) or by identifier. Names with
 * namesakes need a second sign; streets, fruit, bank branches, and what is denied ("not from Xinjiang") are no hits (DOMAIN.md 4.4).
 * `strong` may decide, `medium` may decide in an address or as an origin, `weak` never does alone.
 */
export function findPlaces(printed: string, context: PlaceContext = {}): PlaceMatch[] {
  if (context.context === 'bank') return [];
  const text = unmixed(halfWidth(printed));
  if (context.lot)
    return findIdentifiers(text, { china: false, elsewhere: false, address: false, lot: true }).map((h) => h.match);
  const told = inSentences.has(context.context) && mayParaphrase(text) ? paraphrases(text) : [];
  return [...namedPlaces(text, context), ...told];
}

/** Places by their names and identifiers. */
function namedPlaces(text: string, context: PlaceContext): PlaceMatch[] {
  if (context.context !== 'route' && isPlain(text) && !mayHoldIdentifier(text)) return [];
  const tokens = tokenize(text);
  const words = wordCandidates(tokens, text);
  const named = [
    ...words,
    ...brokenCandidates(tokens, text).filter((b) => !words.some((c) => c.start < b.end && b.start < c.end)),
    ...hanCandidates(tokens, text),
    ...scriptCandidates(text),
    ...initialCandidates(text),
  ];
  const surer = named.filter((c) => c.trust !== 'region');
  const regiments = regimentCandidates(text, cellsOfGoods.has(context.context)).filter(
    (r) => !surer.some((c) => c.start < r.end && r.start < c.end),
  );
  const found = [...named, ...regiments].filter((c) => !isNamesake(c, tokens, text, context.context));
  if (found.length === 0 && context.context !== 'route' && !mayHoldIdentifier(text)) return [];
  const around = surroundings(text, tokens, context);
  const identifiers = findIdentifiers(text, around).filter((h) => isIdentifierStated(text, h.match, h.start, context));
  const stated = found.filter((c) => isStated(c, found, text, context));

  const sure = stated.filter((c) => c.trust === 'sure' || isRegionName(c));
  const shared = (c: Candidate) => c.place.id === 'CN-XJ' && running.has(context.context) && isShared(c, text);
  const region =
    (around.china && stated.some((c) => stated.some((d) => isWithin(c, d)))) ||
    (!around.province && !around.elsewhere && namesDivision(text) && stated.some(isOfCorps)) ||
    sure.some((c) => isOwn(c, around, text, context)) ||
    (!around.elsewhere && !around.province && stated.some((c) => withPostalCode(c, text))) ||
    identifiers.some((h) => h.match.strength !== 'weak' && !h.match.unsure);
  const matches: PlaceMatch[] = sharesOf(text, around, context);
  for (const c of stated.filter((x) => !matches.some((m) => m.start === x.start))) {
    const inName = isCompanyElsewhere(c, around, text, context);
    const outside = outsideItsDays(c.place, c.text, context.day);
    const early = outside !== undefined && 'since' in outside && c.trust !== 'sure';
    const source = inSentences.has(context.context) && isSettledSource(c, stated, text);
    const sole = !inName && (isBeyondDoubt(c, stated, text) || shared(c) || source);
    const own =
      inName && around.elsewhere && !around.china
        ? 'weak'
        : sole
          ? 'strong'
          : strengthOf(c, around, region, text, context);
    const strength = own && early && !stated.some((d) => vouches(d, c)) ? 'weak' : own;
    if (strength)
      matches.push({
        place: c.place.id,
        name: c.place.name_en,
        region: 'CN-XJ',
        text: c.text,
        strength,
        how: 'name',
        start: c.start,
        claimed:
          claimsProduction(text, c.start, c.end) ||
          (inSentences.has(context.context) && sourcedAt(text, c.start, c.end) !== undefined) ||
          (isDenied(text, c.start, c.end) && claimsException(text, c.end)),
        ...(inName ? { inName } : {}),
        ...(isUnsure(c, text, context) ? { unsure: true } : {}),
        ...outside,
      });
  }
  if (context.context === 'route') matches.push(...routeCodes(text));
  return [...matches, ...identifiers.map((h) => ({ ...h.match, start: h.start }))];
}

/** What the further places of a value say, each for itself: the first one's country is not theirs. */
function sharesOf(text: string, around: Surroundings, context: PlaceContext): PlaceMatch[] {
  if (!around.elsewhere || (context.context !== 'site' && context.context !== 'origin' && context.context !== 'party'))
    return [];
  const { context: kind, day } = context;
  return furtherShares(text, kind === 'origin').flatMap((share) =>
    findPlaces(share.text, { context: kind, ...(day ? { day } : {}) })
      .filter((m) => m.how === 'name' && m.strength === 'strong' && !isBorderPlace(m.text))
      .map((m) => ({ ...m, start: share.start + (m.start ?? 0) }))
      .filter((m) => !isDenied(text, m.start, m.start + m.text.length)),
  );
}

const asciiWord = /[A-Za-z0-9'`]+/g;

/** Plain Latin text none of whose words begins a place of the gazetteer: most lines of most papers, told without taking them apart. */
function isPlain(text: string): boolean {
  if (/[^\x20-\x7e]/.test(text) || /\bX\.\s?[UP]\.|\bXJ|\bregion of (the )?u[iy]g/i.test(text)) return false;
  const { words, shapes } = gazetteer();
  for (const [word] of text.matchAll(asciiWord)) {
    const folded = word.toLowerCase().replace(/['`]/g, '');
    if (words.has(folded) || words.has(withoutEnding(folded)) || /^(xin|regiment|tuan(chang)?)$/.test(folded))
      return false;
    if (folded.length >= 6 && (shapes.has(shapeOf(folded)) || folded.includes('xinjiang'))) return false;
    if (
      word.includes("'") &&
      word
        .toLowerCase()
        .split("'")
        .some((part) => words.has(part))
    )
      return false;
  }
  return !mayBeBroken(text.match(/[A-Za-z]+/g) ?? []);
}

/** The postal code of the region right behind a name: a second sign of its own ("Aksu 843000"; Aksu in Türkiye has 07112). */
const withPostalCode = (c: Candidate, text: string): boolean =>
  /^[\s,，]{1,2}((city|county|shi|xian)[\s,]+)?8[34]\d{4}(?![\d/.-])/iu.test(text.slice(c.end, c.end + 24));

/** A spelling of the region that is a town elsewhere too (Sincan), with a share of the goods: a town gives none. */
function isShared(c: Candidate, text: string): boolean {
  const { before, after } = clauseAround(text, c.start, c.end);
  return claimsShare(before, after);
}

const isRegionName = (c: Candidate): boolean =>
  c.words.some((w) => regionNames.has(w)) ||
  regionNames.has(c.words.join(' ')) ||
  c.words[0]!.startsWith('新疆') ||
  /xinjiang/.test(c.words[0]!);

/** A county and the prefecture that holds it, in one text: each is the other's second sign. */
const isWithin = (c: Candidate, d: Candidate): boolean =>
  c.place.parent === d.place.id && d.place.id !== 'CN-XJ' && c.start !== d.start;

/** Another name of the region beside one that was given only later: the two words of one place do not vouch for each other. */
const vouches = (d: Candidate, c: Candidate): boolean =>
  d.place.id !== c.place.id && (d.trust === 'sure' || isRegionName(d));

const isOfCorps = ({ place }: Candidate): boolean => /^xpcc_(city|town|regiment)$/.test(place.kind);

const beside = /^[\s,，(（]*((prefecture|county|city|region|area|district|地区|州|市|县)[\s,，(（]*)*$/iu;

function isStated(c: Candidate, found: readonly Candidate[], text: string, { context }: PlaceContext): boolean {
  if (context !== undefined && naming.has(context)) return !isDeniedAtOnce(text, c.start, c.end);
  if (isDenied(text, c.start, c.end) && !(running.has(context) && claimsException(text, c.end))) return false;
  if (!running.has(context) || !isPolicyTalk(text, c.start, c.end)) return true;
  // The law names the region, not its counties: "grown in Aksu, Xinjiang" places something even beside words of the law.
  const near = found.some(
    (d) => d !== c && !isRegionName(d) && d.end <= c.start && beside.test(text.slice(d.end, c.start)),
  );
  return claimsProduction(text, c.start, c.end) && (near || !isRegionName(c));
}

/** "cannot confirm that no cotton of X was used" neither claims nor denies. */
const isUnsure = (c: Candidate, text: string, { context }: PlaceContext): boolean =>
  (context === undefined || !naming.has(context)) && standingOf(text, c.start, c.end) === 'unsure';

/** A lot, code or plate in a statement may be denied too ("no lot of gin 65140…"); in an address it is what it is. */
const isIdentifierStated = (text: string, match: PlaceMatch, start: number, { context }: PlaceContext): boolean =>
  context !== 'statement' || !isDenied(text, start, start + match.text.length);

/** Does a sure name speak for the region here, or for its namesake over the border (Khorgos, Kazakhstan) or a firm abroad? */
function isOwn(c: Candidate, around: Surroundings, text: string, { context }: PlaceContext): boolean {
  if (isRegionName(c) || around.china || !around.elsewhere) return true;
  if (!running.has(context) || context === undefined || !c.words.some((w) => distinctive.has(w))) return false;
  const next = /^\s*[,(/–-]\s*([^,.;)]{2,40})/u.exec(text.slice(c.end, c.end + 48))?.[1];
  return next === undefined || !findCountries(next).some(({ value }) => value !== 'CN');
}

const originAhead =
  /(?<!\p{L})(?:(?:di|d|de|da|von|der|aus) (?:provenienza|origine|provenance|procedencia|origen|origem|proveni[eê]ncia|herkunft|ursprung)|provenient[ei] (?:da|de|do)|procedentes? de|originari[oaie] di|originaires? de|oriund[oa]s? d[eoa]|goods from|merchandise from|bought (?:in|from)|purchased (?:in|from)|ware aus)\s+$/iu;
const denialAhead =
  /(?<!\p{L})(?:no|not|never|none|non|nessun\p{L}*|senza|sin|ningun\p{L}*|ning[uú]n|nunca|sem|não|nenhum\p{L}*|sans|aucun\p{L}*|pas|kein\p{L}*|nicht|ohne)(?!\p{L})[^.;]*$/iu;
const originBehind = /^\s+(?:origin|provenance)(?!\p{L})/iu;

/** "Merce di provenienza X, sdoganata a Salerno": a well-known place that words call the origin is one, wherever else the goods then went. */
const isCalledOrigin = (c: Candidate, text: string, { context }: PlaceContext): boolean =>
  running.has(context) &&
  c.words.some((w) => distinctive.has(w)) &&
  !denialAhead.test(text.slice(0, c.start)) &&
  (originAhead.test(text.slice(0, c.start)) || originBehind.test(text.slice(c.end))) &&
  !findCountries(/^\s*[,(/–-]\s*(\p{Lu}[^,.;)]{1,40})/u.exec(text.slice(c.end, c.end + 48))?.[1] ?? '').some(
    ({ value }) => value !== 'CN',
  );

const company =
  /^[^,;|\n]{0,60}?\b(co|ltd|limited|llc|company|corp|corporation|group|inc|gmbh|jsc|ooo|textiles?|trading|industrial|import|holdings?|enterprises?)\b/i;
const hanCompany = /^[\p{Script=Han}()（）]{0,24}?(公司|集团|商行)/u;

/** A firm that bears the region's name and sits elsewhere: the name is a sign, no place. */
function isCompanyElsewhere(
  c: Candidate,
  around: Surroundings & { province: boolean },
  text: string,
  { context }: PlaceContext,
): boolean {
  if (context !== 'party' && context !== 'site' && context !== 'issuer') return false;
  if (!around.elsewhere && !around.province) return false;
  const rest = text.slice(c.end);
  return company.test(rest) || hanCompany.test(rest);
}

/** "Kashi City, Shenzhen Industrial Park": a zone that another province's city built and named, behind a name with its own kind. */
const isOnlyPark = (c: Candidate, text: string): boolean =>
  /^[\s,]*(?:city|prefecture|county)[\s,]+\p{Lu}\p{L}+\s+(?:industr\p{L}*|textile)\s+(?:park|zone)(?!\p{L})/iu.test(
    text.slice(c.end - (/\s(?:city|prefecture|county)$/iu.exec(c.text)?.[0].length ?? 0)),
  ) && !namesOtherProvince(text.replace(/\p{Lu}\p{L}+\s+(?:industr\p{L}*|textile)\s+(?:park|zone)/giu, ''));

function strengthOf(
  c: Candidate,
  around: Surroundings & { province: boolean },
  region: boolean,
  text: string,
  context: PlaceContext,
): PlaceMatch['strength'] | undefined {
  if (isRegionName(c)) return 'strong';
  const own = isOwn(c, around, text, context);
  if (isCalledOrigin(c, text, context)) return 'strong';
  if (around.elsewhere && !around.china && (c.trust !== 'sure' || !own)) return undefined;
  if (c.trust === 'sure') return own ? 'strong' : undefined;
  if (region) return 'strong';
  if (around.elsewhere || (around.province && !isOnlyPark(c, text))) return undefined;
  if (c.trust !== 'china') return undefined;
  return around.china || c.words.some((w) => distinctive.has(w)) ? 'medium' : undefined;
}
