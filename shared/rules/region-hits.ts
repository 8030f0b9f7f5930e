import type { DocumentType, Evidence, PartyRole, StepKind } from '../model/index.ts';
import { findPlaces } from '../screen/places.ts';
import type { PlaceHit } from '../screen/types.ts';
import type { Case } from './types.ts';

/**
 * What a place of the region on the papers means: production there, a sign of it, a leg of the route, or a name aside, in words that
 * neither claim nor deny anything of the goods.
 */
export type Meaning = 'production' | 'seed' | 'sign' | 'route' | 'aside';

const producers: ReadonlySet<PartyRole> = new Set(['manufacturer', 'gin', 'spinner', 'mill', 'farm', 'processor']);
const traders: ReadonlySet<PartyRole> = new Set(['seller', 'shipper', 'supplier', 'issuer', 'buyer', 'consignee']);
const making: ReadonlySet<StepKind> = new Set([
  'plant',
  'grow',
  'gin',
  'spin',
  'weave',
  'knit',
  'finish',
  'cut-and-sew',
  'process',
  'pack',
]);

/** Reads one hit. Undefined: it says nothing of these goods (a bank, a carrier's office, talk without a claim). */
function meaningOf(hit: PlaceHit): Meaning | undefined {
  const { mention, match } = hit;
  if (match.strength === 'weak' || mention.context === 'bank' || mention.role === 'bank' || mention.role === 'notify')
    return undefined;
  if (mention.context === 'route' || mention.role === 'carrier' || mention.step === 'ship') return 'route';
  if (isLeg(hit)) return 'route';
  const produced = isProduction(hit);
  // A number of a site or a maker is a sign beside the site's own name: the name alone shows the place.
  if (match.how !== 'name')
    return match.how === 'plate' && mention.context !== 'identifier' && !produced ? 'route' : 'sign';
  // "Xinjiang … Co., Dushanbe": the firm's name is a sign, its plant stands elsewhere.
  if (match.inName) return produced ? 'sign' : undefined;
  // "cannot confirm that none of it comes from X": no claim, and no denial that would clear it.
  if (match.unsure && isUnsettled(hit))
    return mention.context === 'statement' || mention.context === 'text' ? 'aside' : 'sign';
  if (produced) return mention.step === 'seed' ? 'seed' : 'production';
  if (mention.context === 'issuer' || (mention.role && traders.has(mention.role))) return 'sign';
  if (mention.context === 'address' || mention.context === 'party' || mention.context === 'identifier') return 'sign';
  const loose = mention.context === 'rest' || mention.context === 'text' || mention.context === 'statement';
  return loose && match.strength === 'strong' ? 'aside' : undefined;
}

/** Does a text in which the place is neither claimed nor denied speak of where goods come from? */
const isUnsettled = ({ mention, match }: PlaceHit): boolean =>
  mention.context === 'goods' ||
  mention.context === 'origin' ||
  mention.context === 'site' ||
  ((mention.context === 'statement' || mention.context === 'text') &&
    match.strength === 'strong' &&
    match.claimed === true);

const records: ReadonlySet<DocumentType> = new Set([
  'farm-record',
  'seed-record',
  'ginning-record',
  'spinning-record',
  'tomato-processing-record',
]);

const carriage: ReadonlySet<DocumentType> = new Set(['transport-record', 'bill-of-lading']);

/** "Korla Ribbon & Tape Mill, Bayingolin" is a firm, whatever places its name holds. */
const firmWord =
  /(?<!\p{L})(?:mills?|factory|co|ltd|limited|llc|inc|company|group|corp|works|textiles?|ооо|оао|зао|ао|тоо|компани[яи]|фабрика)(?!\p{L})|公司|集团|厂/iu;

/**
 * A leg of the journey under another head: a line of a transport paper that names a border or a station, or "From: Urumqi" read as the
 * seller beside the seller himself.
 */
function isLeg({ mention, match, document }: PlaceHit): boolean {
  if (match.how !== 'name') return false;
  const line = mention.context === 'statement' || mention.context === 'text';
  if (line && carriage.has(document.type) && mention.text.length < 120 && match.claimed !== true)
    return !firmWord.test(mention.text);
  if (mention.context !== 'party' || !mention.role || producers.has(mention.role)) return false;
  if (firmWord.test(mention.text)) return false;
  // Nothing but the place, with its country or what kind of place it is.
  const kind = /\b(china|kazakhstan|kyrgyzstan|station|border|port|railway|pass|xinjiang|crossing|terminal|dry)\b/giu;
  return mention.text
    .replace(match.text, '')
    .replace(kind, '')
    .split(/[,;()/]/u)
    .every(
      (part) =>
        !/\p{L}/u.test(part) || findPlaces(part, { context: 'route', country: 'CN' }).some((p) => p.how === 'name'),
    );
}

/** Part of a clause that stands where an origin was looked for ("contract. Xinjiang origin and"): the rest of it may deny what this names. */
const isFragment = (text: string): boolean =>
  /\p{Ll}[.;:]\s+\p{Lu}/u.test(text) || /\b(and|or|of|the|not|no|any|from|in)\W*$/iu.test(text.trim());

function isProduction({ mention, match, document }: PlaceHit): boolean {
  if (mention.context === 'site')
    return mention.step === undefined || mention.step === 'seed' || making.has(mention.step);
  if (mention.context === 'origin') return !isFragment(mention.text);
  if (mention.context === 'party' || mention.context === 'address') {
    // Who supplies the cotton of a spinner's record, or the fruit of a plant's, is where the material came from.
    if (mention.role === 'supplier' && records.has(document.type)) return true;
    if (mention.role !== undefined) return producers.has(mention.role);
    return mention.step !== undefined && making.has(mention.step);
  }
  // "Xinjiang cotton 3128B" as the goods, "grown in Aksu, Xinjiang" in a statement: denials and talk of the law were left out before.
  if (mention.context === 'goods') return match.strength === 'strong';
  // A cell or letterhead that no label explains, in the record of a step: the record is about what was done there.
  if (
    mention.context === 'text' &&
    records.has(document.type) &&
    match.strength === 'strong' &&
    mention.text.length < 100
  )
    return true;
  // Of what no fact tells, a share of the place alone is understood as a claim.
  const share = mention.context === 'rest' && /\p{Nd}\s*[%％]|[%％]\s?\p{Nd}/u.test(mention.text);
  const running = mention.context === 'statement' || mention.context === 'text' || share;
  return running && match.strength === 'strong' && match.claimed === true;
}

/** Hits with this meaning, each place once for one piece of evidence. */
export function hitsMeaning(c: Case, meaning: Meaning): PlaceHit[] {
  const seen = new Set<string>();
  return c.screening.places.filter((hit) => {
    if (meaningOf(hit) !== meaning) return false;
    const key = `${evidenceKey(hit.evidence)}|${hit.match.how === 'name' ? 'name' : hit.match.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Where a piece of evidence stands: two readings of the same words on a page are one piece. */
export const evidenceKey = (e: Evidence): string =>
  `${e.document}|${e.page}|${e.box.map((n) => n.toFixed(3)).join()}|${e.quote}`;
