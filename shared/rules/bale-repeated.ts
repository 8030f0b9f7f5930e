import type { Document } from '../model/index.ts';
import { cropOf, sameCrop } from '../trace/crop-year.ts';
import { foldId } from '../trace/fold.ts';
import { sameName } from '../trace/names.ts';
import { inRole } from '../trace/parties.ts';
import { type Run, unitsOf } from '../trace/units.ts';
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
