import type { Document, Evidence, GoodsLine } from '../model/index.ts';
import { leastConsignmentKg, unitWeights } from '../trade/packages.ts';
import { isCaption } from './captions.ts';
import { countOf, type Run, unitsOf } from './units.ts';

export interface Weighed {
  kg: number;
  evidence: Evidence;
}

/** Net kilograms of a paper: as printed in total, else its goods lines or listed units summed. */
export function netOf(document: Document): Weighed | undefined {
  const { netWeight: printed } = document.facts;
  const rows = goodsRows(document);
  const whole = printed && printed.value >= leastConsignmentKg && !isOfAPart(document, printed.value);
  const netWeight = whole ? printed : undefined;
  const units = unitsOf(document);
  const listed = units.length > 1 ? summedUnits(units, 'netKg') : undefined;
  const sum = summed(rows.map((l) => ({ kg: l.netWeight ?? byScale(document, l), evidence: l.evidence })));
  // A doubted total gives way to the rows of its own paper.
  if (!netWeight || (netWeight.doubt && (sum ?? listed))) return sum ?? listed;
  return ownTotal({ kg: netWeight.value, evidence: netWeight.evidence }, listed);
}

/** The rows of goods, without those that only sum them up ("GROSS WEIGHT 9,130.4 KG | TARE | NET WEIGHT 9,050.4"). */
const goodsRows = (document: Document): GoodsLine[] =>
  (document.facts.lines?.value ?? []).filter(
    (l) =>
      !isCaption(l.evidence.quote) &&
      !(/\bgross\b/iu.test(l.evidence.quote) && /\b(net|tare)\b/iu.test(l.evidence.quote)),
  );

/** The total of a paper that lists each unit: a printed weight that holds but a part of them is the sum of a page or lot. */
const ownTotal = (printed: Weighed, listed: Weighed | undefined): Weighed =>
  listed && printed.kg < listed.kg / 2 ? listed : printed;

/** Bales of lint that together weigh less than so many can: the printed weight is that of one lot or page. */
const isOfAPart = (document: Document, kg: number): boolean => {
  const count = countOf(unitsOf(document));
  const bales =
    document.type === 'ginning-record' ||
    goodsRows(document).some((l) => /\b(raw cotton|cotton lint|bales?)\b/iu.test(l.description ?? ''));
  return bales && count >= 10 && kg < count * unitWeights.lint!.least;
};

/** A quantity in a unit of mass is the net weight that is sold; a certificate prints gross weight in the same place. */
const byScale = (document: Document, line: GoodsLine): number | undefined =>
  document.type === 'certificate-of-origin' || document.type === 'bill-of-lading'
    ? undefined
    : massOf(line.quantity, line.unit);

/** Gross kilograms of a paper, as `netOf`. */
export function grossOf(document: Document): Weighed | undefined {
  const stated = document.facts.grossWeight;
  const grossWeight = stated && !isOfAPart(document, stated.value) ? stated : undefined;
  const listed = summedUnits(unitsOf(document), 'grossKg');
  if (grossWeight) return ownTotal({ kg: grossWeight.value, evidence: grossWeight.evidence }, listed);
  return summed(goodsRows(document).map((l) => ({ kg: l.grossWeight, evidence: l.evidence }))) ?? listed;
}

/** The same of listed units, row by row: a list may have a million. */
function summedUnits(units: readonly Run[], weight: 'netKg' | 'grossKg'): Weighed | undefined {
  const [first] = units;
  if (!first) return undefined;
  let kg = 0;
  for (const { row } of units) {
    const own = row[weight];
    if (own === undefined) return undefined;
    kg += own;
  }
  return { kg, evidence: first.row.evidence };
}

/** The sum of weights, only when every row has one. */
function summed(rows: { kg: number | undefined; evidence: Evidence }[] | undefined): Weighed | undefined {
  if (!rows?.length || rows.some((row) => row.kg === undefined)) return undefined;
  return { kg: rows.reduce((sum, row) => sum + row.kg!, 0), evidence: rows[0]!.evidence };
}

const masses: Readonly<Record<string, number>> = {
  kg: 1,
  kgs: 1,
  kilo: 1,
  kilos: 1,
  kilogram: 1,
  kilograms: 1,
  kgm: 1,
  кг: 1,
  公斤: 1,
  千克: 1,
  g: 0.001,
  gr: 0.001,
  t: 1000,
  ton: 1000,
  tons: 1000,
  tonne: 1000,
  tonnes: 1000,
  mt: 1000,
  mts: 1000,
  tne: 1000,
  т: 1000,
  тонн: 1000,
  吨: 1000,
  lb: 0.45359237,
  lbs: 0.45359237,
  pound: 0.45359237,
  pounds: 0.45359237,
  lbr: 0.45359237,
  quintal: 100,
  qq: 100,
  qtl: 100,
  cwt: 45.359237,
};

/** Kilograms of a quantity whose unit is one of mass; undefined for pieces, meters, bales. */
export function massOf(quantity: number | undefined, unit: string | undefined): number | undefined {
  if (quantity === undefined || !unit) return undefined;
  const factor = masses[unit.toLowerCase().replace(/[.\s]/g, '')];
  return factor === undefined ? undefined : quantity * factor;
}

/** Whether two weights agree: half a percent, and never less than the rounding of one unit. */
export const sameWeight = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.005 * Math.max(a, b));

const pieces: Readonly<Record<string, number>> = {
  pc: 1,
  pcs: 1,
  piece: 1,
  pieces: 1,
  ea: 1,
  each: 1,
  unit: 1,
  units: 1,
  nos: 1,
  set: 1,
  sets: 1,
  pair: 1,
  pairs: 1,
  шт: 1,
  件: 1,
  条: 1,
  adet: 1,
  pieza: 1,
  piezas: 1,
  peca: 1,
  pecas: 1,
  pezzi: 1,
  stuck: 1,
  dz: 12,
  doz: 12,
  dozen: 12,
  dozens: 12,
  gross: 144,
};

/** Pieces of a quantity counted in pieces or dozens; undefined for weights, meters and packages. */
export function piecesIn(quantity: number | undefined, unit: string | undefined): number | undefined {
  if (quantity === undefined || !unit) return undefined;
  const factor = pieces[unit.toLowerCase().replace(/[.\s]/g, '')];
  return factor === undefined ? undefined : quantity * factor;
}
