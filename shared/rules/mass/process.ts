import type { Document } from '../../model/index.ts';
import { foldText } from '../../trace/fold.ts';
import { otherFibers } from '../../trade/fibers.ts';
import { type Process, processLimits, processWords, type UsualYield, usualYields } from '../../trade/usual-yields.ts';
import type { YieldLimit } from '../../trade/yields.ts';
import type { Case } from '../types.ts';

/** The kinds of process of one step exclude each other: a record that names two of them is of both, and of none by itself. */
const groups: readonly (readonly Process[])[] = [
  ['carded', 'combed', 'open-end'],
  ['knit', 'woven'],
];

/** The process that a record names for its step; undefined where it names none, or several. */
export function processOf(document: Document): Process | undefined {
  const { facts } = document;
  const group = groups[document.type === 'spinning-record' ? 0 : 1]!;
  const said = [
    ...facts.mentions
      .filter((m) => m.context === 'goods' || m.context === 'text' || m.context === 'statement')
      .map((m) => m.text),
    ...(facts.lines?.value ?? []).map((l) => l.description ?? ''),
    ...(facts.composition ? [facts.composition.evidence.quote] : []),
    ...facts.flows.slice(0, 60).map((f) => f.evidence.quote),
  ];
  const named = group.filter((process) => said.some((text) => processWords[process].test(text)));
  if (named.length) return named.length === 1 ? named[0] : undefined;
  const steps = new Set([...facts.events.map((e) => e.kind), ...facts.sites.map((s) => s.step)]);
  if (document.type !== 'fabric-record' || steps.has('knit') === steps.has('weave')) return undefined;
  return steps.has('knit') ? 'knit' : 'woven';
}

/** The hard limit of the process that a record names, where it lies below that of the step. */
export function limitFor(document: Document, step: YieldLimit): Pick<YieldLimit, 'most' | 'says'> {
  const process = document.alsoTypes || holdsOther(document) ? undefined : processOf(document);
  return processLimits.find((l) => l.from === step.from && l.to === step.to && l.process === process) ?? step;
}

/** Polyester or elastane in the same yarn or cloth adds weight that the cotton going in does not have. */
const holdsOther = ({ facts }: Document): boolean =>
  (facts.composition?.value ?? []).some((part) => !/cotton/iu.test(part.name)) ||
  facts.flows.some((f) => f.direction === 'in' && f.material === 'other') ||
  [...facts.flows.map((f) => f.evidence.quote), ...facts.mentions.map((m) => m.text)].some((text) =>
    otherFibers.test(foldText(text)),
  );

/** The usual yield of a record's step, by the country of its gin and the process that it names. */
export function usualFor(document: Document, step: YieldLimit, c: Case): UsualYield | undefined {
  if (holdsOther(document)) return undefined;
  const process = document.alsoTypes ? undefined : processOf(document);
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
