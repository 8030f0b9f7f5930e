import type { Document } from '../model/index.ts';
import { canWeigh } from '../trade/packages.ts';
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
export function partlyRead(document: Document): Coverage | undefined {
  if (known.has(document)) return known.get(document);
  const found = assess(document);
  known.set(document, found);
  return found;
}

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
