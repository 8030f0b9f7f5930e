import type { Document, GoodsLine, IsoDate } from '../../model/index.ts';
import { bandsOn, limitOn, type PriceBand, perKilogram, sourceOfBand } from '../../trade/prices.ts';
import { type ReferenceRate, rateOn, ratesOn, sourceOfRate } from '../../trade/reference-rates.ts';
import type { Case } from '../types.ts';
import { goodsPriced, type PricedGoods } from './goods-priced.ts';
import { pricePerKg } from './read-price.ts';

/** A price of a paper beside the market of its day. */
export interface Compared {
  document: Document;
  line: GoodsLine;
  /** In the currency of the paper, for a kilogram. */
  price: number;
  state: 'low' | 'high' | 'within';
  /** The price and the band in words, with source and certainty. */
  says: string;
}

/** What was compared, and for the rest why not: "no rate", "no band". */
export interface Market {
  compared: Compared[];
  unknown: string[];
}

const known = new WeakMap<Case, Market>();

/** Every price of the invoices and orders that a band of its day speaks of. Computed once for a case. */
export function market(c: Case): Market {
  const before = known.get(c);
  if (before) return before;
  const result: Market = { compared: [], unknown: [] };
  for (const document of c.documents) {
    if (document.type !== 'invoice' && document.type !== 'purchase-order') continue;
    for (const line of pricedLines(document, c)) {
      const goods = goodsPriced(document, line);
      const price = goods && pricePerKg(document, line);
      if (price === undefined) continue;
      const compared = compare(document, line, goods!, price, document.facts.date?.value ?? c.entryDate);
      if (typeof compared === 'string') result.unknown.push(compared);
      else result.compared.push(compared);
    }
  }
  known.set(c, result);
  return result;
}

/** The lines of a paper; the paper as a whole where no line has a price and one kind of goods is sold. */
function pricedLines({ facts }: Document, c: Case): GoodsLine[] {
  const lines = facts.lines?.value ?? [];
  const { total, netWeight } = facts;
  const [goods, ...more] = c.goods;
  const priced = lines.some((l) => l.amount !== undefined || l.unitPrice !== undefined);
  if (priced || !total || !netWeight || !goods || more.length) return lines;
  const code = goods.hsCode ? { hsCode: goods.hsCode } : {};
  const description = lines.length === 1 ? (lines[0]!.description ?? goods.description) : goods.description;
  return [{ description, ...code, amount: total.value, netWeight: netWeight.value, evidence: total.evidence }];
}

/** The ends of the market for these goods on that day, in the currency of the bands; in words which bands they are. */
function compare(
  document: Document,
  line: GoodsLine,
  goods: PricedGoods,
  price: number,
  on: IsoDate,
): Compared | string {
  const currency = document.facts.currency?.value;
  if (currency === undefined) return `${document.name} names no currency`;
  const limit = limitOn(on);
  const own = bandsOn(goods.goods, currency, on);
  const bands = own.length > 0 ? own : bandsOn(goods.goods, 'USD', on);
  if (bands.length === 0 || !limit) return `no market band of ${goods.goods} for ${on.slice(0, 4)}`;
  const rate = own.length > 0 ? undefined : rateOn(currency, on);
  if (own.length === 0 && !rate) return `no reference rate of ${currency} for ${on.slice(0, 4)}`;
  const ends = bands.map(perKilogram);
  const [low, high] = [Math.min(...ends.map((e) => e.low)), Math.max(...ends.map((e) => e.high))];
  // In the rate that makes most of the price, and in the one that makes least of it.
  const [most, least] = [price / (rate?.least ?? 1), price / (rate?.most ?? 1)];
  const state =
    most < low * limit.below * thinner(goods, bands[0]!)
      ? 'low'
      : least > high * limit.above && ofBand(goods, bands[0]!)
        ? 'high'
        : 'within';
  const other = state === 'within' ? undefined : fitsIn(goods, price, currency, on);
  if (other)
    return `the price on ${document.name} would be usual in ${other}, and ${currency} may be the wrong currency`;
  return { document, line, price, state, says: words(document, price, currency, rate, bands, low, high) };
}

/**
 * The other currency in which the very figure would be a usual price: papers that print two currencies may have been read in the wrong one.
 * A price in another currency is tried in dollars, one in dollars in every currency of the data.
 */
function fitsIn(goods: PricedGoods, price: number, currency: string, on: IsoDate): string | undefined {
  const ends = bandsOn(goods.goods, 'USD', on).map(perKilogram);
  if (ends.length === 0) return undefined;
  const [low, high] = [Math.min(...ends.map((e) => e.low)), Math.max(...ends.map((e) => e.high))];
  const usual = (rate: { average: number }): boolean => price / rate.average >= low && price / rate.average <= high;
  if (currency !== 'USD') return usual({ average: 1 }) ? 'USD' : undefined;
  return ratesOn(on).find(usual)?.currency;
}

/** Paste of less Brix, or of a Brix that the paper does not tell, holds fewer solids: its lowest price is lower in that proportion. */
const thinner = (goods: PricedGoods, band: PriceBand): number =>
  goods.goods !== 'paste' || !band.brix ? 1 : Math.min(1, (goods.brix ?? 24) / band.brix[0]);

/** Whether the goods are of the very kind of the band: finer, richer or organic goods may cost far more. */
function ofBand(goods: PricedGoods, band: PriceBand): boolean {
  if (goods.fine) return false;
  if (band.count) return goods.count !== undefined && goods.count >= 20 && goods.count <= band.count[1];
  if (band.brix) return goods.brix !== undefined && goods.brix <= band.brix[1] + 2;
  return true;
}

const figure = (n: number): string => n.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const sign = (currency: string): string => (currency === 'USD' ? 'US$' : currency);

function words(
  { facts }: Document,
  price: number,
  currency: string,
  rate: ReferenceRate | undefined,
  bands: readonly PriceBand[],
  low: number,
  high: number,
): string {
  const band = bands.at(-1)!;
  const converted =
    rate && currency !== 'USD'
      ? `, US$ ${figure(price / rate.most)} to ${figure(price / rate.least)} at ${figure(rate.least)} to ${figure(rate.most)} ${currency} a dollar in ${rate.from.slice(0, 4)} (${sourceOfRate(rate)})`
      : '';
  const years = [...new Set([bands[0]!.from.slice(0, 4), band.to.slice(0, 4)])].join(' to ');
  const terms =
    band.terms && facts.incoterm && !band.terms.startsWith(facts.incoterm.value.slice(0, 3))
      ? ` The paper is ${facts.incoterm.value}, the band ${band.terms}: freight may lie between.`
      : '';
  return `at ${sign(currency)} ${figure(price)} per kg${converted}; the market of ${years} ran from ${sign(band.currency)} ${figure(low)} to ${figure(high)} (${sourceOfBand(band)}; certainty ${band.mark}).${terms}`;
}
