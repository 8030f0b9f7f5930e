import type { Document, Evidence, Material } from '../model/index.ts';
import { consignmentsOf } from '../trace/consignments.ts';
import { partlyRead } from '../trace/coverage.ts';
import { foldId, foldLot } from '../trace/fold.ts';
import { shortList } from '../trace/short-lists.ts';
import { countOf, printed, type Run, UnitSet, unitsOf } from '../trace/units.ts';
import { makerOf } from '../trade/needs.ts';
import { answer, balesCouldNotBeRead, couldNotRun, notApplicable, some } from './answer.ts';
import { unshownUnits } from './blend/unshown.ts';
import { lotsCarried } from './lots/carried.ts';
import { holds, lotsOn, partly, shapeOf } from './lots/named.ts';
import { isPoorlyRead } from './lots/poorly-read.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

/** Papers that say which units are sold, packed or shipped. */
const selling = new Set<Document['type']>(['invoice', 'packing-list', 'bill-of-lading', 'certificate-of-origin']);

export const baleUnlisted: Rule = {
  id: 'bale.unlisted',
  requirement: 'Every bale or lot that is invoiced, packed or used stands in the record of its gin or maker.',
  check(c) {
    const unread = c.documents.some((d) => unitsOf(d).length) ? undefined : balesCouldNotBeRead(c);
    if (unread) return unread;
    const materials = [...new Set(c.goods.map((g) => g.material))];
    const sold = consignmentsOf(c.documents)
      .filter((s) => s.entry)
      .flatMap((s) => s.documents)
      .filter((d) => selling.has(d.type));
    const findings: RuleFinding[] = [];
    let compared = 0;
    for (const material of materials) {
      const records = c.documents.filter((d) => d.type === makerOf[material]);
      const blind = records.find((d) => d.problems.length && unitsOf(d).length === 0 && lotsOn([d]).size === 0);
      if (blind && sold.some((d) => unitsOf(d).length)) {
        return couldNotRun(`The list of units in ${blind.name} could not be read.`);
      }
      compared += compareUnits(material, sold, records, findings);
      if (listedAsMade.has(material)) {
        unlistedBy(sold, records, findings);
        shortOf(sold, records, findings);
      }
      compared += compareLots(material, sold, records, c, findings);
    }
    compared += compareOpened(c, findings);
    compared += compareUsed(c, findings);
    compared += lotsCarried(c, findings);
    if (compared === 0 && findings.length === 0)
      return notApplicable('no bales or lots stand on both the papers of the sale and a production record');
    return answer(`${compared.toLocaleString('en-US')} bales and lots looked up in the production records`, findings);
  },
};

/** Package numbers 1, 2, 3 ... are the shipper's marks and no bale numbers. */
const marksOnly = (runs: Run[]): boolean =>
  runs.some((r) => r.first === 1) && runs.every((r) => !r.prefix && r.digits <= 4);

/** Materials whose makers list what they made; a spinner's list is of the bales that it opened, not of the cartons that it packed. */
const listedAsMade = new Set<Material>(['lint', 'cotton-seed', 'paste']);

function compareUnits(material: Material, sold: Document[], records: Document[], findings: RuleFinding[]): number {
  const listed = records.flatMap(unitsOf);
  if (listed.length === 0) return 0;
  const set = new UnitSet(listed);
  const known = (run: Run): boolean => set.missing(run).length === 0;
  let compared = 0;
  for (const document of sold) {
    const runs = unitsOf(document);
    if (runs.length === 0 || (marksOnly(runs) && !marksOnly(listed))) continue;
    if (!listedAsMade.has(material) && !runs.some(known)) continue;
    compared += runs.length;
    report(document, runs, set, records, findings);
  }
  return compared;
}

/** Papers of the sale that name each unit, beside records that only name the lots: said, since the units themselves were not looked up. */
function unlistedBy(sold: Document[], records: Document[], findings: RuleFinding[]): void {
  const list = sold.find((d) => unitsOf(d).some((run) => run.digits >= 5 || run.prefix.length >= 2));
  if (!list || records.length === 0 || records.some((d) => unitsOf(d).length) || marksOnly(unitsOf(list))) return;
  const names = records.map((d) => d.name);
  // A gin's record is a list of bales: one that states their number or weight and shows none was not read.
  const bales = records.some((d) => d.type === 'ginning-record');
  findings.push({
    message: `${list.name} lists ${countOf(unitsOf(list)).toLocaleString('en-US')} units by number; no number of a unit could be read on ${some(names)}, so only lots and weights were compared.`,
    evidence: [unitsOf(list)[0]!.row.evidence],
    severity: bales ? 'gap' : 'warning',
  });
}

/** Lists of the sale that were not read whole, beside a record of single units: those that were not read were not looked up. */
function shortOf(sold: Document[], records: Document[], findings: RuleFinding[]): void {
  const listed = records.flatMap(unitsOf);
  if (listed.length === 0 || marksOnly(listed)) return;
  for (const document of sold) {
    const short = document.type === 'packing-list' ? shortList(document) : undefined;
    if (!short || marksOnly(unitsOf(document))) continue;
    findings.push({
      message: `${document.name} ${short.says}: the others could not be looked up in ${some(records.map((d) => d.name))}.`,
      evidence: [...short.evidence, listed[0]!.row.evidence],
      severity: 'gap',
    });
  }
}

/** Units of the records that were not read: so many missing ones prove nothing. */
function unread(records: Document[]): { units: number; names: string[] } {
  const parts = records.map((d) => ({ name: d.name, part: partlyRead(d) })).filter(({ part }) => part !== undefined);
  const scanned = records.some((d) => d.reader === 'ocr' || d.reader === 'textract');
  const units = parts.reduce((n, { part }) => n + part!.stated - part!.read, 0);
  // A printed list that states one bale more than it holds may have been tampered with; a scan lost a row.
  return { units: scanned || units > 2 ? units : 0, names: parts.map(({ name }) => name) };
}

function report(
  document: Document,
  runs: Run[],
  set: UnitSet,
  records: Document[],
  findings: RuleFinding[],
  doubt: Pick<RuleFinding, 'severity'> = {},
): void {
  const listed = records.flatMap(unitsOf);
  const ids: string[] = [];
  const evidence: Evidence[] = [];
  let count = 0;
  for (const run of runs) {
    for (const [first, last] of set.missing(run)) {
      count += last - first + 1;
      ids.push(first === last ? printed(run, first) : `${printed(run, first)} to ${printed(run, last)}`);
      if (evidence.length < 8) evidence.push(run.row.evidence);
    }
  }
  if (count === 0) return;
  const one = count === 1;
  const open = unread(records);
  if (open.units > 0 && (count <= open.units || heavyRows(records))) {
    findings.push({
      message: `${document.name} lists ${some(ids)}, not among the units that could be read of ${some(open.names)}: ${open.units.toLocaleString('en-US')} of its rows could not be read.`,
      evidence: [...evidence, listed[0]!.row.evidence],
      severity: 'gap',
    });
    return;
  }
  findings.push({
    message: `${document.name} lists ${some(ids)}, which ${one ? 'stands' : 'stand'} in no gin or production record of the bundle.`,
    evidence: [...evidence, listed[0]!.row.evidence],
    ...doubt,
  });
}

/** A row as heavy as many bales stands for a range of which only the start was read. */
const heavyRows = (records: Document[]): boolean =>
  records.some((d) => unitsOf(d).some((r) => r.first === r.last && (r.row.netKg ?? 0) > 1000));

/** Numbers of so many digits are a gin's, a press's or a ministry's; a mill that numbers the bales of its own store writes shorter ones. */
const ginsOwn = 7;

const sameForm = (a: Run, b: Run): boolean => a.prefix === b.prefix && a.digits === b.digits;

/** Whether a spinner's record names a lot that the gins' records hold. */
function namesLotOf(document: Document, gins: Document[]): boolean {
  const made = [...lotsOn(gins).keys()];
  return [...lotsOn([document]).keys()].some((lot) => holds(made, lot));
}

/**
 * Whether a range of a spinner's runs into the gin's and over its end: a part of it is the gin's own numbers, so that the rest is none of a mill's
 * store. Short numbers of two hands meet by chance.
 */
function runsOver(document: Document, runs: readonly Run[], set: UnitSet, gins: Document[]): boolean {
  const over = runs.filter(
    (run) =>
      run.digits >= 5 &&
      run.last - run.first < 100_000 &&
      set.missing(run).reduce((n, [a, b]) => n + b - a + 1, 0) < run.last - run.first + 1,
  );
  return over.some((run) => run.digits >= ginsOwn) || (over.length > 0 && namesLotOf(document, gins));
}

/** Bales that a spinner opened, when its record lists them as the gin numbered them. */
function compareOpened(c: Case, findings: RuleFinding[]): number {
  const gins = c.documents.filter((d) => d.type === 'ginning-record');
  const listed = gins.flatMap(unitsOf);
  if (listed.length === 0) return 0;
  const set = new UnitSet(listed);
  let compared = 0;
  for (const document of c.documents.filter((d) => d.type === 'spinning-record')) {
    const runs = unitsOf(document);
    // Bales of an origin of which no gin's record is here: origin.blend asks for it.
    const open = unshownUnits(c, document);
    const shown = runs.filter((run) => set.comparable(run) && !open.has(run.row));
    if (runs.some((run) => set.missing(run).length === 0) || runsOver(document, shown, set, gins)) {
      compared += runs.length;
      report(document, shown, set, gins, findings);
      continue;
    }
    // None of them is the gin's: numbers of the mill's own, or other bales, which numbers of the gin's own form are.
    const alike = shown.filter((run) => !marksOnly([run]) && listed.some((l) => sameForm(l, run)));
    if (alike.length === 0) continue;
    compared += alike.length;
    const own = alike.every((run) => run.digits < ginsOwn) && namesLotOf(document, gins);
    const doubt = alike.every((run) => run.digits < ginsOwn) ? ({ severity: own ? 'warning' : 'gap' } as const) : {};
    report(document, alike, set, gins, findings, doubt);
  }
  return compared;
}

const production = new Set<Document['type']>([
  'seed-record',
  'farm-record',
  'ginning-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
]);

/** Lots of the sale against every lot that a production record names; a paper that lists the bales themselves is left alone. */
function compareLots(
  material: Material,
  sold: Document[],
  records: Document[],
  c: Case,
  findings: RuleFinding[],
): number {
  if (lotsOn(records).size === 0) return 0;
  const made = lotsOn(c.documents.filter((d) => production.has(d.type)));
  // the units of a spinner's record are the bales that it opened: the cartons sold are no such units
  const listing = (list: Document[]): boolean => list.some((d) => unitsOf(d).length > 0);
  const byUnit = listedAsMade.has(material) && listing(records) && listing(sold);
  let compared = 0;
  for (const document of sold) {
    if (byUnit && unitsOf(document).length > 0) continue;
    const lots = lotsOn([document]);
    compared += lots.size;
    // Beside bales that are listed a lot of two papers may head rows of the record in a way that was not read; one of a single paper is its own.
    const others = byUnit ? lotsOn(c.documents.filter((d) => d !== document)) : undefined;
    const missing = [...lots]
      .filter(([lot]) => !others?.has(lot))
      .filter(
        ([lot, at]) => /\d/.test(lot) && !holds(made.keys(), lot) && !partly(made, at.printed) && !isUnit(lot, records),
      )
      .map(([, at]) => at);
    if (missing.length === 0) continue;
    const alike = missing.filter((m) => [...made.keys()].some((lot) => shapeOf(lot) === shapeOf(foldLot(m.printed))));
    // lots of another kind say nothing beside bales that were looked up
    if (byUnit && alike.length === 0) continue;
    const read = alike.every((m) => isPoorlyRead(document, m, made)) ? ({ severity: 'gap' } as const) : {};
    const [named, severity] = alike.length ? [alike, read] : [missing, { severity: 'warning' as const }];
    findings.push({
      message: `${document.name} names lot ${some(named.map((m) => m.printed))}, which stands in no production record of the bundle; the records hold ${some([...made.values()].map((m) => m.printed))}${alike.length ? '' : ', numbered otherwise'}.`,
      evidence: [...named.slice(0, 5).map((m) => m.evidence), [...made.values()][0]!.evidence],
      ...severity,
    });
  }
  return compared;
}

const isUnit = (lot: string, records: Document[]): boolean => {
  const runs = records.flatMap(unitsOf);
  return runs.some((run) => foldId(run.row.id) === lot || (run.row.to !== undefined && foldId(run.row.to) === lot));
};

/** Lots that a step took in against those that the record of the step before gave out. */
function compareUsed(c: Case, findings: RuleFinding[]): number {
  let compared = 0;
  for (const material of ['lint', 'yarn', 'fabric', 'paste'] as Material[]) {
    const makers = c.documents.filter((d) => d.type === makerOf[material]);
    const made = lotsOn(makers);
    if (made.size === 0) continue;
    for (const document of c.documents.filter((d) => production.has(d.type) && d.type !== makerOf[material])) {
      const used = document.facts.flows.filter((f) => f.direction === 'in' && f.material === material && f.lot);
      compared += used.length;
      const missing = used.filter(
        (f) =>
          !holds(made.keys(), foldLot(f.lot!)) &&
          !partly(made, f.lot!) &&
          !isUnit(foldLot(f.lot!), makers) &&
          [...made.keys()].some((lot) => shapeOf(lot) === shapeOf(foldLot(f.lot!))),
      );
      if (missing.length === 0) continue;
      findings.push({
        message: `${document.name} takes in ${material} lot ${some(missing.map((f) => f.lot!))}, which no record of its making holds; the records hold ${some([...made.values()].map((m) => m.printed))}.`,
        evidence: [...missing.slice(0, 5).map((f) => f.evidence), [...made.values()][0]!.evidence],
      });
    }
  }
  return compared;
}
