import type { IsoDate, RuleId, Severity } from '../shared/model/index.ts';
import { listsAsOf } from '../shared/screen/lists.ts';
import { baleFormats } from '../shared/trade/bale-formats.ts';
import { noCottonCrop } from '../shared/trade/crops.ts';
import crossings from '../shared/trade/data/border-crossings.json' with { type: 'json' };
import ports from '../shared/trade/data/ports.json' with { type: 'json' };
import prices from '../shared/trade/data/price-bands.json' with { type: 'json' };
import rates from '../shared/trade/data/reference-rates.json' with { type: 'json' };
import seaRoutes from '../shared/trade/data/sea-routes.json' with { type: 'json' };
import { editors } from '../shared/trade/editors.ts';
import { confidenceFloor } from '../shared/trade/floors.ts';
import { seasons } from '../shared/trade/seasons.ts';
import { usualYields } from '../shared/trade/usual-yields.ts';
import { scaleTolerance, yieldLimits } from '../shared/trade/yields.ts';

/** Dated data that a rule reads: where it stands, and the day on which it was last checked, where the data say one. */
interface DataUsed {
  says: string;
  file: string;
  asOf?: IsoDate | undefined;
}

const data = {
  orders: { says: 'orders', file: 'shared/orders/data' },
  gazetteer: { says: 'places of Xinjiang', file: 'shared/screen/data/xinjiang-gazetteer.json' },
  related: { says: 'parents and sisters of listed parties', file: 'shared/screen/data/related-parties.json' },
  lists: { says: 'listed parties', file: 'shared/screen/data/listed-entities.json', asOf: listsAsOf },
  crops: { says: 'countries without a cotton crop', file: 'shared/trade/crops.ts', asOf: noCottonCrop[0]?.asOf },
  baleFormats: { says: 'national bale numbers', file: 'shared/trade/bale-formats.ts', asOf: baleFormats[0]?.asOf },
  baleWeights: { says: 'weights of bales by country', file: 'shared/trade/bale-weights.ts' },
  yields: { says: 'most that a step can yield', file: 'shared/trade/yields.ts', asOf: yieldLimits[0]?.asOf },
  usual: { says: 'usual yields', file: 'shared/trade/usual-yields.ts', asOf: usualYields[0]?.asOf },
  scales: { says: 'room between two scales', file: 'shared/trade/yields.ts', asOf: scaleTolerance.cotton.asOf },
  packages: { says: 'what a bale can weigh', file: 'shared/trade/packages.ts' },
  seasons: { says: 'seasons by country', file: 'shared/trade/seasons.ts', asOf: seasons[0]?.asOf },
  needs: { says: 'papers that the goods need', file: 'shared/trade/needs.ts' },
  floors: { says: 'confidence floor', file: 'shared/trade/floors.ts', asOf: confidenceFloor.asOf },
  editors: { says: 'programs that change pages', file: 'shared/trade/editors.ts', asOf: editors.asOf },
  certifiers: { says: 'bodies that certify', file: 'shared/trade/certifiers.ts' },
  terms: { says: 'terms of national certificates', file: 'shared/trade/certificate-terms.ts' },
  proof: { says: 'parts of the 12.43 papers', file: 'shared/trade/proof-1243.ts' },
  prices: { says: 'price bands by year', file: 'shared/trade/data/price-bands.json', asOf: prices.asOf },
  rates: { says: 'reference rates of currencies', file: 'shared/trade/data/reference-rates.json', asOf: rates.asOf },
  ports: { says: 'ports of the trade', file: 'shared/trade/data/ports.json', asOf: ports.asOf },
  seaRoutes: { says: 'usual gateways and passages', file: 'shared/trade/data/sea-routes.json', asOf: seaRoutes.asOf },
  crossings: {
    says: 'border crossings of Xinjiang',
    file: 'shared/trade/data/border-crossings.json',
    asOf: crossings.asOf,
  },
  listAge: { says: 'how old a list may be', file: 'shared/trade/list-age.ts' },
} as const satisfies Record<string, DataUsed>;

/** What the head of a rule's page says beside the catalogue. */
export interface RuleData {
  /** Version of the rules that had it first (`rulesVersion` of a verdict). */
  since: string;
  /** Severities that a finding of it can have besides the one of the catalogue, and when. */
  also: Partial<Record<Severity, string>>;
  data: readonly DataUsed[];
}

const first = '2026-11-22';
const rule = (also: RuleData['also'], ...used: (keyof typeof data)[]): RuleData => ({
  since: first,
  also,
  data: used.map((name) => data[name]),
});

/** By rule. A rule without an entry does not compile. */
export const ruleData: Record<RuleId, RuleData> = {
  'origin.region': rule(
    {
      gap: 'the order is known from memory alone, only the seed is of the region, or a country under an order is named for a later step',
      note: 'no order on the region was in force on the entry date',
    },
    'orders',
    'gazetteer',
  ),
  'origin.entity': rule(
    {
      gap: 'every order that covers the party is known from memory alone',
      note: 'the listing took effect after the entry date',
    },
    'orders',
    'lists',
  ),
  'origin.entity-possible': rule(
    { note: 'a party is known as the parent or a sister of a listed one, and is not listed itself' },
    'orders',
    'lists',
    'related',
  ),
  'origin.signal': rule({ gap: 'the papers state China, or no origin' }, 'orders', 'gazetteer'),
  'origin.conflict': rule({}),
  'origin.missing': rule({}, 'gazetteer'),
  'origin.blend': rule(
    { warning: 'records beside it show the origin of the fibre, or the stock was not needed' },
    'yields',
  ),
  'origin.implausible': rule({ warning: 'the crop is tiny, and a farm and a gin of the country show it' }, 'crops'),
  'route.region': rule({}, 'gazetteer', 'crossings'),
  'route.implausible': rule(
    {
      gap: 'bill of lading and invoice name ports of loading in two countries, and no paper shows the way between them',
      note: 'a landlocked origin leaves through an unusual country, goods are very long under way, or a container number fails its check digit',
    },
    'ports',
    'seaRoutes',
  ),
  'bale.unlisted': rule(
    {
      gap: 'a part of the record or of the list could not be read',
      warning: 'the lots are numbered in another way than those of the record, or the record names lots and no units',
    },
    'needs',
  ),
  'bale.repeated': rule({ gap: 'no number of a list of bales could be read' }),
  'bale.claimed': rule({ gap: 'no number of a list of bales could be read' }),
  'bale.format': rule(
    {
      gap: 'a sheet rounded the numbers, so that their last digits are gone',
      warning:
        'too few numbers have the shape, a check digit fails, a range holds another count, or the bales weigh what another country’s do',
    },
    'baleFormats',
    'baleWeights',
  ),
  'mass.exceeds': rule(
    {
      gap: 'the excess is threefold or more, so that one weight was misread, or a lot of yarn or fabric weighs little more at the next mill',
    },
    'yields',
    'usual',
    'packages',
  ),
  'mass.unusual': rule({}, 'usual'),
  'quantity.conflict': rule(
    { gap: 'the figures lie threefold apart, or a copy of a paper was read without certainty' },
    'scales',
    'packages',
  ),
  'date.order': rule({ gap: 'an invoice is dated more than a year after the shipment' }, 'seasons'),
  'date.season': rule({}, 'seasons'),
  'document.missing': rule({}, 'needs'),
  'document.untied': rule({}),
  'document.unreadable': rule({ warning: 'an invoice has a total and no line that was read' }, 'floors'),
  'document.untranslated': rule({}),
  'document.arithmetic': rule(
    { gap: 'rows were lost in reading, or the sums could not be read with enough certainty' },
    'floors',
  ),
  'document.altered': rule(
    { gap: 'words that nobody sees name the region or a listed party', note: 'the sign has an everyday cause' },
    'editors',
    'gazetteer',
    'lists',
  ),
  'document.number': rule({ gap: 'a mill cites another invoice of the seller of its lots than the one at hand' }),
  'document.code': rule({ gap: 'the print beside the code could not be read surely' }, 'floors'),
  'document.amended': rule(
    {
      gap: 'the paper does not bear the amendment out',
      note: 'the amendment no longer fits the paper and was not taken in',
    },
    'floors',
  ),
  'certificate.invalid': rule(
    {
      gap: 'the field was read with a doubt, no body that certifies stands on it, the goods leave the country of the body, or a paper that 19 CFR 12.43 asks for is missing or not whole',
      warning: 'a national certificate had lapsed, its body issued none any more on that day, or is of two countries',
      note: 'a number stands on the certificate without a label',
    },
    'orders',
    'certifiers',
    'terms',
    'proof',
  ),
  'party.conflict': rule({
    gap: 'a party is seller on one paper and buyer on another, or no other paper names who was paid, or the gin that took the seed cotton',
  }),
  'price.low': rule({}, 'prices', 'rates'),
  'price.high': rule({}, 'prices', 'rates'),
  'lists.stale': rule({}, 'lists', 'listAge'),
};

/** Outcome that a finding of a severity can make; none for warnings and notes. */
export const outcomeOf: Readonly<Record<Severity, string | undefined>> = {
  prohibits: 'prohibited',
  contradicts: 'contradicted',
  gap: 'unproven',
  warning: undefined,
  note: undefined,
};
