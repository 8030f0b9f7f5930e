import type { Document } from '../model/index.ts';
import { cropOf, sameCrop } from '../trace/crop-year.ts';
import { foldId, foldLot } from '../trace/fold.ts';
import { sameName } from '../trace/names.ts';
import { inRole } from '../trace/parties.ts';
import { type Run, UnitSet, unitsOf } from '../trace/units.ts';
import { answer, balesCouldNotBeRead, kg, notApplicable, some } from './answer.ts';
import type { Rule, RuleFinding } from './types.ts';

/** Kinds of paper of which each bale stands on one only: it is ginned once, opened once, sold once by the same seller. */
const once: Document['type'][] = [
  'ginning-record',
  'spinning-record',
  'tomato-processing-record',
  'invoice',
  'packing-list',
];

export const baleRepeated: Rule = {
  id: 'bale.repeated',
  requirement: 'No bale or lot identifier stands for two different goods inside the bundle.',
  check(c) {
    const findings: RuleFinding[] = [];
    const listing = c.documents.filter((d) => unitsOf(d).length);
    if (listing.length === 0)
      return balesCouldNotBeRead(c) ?? notApplicable('no paper lists bales, drums or other units');
    for (const document of listing) {
      const twice = repeatsIn(unitsOf(document));
      if (twice.length) findings.push(finding(twice, `${document.name} lists`));
      if (document.type !== 'ginning-record') findings.push(...inTwoLots(document, listing));
    }
    for (const type of once) {
      const papers = listing.filter((d) => d.type === type);
      for (const [i, a] of papers.entries())
        for (const b of papers.slice(i + 1)) {
          if (!sameNumbering(a, b)) continue;
          const crops = [cropOf([a]), cropOf([b])] as const;
          const both = between(unitsOf(a), unitsOf(b)).filter(([x]) => sameCrop(...crops, x.prefix.length + x.digits));
          if (both.length)
            findings.push(finding(both, `${a.name}${ofCrop(crops, 0)} and ${b.name}${ofCrop(crops, 1)} both list`));
        }
    }
    const count = listing.reduce((n, d) => n + unitsOf(d).length, 0);
    return answer(`${count.toLocaleString('en-US')} rows of units compared`, findings);
  },
};

/** Which crop a paper gives, where two papers differ. */
const ofCrop = (crops: readonly (number | undefined)[], which: 0 | 1): string =>
  crops[0] !== undefined && crops[1] !== undefined && crops[0] !== crops[1] ? ` (crop ${crops[which]})` : '';

type Pair = [Run, Run];

function finding(pairs: Pair[], says: string): RuleFinding {
  const ids = pairs.map(([a, b]) => (a.row.to || b.row.to ? `${rangeOf(a)} (overlaps ${rangeOf(b)})` : a.row.id));
  const [a, b] = pairs[0]!;
  const weights =
    a.row.netKg !== undefined && b.row.netKg !== undefined && a.row.netKg !== b.row.netKg
      ? ` (${kg(a.row.netKg)} and ${kg(b.row.netKg)})`
      : '';
  return {
    message: `${says} ${some(ids)}${weights} twice.`,
    evidence: pairs.slice(0, 4).flatMap(([x, y]) => [x.row.evidence, y.row.evidence]),
  };
}

const rangeOf = (run: Run): string => (run.row.to ? `${run.row.id}–${run.row.to}` : run.row.id);

/** A short serial number counts within its lot: bale 12 of lot A is not bale 12 of lot B. */
const keyOf = (run: Run): string =>
  `${run.prefix === '' && run.digits <= 5 && run.row.lot ? `${foldId(run.row.lot)} ` : ''}${run.prefix}`;

const sorted = (runs: readonly Run[]): Run[] =>
  runs
    .filter((run) => run.digits > 0 || run.prefix)
    .sort((a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)];
      return x < y ? -1 : x > y ? 1 : a.first - b.first || a.last - b.last || order(a, b);
    });

const order = (a: Run, b: Run): number =>
  a.row.evidence.page - b.row.evidence.page || a.row.evidence.box[1] - b.row.evidence.box[1];

const isRange = (run: Run): boolean => run.last > run.first;

/** Rows of one list that hold the same number; a range beside its own single rows is a heading and no repeat. */
function repeatsIn(runs: readonly Run[]): Pair[] {
  const pairs: Pair[] = [];
  for (const kind of [runs.filter(isRange), runs.filter((run) => !isRange(run))]) {
    let open: Run | undefined;
    for (const run of sorted(kind)) {
      if (open && keyOf(open) === keyOf(run) && run.first <= open.last) pairs.push([open, run]);
      if (!open || keyOf(open) !== keyOf(run) || run.last > open.last) open = run;
    }
  }
  return pairs;
}

/**
 * A number in two lots of one list that the gin, which lists both lots, gives to one of them alone: its numbers do not begin anew with each lot,
 * so that both rows are the one bale.
 */
function inTwoLots(document: Document, listing: readonly Document[]): RuleFinding[] {
  const byLot = Map.groupBy(listing.filter((d) => d.type === 'ginning-record').flatMap(unitsOf), (run) =>
    run.row.lot ? foldLot(run.row.lot) : '',
  );
  byLot.delete('');
  if (byLot.size < 2) return [];
  const sets = new Map([...byLot].map(([lot, runs]) => [lot, new UnitSet(runs)]));
  const holds = (lot: string, run: Run): boolean | undefined => {
    const set = sets.get(foldLot(lot));
    return set && set.missing(run).length === 0;
  };
  const single = unitsOf(document).filter((run) => run.row.lot && run.digits > 0 && !isRange(run));
  const twice = [...Map.groupBy(single, (run) => `${run.prefix}|${run.first}`).values()].flatMap((runs) => {
    const [a] = runs;
    const b = runs.find((run) => keyOf(run) !== keyOf(a!));
    const [one, other] = b ? [holds(a!.row.lot!, a!), holds(b.row.lot!, b)] : [];
    return one !== undefined && other !== undefined && one !== other ? [[a!, b!] satisfies Pair] : [];
  });
  const [first] = twice;
  if (!first) return [];
  const lots = first.map((run) => run.row.lot!);
  const more = twice.length > 1 ? ` and ${twice.length - 1} more` : '';
  const own = holds(lots[0]!, first[0]) ? lots[0]! : lots[1]!;
  const ginned = byLot.get(foldLot(own))!.find((run) => run.first <= first[0].first && first[0].first <= run.last);
  return [
    {
      message: `${document.name} lists ${first[0].row.id}${more} in lot ${lots[0]} and again in lot ${lots[1]}; the gin’s record gives it to lot ${own} alone.`,
      evidence: [
        ...twice.slice(0, 4).flatMap((pair) => pair.map((run) => run.row.evidence)),
        ...(ginned ? [ginned.row.evidence] : []),
      ],
    },
  ];
}

/** Units that stand on both of two papers. */
function between(a: readonly Run[], b: readonly Run[]): Pair[] {
  const pairs: Pair[] = [];
  const [x, y] = [sorted(a), sorted(b)];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [p, q] = [x[i]!, y[j]!];
    const [k, l] = [keyOf(p), keyOf(q)];
    if (k === l && p.first <= q.last && q.first <= p.last) pairs.push([p, q]);
    if (k < l || (k === l && p.last < q.last)) i++;
    else j++;
  }
  return pairs;
}

/** A classing office's or laboratory's records of bales, which weigh none, beside the gin's own list of them. */
const testOf = (a: Document, b: Document): boolean => a.type === 'ginning-record' && weighs(a) !== weighs(b);

const weighs = (d: Document): boolean =>
  unitsOf(d).some(({ row }) => row.netKg !== undefined || row.grossKg !== undefined);

/** Whether two papers speak of units that one hand numbered: the same gin or seller, and goods that are sold or made twice. */
function sameNumbering(a: Document, b: Document): boolean {
  if (testOf(a, b)) return false;
  const roles =
    a.type === 'invoice' || a.type === 'packing-list'
      ? (['seller', 'shipper'] as const)
      : (['gin', 'processor', 'spinner', 'manufacturer', 'issuer'] as const);
  const [x, y] = [inRole(a, ...roles), inRole(b, ...roles)];
  const same = x.some((p) => y.some((q) => sameName(p.name, q.name)));
  if (a.type === 'invoice' || a.type === 'packing-list') return same && telling(a) && numbered(a, b);
  return (same || x.length === 0 || y.length === 0 || long(a)) && numbered(a, b);
}

/** Two papers of one number are versions of one paper. */
const numbered = (a: Document, b: Document): boolean =>
  !a.facts.number || !b.facts.number || foldId(a.facts.number.value) !== foldId(b.facts.number.value);

/** Packages numbered from 1 in each consignment repeat by custom. */
const telling = (d: Document): boolean => unitsOf(d).some((run) => run.digits >= 5 || run.prefix.length >= 2);

/** Numbers so long that two gins do not give the same. */
const long = (d: Document): boolean => unitsOf(d).every((run) => run.prefix.length + run.digits >= 9);
