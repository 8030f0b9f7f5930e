import type { Document, Evidence, Material } from '../../model/index.ts';
import { partlyRead } from '../../trace/coverage.ts';
import { flowsOf, givenOut, kgOf, takenIn } from '../../trace/flows.ts';
import { countOf, unitsOf } from '../../trace/units.ts';
import { massOf, netOf } from '../../trace/weights.ts';
import { makerOf } from '../../trade/needs.ts';
import { canWeigh, leastConsignmentKg } from '../../trade/packages.ts';
import { scaleTolerance } from '../../trade/yields.ts';
import type { RuleFinding } from '../types.ts';

const isTomato = (material: Material): boolean => material.startsWith('tomato') || material === 'paste';
/** Room between two scales, as a share. */
export const tolerance = (material: Material): number => scaleTolerance[isTomato(material) ? 'tomato' : 'cotton'].share;
/** Rounding of a printed weight inside one record. */
export const ROUNDING = 1.002;

export interface Found {
  kg: number;
  evidence: Evidence[];
}

/** What a record gives out of a material: its outflows, else the total weight that it prints. */
export function outOf(document: Document, material: Material): Found | undefined {
  const flows = kgOf(givenOut(document, material));
  const whole = flows && asPrinted(document, flows);
  if (whole && whole.kg > flows.kg) return whole;
  if (flows) return sane(document, material, flows);
  if (makerOf[material] !== document.type) return undefined;
  const net = listsOwn.has(document.type) ? netOf(document) : printedNet(document);
  if (!net || isIntake(document, net.kg)) return undefined;
  return sane(document, material, { kg: net.kg, evidence: [net.evidence] });
}

/** Records whose list of units is of what they made; a spinner's lists the bales that it opened. */
const listsOwn = new Set<Document['type']>(['ginning-record', 'tomato-processing-record']);

/** The total of what went in, under the table of it, is no amount of what came out. */
function isIntake({ facts }: Document, net: number): boolean {
  const into = facts.flows.flatMap((f) => (f.direction === 'in' && f.kg !== undefined ? f.kg : []));
  const sum = into.reduce((n, kg) => n + kg, 0);
  return into.some((kg) => kg === net) || (into.length > 1 && near(sum, net));
}

function printedNet({ facts }: Document): { kg: number; evidence: Evidence } | undefined {
  const { netWeight } = facts;
  return netWeight && netWeight.value >= leastConsignmentKg
    ? { kg: netWeight.value, evidence: netWeight.evidence }
    : undefined;
}

/**
 * What a maker's record gives out in all when rows of its list were not read: the same for each unit that it states. Undefined where
 * so many bales cannot weigh that.
 */
function sane(document: Document, material: Material, found: Found): Found | undefined {
  // The bales that a spinner lists are those that it opened: how many of them were read says nothing of its yarn.
  if (makerOf[material] !== document.type || document.type === 'spinning-record') return found;
  const part = partlyRead(document) ?? unweighed(document, material);
  const printed = netOf(document)?.kg ?? 0;
  if (part && part.stated > mostTimes * part.read) return undefined;
  if (part && printed < found.kg * 1.02) {
    const whole = { ...found, kg: (found.kg * part.stated) / part.read };
    return canWeigh(material, whole.kg, part.stated) ? whole : undefined;
  }
  const kg = part ? Math.max(found.kg, printed) : found.kg;
  const count = document.facts.baleCount?.value ?? countOf(unitsOf(document));
  if (material === 'lint' && count && !canWeigh('lint', kg, count)) return undefined;
  return { ...found, kg };
}

/** A list of which so few were read has no mean to count by; more likely what it states is no count. */
const mostTimes = 100;

/** Units of a list of which the sum of weights knows fewer: a row was found and its weight was not. */
function unweighed(document: Document, material: Material): { stated: number; read: number } | undefined {
  const outs = givenOut(document, material);
  if (outs.length === 0 || outs.some((f) => f.bales === undefined)) return undefined;
  const read = outs.reduce((n, f) => n + f.bales!, 0);
  const stated = countOf(unitsOf(document));
  return read > 0 && stated > read ? { stated, read } : undefined;
}

/** What a record took in, with stock from before or without it. */
export function inOf(document: Document, material: Material, withStock = true): Found | undefined {
  const stock = withStock ? flowsOf(document, 'stock', material) : [];
  const found = kgOf([...takenIn(document, material), ...stock]);
  const listed = material === 'lint' && document.type === 'spinning-record' ? listedOf(document) : undefined;
  const count = material === 'lint' ? countOf(unitsOf(document)) : 0;
  if (found && !listed && count > 1 && !canWeigh('lint', found.kg, count)) return undefined;
  // A list of opened bales whose total was added to its rows weighs twice what was opened.
  if (found && listed && Math.abs(found.kg - 2 * listed) <= 0.01 * found.kg) return { ...found, kg: listed };
  if (!found) return undefined;
  // as what a step could give it is the heavier of rows and total, as what it took from the step before the lighter
  const whole = asPrinted(document, found);
  return withStock === whole.kg > found.kg ? whole : found;
}

/** Room for rounding between rows and their total. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.002 * b;
/** A figure further than this from what the rows give, or as far as pounds are from kilograms, is no total of theirs. */
const furthest = 3;
const poundsInKilogram = 2.2046;

/**
 * Rows that do not add up to the total under them were misread or left out, which `document.arithmetic` says: what the paper states is its
 * total, and nothing is accused by the rows.
 */
function asPrinted(document: Document, found: Found): Found {
  const { sums, netWeight } = document.facts;
  const told = sums.flatMap(({ printed, computed, unit, evidence }) => {
    const factor = unit === undefined ? 1 : massOf(1, unit);
    return factor && printed > 0 && computed > 0
      ? [{ printed: printed * factor, computed: computed * factor, evidence, sure: unit !== undefined }]
      : [];
  });
  if (told.some((s) => near(s.printed, s.computed) && near(found.kg, s.printed))) return found;
  const total = told.find(({ printed, computed, sure }) => {
    const ratio = Math.max(printed / computed, computed / printed);
    if (near(printed, computed) || ratio > furthest || Math.abs(ratio - poundsInKilogram) < 0.002) return false;
    const part = sure && printed > computed && found.kg <= computed && netWeight !== undefined;
    return near(found.kg, computed) || (part && near(netWeight.value, printed));
  });
  return total ? { kg: total.printed, evidence: [...found.evidence.slice(0, 2), total.evidence] } : found;
}

function listedOf(document: Document): number | undefined {
  const rows = unitsOf(document).map((run) => run.row.netKg);
  return rows.length && rows.every((kg) => kg !== undefined) ? rows.reduce((n, kg) => n + kg!, 0) : undefined;
}

/** Beyond this ratio one of the two weights was misread, whatever happened at the mill: the paper is asked for again. */
const absurd = 3;

/** A weight that exceeds its bound, as a contradiction, or as a gap when it exceeds it absurdly. */
export const exceeds = (kg: number, bound: number, message: string, evidence: Evidence[]): RuleFinding =>
  kg <= absurd * bound
    ? { message, evidence }
    : { message: `${message} One of the two weights cannot have been read rightly.`, evidence, severity: 'gap' };
