import type { Document } from '../model/index.ts';
import { foldId, foldLot } from './fold.ts';
import { sameName } from './names.ts';
import { inRole } from './parties.ts';
import { citedOn, shared } from './references.ts';
import { withoutReplaced } from './replaced.ts';
import { writtenOn } from './texts.ts';
import { unitsOf } from './units.ts';
import { netOf } from './weights.ts';

/** Days between two invoices of one sale: a pro-forma may come months before the commercial invoice. */
const mostDays = 200;

/**
 * Whether two invoices bill one sale: a commercial invoice beside its pro-forma, customs invoice or fiscal note (nota fiscal), which
 * carry numbers of their own. They weigh the same to the kilogram, and share a lot, name each other's number, or bill the same goods
 * between the same parties. Lots, bales or containers that differ make two sales.
 */
export function billsSameSale(a: Document, b: Document): boolean {
  if (a.type !== 'invoice' || b.type !== 'invoice') return false;
  const [x, y] = [netOf(a), netOf(b)];
  if (!x || !y || Math.abs(x.kg - y.kg) > Math.max(0.5, 0.0005 * x.kg)) return false;
  if (apart(a, b) || differ(a, b)) return false;
  return names(a, b) || names(b, a) || sharesLot(a, b) || sharesLot(b, a) || (sameParties(a, b) && sameGoods(a, b));
}

/** Invoices by the sale that they bill, without those that another one replaces. */
export function salesOf(invoices: readonly Document[]): Document[][] {
  const sales: Document[][] = [];
  for (const invoice of withoutReplaced(invoices)) {
    const known = sales.find((sale) => sale.some((other) => billsSameSale(invoice, other)));
    if (known) known.push(invoice);
    else sales.push([invoice]);
  }
  return sales;
}

function apart(a: Document, b: Document): boolean {
  const [x, y] = [a.facts.date, b.facts.date];
  return (
    x !== undefined && y !== undefined && Math.abs(Date.parse(x.value) - Date.parse(y.value)) > mostDays * 86_400_000
  );
}

/** Both name lots, bales or containers, and none in common. */
function differ(a: Document, b: Document): boolean {
  const units = (d: Document): Set<string> => new Set(unitsOf(d).map((u) => `${u.prefix}${u.first}`));
  const of = (d: Document, kind: 'lot' | 'container'): Set<string> =>
    new Set(citedOn(d).flatMap((x) => (x.kind === kind ? [x.id] : [])));
  const pairs = [
    [units(a), units(b)],
    [of(a, 'lot'), of(b, 'lot')],
    [of(a, 'container'), of(b, 'container')],
  ] as const;
  return pairs.some(([x, y]) => x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one)));
}

/** One prints the other's own number. */
function names(a: Document, b: Document): boolean {
  const own = b.facts.number?.value;
  if (!own || foldId(own).length < 5 || foldId(own) === foldId(a.facts.number?.value ?? '')) return false;
  return writtenOn(a).tokens.has(foldLot(own)) || citedOn(a).some((x) => x.id === foldId(own));
}

/** A lot of one stands anywhere on the other, labelled or in the description. */
const sharesLot = (a: Document, b: Document): boolean =>
  citedOn(a).some((x) => x.kind === 'lot' && x.id.length >= 4 && writtenOn(b).tokens.has(x.id));

function sameParties(a: Document, b: Document): boolean {
  const agree = (...roles: Parameters<typeof inRole>[1][]): boolean =>
    inRole(a, ...roles).some((p) => inRole(b, ...roles).some((q) => sameName(p.name, q.name)));
  return agree('seller', 'shipper') && agree('buyer', 'consignee');
}

/** The same number of lines with the same quantities, and the same contract or total. */
function sameGoods(a: Document, b: Document): boolean {
  const lines = (d: Document): string =>
    JSON.stringify((d.facts.lines?.value ?? []).map((l) => l.quantity ?? null).sort());
  const total = a.facts.total !== undefined && a.facts.total.value === b.facts.total?.value;
  const contract = shared(a, b).some(([x]) => x.kind === 'contract' || x.kind === 'order');
  return lines(a) === lines(b) && (total || contract);
}
