import type { Commodity, Document, EventKind } from '../model/index.ts';
import { consignmentsOf, stageOfCertificate } from '../trace/consignments.ts';
import { UnitSet, unitsOf } from '../trace/units.ts';
import { blanketWords } from '../trade/blanket-words.ts';
import { stageOf } from '../trade/needs.ts';
import { answer, notApplicable, some } from './answer.ts';
import { countryOf, takesFresh } from './date-season.ts';
import { beforeItCame } from './dates/before-it-came.ts';
import { begunTooEarly } from './dates/begun.ts';
import { outsideTheirCrop, soldAsLaterCrop, spunBeforeTheCrop } from './dates/crop-years.ts';
import {
  type Dated,
  daysOf,
  earliest,
  firstOf,
  lastReadings,
  latest,
  readings,
  undated,
  writtenAfter,
} from './dates/days.ts';
import { lotsInOrder, notYetDone } from './dates/lots.ts';
import { ofOtherCrops } from './dates/other-crop.ts';
import { soldLate } from './dates/sale-days.ts';
import { making, says } from './dates/says.ts';
import type { Case, Rule, RuleFinding } from './types.ts';

export const dateOrder: Rule = {
  id: 'date.order',
  requirement: 'No step is dated before the step that feeds it, and no paper after the event that it must precede.',
  check(c) {
    const findings: RuleFinding[] = [];
    const days = c.documents.flatMap(daysOf);
    let compared = 0;
    const written = c.documents.flatMap((d) => writtenAfter(d, days));
    for (const [before, after] of steps) compared += inOrder(c, days, before, after, findings, written);
    compared += withinPapers(c, days, findings);
    compared += lotsInOrder(c.documents, days, findings);
    compared += begunTooEarly(c.documents, days, findings);
    compared += notYetDone(c, days, findings) + beforeItCame(c.documents, days, findings);
    compared += shippedAfterMade(c, days, findings);
    compared += certifiedAfterMade(c, days, findings) + listedAfterMade(c, days, findings);
    compared += arrivedByEntry(c, days, findings);
    const sold = soldLate(c, days, says);
    const crops = againstTheCrop(c, days);
    findings.push(...sold.findings, ...crops);
    compared += sold.compared + crops.length;
    const without = undated(c.documents, days);
    const unread = without.length > 0 ? `; no day of the work was read on ${some(without.map((d) => d.name))}` : '';
    return compared
      ? answer(`${compared} pairs of dates compared${unread}`, findings)
      : notApplicable(`no two dates of the papers must follow each other${unread}`);
  },
};

/** Pairs of which the first always begins before the second ends, whatever the trade: later steps use what earlier ones made. */
const steps: [EventKind, EventKind][] = [
  ['plant', 'harvest'],
  ['harvest', 'gin'],
  ['harvest', 'process'],
  ['gin', 'class'],
  ['gin', 'spin'],
  ['spin', 'weave'],
  ['spin', 'knit'],
  ['weave', 'cut-and-sew'],
  ['knit', 'cut-and-sew'],
  ['spin', 'cut-and-sew'],
  ['gin', 'weave'],
  ['gin', 'knit'],
  ['gin', 'cut-and-sew'],
  ['harvest', 'spin'],
];

/** Whether the later thing ends, in every reading, before the earlier one begins. */
const breaks = (before: Dated, after: Dated): boolean => latest(after) < earliest(before);

const finding = (before: Dated, after: Dated): RuleFinding => ({
  message: `The ${says(after.kind)} on ${after.document.name} is dated ${after.last[0]}, before the ${says(before.kind)} of ${before.first[0]} on ${before.document.name}.`,
  evidence: [after.evidence, before.evidence],
});

/** Every dated step of the later kind against the first of the earlier kind in the bundle that can have fed it. */
function inOrder(
  c: Case,
  days: Dated[],
  before: EventKind,
  after: EventKind,
  findings: RuleFinding[],
  written: Dated[] = [],
): number {
  const starts = days.filter((d) => d.kind === before);
  let compared = 0;
  for (const end of [...days, ...written].filter((d) => d.kind === after)) {
    const start = firstOf(starts.filter((d) => !ofOtherCrops(c, d, end)));
    if (!start) continue;
    compared++;
    if (breaks(start, end)) findings.push(finding(start, end));
  }
  return compared;
}

/** Pairs that hold on one paper, where both dates speak of the same goods. */
const onOnePaper: [EventKind, EventKind][] = [
  ['receive', 'spin'],
  ['receive', 'weave'],
  ['receive', 'knit'],
  ['receive', 'cut-and-sew'],
  ['receive', 'process'],
  ['load', 'arrive'],
  ['ship', 'arrive'],
  ['ship', 'deliver'],
  ['load', 'deliver'],
  ['issue', 'expire'],
];

function withinPapers(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const own of Map.groupBy(days, (d) => d.document).values()) {
    for (const [before, after] of onOnePaper) compared += inOrder(c, own, before, after, findings);
  }
  return compared;
}

const leaving: readonly EventKind[] = ['pack', 'load', 'ship'];

/** The consignment leaves after its making begins; a bale or drum that is listed with its day of ginning or filling leaves after that day. */
function shippedAfterMade(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  const starts = making.map((kind) => firstOf(days.filter((d) => d.kind === kind))).filter((d) => d !== undefined);
  for (const { documents, entry } of consignmentsOf(c.documents)) {
    if (!entry) continue;
    const away = days.filter(
      (d) => leaving.includes(d.kind) && documents.includes(d.document) && d.document.type !== 'transport-record',
    );
    for (const end of away) {
      compared += starts.length;
      const late = starts.filter((start) => breaks(start, end)).at(-1);
      if (late) findings.push(finding(late, end));
      else compared += ginnedLater(c, documents, end, findings);
    }
  }
  return compared;
}

function ginnedLater(c: Case, sale: Document[], end: Dated, findings: RuleFinding[]): number {
  const sold = new UnitSet(sale.flatMap(unitsOf));
  const dated = c.documents
    .filter((d) => d.type === 'ginning-record' || d.type === 'tomato-processing-record')
    .flatMap((d) => unitsOf(d).map((run) => ({ d, unit: run.row, run })));
  const late = dated.filter(
    ({ unit, run }) => unit.date !== undefined && unit.date > latest(end) && sold.missing(run).length === 0,
  );
  const first = late[0];
  if (first) {
    findings.push({
      message: `${first.d.type === 'ginning-record' ? 'Bale' : 'Drum'} ${first.unit.id}${late.length > 1 ? ` and ${late.length - 1} more` : ''} on ${first.d.name} was ${first.d.type === 'ginning-record' ? 'ginned' : 'filled'} on ${first.unit.date}, after the ${says(end.kind)} of ${end.last[0]} on ${end.document.name}.`,
      evidence: [first.unit.evidence, end.evidence],
    });
  }
  return dated.length ? 1 + (first ? 0 : lastOfAll(c, sold, end, findings)) : 0;
}

/** A record without a day beside its units, all of which are sold: its last day of ginning or filling is that of one of them. */
function lastOfAll(c: Case, sold: UnitSet, end: Dated, findings: RuleFinding[]): number {
  for (const document of c.documents) {
    const kind = document.type === 'ginning-record' ? 'gin' : 'process';
    if (kind === 'process' && document.type !== 'tomato-processing-record') continue;
    const runs = unitsOf(document);
    const done = daysOf(document).filter((d) => d.kind === kind);
    // the span of a column of days, each as printed; a season or period may run on behind the last of these bales
    const ofColumn = done.filter(
      (d) =>
        d.first[0] !== d.last[0] && (d.evidence.quote.match(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/g) ?? []).length === 1,
    );
    const [last] = ofColumn.filter((d) => earliest({ ...d, first: d.last }) > latest(end));
    if (!last || runs.length === 0 || runs.some((run) => run.row.date || sold.missing(run).length > 0)) continue;
    findings.push({
      message: `${document.name} gives ${last.last[0]} as its last day of ${says(kind)}, after the ${says(end.kind)} of ${end.last[0]} on ${end.document.name}: all that it lists is sold, so that part of it was made after the goods had left.`,
      evidence: [last.evidence, end.evidence],
    });
    return 1;
  }
  return 0;
}

/** How far along the chain the goods are that a step gives out. */
const stageMade: Readonly<Partial<Record<EventKind, number>>> = {
  harvest: stageOf['seed-cotton'],
  gin: stageOf.lint,
  spin: stageOf.yarn,
  weave: stageOf.fabric,
  knit: stageOf.fabric,
  finish: stageOf.fabric,
  'cut-and-sew': stageOf.garment,
  process: stageOf.paste,
};

/** The steps up to the goods that a certificate is of: one of the cloth is older than the garment, and no less right. */
function upTo(certificate: Document, c: Case): readonly EventKind[] {
  const entry = consignmentsOf(c.documents).some((s) => s.entry && s.documents.includes(certificate));
  if (entry) return making;
  // one of a delivery to a maker that does not say of what binds no step: it may be of the first material
  const stage = stageOfCertificate(certificate);
  return making.filter((kind) => (stageMade[kind] ?? 0) <= stage);
}

/** A certificate speaks of goods that exist: it is not issued before the last step of their making begins. */
function certifiedAfterMade(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const document of c.documents) {
    const issued = document.type === 'certificate-of-origin' ? issueOf(document, days) : undefined;
    if (!issued) continue;
    const starts = upTo(document, c)
      .map((kind) => firstOf(days.filter((d) => d.kind === kind)))
      .filter((d) => d !== undefined);
    if (starts.length === 0) continue;
    compared++;
    // one for all consignments of a period is signed before its goods are grown; its period is what they must fall into
    if (starts.every((start) => coversFor(document, earliest(start)))) continue;
    const late = starts.filter((start) => breaks(start, issued)).at(-1);
    if (late) findings.push(finding(late, issued));
  }
  return compared;
}

/** Whether a certificate states a blanket period that had not ended on a day. */
const coversFor = ({ facts }: Document, day: string): boolean =>
  facts.validUntil !== undefined &&
  facts.validUntil.value >= day &&
  facts.mentions.some((m) => blanketWords.test(m.text));

function issueOf(document: Document, days: Dated[]): Dated | undefined {
  const event = days.find((d) => d.document === document && d.kind === 'issue');
  const { date } = document.facts;
  if (event || !date) return event;
  return {
    kind: 'issue',
    document,
    first: readings(date.value, date),
    last: lastReadings(date.value, date),
    evidence: date.evidence,
  };
}

/** A paper of sale that lists the bales by number was not written before the first of them was ginned or filled. */
function listedAfterMade(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  const start = firstOf(days.filter((d) => d.kind === 'gin' || d.kind === 'process'));
  if (!start || !c.goods.some((g) => g.material === 'lint' || g.material === 'paste')) return 0;
  const entry = consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents);
  for (const document of entry) {
    const { date } = document.facts;
    const lists = unitsOf(document).length > 0 || document.facts.lines?.value.some((l) => l.lot && l.netWeight);
    if (!date || !lists || (document.type !== 'invoice' && document.type !== 'packing-list')) continue;
    compared++;
    const written: Dated = {
      kind: 'invoice',
      document,
      first: readings(date.value, date),
      last: lastReadings(date.value, date),
      evidence: date.evidence,
    };
    if (!breaks(start, written)) continue;
    findings.push({
      message: `${document.name} is dated ${date.value} and lists goods by number, before the ${says(start.kind)} of ${start.first[0]} on ${start.document.name}.`,
      evidence: [date.evidence, start.evidence],
    });
  }
  return compared;
}

/** The crop that a record names, else that as which raw cotton is sold, against the days of harvest, ginning and processing. */
function againstTheCrop(c: Case, days: Dated[]): RuleFinding[] {
  const country = (d: Document, commodity: Commodity) => countryOf(c, d, commodity);
  const own = [...outsideTheirCrop(days, country, takesFresh), ...spunBeforeTheCrop(days, c.documents)];
  if (own.length > 0 || !c.goods.some((g) => g.material === 'lint')) return own;
  const sale = consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents)
    .filter((d) => d.type === 'invoice' || d.type === 'packing-list' || d.type === 'certificate-of-origin');
  return soldAsLaterCrop(days, sale, country);
}

/** Goods cannot be laden after the day on which they were entered. */
function arrivedByEntry(c: Case, days: Dated[], findings: RuleFinding[]): number {
  const laden = days.filter((d) => d.document.type === 'bill-of-lading' && (d.kind === 'ship' || d.kind === 'load'));
  const entry = consignmentsOf(c.documents)
    .filter((s) => s.entry)
    .flatMap((s) => s.documents);
  for (const d of laden) {
    if (!entry.includes(d.document) || earliest(d) <= c.entryDate) continue;
    findings.push({
      message: `The ${says(d.kind)} on ${d.document.name} is dated ${d.first[0]}, after the entry of ${c.entryDate}.`,
      evidence: [d.evidence],
    });
  }
  return laden.length;
}
