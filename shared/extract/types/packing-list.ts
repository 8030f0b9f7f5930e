import { baseFacts, type Extractor } from './base.ts';

/** A packing list: goods rows, and the cartons, bales or drums one by one or in ranges. Its `number` falls back to none, never to the invoice's. */
export const packingList: Extractor = (context) => {
  const facts = baseFacts(context);
  const counted = facts.units.reduce((n, u) => n + (u.to ? (u.count ?? 0) : 1), 0);
  const whole = facts.units.length > 0 && facts.units.every((u) => !u.to || u.count !== undefined);
  if (!facts.baleCount && !facts.packages && whole && facts.bales) {
    context.notes.push(`the paper prints no count of bales; its list has ${counted}`);
  }
  return facts;
};
