import type { Document, Evidence, IsoDate, Material } from '../../model/index.ts';
import { flowsOf, kgOf, takenIn } from '../../trace/flows.ts';
import { foldLot } from '../../trace/fold.ts';
import { citedOn } from '../../trace/references.ts';
import { countOf, unitsOf } from '../../trace/units.ts';
import { kg } from '../answer.ts';
import type { RuleFinding } from '../types.ts';
import { type Dated, earliest, firstOf, isReportedMonth, lastReadings, latest } from './days.ts';
import { says } from './says.ts';

const openDay = (document: Document): boolean => document.facts.events.some((e) => e.doubt !== undefined);
const lotsOf = (document: Document) => citedOn(document).filter((cited) => cited.kind === 'lot');
const sameTwo = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 * Math.max(a, b);

/** Work on goods, and papers of them, dated before the goods can have been there. */
export const beforeItCame = (documents: readonly Document[], days: readonly Dated[], findings: RuleFinding[]): number =>
  workedBeforeSent(documents, days, findings) +
  workedBeforeLeft(documents, days, findings) +
  namedBeforeMade(documents, days, findings) +
  filledBeforeDelivered(documents, findings);

/** What each mill takes in. */
const used: Readonly<Partial<Record<Document['type'], Material>>> = {
  'spinning-record': 'lint',
  'fabric-record': 'yarn',
  'garment-record': 'fabric',
};

/**
 * A mill does not work on lots that are still where they were made: every lot that it took in, as many bales or as much, was sent only after its
 * work began. A lot of which a part is on no transport paper may have come before.
 */
function workedBeforeSent(documents: readonly Document[], days: readonly Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const document of documents) {
    const material = used[document.type];
    const own = days.filter(
      (d) => d.document === document && ['spin', 'weave', 'knit', 'cut-and-sew'].includes(d.kind),
    );
    const begun = firstOf(own);
    if (!material || !begun || isReportedMonth(begun) || begun.first.some((day) => day.endsWith('-01'))) continue;
    const into = takenIn(document, material);
    const made = new Set(flowsOf(document, 'out').flatMap((f) => f.lot ?? []));
    const lots = new Set(into.flatMap((f) => f.lot ?? []).filter((lot) => !made.has(lot)));
    if (into.length === 0 || into.some((f) => f.lot === undefined) || lots.size === 0) continue;
    const papers = documents.filter(
      (d) => d.type === 'transport-record' && lotsOf(d).some((lot) => lots.has(lot.printed)),
    );
    const sent = papers.map((d) =>
      firstOf(days.filter((x) => x.document === d && (x.kind === 'ship' || x.kind === 'load'))),
    );
    const known = new Set(papers.flatMap((d) => lotsOf(d).map((lot) => lot.printed)));
    if (papers.length === 0 || sent.some((d) => d === undefined) || [...lots].some((lot) => !known.has(lot))) continue;
    if (!isAllOf(document, into, papers)) continue;
    compared++;
    const first = firstOf(sent as Dated[])!;
    const day = begun.first.toSorted().at(-1)!;
    if (day >= earliest(first) || latest(begun) < earliest(first)) continue;
    findings.push({
      message: `The ${says(begun.kind)} on ${document.name} begins ${day}, before any of what it used was sent to it: ${first.document.name} is of ${first.first[0]}.`,
      evidence: [begun.evidence, first.evidence],
    });
  }
  return compared;
}

/** Records whose makers send on what they made. */
const senders: ReadonlySet<Document['type']> = new Set(['ginning-record', 'spinning-record', 'fabric-record']);

/** A mill does not work on lots that their makers still had: each lot that its record names left its maker, by his own record, only after the work began. */
function workedBeforeLeft(documents: readonly Document[], days: readonly Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  const left = documents.flatMap((maker) =>
    !senders.has(maker.type)
      ? []
      : days
          .filter((d) => d.document === maker && d.kind === 'ship')
          .flatMap((day) =>
            lotsOf(maker).flatMap((x) => (namesLot(day.evidence.quote, x.printed) ? [{ id: x.id, day }] : [])),
          ),
  );
  for (const document of left.length === 0 ? [] : documents.filter((d) => used[d.type] !== undefined)) {
    const begun = firstOf(
      days.filter((d) => d.document === document && ['spin', 'weave', 'knit', 'cut-and-sew'].includes(d.kind)),
    );
    if (!begun || isReportedMonth(begun) || begun.first.some((day) => day.endsWith('-01')) || openDay(document))
      continue;
    const made = new Set(flowsOf(document, 'out').flatMap((f) => (f.lot ? [foldLot(f.lot)] : [])));
    const lots = lotsOf(document).filter((x) => !made.has(x.id) && x.id.length >= 3);
    const sent = lots.map((x) =>
      firstOf(left.filter((l) => l.id === x.id && l.day.document !== document).map((l) => l.day)),
    );
    if (lots.length === 0 || sent.some((d) => d === undefined)) continue;
    compared++;
    const first = firstOf(sent as Dated[])!;
    const day = begun.first.toSorted().at(-1)!;
    if (day >= earliest(first)) continue;
    findings.push({
      message: `The ${says(begun.kind)} on ${document.name} begins ${day}, before lot ${lots[0]!.printed} that it used left its maker: ${first.document.name} sends it on ${first.first[0]}.`,
      evidence: [begun.evidence, first.evidence],
    });
  }
  return compared;
}

const namesLot = (text: string, lot: string): boolean =>
  text.split(/[\s,;:()]+/u).some((word) => foldLot(word.replace(/[.]+$/u, '')) === foldLot(lot));

/** Whether the transport papers carry as many bales as the record opened, or as much as it took in. */
function isAllOf(document: Document, into: ReturnType<typeof takenIn>, papers: readonly Document[]): boolean {
  const sum = (of: (d: Document) => number | undefined): number | undefined =>
    papers.some((d) => of(d) === undefined) ? undefined : papers.reduce((n, d) => n + of(d)!, 0);
  const bales = sum((d) => d.facts.baleCount?.value ?? d.facts.packages?.value);
  const opened = into.reduce((n, f) => n + (f.bales ?? 0), 0) || countOf(unitsOf(document));
  const carried = sum((d) => d.facts.netWeight?.value ?? d.facts.grossWeight?.value);
  const weight = kgOf(into)?.kg;
  return (
    (opened > 0 && bales === opened) || (carried !== undefined && weight !== undefined && sameTwo(carried, weight))
  );
}

/**
 * A lot is not on a truck or in an invoice before it was ginned or filled, by the first day that its maker's record gives to it. A paper that
 * is older than all lots is the finding of the papers of the sale as a whole.
 */
function namedBeforeMade(documents: readonly Document[], days: readonly Dated[], findings: RuleFinding[]): number {
  const starts = new Map<string, { day: IsoDate; evidence: Evidence; document: Document }>();
  for (const document of documents) {
    if (document.type !== 'ginning-record' && document.type !== 'tomato-processing-record') continue;
    if (openDay(document)) continue;
    const rows = [...document.facts.units, ...flowsOf(document, 'out', 'lint', 'paste')];
    for (const { lot, date, evidence } of rows) {
      if (!lot || !date) continue;
      const before = starts.get(lot);
      if (!before || date < before.day) starts.set(lot, { day: date, evidence, document });
    }
  }
  const earliestOf = [...starts.values()].map((s) => s.day).toSorted()[0];
  let compared = 0;
  for (const document of documents) {
    const { date } = document.facts;
    if (!date || !['transport-record', 'invoice', 'packing-list'].includes(document.type) || openDay(document))
      continue;
    const written = [
      ...lastReadings(date.value, date),
      ...days.filter((d) => d.document === document && (d.kind === 'ship' || d.kind === 'load')).map(latest),
    ]
      .toSorted()
      .at(-1)!;
    const named = lotsOf(document).flatMap((lot) => {
      const start = starts.get(lot.printed);
      return start ? [{ lot, start }] : [];
    });
    compared += named.length;
    const late = named.find(({ start }) => start.day > written);
    if (!late || (document.type !== 'transport-record' && written < earliestOf!)) continue;
    const verb = late.start.document.type === 'ginning-record' ? 'ginned' : 'filled';
    findings.push({
      message: `${document.name} of ${written} names lot ${late.lot.printed}, which by ${late.start.document.name} was ${verb} from ${late.start.day} on.`,
      evidence: [late.lot.evidence, late.start.evidence],
    });
  }
  return compared;
}

/**
 * Fruit is packed within days, and none before the first delivery. Where the plant took in as much as the farms' papers deliver, they are all of it;
 * else the fruit of what was filled earlier is not shown.
 */
function filledBeforeDelivered(documents: readonly Document[], findings: RuleFinding[]): number {
  const farms = documents.filter((d) => d.type === 'farm-record' && flowsOf(d, 'out', 'tomato').length > 0);
  const deliveries = farms.flatMap((d) => flowsOf(d, 'out', 'tomato'));
  if (deliveries.length === 0 || farms.some(openDay) || deliveries.some((f) => f.date === undefined)) return 0;
  const first = deliveries.reduce((a, b) => (b.date! < a.date! ? b : a));
  const grown = kgOf(deliveries)?.kg;
  let compared = 0;
  for (const plant of documents.filter((d) => d.type === 'tomato-processing-record')) {
    const out = flowsOf(plant, 'out', 'paste', 'tomato-product').filter((f) => f.date !== undefined);
    if (out.length === 0 || openDay(plant)) continue;
    compared++;
    const early = out.filter((f) => f.date! < first.date!);
    if (early.length === 0 || early.length === out.length) continue;
    const fresh = kgOf(takenIn(plant, 'tomato'))?.kg;
    const whole = grown !== undefined && fresh !== undefined && sameTwo(fresh, grown);
    const lot = early[0]!.lot ? `lot ${early[0]!.lot}` : 'a lot';
    findings.push({
      message: `${plant.name} filled ${lot} on ${early[0]!.date}, before the first delivery of ${first.date} on ${farms.map((d) => d.name).join(', ')}${whole ? `, whose ${kg(grown)} are all that it took in` : ': where its fruit was grown has to be shown'}.`,
      evidence: [early[0]!.evidence, first.evidence],
      ...(whole ? {} : { severity: 'gap' as const }),
    });
  }
  return compared;
}
