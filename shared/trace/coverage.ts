import type { Document } from '../model/index.ts';
import { canWeigh } from '../trade/packages.ts';
import { kept } from './kept.ts';
import { countOf, unitsOf } from './units.ts';

/** How many units a list says it holds and how many of them could be read. */
export interface Coverage {
  stated: number;
  read: number;
}

const known = new WeakMap<Document, Coverage | undefined>();
const counted = /^(bales?|drums?|bls|fardos?|balles?|pacas?)$/iu;

const said = /\b(\d{1,3}(?:[,. ]\d{3})*)\s*(?:bales|fardos|pacas|balles|balya|кип)/iu;

/**
 * A list of which rows were not read: it states more units than were found, or a row of it weighs what many units weigh. Undefined
 * for a list that was read whole, or that does not say how many it holds.
 */
export const partlyRead = (document: Document): Coverage | undefined => kept(known, document, assess);

function assess(document: Document): Coverage | undefined {
  const { facts } = document;
  const runs = unitsOf(document);
  if (runs.length === 0) return undefined;
  const read = countOf(runs);
  const outs = facts.flows.filter((f) => f.direction === 'out' && f.material === 'lint');
  const stated = Math.max(
    facts.baleCount?.value ?? 0,
    ...facts.sums.filter((s) => s.unit !== undefined && counted.test(s.unit)).map((s) => s.printed),
    ...facts.sums.map((s) => Number(said.exec(s.evidence.quote)?.[1]?.replace(/[,. ]/g, '') ?? 0)),
    outs.length && outs.every((f) => f.bales !== undefined) ? outs.reduce((n, f) => n + f.bales!, 0) : 0,
    runs.reduce((n, r) => n + Math.max(r.last - r.first + 1, r.row.count ?? 0), 0),
  );
  if (stated > read) return { stated, read };
  const heavy = runs.some((r) => r.row.netKg !== undefined && tooHeavy(document, r.row.netKg, r.last - r.first + 1));
  return heavy ? { stated: read + 1, read } : undefined;
}

const tooHeavy = (document: Document, kg: number, count: number): boolean =>
  document.type === 'ginning-record' && kg > 400 && !canWeigh('lint', kg, count);

/**
 * How many rows of single bales a paper shows although no number of a bale could be read on it: rows of goods, of what the gin gave out or of
 * a printed sum that each weigh what a bale weighs, or numbers that were taken for counts. Undefined for a paper that lists no bales, or whose
 * bales were read.
 */
export function balesUnread(document: Document): number | undefined {
  if (!listing.has(document.type) || unitsOf(document).length) return undefined;
  const { lines, flows, sums } = document.facts;
  const ofOne = (kg: number | undefined): boolean => kg !== undefined && canWeigh('lint', kg, 1);
  const rows = lines?.value ?? [];
  const outs = flows.filter((f) => f.direction === 'out' && f.material === 'lint');
  const numbered = new Set(outs.map((f) => f.bales).filter((n) => n !== undefined && n >= leastNumber));
  const found = [
    rows.filter((l) => ofOne(l.netWeight) || ofOne(l.grossWeight)).length === rows.length ? rows.length : 0,
    outs.every((f) => f.bales === undefined && ofOne(f.kg)) ? outs.length : 0,
    numbered.size,
    ...sums
      .filter((sum) => sum.unit !== undefined && /^kgs?$/iu.test(sum.unit))
      .map((sum) => ({ n: Number(/\b(\d+) rows\b/u.exec(sum.of)?.[1] ?? 0), kg: sum.printed }))
      .map(({ n, kg }) => (n > 0 && canWeigh('lint', kg, n) ? n : 0)),
  ];
  const most = Math.max(...found);
  return most >= leastList ? most : undefined;
}

/** Papers on which bales are listed. */
const listing = new Set<Document['type']>(['ginning-record', 'packing-list']);

/** Fewer rows than these may be lots; a list of bales is longer. */
const leastList = 5;

/** A row does not hold a thousand bales: that figure is the number of one. */
const leastNumber = 1000;
