import type { Document, EventKind, Evidence, Material, PartyRole, Step, StepKind } from '../model/index.ts';
import { recordOf } from '../trade/needs.ts';
import { flowsOf, kgOf } from './flows.ts';
import type { Goods } from './goods.ts';
import { foldName, sameName } from './names.ts';
import { inRole } from './parties.ts';
import { commodityOfRecord } from './records.ts';
import { netOf } from './weights.ts';

const order: StepKind[] = [
  'seed',
  'plant',
  'grow',
  'gin',
  'spin',
  'weave',
  'knit',
  'finish',
  'cut-and-sew',
  'process',
  'pack',
  'ship',
];

/** Steps that a record shows; planting, finishing and packing stand on records of other steps, or as a site. */
type Recorded = Exclude<StepKind, 'plant' | 'finish' | 'pack'>;

const eventsOf: Readonly<Record<Recorded, EventKind[]>> = {
  seed: [],
  grow: ['plant', 'harvest'],
  gin: ['gin'],
  spin: ['spin'],
  weave: ['weave'],
  knit: ['knit'],
  'cut-and-sew': ['cut-and-sew'],
  process: ['process'],
  ship: ['load', 'ship'],
};

const makers: Readonly<Record<Recorded, PartyRole[]>> = {
  seed: ['manufacturer', 'supplier', 'seller', 'issuer'],
  grow: ['farm', 'supplier', 'manufacturer'],
  gin: ['gin', 'manufacturer', 'issuer'],
  spin: ['spinner', 'manufacturer', 'issuer'],
  weave: ['mill', 'manufacturer', 'issuer'],
  knit: ['mill', 'manufacturer', 'issuer'],
  'cut-and-sew': ['manufacturer', 'issuer'],
  process: ['processor', 'manufacturer', 'issuer'],
  ship: ['carrier', 'shipper', 'seller'],
};

const made: Readonly<Record<Exclude<Recorded, 'ship'>, Material[]>> = {
  seed: ['cotton-seed', 'tomato-seed'],
  grow: ['seed-cotton', 'tomato'],
  gin: ['lint'],
  spin: ['yarn'],
  weave: ['fabric'],
  knit: ['fabric'],
  'cut-and-sew': ['garment'],
  process: ['paste', 'tomato-product'],
};

const shipping = new Set<Document['type']>(['bill-of-lading', 'transport-record', 'packing-list']);

/** What each step of a mill takes in: on a record of several steps, how the inputs of one are told from those of the other. */
const taken: Readonly<Partial<Record<StepKind, Material[]>>> = {
  spin: ['lint'],
  weave: ['yarn'],
  knit: ['yarn'],
  'cut-and-sew': ['fabric'],
};

/** The steps that a record shows, by what it is a record of. */
const shownBy = (document: Document): Recorded[] =>
  [document.type, ...(document.alsoTypes ?? [])]
    .map((type) => stepOf(document, type))
    .filter((kind) => kind !== undefined);

/** Which step a record shows by its type; a fabric record that knits shows knitting. */
function stepOf(document: Document, type: Document['type']): Recorded | undefined {
  if (shipping.has(type)) return 'ship';
  const kind = (Object.keys(recordOf) as Recorded[]).find((step) => recordOf[step] === type);
  if (kind !== 'weave') return kind;
  const said = [...document.facts.events.map((e) => e.kind), ...document.facts.sites.map((s) => s.step)];
  return said.includes('knit') && !said.includes('weave') ? 'knit' : 'weave';
}

/**
 * The path of the goods from the first step to the entry. Each record is a step at one party (records of the same party are one
 * step); a site stated on another paper shows where a step was done, without the record of it; what no paper shows stands as `shown: false`.
 */
export function stepsOf(documents: readonly Document[], goods: readonly Goods[]): Step[] {
  const expected = new Set(goods.flatMap((g) => g.steps));
  const steps: Step[] = [];
  for (const document of documents)
    for (const kind of shownBy(document)) if (relevant(document, kind, goods)) join(steps, recorded(document, kind));
  for (const document of documents)
    for (const site of document.facts.sites) {
      if (steps.some((s) => alike(s.kind, site.step)) || !expected.has(site.step)) continue;
      const step = blank(site.step);
      Object.assign(step, { shown: true, documents: [document.id], evidence: [site.evidence] });
      if (site.name) step.party = site.name;
      if (site.address) step.place = site.address;
      if (site.country) step.country = site.country;
      join(steps, step);
    }
  for (const kind of expected) if (!steps.some((step) => alike(step.kind, kind))) steps.push(blank(kind));
  steps.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const count = new Map<StepKind, number>();
  for (const step of steps) {
    count.set(step.kind, (count.get(step.kind) ?? 0) + 1);
    step.id = `${step.kind}-${count.get(step.kind)}`;
  }
  return steps;
}

const alike = (a: StepKind, b: StepKind): boolean => a === b || (isFabric(a) && isFabric(b));
const isFabric = (kind: StepKind): boolean => kind === 'weave' || kind === 'knit';

function relevant(document: Document, kind: StepKind, goods: readonly Goods[]): boolean {
  if (kind === 'ship') return true;
  const commodity = commodityOfRecord(document);
  return !commodity || goods.length === 0 || goods.some((g) => g.commodity === commodity);
}

const blank = (kind: StepKind): Step => ({
  id: '',
  kind,
  documents: [],
  shown: false,
  inputs: [],
  outputs: [],
  evidence: [],
});

function recorded(document: Document, kind: Recorded): Step {
  const { facts } = document;
  const step: Step = { ...blank(kind), documents: [document.id], shown: true };
  const site = facts.sites.find((s) => alike(s.step, kind));
  const party = makers[kind].map((role) => inRole(document, role)[0]).find((p) => p !== undefined);
  const name = site?.name ?? party?.name;
  if (name) step.party = name;
  const place = site?.address ?? party?.address;
  if (place) step.place = place;
  const country = site?.country ?? (kind === 'ship' ? undefined : (party?.country ?? facts.countryOfOrigin?.value));
  if (country) step.country = country;
  const days = facts.events
    .filter((e) => eventsOf[kind].includes(e.kind))
    .flatMap((e) => [e.from, e.to ?? e.from])
    .sort();
  if (days.length) Object.assign(step, { from: days[0], to: days.at(-1) });
  if (kind !== 'ship') {
    const several = document.alsoTypes !== undefined;
    const input = kgOf(flowsOf(document, 'in', ...(several ? (taken[kind] ?? []) : [])));
    if (input) step.inputKg = input.kg;
    // The net weight of a record of several steps is that of the last.
    const net = several && recordOf[kind] !== document.type ? undefined : netOf(document);
    const output = kgOf(flowsOf(document, 'out', ...made[kind])) ?? net;
    if (output) step.outputKg = output.kg;
  } else {
    const net = netOf(document);
    if (net) step.outputKg = net.kg;
  }
  step.evidence = evidenceOf(document, site?.evidence ?? party?.evidence);
  return step;
}

function evidenceOf(document: Document, place: Evidence | undefined): Evidence[] {
  const { number, date } = document.facts;
  return [place, number?.evidence, date?.evidence].filter((e) => e !== undefined).slice(0, 2);
}

/** Adds a step, or joins it to the one of the same kind at the same party. */
function join(steps: Step[], step: Step): void {
  const same = steps.find(
    (s) =>
      s.kind === step.kind &&
      (step.kind === 'ship' || (s.party && step.party ? sameName(s.party, step.party) : s.party === step.party)),
  );
  if (!same) {
    steps.push(step);
    return;
  }
  const days = [same.from, same.to, step.from, step.to].filter((d) => d !== undefined).sort();
  if (days.length) Object.assign(same, { from: days[0], to: days.at(-1) });
  if (step.kind === 'ship') same.outputKg ??= step.outputKg;
  else
    for (const side of ['inputKg', 'outputKg'] as const) {
      if (step[side] !== undefined) same[side] = (same[side] ?? 0) + step[side];
    }
  if (!same.party || (step.party && foldName(step.party).length > foldName(same.party).length))
    if (step.party) same.party = step.party;
  if (!same.place && step.place) same.place = step.place;
  if (!same.country && step.country) same.country = step.country;
  same.documents.push(...step.documents);
  same.evidence.push(...step.evidence);
}
