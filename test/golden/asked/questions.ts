import type { Claim, Commodity, Document, Material, Verdict } from '../../../shared/model/index.ts';
import { isInForce, orders } from '../../../shared/orders/index.ts';
import {
  bare,
  decidingEvidence,
  differs,
  isFigure,
  isName,
  isPlaceholder,
} from '../../../shared/rules/altered/decides.ts';
import { sameSource } from '../../../shared/rules/bale-claimed.ts';
import { baleNumbers, isUsNumbering } from '../../../shared/rules/bale-numbers.ts';
import { daysOf, undated, writtenAfter } from '../../../shared/rules/dates/days.ts';
import { entityHits } from '../../../shared/rules/entity-hits.ts';
import { rules } from '../../../shared/rules/index.ts';
import { inOf, outOf } from '../../../shared/rules/mass/amounts.ts';
import { makingOf } from '../../../shared/rules/mass/process.ts';
import { isAnswer } from '../../../shared/rules/missing/no-firm.ts';
import { brixIn, countIn, goodsPriced } from '../../../shared/rules/prices/goods-priced.ts';
import { market } from '../../../shared/rules/prices/market.ts';
import { pricePerKg } from '../../../shared/rules/prices/read-price.ts';
import { wordsOf } from '../../../shared/rules/proof/under-wro.ts';
import { rawClaims } from '../../../shared/rules/raw-claims.ts';
import { run, sortFindings, toFindings } from '../../../shared/rules/run.ts';
import { overdrawn } from '../../../shared/rules/share-claimed.ts';
import type { Case } from '../../../shared/rules/types.ts';
import { unaddedTotal, unreadFacts } from '../../../shared/rules/unread-facts.ts';
import { indexClaims } from '../../../shared/trace/claim-index.ts';
import { claimed, claimsOf, partsOf } from '../../../shared/trace/claims.ts';
import { consignmentsOf, entriesOf, stageOfCertificate, stageOfPaper } from '../../../shared/trace/consignments.ts';
import { alteredCopies, copiesIn, distinct } from '../../../shared/trace/copies.ts';
import { balesUnread, partlyRead } from '../../../shared/trace/coverage.ts';
import { cropLabel, cropOf, sameCrop, yearOf } from '../../../shared/trace/crop-year.ts';
import { isVolumeClaim, massBalanceOn } from '../../../shared/trace/custody.ts';
import { givenOut, kgOf, takenIn } from '../../../shared/trace/flows.ts';
import { foldId, foldLot, foldText } from '../../../shared/trace/fold.ts';
import { goodsOfLine, importedGoods, tellsGoods } from '../../../shared/trace/imported.ts';
import { trace } from '../../../shared/trace/index.ts';
import { joined, partOfName, partsIn } from '../../../shared/trace/joined.ts';
import { linksOf } from '../../../shared/trace/links.ts';
import { comparableNames, foldName, namesIn, namesNoParty, sameName } from '../../../shared/trace/names.ts';
import { partiesOn, sharedParties } from '../../../shared/trace/parties.ts';
import { isPlaceOrFragment, placesNamed } from '../../../shared/trace/party-names.ts';
import { settleAcross } from '../../../shared/trace/readings/across.ts';
import { agreeingReadings } from '../../../shared/trace/readings/agreeing.ts';
import { slotsOf, toldBy, withChanges } from '../../../shared/trace/readings/slots.ts';
import { commodityOfRecord, dealsIn, materialsOn } from '../../../shared/trace/records.ts';
import { citedOn, ofConsignment, shared } from '../../../shared/trace/references.ts';
import { remarked } from '../../../shared/trace/remarks.ts';
import { replacedIn } from '../../../shared/trace/replaced.ts';
import { billsSameSale, salesOf } from '../../../shared/trace/sales.ts';
import { sharesOf } from '../../../shared/trace/shares.ts';
import { shortList } from '../../../shared/trace/short-lists.ts';
import { madeQuantity, soldQuantity, takesPart } from '../../../shared/trace/taken.ts';
import { isTelling, writtenOn } from '../../../shared/trace/texts.ts';
import { goodsInLetters } from '../../../shared/trace/told-in-letters.ts';
import { languageSays, readsInEnglish, translationOf } from '../../../shared/trace/translations.ts';
import { countOf, printed, runOf, splitId, toRow, UnitSet, unitsOf } from '../../../shared/trace/units.ts';
import { grossOf, massOf, netOf, piecesIn, sameWeight } from '../../../shared/trace/weights.ts';
import { commoditiesIn, materialIn, namesCommodity, saysOther } from '../../../shared/trace/words.ts';

/**
 * A step or function of the judging, asked alone: of plain values, of one paper, of two, of all papers, of a case that is traced after it was
 * changed, or of one that is changed after it was traced, so that a rule stands alone.
 */
export type Question = Values | OfPaper | OfTwo | OfPapers | OfCase;
interface Values {
  of: 'values';
  ask: (...values: never[]) => unknown;
  /** What a paper offers to ask about. */
  from: (document: Document) => unknown[][];
}
interface OfPaper {
  of: 'paper';
  ask: (document: Document) => unknown;
}
interface OfTwo {
  of: 'two';
  ask: (one: Document, other: Document) => unknown;
}
interface OfPapers {
  of: 'papers';
  ask: (documents: Document[]) => unknown;
}
interface OfCase {
  of: 'case' | 'traced';
  ask: (c: Case) => unknown;
}

const commodities: readonly Commodity[] = ['cotton', 'tomato'];
const materials: readonly Material[] = ['seed-cotton', 'lint', 'yarn', 'fabric', 'garment', 'tomato', 'paste'];
/** An answer for each of some things; those that answer nothing are left out. */
const each = <T extends string, R>(of: readonly T[], ask: (x: T) => R): Record<string, R> =>
  Object.fromEntries(
    of.flatMap((x) => {
      const answer = ask(x);
      const none = answer === undefined || (Array.isArray(answer) && answer.length === 0);
      return none ? [] : [[x, answer]];
    }),
  );

const texts = (d: Document): string[] => [
  ...d.facts.mentions.map((m) => m.text),
  ...(d.facts.lines?.value ?? []).flatMap((l) => l.description ?? []),
];
const ids = (d: Document): string[] => [
  ...d.facts.units.slice(0, 3).flatMap((u) => (u.to ? [u.id, u.to] : [u.id])),
  ...d.facts.references.map((r) => r.value),
  ...(d.facts.lots?.value ?? []).slice(0, 5),
  ...d.facts.flows.flatMap((f) => f.lot ?? []).slice(0, 5),
];
const names = (d: Document): string[] => d.facts.parties.map((p) => p.name);
const singly = (of: (d: Document) => string[]) => (d: Document) => of(d).map((x) => [x]);
const pairs = (of: (d: Document) => string[]) => (d: Document) => {
  const all = of(d);
  return all.map((x, i) => [x, all[i + 1] ?? all[0]]);
};
const quantities = (d: Document): unknown[][] => [
  ...(d.facts.lines?.value ?? []).map((l) => [l.quantity, l.unit]),
  ...d.facts.flows.slice(0, 5).map((f) => [f.quantity ?? f.kg, f.unit]),
];
const years = (d: Document): string[] =>
  [d.facts.cropYear?.value, d.facts.date?.value, ...texts(d).slice(0, 2)].flatMap((x) =>
    x === undefined ? [] : [String(x)],
  );

const values = (ask: (...v: never[]) => unknown, from: Values['from']): Values => ({ of: 'values', ask, from });
const paper = (ask: OfPaper['ask']): OfPaper => ({ of: 'paper', ask });
const two = (ask: OfTwo['ask']): OfTwo => ({ of: 'two', ask });
const papers = (ask: OfPapers['ask']): OfPapers => ({ of: 'papers', ask });
const ofCase = (ask: OfCase['ask']): OfCase => ({ of: 'case', ask });

const unit = (id: string, to: string | undefined) =>
  runOf(
    { ...toRow(to ? `${id}-${to}` : id, { document: 'x', page: 1, box: [0, 0, 0, 0], quote: id, confidence: 1 }) },
    'x',
  );

/** By the name of what is asked. */
export const questions: Readonly<Record<string, Question>> = {
  splitId: values(splitId, singly(ids)),
  toRow: values(
    (text: string) => {
      const { evidence: _, ...row } = toRow(text, {
        document: 'x',
        page: 1,
        box: [0, 0, 0, 0],
        quote: text,
        confidence: 1,
      });
      return row;
    },
    (d) => [
      ...ids(d).map((x) => [x]),
      ...d.facts.units.slice(0, 3).flatMap((u) => (u.to ? [[`${u.id} - ${u.to}`]] : [])),
    ],
  ),
  runOf: values(
    (id: string, to?: string) => {
      const run = unit(id, to);
      return run && { ...run, row: undefined, all: [run.first, run.first + 1, run.last].map((n) => printed(run, n)) };
    },
    (d) => d.facts.units.slice(0, 4).map((u) => (u.to ? [u.id, u.to] : [u.id])),
  ),
  commoditiesIn: values(commoditiesIn, singly(texts)),
  materialIn: values((text: string) => commodities.map((x) => materialIn(text, x)), singly(texts)),
  namesCommodity: values((text: string) => commodities.filter((x) => namesCommodity(text, x)), singly(texts)),
  saysOther: values(saysOther, singly(texts)),
  foldName: values(foldName, singly(names)),
  namesIn: values(namesIn, singly(names)),
  namesNoParty: values(namesNoParty, singly(names)),
  sameName: values((a: string, b: string) => [sameName(a, b), comparableNames(a, b)], pairs(names)),
  foldText: values(foldText, singly(texts)),
  foldId: values((x: string) => [foldId(x), foldLot(x)], singly(ids)),
  isTelling: values(isTelling, (d) => texts(d).flatMap((t) => t.split(' ').map((x) => [x]))),
  massOf: values(massOf, quantities),
  piecesIn: values(piecesIn, quantities),
  sameWeight: values(sameWeight, (d) => [
    [d.facts.netWeight?.value ?? 1000, (d.facts.netWeight?.value ?? 1000) * 1.005],
  ]),
  yearOf: values(yearOf, singly(years)),
  cropLabel: values(cropLabel, singly(years)),
  sameCrop: values(sameCrop, () => [
    [2023, 2023, 8],
    [2022, 2023, 8],
    [2018, 2023, 12],
    [2023, 2017, 11],
  ]),
  partOfName: values(partOfName, (d) => [[d.name]]),
  languageSays: values(languageSays, (d) => [[d.language]]),
  countIn: values(countIn, singly(texts)),
  brixIn: values(brixIn, singly(texts)),
  isAnswer: values(isAnswer, singly(texts)),
  bare: values(
    (t: string) => [bare(t), isFigure(t), isName(t), isPlaceholder(t)],
    singly((d) => [...texts(d), ...ids(d), ...names(d)]),
  ),
  differs: values(
    differs,
    pairs((d) => [...ids(d), ...names(d)]),
  ),
  indexClaims: values(
    (claims: Claim[], own: Claim[], bundle: string) => indexClaims(claims).near(own, bundle),
    () => [],
  ),
  overdrawn: values(overdrawn, () => []),
  sameSource: values(sameSource, () => []),
  ordersOn: values(
    (day: string) => orders.filter((o) => isInForce(o, day)).map((o) => o.id),
    (d) => (d.facts.date ? [[d.facts.date.value]] : []),
  ),

  stageOfPaper: paper((d) => [stageOfPaper(d), stageOfCertificate(d)]),
  partlyRead: paper(partlyRead),
  balesUnread: paper(balesUnread),
  custody: paper((d) => [massBalanceOn(d), isVolumeClaim(d)]),
  takenIn: paper((d) => each(materials, (m) => takenIn(d, m))),
  givenOut: paper((d) => each(materials, (m) => givenOut(d, m))),
  kgOf: paper((d) => [
    kgOf(d.facts.flows),
    each(materials, (m) => kgOf(d.facts.flows.filter((f) => f.material === m))),
  ]),
  goodsOfLine: paper((d) =>
    (d.facts.lines?.value ?? []).map((line) => [
      goodsOfLine(line, d, { produced: [] }),
      goodsOfLine(line, d, { produced: ['cotton'], last: 'yarn' }),
      goodsOfLine(line, d, { produced: ['tomato'] }),
    ]),
  ),
  partiesOn: paper(partiesOn),
  toldBy: paper((d) => [...toldBy(d)].filter(([, , , value]) => value !== undefined)),
  slotsOf: paper(slotsOf),
  commodityOfRecord: paper((d) => [
    commodityOfRecord(d),
    each(commodities, (c) => materialsOn(d, c)),
    dealsIn(d, commodities),
  ]),
  citedOn: paper(citedOn),
  shortList: paper(shortList),
  madeQuantity: paper((d) => each(materials, (m) => madeQuantity(d, m))),
  writtenOn: paper(writtenOn),
  readsInEnglish: paper(readsInEnglish),
  unitsOf: paper((d) => [unitsOf(d).map((u) => ({ ...u, row: undefined, document: undefined })), countOf(unitsOf(d))]),
  netOf: paper(netOf),
  grossOf: paper(grossOf),
  decidingEvidence: paper(decidingEvidence),
  unreadFacts: paper(unreadFacts),
  baleNumbers: paper((d) => {
    const numbers = baleNumbers(d);
    return [numbers, [1, numbers.length, 100].map((n) => isUsNumbering(numbers, n, d.facts.date?.value))];
  }),
  daysOf: paper(daysOf),
  makingOf: paper(makingOf),
  outOf: paper((d) => each(materials, (m) => outOf(d, m))),
  inOf: paper((d) => [each(materials, (m) => inOf(d, m)), each(materials, (m) => inOf(d, m, false))]),
  pricePerKg: paper((d) => (d.facts.lines?.value ?? []).map((line) => [pricePerKg(d, line), goodsPriced(d, line)])),
  wordsOf: paper(wordsOf),
  cropOf: paper((d) => cropOf([d])),

  shared: two((a, b) => [shared(a, b), shared(a, b, ofConsignment)]),
  sharedParties: two(sharedParties),
  billsSameSale: two(billsSameSale),
  translationOf: two(translationOf),
  missingUnits: two((a, b) => {
    const set = new UnitSet(unitsOf(b));
    return [set.size, [...set.intervals()], unitsOf(a).map((u) => [set.comparable(u), set.missing(u)])];
  }),

  consignmentsOf: papers((all) => [consignmentsOf(all), entriesOf(all).length]),
  copiesIn: papers((all) => [copiesIn(all), distinct(all).length]),
  alteredCopies: papers(alteredCopies),
  goodsInLetters: papers(goodsInLetters),
  importedGoods: papers((all) => [importedGoods(all, all), tellsGoods(all)]),
  joined: papers((all) => [joined(all), partsIn(all)]),
  linksOf: papers(linksOf),
  placesNamed: papers((all) => {
    const places = placesNamed(all);
    return [places, all.flatMap((d) => d.facts.parties.filter((p) => isPlaceOrFragment(p, places)).map((p) => p.name))];
  }),
  settleAcross: papers(settleAcross),
  agreeingReadings: papers((all) => {
    const changes = agreeingReadings(all, all.flatMap(slotsOf));
    return [changes, withChanges(all, changes)];
  }),
  remarked: papers(remarked),
  replacedIn: papers(replacedIn),
  salesOf: papers((all) => salesOf(all.filter((d) => d.type === 'invoice'))),
  sharesOf: papers((all) => [sharesOf(all), partsOf(all, true).length]),
  claimed: papers(claimed),
  claimsOf: papers((all) =>
    (['unproven', 'not-covered'] as const).flatMap((outcome) =>
      [{ id: 'b1' }, { id: 'b1', importer: 'Acme Imports' }].map((bundle) =>
        claimsOf({ outcome, bundle, documents: all, entryDate: '2024-11-20' } as unknown as Verdict),
      ),
    ),
  ),
  soldQuantity: papers((all) => [soldQuantity(all), takesPart(all)]),
  unaddedTotal: papers((all) => all.map((d) => unaddedTotal(d, all))),
  undated: papers((all) => {
    const days = all.flatMap(daysOf);
    return [undated(all, days), all.map((d) => writtenAfter(d, days).length)];
  }),
  trace: papers((all) => {
    const { documents, ...traced } = trace(all);
    return [documents.length, traced];
  }),
  certificates: papers((all) =>
    trace(all).chain.steps.flatMap((s) => (s.certificates ? [[s.id, s.party, s.certificates]] : [])),
  ),

  market: ofCase(market),
  rawClaims: ofCase((c) => each(commodities, (x) => rawClaims(c, x))),
  entityHits: ofCase(entityHits),
  ...Object.fromEntries(rules.map((rule) => [`rule ${rule.id}`, ofCase((c) => run(rule, c))])),
  ...Object.fromEntries(
    rules.map((rule): [string, Question] => [`check ${rule.id}`, { of: 'traced', ask: (c) => run(rule, c) }]),
  ),
  findings: ofCase((c) =>
    sortFindings(
      rules.flatMap((rule) => toFindings(rule, run(rule, c))),
      rules,
      c,
    ).map((f) => [f.rule, f.severity, f.orders, f.evidence]),
  ),
};
