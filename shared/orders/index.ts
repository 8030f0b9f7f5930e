import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import type { Commodity, CountryCode, IsoDate } from '../model/index.ts';
import { otherGoodsOrders } from './data/other-goods.ts';
import { otherOriginOrders } from './data/other-origins.ts';
import { statutes } from './data/statutes.ts';
import { xinjiangOrders } from './data/xinjiang.ts';
import { Order } from './types.ts';

export { Order } from './types.ts';

/** Every order that the verifier knows, also those on other goods and those no longer in force; checked by schema at load. */
export const orders: readonly Order[] = z
  .array(Order)
  .parse([...statutes, ...xinjiangOrders, ...otherOriginOrders, ...otherGoodsOrders]);

/** Does the order govern an importation on this day (both ends included)? */
export function isInForce(order: Order, on: IsoDate): boolean {
  return order.from <= on && (order.to === undefined || on <= order.to);
}

const digits = (hs: string) => hs.replace(/\D/g, '');

/**
 * Does the order reach goods of this commodity? With HS codes known, a narrower order (`goods.hs`) must reach one of them;
 * without any it counts, since nothing rules it out.
 */
export function reachesGoods(order: Order, commodity: Commodity, hs: readonly string[] = []): boolean {
  if (!order.commodities.includes(commodity)) return false;
  const narrow = order.goods?.hs ?? [];
  if (narrow.length === 0 || hs.length === 0) return true;
  return hs.some((code) => narrow.some((heading) => digits(code).startsWith(heading)));
}

/**
 * Orders in force on the day of importation that bear on any of these commodities (19 CFR 12.42; Pub. L. 117-78). Before
 * 21 June 2022 that is the Xinjiang WROs, from then on the UFLPA presumption; orders on other origins run on their own dates.
 */
export function ordersInForce(entryDate: IsoDate, commodities: readonly Commodity[], hs?: readonly string[]): Order[] {
  return orders.filter((o) => isInForce(o, entryDate) && commodities.some((c) => reachesGoods(o, c, hs)));
}

/** Orders in force that cover goods of a place: a gazetteer id (`CN-XJ-6529`) or an ISO country (`TM`). `among`: a replay's orders. */
export function ordersForPlace(
  place: string | CountryCode,
  commodity: Commodity,
  on: IsoDate,
  among: readonly Order[] = orders,
): Order[] {
  return among.filter((o) => isInForce(o, on) && o.commodities.includes(commodity) && coversPlace(o, place));
}

/** Does the order name this country, or the region in which this gazetteer id lies? Ids of ports and XPCC units lie in CN-XJ. */
export function coversPlace(order: Order, place: string): boolean {
  if (/^[A-Z]{2}$/.test(place)) return order.countries.includes(place);
  return order.regions.some((r) => place === r || place.startsWith(`${r}-`));
}

export interface ListedParty {
  id: string;
  list: string;
  effectiveDate: IsoDate | null;
  /** Last day of a listing that has ended. */
  until?: IsoDate;
}

/**
 * Orders in force that cover a listed party for this commodity. A party on the UFLPA list counts from the day its listing took
 * effect; a WRO names its parties by id. A party whose date is unknown is covered by no order here.
 */
export function ordersForEntity(
  party: ListedParty,
  commodity: Commodity,
  on: IsoDate,
  hs?: readonly string[],
  among: readonly Order[] = orders,
): Order[] {
  return among.filter((o) => {
    if (!isInForce(o, on) || !reachesGoods(o, commodity, hs)) return false;
    if (o.entities.includes(party.id)) return o.id === 'uflpa' ? isListed(party, on) : true;
    return o.entities.includes(party.list) && isListed(party, on);
  });
}

const isListed = (party: ListedParty, on: IsoDate) =>
  party.effectiveDate !== null && party.effectiveDate <= on && (party.until === undefined || on <= party.until);

/** JSON with sorted keys: the same orders give the same text whatever the order of properties in the data files. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const told = value as Record<string, unknown>;
    const names = Object.keys(told)
      .filter((name) => told[name] !== undefined)
      .sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(told[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Hex SHA-256 of canonical JSON: names a snapshot of data in the verdict. */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

const digests = new WeakMap<readonly Order[], string>();

/** Hex SHA-256 of orders, independent of the order in which they are given; taken once for a list, since each verdict names it. */
export function ordersDigest(of: readonly Order[] = orders): string {
  const known = digests.get(of);
  if (known !== undefined) return known;
  const byId = new Map(of.map((o) => [o.id, o]));
  const digest = digestOf([...byId.keys()].sort().map((id) => byId.get(id)));
  digests.set(of, digest);
  return digest;
}
