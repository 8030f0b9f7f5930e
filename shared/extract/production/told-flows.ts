import type { Facts, Flow, Material } from '../../model/index.ts';
import type { Context } from '../base/context.ts';
import { matchLabel } from '../labels/match-label.ts';
import { locateDates } from '../values/dates.ts';
import { plainWidth } from '../values/fold.ts';
import { kgPerUnit, parseUnit, parseWeight } from '../values/index.ts';
import { materialIn } from './direction.ts';
import type { Direction, StepSpec } from './flow-spec.ts';
import { onlyLot } from './flow-table.ts';
import { lotsNamed } from './sentence-lots.ts';
import { sentencesOf } from './sentences.ts';
import { inAll, partial, told, unsettled } from './told-words.ts';

/** An amount of a sentence: kilograms, or pieces. */
interface Amount {
  start: number;
  end: number;
  kg?: number;
  pieces?: number;
  /** The sum of all, by the word in front of it. */
  total: boolean;
}

const figure = String.raw`\p{Nd}{1,3}(?:[ .,'’\u00a0]\p{Nd}{3})+(?:[.,]\p{Nd}{1,3})?|\p{Nd}+(?:[.,]\p{Nd}+)?`;
const amount = new RegExp(
  String.raw`(?:(?<=\p{Script=Han})|(?<![\p{L}\p{Nd}.,/№-]))(${figure})\s*(\p{Script=Han}{1,2}|\p{L}+)`,
  'gu',
);
/** Units of what a step takes in or gives out; grams are of samples and of cloth. */
const amountUnits: ReadonlySet<string> = new Set(['kg', 't', 'lb', 'quintal', 'piece']);

/** "160 drums of 242 kg": the weight of one, with how many there are. */
const each =
  /(?<![\p{L}\p{Nd}.,/-])(\p{Nd}[\p{Nd}.,]*)\s+\p{L}[\p{L}\s-]{1,40}\s(?:of|de|di|da|à|von|je|по|zu)\s*$|(?<!\p{L})(?:по|each|cada|je)\s*$|每\p{Script=Han}{0,2}\s*$/u;
const eachBehind = /^\s*(?:net\s*)?(?:each|apiece|cada un[oa]|chacun|ciascun|per\s|\/|['’]?l[ıiuü]k\b)/iu;
/** "… and 9,000 on 2 March": more of the same, without its unit. */
const another =
  /(?:(?<!\p{L})(?:and|y|e|et|ed|ve|va|и|und|plus|dan|và)|[和及]|,)\s+\p{Nd}{1,3}(?:[.,' ]?\p{Nd}{3})+(?![\p{L}\p{Nd}/-])/iu;

const negated =
  /(?<!\p{L})(?:not|never|none|nor|no (?:se|fue|fueron|ha|han|hubo)|não|non|pas|değil|не|emas|không)(?!\p{L})|[不未]/iu;

/** How far a verb stands from its amount, in signs. */
const reach = 60;

const grouped = /^\p{Nd}{1,3}(?:[ .,'’\u00a0]\p{Nd}{3})+$/u;
const whole = (text: string): number | undefined => {
  const plain = grouped.test(text) ? text.replace(/\P{Nd}/gu, '') : text;
  return /^\d+$/u.test(plain) ? Number(plain) : undefined;
};

/** What stands in brackets, and days, is no amount of the sentence; the length stays. */
function plainSentence(context: Context, sentence: string): string {
  let text = plainWidth(sentence).replace(/\([^()]*\)/gu, (part) => ' '.repeat(part.length));
  for (const day of locateDates(text, context.dates))
    text = text.slice(0, day.start) + ' '.repeat(day.end - day.start) + text.slice(day.end);
  return text;
}

function amountsIn(context: Context, text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(amount)) {
    const [all, printed, word] = match as unknown as [string, string, string];
    const words = /^\p{Script=Han}/u.test(word) ? [word, word.slice(0, 1)] : [word];
    const written = words.find((w) => amountUnits.has(parseUnit(w) ?? '') && !/^to$/iu.test(w));
    if (!written) continue;
    const unit = parseUnit(written)!;
    const start = match.index;
    const end = start + all.length - (word.length - written.length);
    const before = text.slice(0, start);
    const total = inAll().test(before);
    if (kgPerUnit(unit) !== undefined) {
      const weight = parseWeight(`${printed} ${unit}`, undefined, context.weightMark);
      const one = total ? undefined : (each.exec(before) ?? (eachBehind.test(text.slice(end)) ? [''] : undefined));
      const count = one?.[1] === undefined ? undefined : whole(one[1]);
      if (!weight || weight.doubt || (one && !count)) continue;
      found.push({ start: one ? start - one[0]!.length : start, end, kg: weight.value * (count ?? 1), total });
    } else if (unit === 'piece') {
      const pieces = whole(printed);
      if (pieces !== undefined) found.push({ start, end, pieces, total });
    }
  }
  // "160 drums of 242 kg, 38,720 kg in total": the sum tells it all
  const totals = found.filter((a) => a.total);
  return totals.length > 0
    ? found.filter((a) => a.total || (a.kg === undefined) !== (totals[0]!.kg === undefined))
    : found;
}

interface Verb {
  side: keyof typeof told;
  start: number;
  end: number;
}

const verbsIn = (text: string): Verb[] =>
  (Object.keys(told) as Verb['side'][]).flatMap((side) =>
    [...text.matchAll(told[side]())].map((m) => ({ side, start: m.index, end: m.index + m[0].length })),
  );

/** The verb that tells of an amount: the nearest, with no other amount and no end of a clause between. */
function verbOf(text: string, own: Amount, amounts: readonly Amount[], verbs: readonly Verb[]): Verb | undefined {
  const between = (v: Verb): [number, number] => (v.end <= own.start ? [v.end, own.start] : [own.end, v.start]);
  const gap = (v: Verb): number => between(v)[1] - between(v)[0];
  return verbs
    .filter((v) => {
      const [from, to] = between(v);
      // "We opened 38 bales of …, 8,420 kg of lint": the one amount of a sentence with one kind of verb
      const far = amounts.length === 1 && verbs.every((w) => w.side === v.side) && materialOf(text, own);
      return (
        to >= from &&
        to - from <= reach * (far ? 4 : own.total ? 2 : 1) &&
        !/[:;：；]/u.test(text.slice(from, to)) &&
        !amounts.some((a) => a !== own && a.start >= from && a.end <= to)
      );
    })
    .toSorted((a, b) => gap(a) - gap(b))[0];
}

/** The material named right behind an amount ("15,480 kg of yarn"), else right before it. */
function materialOf(text: string, { start, end }: Amount): Material | undefined {
  // the count of yarn between ("8,790 kg of Ne 24/1 combed yarn") is no amount
  const behind = text
    .slice(end, end + 50)
    .replace(/(?<!\p{L})(?:Ne|Nm|Tex)\.?\s?\p{Nd}+(?:[/.]\p{Nd}+)?/iu, ' ')
    .split(/[,;]|\p{Nd}/u)[0]!;
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(/[,;]|\p{Nd}/u)
    .at(-1)!;
  return materialIn(behind) ?? materialIn(before);
}

/** "2,400 pieces of white", "900 pcs in size M": some of the pieces. */
function isShade(behind: string): boolean {
  const [, word] = /^\s+(?:of|in)\s+(\p{L}+)/u.exec(behind) ?? [];
  return (
    word !== undefined &&
    !/^(?:the|this|style|order|lot|all|total|\p{L}*s)$/iu.test(word) &&
    materialIn(behind.slice(0, 40)) === undefined
  );
}

/** The flow that the words of a clause name, where they are nothing but its label ("… 24 May. Lint 9,412 kg in 57 bales"). */
function labelledFlow(spec: StepSpec, before: string): readonly [Direction, Material] | undefined {
  const words = before
    .split(/[.,;]\s/u)
    .at(-1)!
    .trim();
  if (!/^\p{L}[\p{L}\s'’-]{2,40}$/u.test(words)) return undefined;
  const label = matchLabel(words).find((l) => l.score === 1 && l.rest === '' && spec.named[l.field]);
  const flow = label && spec.named[label.field];
  return flow && (flow[0] === 'in' || flow[0] === 'out') ? flow : undefined;
}

type Told = Pick<Flow, 'direction' | 'material' | 'kg' | 'quantity' | 'unit' | 'lot' | 'evidence'>;

interface Saying {
  flow: Omit<Told, 'evidence'>;
  open: boolean;
}

/** What one sentence says went in or came out; `open` where it tells a part of it, or more than one amount. */
function toldBy(context: Context, spec: StepSpec, sentence: string): Saying[] {
  const text = plainSentence(context, sentence);
  const amounts = amountsIn(context, text);
  const verbs = amounts.length > 0 ? verbsIn(text) : [];
  if (amounts.length === 0 || unsettled().test(text)) return [];
  const lots = lotsNamed(sentence);
  return amounts.flatMap((own): Saying[] => {
    const named = own.kg === undefined ? undefined : labelledFlow(spec, text.slice(0, own.start));
    if (named) {
      const open = partial().test(text.slice(0, own.end)) || another.test(text.slice(own.end));
      return [{ flow: { direction: named[0], material: named[1], kg: own.kg! }, open }];
    }
    const verb = verbOf(text, own, amounts, verbs);
    if (!verb || verb.side === 'other') return [];
    const side = verb.side === 'got' ? 'out' : verb.side;
    const clause = text.slice(Math.max(0, Math.min(own.start, verb.start) - 25), Math.max(own.end, verb.end) + 25);
    const others = text.slice(0, own.start) + '_'.repeat(own.end - own.start) + text.slice(own.end);
    const open = partial().test(clause) || negated.test(clause) || another.test(others) || isShade(text.slice(own.end));
    const lot = lots.length === 1 ? { lot: lots[0]! } : {};
    if (own.pieces !== undefined) {
      if (side !== 'out' || verb.side === 'got' || spec.output !== 'garment') return [];
      return [{ flow: { direction: 'out', material: spec.output, quantity: own.pieces, unit: 'piece' }, open }];
    }
    if (spec.output === 'garment' && side === 'out') return [];
    const material = materialOf(text, own) ?? (verb.side === 'out' ? spec.output : undefined);
    const known = side === 'out' ? spec.outputs : spec.inputs;
    if (!material || !known.includes(material)) return [];
    return [{ flow: { direction: side, material, kg: own.kg!, ...lot }, open }];
  });
}

/**
 * What running text tells of the work, where no label and no table did: "15,480 kg of yarn were spun", "Se cerraron 160 bidones, en total
 * 38.720 kg", "21,400 pieces were packed". Each amount goes with the verb next to it; a plan, a rate, a part, and two amounts for one flow tell
 * nothing.
 */
export function addToldFlows(context: Context, facts: Facts, spec: StepSpec): void {
  const found = new Map<string, Told[]>();
  const unsure = new Set<string>();
  for (const { text, evidence } of sentencesOf(context)) {
    if (!/[.!?。！？]$/u.test(text) || text.length > 900) continue;
    for (const { flow, open } of toldBy(context, spec, text)) {
      const key = `${flow.direction}|${flow.material}`;
      if (open) unsure.add(key);
      found.set(key, [...(found.get(key) ?? []), { ...flow, evidence }]);
    }
  }
  for (const [key, flows] of found) {
    const [first] = flows;
    const one = new Set(flows.map((f) => f.kg ?? f.quantity)).size === 1;
    if (!first || !one || unsure.has(key)) continue;
    const known = facts.flows.some((f) =>
      first.direction === 'in'
        ? f.direction === 'in'
        : f.direction === 'out' && f.material === first.material && (f.kg ?? f.quantity) !== undefined,
    );
    if (known) continue;
    const own = first.direction === 'in' ? spec.lotIn : spec.lotOut;
    const lot = first.lot ?? onlyLot(context, own, first.direction === 'in' ? 'in' : 'out');
    facts.flows.push({ ...first, ...(lot ? { lot } : {}) });
  }
}
