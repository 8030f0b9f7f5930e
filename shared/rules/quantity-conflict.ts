import { countryName } from '../country-name.ts';
import type { Document, Evidence } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { alteredCopies } from '../trace/copies.ts';
import { type Replaced, replacedIn } from '../trace/replaced.ts';
import { type Run, unitsOf } from '../trace/units.ts';
import { grossOf, netOf, piecesIn, sameWeight } from '../trace/weights.ts';
import { canWeigh, type PackageKind, packageKinds } from '../trade/packages.ts';
import { scaleTolerance } from '../trade/yields.ts';
import { answer, kg, notApplicable, some } from './answer.ts';
import { overOrdered } from './quantity/ordered.ts';
import { explainedBy } from './quantity/parts.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

const papers = ['invoice', 'packing-list', 'bill-of-lading', 'certificate-of-origin'] as const;

interface Figure {
  value: number;
  evidence: Evidence;
}

/** A kind of figure, read from each paper by itself and compared with its like only. */
interface Measure {
  says: string;
  of(document: Document): Figure | undefined;
  same(a: number, b: number): boolean;
  show(value: number): string;
  /** Counts of packages far apart are of other packages (those of one size, inner boxes) and tell nothing. */
  counts?: boolean;
  /** The other kind of weight, under which a certificate may print this one. */
  twin?: (document: Document) => Figure | undefined;
}

/** Equal, or a thousandfold apart to the gram: "35.720" of a paper that groups its thousands with a point. */
const sameFigure = (a: number, b: number): boolean =>
  sameWeight(a, b) || (Math.max(a, b) >= 1000 && Math.abs(Math.max(a, b) / Math.min(a, b) - 1000) < 1e-6);

const weight = { same: sameFigure, show: kg };
const count = (noun: string): Pick<Measure, 'same' | 'show'> => ({
  same: (a, b) => a === b,
  show: (n) => `${n.toLocaleString('en-US')} ${noun}`,
});
const weighed = (found: { kg: number; evidence: Evidence } | undefined): Figure | undefined =>
  found && { value: found.kg, evidence: found.evidence };

const measures: Measure[] = [
  { says: 'net weight', of: (d) => weighed(netOf(d)), twin: (d) => weighed(grossOf(d)), ...weight },
  { says: 'gross weight', of: (d) => weighed(grossOf(d)), twin: (d) => weighed(netOf(d)), ...weight },
  { says: 'number of bales', of: soundBales, ...count('bales') },
  { says: 'number of pieces', of: piecesOf, ...count('pieces') },
  ...(Object.keys(packageKinds) as PackageKind[]).map((kind) => ({
    says: `number of ${kind}`,
    of: (d: Document) => packagesOf(d, kind),
    counts: true,
    ...count(kind),
  })),
];

export const quantityConflict: Rule = {
  id: 'quantity.conflict',
  requirement: 'The papers of one consignment give the same weights, bales and pieces.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    const replaced = replacedIn(c.documents);
    compared += replaced.length;
    for (const pair of replaced) findings.push(...amended(pair));
    const old = new Set(replaced.map((r) => r.old.id));
    for (const consignment of consignmentsOf(c.documents)) {
      const documents = consignment.documents.filter((d) => !old.has(d.id));
      for (const measure of measures) compared += compare(documents, measure, findings, c);
    }
    compared += units(c, findings);
    compared += copies(c, findings, old);
    compared += overOrdered(c, findings);
    return compared
      ? answer(`${compared} weights and counts compared between papers`, findings)
      : notApplicable('no two papers of a consignment give the same kind of figure');
  },
};

/** A replaced invoice counts no more, and a note says so; what the new one says otherwise of the goods stays to be seen. */
function amended({ old, by, evidence }: Replaced): RuleFinding[] {
  const other: [string, Evidence[]][] = [];
  for (const measure of measures) {
    const [a, b] = [measure.of(old), measure.of(by)];
    if (a && b && !measure.same(a.value, b.value))
      other.push([
        `${measure.says} ${measure.show(a.value)} before, ${measure.show(b.value)} now`,
        [a.evidence, b.evidence],
      ]);
  }
  const [was, is] = [old.facts.countryOfOrigin, by.facts.countryOfOrigin];
  if (was && is && was.value !== is.value)
    other.push([`origin ${countryName(was.value)} before, ${countryName(is.value)} now`, [was.evidence, is.evidence]]);
  const replaces = `${by.name} replaces ${old.name} (invoice ${old.facts.number!.value})`;
  if (other.length === 0)
    return [{ message: `${replaces}: the old one is not compared.`, evidence: [evidence], severity: 'note' }];
  const message = `${replaces} and says other things of the goods: ${other.map(([says]) => says).join('; ')}.`;
  return [{ message, evidence: [evidence, ...other.flatMap(([, e]) => e)], severity: 'warning' }];
}

/** Copies of one paper, each of which says another total, weight or count; dates of copies may be those of issue. */
function copies(c: Case, findings: RuleFinding[], old: ReadonlySet<string>): number {
  const altered = alteredCopies(c.documents).filter(
    (a) => a.fact !== 'date' && !old.has(a.one.id) && !old.has(a.other.id),
  );
  for (const { one, other, says, fact } of altered) {
    const [a, b] = [one.facts[fact]!, other.facts[fact]!];
    const evidence = [a.evidence, b.evidence];
    // A figure that was read from a scan without certainty is no contradiction.
    const unsure = evidence.some((e) => e.confidence < 0.9) || a.doubt !== undefined || b.doubt !== undefined;
    // Weights and counts that no two papers may give differently are compared above.
    if (
      findings.some((f) =>
        evidence.every((e) => f.evidence.some((g) => g.document === e.document && g.quote === e.quote)),
      )
    )
      continue;
    findings.push({
      message: `${one.name} and ${other.name} are one ${one.type.replaceAll('-', ' ')} (${one.facts.number!.value}), yet ${says} is ${a.value} on the one and ${b.value} on the other.`,
      evidence,
      ...(unsure && { severity: 'gap' as const }),
    });
  }
  return altered.length;
}

/** A number of bales that is one, and that the net weight of the same paper bears: "St. 1" beside 5,275 kg is a column's head. */
function soundBales(d: Document): Figure | undefined {
  const found = balesOf(d);
  const net = netOf(d);
  if (!found || !Number.isInteger(found.value) || found.value < 1) return undefined;
  return net && !canWeigh('lint', net.kg, found.value) ? undefined : found;
}

/** The number of bales that a paper states, or its packages where it calls them bales; never a count of containers or cartons. */
function balesOf(d: Document): Figure | undefined {
  const { baleCount, packages, lines } = d.facts;
  if (baleCount) return { value: baleCount.value, evidence: baleCount.evidence };
  if (packages && bale.test(packages.evidence.quote)) return { value: packages.value, evidence: packages.evidence };
  const rows = lines?.value.filter((l) => bale.test(l.unit ?? '') && l.quantity !== undefined) ?? [];
  return rows.length ? { value: rows.reduce((n, l) => n + l.quantity!, 0), evidence: rows[0]!.evidence } : undefined;
}

const bale = /\b(bales?|bls|pacas?|fardos?|balles?|balle|ballen|balya|balle?)\b|кип|тюк|\bto[yʻ'’]\b|包|件棉/iu;

/**
 * The number of packages of a paper, when it is a number of this kind: by the words beside it, else by those of the goods, where they name no
 * other kind. "1 CONT. 80 DRUMS" counts the container.
 */
function packagesOf(d: Document, kind: PackageKind): Figure | undefined {
  const { packages, lines } = d.facts;
  if (!packages || packages.doubt || !Number.isInteger(packages.value) || packages.value < 2) return undefined;
  const { quote } = packages.evidence;
  const of = (text: string): PackageKind[] =>
    (Object.keys(packageKinds) as PackageKind[]).filter((k) => packageKinds[k].test(text));
  const own = of(quote);
  const said = own.length
    ? own
    : of((lines?.value ?? []).map((l) => `${l.description ?? ''} ${l.unit ?? ''}`).join(' '));
  if (said.length !== 1 || said[0] !== kind || bale.test(quote)) return undefined;
  return { value: packages.value, evidence: packages.evidence };
}

function piecesOf(d: Document): Figure | undefined {
  const all = d.facts.lines?.value.filter((l) => l.quantity !== undefined) ?? [];
  const sum = all.reduce((n, l) => n + l.quantity!, 0);
  // A row without a description that holds what all others hold together is their total.
  const rows = all.length > 1 ? all.filter((l) => l.description || l.quantity! * 2 !== sum) : all;
  const found = rows.map((l) => piecesIn(l.quantity, l.unit));
  if (found.length === 0 || found.some((n) => n === undefined)) return undefined;
  return { value: found.reduce((n: number, x) => n + x!, 0), evidence: rows[0]!.evidence };
}

interface Side {
  type: Document['type'];
  found: { d: Document; figure: Figure }[];
}

/** Figures of each kind of paper against those of the paper that most others agree with, so that one wrong paper is told once. */
function compare(documents: Document[], measure: Measure, findings: RuleFinding[], c: Case): number {
  const sides: Side[] = papers
    .map((type) => ({ type, found: figures(documents, type, measure) }))
    .filter(({ found }) => found.length);
  const agrees = (a: Side, b: Side): boolean =>
    candidates(a.found).some((x) => candidates(b.found).some((y) => measure.same(x, y))) ||
    mislabelled(a, b, documents, measure) ||
    mislabelled(b, a, documents, measure);
  const [first] = sides.toSorted(
    (a, b) => sides.filter((s) => agrees(b, s)).length - sides.filter((s) => agrees(a, s)).length,
  );
  if (!first) return 0;
  for (const side of sides) {
    if (agrees(first, side)) continue;
    // A weight that cannot be one of these goods, or three times the other, was misread: agreeing papers silence it.
    const far = apart(first, side) > absurd;
    if (far && measure.counts) continue;
    if (far && sides.some((s) => s !== first && s !== side && agrees(first, s))) continue;
    const severity = far ? { severity: 'gap' as const } : {};
    const said = explanation(first, side, c);
    findings.push({
      ...(said ? { severity: 'warning' as const } : severity),
      message: `The ${measure.says} is ${show(first.found, measure)} and ${show(side.found, measure)}.${said ? ` The papers say why: “${said.quote}”.` : ''}`,
      evidence: [...first.found, ...side.found].map((f) => f.figure.evidence).concat(said ?? []),
    });
  }
  return sides.length - 1;
}

/** What the papers say of a part shipment, a shortage or a bill of lading for several sales, where this accounts for the difference. */
function explanation(a: Side, b: Side, c: Case): Evidence | undefined {
  const [x, y] = [a, b].map((s) => s.found.reduce((n, f) => n + f.figure.value, 0)) as [number, number];
  const [small, large] = (x < y ? [a, b] : [b, a]).map((s) => s.found.map((f) => f.d)) as [Document[], Document[]];
  return explainedBy({ small, large, less: Math.min(x, y), more: Math.max(x, y) }, c.documents);
}

/** Beyond this ratio no two honest or dishonest papers differ: one was misread. */
const absurd = 3;
const apart = (a: Side, b: Side): number =>
  Math.min(
    ...candidates(a.found).flatMap((x) =>
      candidates(b.found).map((y) => Math.max(x, y) / Math.max(Math.min(x, y), 1e-9)),
    ),
  );

const figures = (documents: Document[], type: Document['type'], measure: Measure): Side['found'] =>
  documents
    .filter((d) => d.type === type)
    .map((d) => ({ d, figure: measure.of(d) }))
    .filter((f): f is { d: Document; figure: Figure } => f.figure !== undefined);

/**
 * Certificates and bills of lading print one weight, "gross weight or other quantity": equal to the other kind of weight, it is
 * that. On other papers only a figure equal to the last digit is the other kind under a wrong head.
 */
function mislabelled(a: Side, b: Side, documents: Document[], measure: Measure): boolean {
  if (!measure.twin) return false;
  const loose = a.type === 'certificate-of-origin' || a.type === 'bill-of-lading';
  const twins = candidates(figures(documents, b.type, { ...measure, of: measure.twin }));
  const same = (x: number, y: number): boolean => (loose ? measure.same(x, y) : Math.abs(x - y) < 0.05);
  return candidates(a.found).some((x) => twins.some((y) => y > 0 && same(x, y)));
}

const candidates = (found: { figure: Figure }[]): number[] => {
  const values = found.map((f) => f.figure.value);
  return [...values, values.reduce((n, x) => n + x, 0)];
};

const show = (found: { d: Document; figure: Figure }[], measure: Measure): string =>
  found.map((f) => `${measure.show(f.figure.value)} on ${f.d.name}`).join(', ');

/** The weight of single bales on the gin's list and on the papers of the sale, with room for moisture. */
function units(c: Case, findings: RuleFinding[]): number {
  const sale = c.documents.filter((d) => d.type === 'packing-list' || d.type === 'invoice');
  const made = c.documents.filter((d) => d.type === 'ginning-record' || d.type === 'tomato-processing-record');
  const weights = new Map<string | number, Run>();
  for (const document of made)
    for (const run of unitsOf(document)) {
      const bale = document.type === 'ginning-record';
      if (run.first === run.last && run.row.netKg !== undefined && (!bale || canWeigh('lint', run.row.netKg, 1)))
        weights.set(keyOf(run), run);
    }
  if (weights.size === 0) return 0;
  let compared = 0;
  const apart: [Run, Run][] = [];
  for (const document of sale)
    for (const run of unitsOf(document)) {
      const other = run.first === run.last && run.row.netKg !== undefined ? weights.get(keyOf(run)) : undefined;
      if (other && other.row.netKg! <= 400 && !canWeigh('lint', run.row.netKg!, 1) && run.row.netKg! > 400) continue;
      if (!other || (run.row.lot && other.row.lot && run.row.lot !== other.row.lot)) continue;
      compared++;
      const room = scaleTolerance.cotton.share * Math.max(run.row.netKg!, other.row.netKg!);
      if (Math.abs(run.row.netKg! - other.row.netKg!) > room) apart.push([run, other]);
    }
  if (apart.length) {
    const ids = apart.map(([a, b]) => `${a.row.id} (${kg(a.row.netKg!)} sold, ${kg(b.row.netKg!)} at the gin)`);
    findings.push({
      message: `The weight of a bale differs by more than ${scaleTolerance.cotton.share * 100} %: ${some(ids, 3)}.`,
      evidence: apart.slice(0, 4).flatMap(([a, b]) => [a.row.evidence, b.row.evidence]),
    });
  }
  return compared ? 1 : 0;
}

/** The number without a gin's code, when it is long enough to have one. */
const keyOf = ({ prefix, first, digits }: Run): string | number =>
  prefix ? `${prefix} ${first}` : digits === 12 ? first % 10 ** 7 : first;
