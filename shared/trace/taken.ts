import type { Document, Material } from '../model/index.ts';
import { makerOf } from '../trade/needs.ts';
import { entriesOf } from './consignments.ts';
import { flowsOf, givenOut, kgOf, takenIn } from './flows.ts';
import { salesOf } from './sales.ts';
import { countOf, unitsOf } from './units.ts';
import { netOf } from './weights.ts';

/** A quantity in kilograms, in bales or in both; neither where no paper says it. */
export interface Quantity {
  kg?: number | undefined;
  bales?: number | undefined;
}

/** What papers of the sale hand over: by the packing lists, which tell the parts of a shipment, else by the invoices. */
export function soldQuantity(documents: readonly Document[]): Quantity {
  const parts = entriesOf(documents).map(({ documents: papers }): Quantity => {
    const lists = papers.filter((d) => d.type === 'packing-list');
    const invoices = salesOf(papers.filter((d) => d.type === 'invoice')).map((sale) => sale[0]!);
    const kg = whole(lists.map((d) => netOf(d)?.kg)) ?? whole(invoices.map((d) => netOf(d)?.kg));
    const bales = whole(lists.map(baleCount)) ?? whole(invoices.map(baleCount));
    return { kg, bales };
  });
  return sumOf(parts);
}

/** What the records of its making give out of a material. */
export function madeQuantity(document: Document, material: Material): Quantity {
  const kg = (kgOf(givenOut(document, material)) ?? (makerOf[material] === document.type ? netOf(document) : undefined))
    ?.kg;
  const bales = baleCount(document) ?? (countOf(unitsOf(document)) || undefined);
  return { kg, bales: material === 'lint' ? bales : undefined };
}

/** Whether a bundle takes plainly less than its records of gin or plant made, so that not all of their units can be its own. */
export function takesPart(documents: readonly Document[]): boolean {
  for (const material of ['lint', 'paste'] as const) {
    const makers = documents.filter((d) => d.type === makerOf[material]);
    const made = sumOf(makers.map((d) => madeQuantity(d, material)));
    const takers = documents.filter((d) => d.type === 'spinning-record' && flowsOf(d, 'in', material).length > 0);
    const taken = takers.length ? sumOf(takers.map((d) => intake(d, material))) : soldQuantity(documents);
    if (isLess(taken.bales, made.bales) || isLess(taken.kg, made.kg)) return true;
  }
  return false;
}

/** What is not said is taken for nothing: nothing taken is no part, and nothing made has none. */
const isLess = (taken = 0, made = 0): boolean => taken > 0 && taken < 0.9 * made;

function intake(document: Document, material: Material): Quantity {
  const flows = takenIn(document, material);
  return { kg: kgOf(flows)?.kg, bales: whole(flows.map((f) => f.bales)) };
}

const baleCount = ({ facts }: Document): number | undefined => facts.baleCount?.value;

const sumOf = (parts: readonly Quantity[]): Quantity => ({
  kg: whole(parts.map((p) => p.kg)),
  bales: whole(parts.map((p) => p.bales)),
});

/** The sum when every part is known. */
const whole = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.length && parts.every((p) => p !== undefined) ? parts.reduce((n, p) => n + p, 0) : undefined;
