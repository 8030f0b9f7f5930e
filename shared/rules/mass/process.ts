import type { Document } from '../../model/index.ts';
import { foldText } from '../../trace/fold.ts';
import { otherFibers } from '../../trade/fibers.ts';
import { type Process, processLimits, processWords, type UsualYield, usualYields } from '../../trade/usual-yields.ts';
import type { YieldLimit } from '../../trade/yields.ts';
import type { Case } from '../types.ts';
import { statesOtherFiber } from './other-fiber.ts';
import { statesProcess } from './process-words.ts';

/** The kinds of process of one step exclude each other: a record that names two of them is of both, and of none by itself. */
const groups: readonly (readonly Process[])[] = [
  ['carded', 'combed', 'open-end'],
  ['knit', 'woven'],
];

/** What a record says of how its step was done: worked out once for all yields of the record. */
export interface Making {
  /** The process that it names for its step; undefined where it names none, or several. */
  process: Process | undefined;
  /** Whether another fiber went in as well: it adds weight that the cotton does not have. */
  mixed: boolean;
}

/** The process and the fibers of a record. */
export const makingOf = (document: Document): Making => ({
  process: document.alsoTypes ? undefined : processOf(document),
  mixed: holdsOther(document),
});

function processOf({ facts, type }: Document): Process | undefined {
  const group = groups[type === 'spinning-record' ? 0 : 1]!;
  const said = [
    ...facts.mentions
      .filter((m) => m.context === 'goods' || m.context === 'text' || m.context === 'statement')
      .map((m) => m.text),
    ...(facts.lines?.value ?? []).map((l) => l.description ?? ''),
    ...(facts.composition ? [facts.composition.evidence.quote] : []),
    ...facts.flows.slice(0, 60).map((f) => f.evidence.quote),
  ];
  const named = group.filter((process) => said.some((text) => statesProcess(text, processWords[process])));
  if (named.length) return named.length === 1 ? named[0] : undefined;
  const steps = new Set([...facts.events.map((e) => e.kind), ...facts.sites.map((s) => s.step)]);
  if (type !== 'fabric-record' || steps.has('knit') === steps.has('weave')) return undefined;
  return steps.has('knit') ? 'knit' : 'woven';
}

/** Polyester or elastane in the same yarn or cloth, stated of its composition and intake or named anywhere. */
const holdsOther = (document: Document): boolean =>
  statesOtherFiber(document) ||
  [...document.facts.flows.map((f) => f.evidence.quote), ...document.facts.mentions.map((m) => m.text)].some((text) =>
    otherFibers.test(foldText(text)),
  );

/** The hard limit of the process that a record names, where it lies below that of the step. */
export const limitFor = ({ process, mixed }: Making, step: YieldLimit): Pick<YieldLimit, 'most' | 'says'> =>
  (mixed ? undefined : processLimits.find((l) => l.from === step.from && l.to === step.to && l.process === process)) ??
  step;

/** The usual yield of a record's step, by the country of its gin and the process that it names. */
export function usualFor(
  document: Document,
  { process, mixed }: Making,
  step: YieldLimit,
  c: Case,
): UsualYield | undefined {
  if (mixed) return undefined;
  const country =
    document.facts.sites.find((s) => s.step === 'gin')?.country ??
    document.facts.countryOfOrigin?.value ??
    (c.statedOrigins.length === 1 ? c.statedOrigins[0]!.country : undefined);
  return usualYields.find(
    (u) =>
      u.from === step.from &&
      u.to === step.to &&
      (u.process === undefined || u.process === process) &&
      (u.countries === undefined || (country !== undefined && u.countries.includes(country))),
  );
}
