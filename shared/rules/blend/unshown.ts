import type { Document, Flow, Material, UnitRow } from '../../model/index.ts';
import { takenIn } from '../../trace/flows.ts';
import { foldLot } from '../../trace/fold.ts';
import { UnitSet, unitsOf } from '../../trace/units.ts';
import { countriesOf, rawClaims } from '../raw-claims.ts';
import type { Case } from '../types.ts';

const ginsOf = (c: Case): Document[] => c.documents.filter((d) => d.type === 'ginning-record');

/** Countries that the gins' records of the bundle give for their cotton. */
const ginned = (c: Case): string[] =>
  countriesOf(rawClaims(c, 'cotton').filter((x) => x.by === 'record' && x.document.type === 'ginning-record'));

/**
 * Is the origin of a part of a blend one that no gin's record shows: none beside parts that have one ("misc. local / others"), or that of
 * a country from which no record is here?
 */
const isOpen = (
  part: { origin?: string | undefined },
  parts: readonly { origin?: string | undefined }[],
  shown: readonly string[],
) =>
  part.origin === undefined
    ? parts.some((p) => p.origin !== undefined)
    : shown.length > 0 && !shown.includes(part.origin);

/**
 * Bales that a spinner laid down of which no gin's record is in the bundle, by the origin in their own row. They are missing from the
 * papers, which is no sign that they never came from a gin. Bales that a record lists, or numbered in the midst of its bales, are none.
 */
export function unshownUnits(c: Case, document: Document): ReadonlySet<UnitRow> {
  const listed = ginsOf(c).flatMap(unitsOf);
  if (document.type !== 'spinning-record' || listed.length === 0) return new Set();
  const { units } = document.facts;
  const shown = ginned(c);
  const set = new UnitSet(listed);
  const runs = unitsOf(document).filter((run) => isOpen(run.row, units, shown));
  const within = (run: (typeof runs)[number]) =>
    listed.some((l) => l.prefix === run.prefix && l.digits === run.digits && Math.abs(l.first - run.first) < near);
  return new Set(runs.filter((run) => set.missing(run).length > 0 && !within(run)).map((run) => run.row));
}

/** Numbers as near as this to those of a gin's list are of its season: a bale put in with a number made up. */
const near = 1000;

/** What a spinner took in without a record of its making: rows of a blend with an origin that no gin's record of the bundle shows. */
export function unshownFlows(c: Case, document: Document, material: Material): Flow[] {
  if (document.type !== 'spinning-record' || material !== 'lint') return [];
  const rows = takenIn(document, material);
  const shown = ginned(c);
  const lots = new Set(ginsOf(c).flatMap(lotsOf));
  const open = unshownUnits(c, document);
  // A sum of bales stands for those that its list leaves open.
  const listed = document.facts.units.length > 0;
  return rows.filter(
    (f) =>
      isOpen(f, rows, shown) &&
      !(f.lot && lots.has(foldLot(f.lot))) &&
      (!listed || [...open].some((u) => u.origin === f.origin)),
  );
}

const lotsOf = ({ facts }: Document): string[] =>
  [
    ...(facts.lots?.value ?? []),
    ...facts.flows.flatMap((f) => f.lot ?? []),
    ...facts.units.flatMap((u) => u.lot ?? []),
  ].map(foldLot);
