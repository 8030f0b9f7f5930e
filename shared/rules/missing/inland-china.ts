import type { Document } from '../../model/index.ts';
import { commodityOfRecord } from '../../trace/records.ts';
import { baleFormats, plainId } from '../../trade/bale-formats.ts';
import type { Case } from '../types.ts';

const inspected = baleFormats.filter((f) => f.country === 'CN');
/** Region and Corps (GB/T 2260 and the practice of the inspection). */
const ofTheRegion = /^6[56]/;

/** A lot or bale of the paper that bears a number of the Chinese inspection, whose first digits are the province of its gin. */
function bearsInlandNumber(document: Document, year: number): boolean {
  const { facts } = document;
  const ids = [
    ...(facts.lots?.value ?? []),
    ...(facts.bales?.value ?? []),
    ...facts.units.flatMap((u) => [u.id, u.lot ?? '']),
    ...facts.flows.map((f) => f.lot ?? ''),
    ...facts.references.map((r) => r.value),
  ];
  return ids.map(plainId).some((id) => !ofTheRegion.test(id) && inspected.some((f) => f.fits(id, year)));
}

/**
 * Whether more than the word of a gin places its cotton in another province of China: a number of the inspection, or the growers' own
 * records. Of the lint that is inspected in China 97.8 % is of Xinjiang, and what mills elsewhere sell on is mostly that.
 */
export function isBorneOut(c: Case, gin: Document): boolean {
  const year = Number(c.entryDate.slice(0, 4));
  if (bearsInlandNumber(gin, year)) return true;
  return c.documents.some((d) => d.type === 'farm-record' && commodityOfRecord(d) === 'cotton');
}
