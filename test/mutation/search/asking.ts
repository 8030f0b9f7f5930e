/** The searching thread for single questions: what a function or a rule answers alone, of papers of a bundle with things changed. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Case } from '../../../shared/rules/types.ts';
import { Random } from '../../corpus/world/random.ts';
import type { Ask } from '../../golden/asked/ask.ts';
import type { Question } from '../../golden/asked/questions.ts';
import type { GoldenCase } from '../../golden/cases.ts';
import { type Edit, edited } from '../../golden/edits.ts';
import { labels } from '../../golden/lines.ts';
import { paperIn } from '../../golden/table.ts';
import { keysOf } from './code.ts';
import { edge, scale, valueAt } from './edges.ts';
import { Editor } from './editor.ts';
import { load } from './load.ts';
import type { Orders, Told } from './thread.ts';
import { variantsOf } from './variants.ts';
import { type Heard, Waking } from './wake.ts';

const orders = workerData as Orders;
const tell = (told: Told): void => parentPort!.postMessage(told);
const pool = orders.stages.includes('table') ? '[]' : readFileSync(orders.cases, 'utf8');
const cases = (JSON.parse(pool) as GoldenCase[]).filter((c) => c.documents.length > 0);
const byName = new Map(cases.map((c) => [c.name, c]));
const paperOf = paperIn(byName);

const { code, mutants } = orders.code;
const { mutation } = await load(code, mutants.length);
const { questions } = (await import(
  '../../golden/asked/questions.ts'
)) as typeof import('../../golden/asked/questions.ts');
const { asking, baseOf } = (await import('../../golden/asked/ask.ts')) as typeof import('../../golden/asked/ask.ts');
const atLoad = new Set([...mutation.h].flatMap((n, i) => (n > 0 ? [i] : [])));
const waking = new Waking(mutation, atLoad, orders.code);
waking.tick = (mutant) => {
  orders.ticks[0]!++;
  orders.ticks[1] = mutant;
};
const keys = keysOf(mutants);
const dead = new Set(orders.dead);
for (const m of mutants) if (dead.has(keys.get(m.number)!)) waking.bury(m);
const aliveNow = (): number => [...waking.alive.values()].reduce((n, of) => n + of.length, 0);
const random = new Random(orders.seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;

/** Questions that reach a place, and how many places they reach: what reaches few is asked in a moment. */
const reachedBy = new Map<number, { ask: Ask; wide: number }[]>();
const sizes = new Map<string, number>();
/** A large bundle takes as long as a question that reaches much. */
const sizeOf = (name = ''): number => {
  if (!sizes.has(name)) sizes.set(name, JSON.stringify(byName.get(name) ?? '').length / 500);
  return sizes.get(name)!;
};
const ways = new Set<string>();
let kills = 0;

const spoils = (): void => {
  if (!waking.spoiled) return;
  tell({ is: 'spoiled', suspects: waking.suspects.map((m) => m.number) });
  throw new Error('spoiled');
};

/** Asks once, wakes what is alive where it reached, and keeps who reaches what. */
function tryOne(
  ask: Ask,
  again: (() => string) | undefined,
  {
    keep,
    only,
    near,
    all,
  }: {
    keep: boolean;
    only?: 'heard' | undefined;
    near?: (place: number, times: number) => boolean;
    /** Wakes all, also where another question went the same way to the same answer: it may lie on another side of a bound. */
    all?: boolean;
  },
): { heard?: Heard; seen: number } {
  const heard = again && waking.hear(again);
  if (!heard) return { seen: 0 };
  const fresh = waking.reached(heard).length > 0;
  const mark = `${ask.ask} ${heard.mark}`;
  if (!fresh || (ways.has(mark) && !all)) return { heard, seen: 0 };
  ways.add(mark);
  if (ways.size > 400_000) ways.clear();
  const killed = only
    ? []
    : waking.seen(near ? { ...heard, hits: heard.hits.filter(([p, n]) => near(p, n)) } : heard, again, {
        most: all ? Number.POSITIVE_INFINITY : orders.most,
        stubborn: all ? Number.POSITIVE_INFINITY : orders.stubborn,
      });
  spoils();
  for (const m of killed) waking.bury(m);
  kills += killed.length;
  if (killed.length > 0)
    tell({
      is: 'kill',
      kill: { case: ask.case ?? '', edits: [], ...ask, mutants: killed.map((m) => m.number) } as never,
    });
  if (keep)
    for (const [p] of heard.hits) {
      if (!waking.alive.has(p)) continue;
      const by = reachedBy.get(p);
      const row = { ask, wide: heard.hits.length + sizeOf(ask.case) };
      if (!by) reachedBy.set(p, [row]);
      else if (by.length < 60) by.push(row);
      else if (random.next() < 0.2) by[Math.floor(random.next() * 60)] = row;
    }
  return { heard, seen: killed.length };
}

const asks = (Object.entries(questions) as [string, Question][]).filter(([, { of }]) => orders.kinds.includes(of));

/** How often a question may still reach nothing before it is asked no more: it is about other code. */
const reaching = new Map<string, number>();

function bases(): void {
  const done = new Set(orders.done);
  for (const c of cases) {
    if (Date.now() > orders.until) return;
    const of = [...labels(c.documents).values()];
    const started = performance.now();
    const made: { case?: Case } = {};
    const only = done.has(c.name) ? 'heard' : undefined;
    for (const [name, question] of asks) {
      if (reaching.get(name) === 0) continue;
      const put = (more: Omit<Ask, 'ask'>): void => {
        const ask: Ask = { ask: name, ...more };
        let again: (() => string) | undefined;
        try {
          again = asking(question, ask, baseOf(question, c), made);
        } catch {
          return;
        }
        const { heard } = tryOne(ask, again, { keep: true, only });
        if (heard) reaching.set(name, heard.hits.length > 0 ? 1e9 : (reaching.get(name) ?? 40) - 1);
      };
      if (question.of === 'values')
        for (const values of c.documents.flatMap((d) => question.from(d)).slice(0, 60))
          put({ values: JSON.parse(JSON.stringify(values)) });
      else if (question.of === 'paper') for (const paper of of) put({ case: c.name, paper });
      else if (question.of === 'two')
        for (const [i, paper] of of.slice(0, 6).entries())
          for (const other of of.slice(0, 6))
            if (of.indexOf(other) !== i) put({ case: c.name, paper, other });
            else continue;
      else put({ case: c.name });
    }
    done.add(c.name);
    tell({ is: 'case', name: c.name, ms: performance.now() - started, alive: aliveNow() });
  }
}

/** Of the changes of a bundle, so many are asked about by the steps of the tracing. */
const thin = 60;

/** Changes drawn up by hand for single rules, close to what the rule asks. */
async function bounds(): Promise<void> {
  const { nears, nearValues, nearAsks } = (await import(
    '../../golden/near/index.ts'
  )) as typeof import('../../golden/near/index.ts');
  for (const { ask, given } of nearValues)
    for (const values of given) tryOne({ ask, values }, ready({ ask, values }, undefined), { keep: false, all: true });
  for (const { asks: own, base, changes } of nearAsks) {
    if (orders.done.includes(base.name)) continue;
    byName.set(base.name, base);
    cases.push(base);
    for (const edits of [[], ...changes]) {
      const given = edited(base, edits, paperOf);
      if (!given) tell({ is: 'note', text: `${base.name} cannot be changed so: ${JSON.stringify(edits)}` });
      for (const of of own) {
        const row: Ask = { ...of, case: base.name, ...(edits.length > 0 ? { edits } : {}) };
        if (given && questions[of.ask]) tryOne(row, ready(row, given), { keep: edits.length === 0, all: true });
      }
      if (Date.now() > orders.until) return;
    }
    tell({ is: 'case', name: base.name, ms: 0, alive: aliveNow() });
    tell({ is: 'note', text: `${base.name}: ${changes.length} changes, ${kills} more seen, ${aliveNow()} alive` });
  }
  for (const { rule, base, changes } of nears) {
    if (orders.done.includes(base.name)) continue;
    if (!orders.kinds.includes('case')) {
      byName.set(base.name, base);
      cases.push(base);
      const step = Math.max(1, Math.floor(changes.length / thin));
      for (const edits of [[], ...changes.filter((_, i) => i % step === 0)]) {
        if (Date.now() > orders.until) return;
        const given = edited(base, edits, paperOf);
        if (given) alone(base.name, edits, given);
      }
      tell({ is: 'case', name: base.name, ms: 0, alive: aliveNow() });
      tell({ is: 'note', text: `${base.name}: ${kills} more seen, ${aliveNow()} alive` });
      continue;
    }
    const ask: Ask = { ask: `check ${rule}`, case: base.name };
    const question = questions[ask.ask]!;
    byName.set(base.name, base);
    cases.push(base);
    tryOne(ask, ready(ask, baseOf(question, base)), { keep: true, all: true });
    for (const edits of changes) {
      if (Date.now() > orders.until) return;
      const given = edited(baseOf(question, base), edits, paperOf);
      if (!given) tell({ is: 'note', text: `${base.name} cannot be changed so: ${JSON.stringify(edits)}` });
      const row: Ask = { ...ask, edits };
      if (given) tryOne(row, ready(row, given), { keep: false, all: true });
    }
    tell({ is: 'case', name: base.name, ms: 0, alive: aliveNow() });
    tell({ is: 'note', text: `${base.name}: ${changes.length} changes, ${kills} more seen, ${aliveNow()} alive` });
  }
}

/** The steps of the tracing asked of a bundle that is changed. */
function alone(name: string, edits: Edit[], given: GoldenCase): void {
  const papers = [...labels(given.documents).values()];
  const changed = new Set(edits.map((e) => e.paper));
  for (const [ask, { of }] of asks) {
    if (reaching.get(ask) === 0) continue;
    const put = (more: Omit<Ask, 'ask'>): void => {
      const row: Ask = { ask, case: name, ...(edits.length > 0 ? { edits } : {}), ...more };
      const { heard } = tryOne(row, ready(row, given), { keep: edits.length === 0 });
      if (heard) reaching.set(ask, heard.hits.length > 0 ? 1e9 : (reaching.get(ask) ?? 40) - 1);
    };
    const own = papers.filter((p) => edits.length === 0 || changed.has(p));
    if (of === 'papers') put({});
    else if (of === 'paper') for (const paper of own) put({ paper });
    else if (of === 'two')
      for (const paper of own) for (const other of papers) if (other !== paper) put({ paper, other });
  }
}

/** The committed table of questions: each row once, with every mutant that it reaches. */
async function table(): Promise<void> {
  const { asked } = (await import('../../golden/asked/table.ts')) as typeof import('../../golden/asked/table.ts');
  const { rows, cases: own } = asked();
  for (const row of rows) {
    if (Date.now() > orders.until) return;
    const base = row.case === undefined ? undefined : own.get(row.case);
    const given = base && edited(baseOf(questions[row.ask]!, base), row.edits ?? [], paperIn(own));
    tryOne(row, row.values || given ? ready(row, given) : undefined, { keep: false, all: true });
    tell({ is: 'case', name: JSON.stringify(row), ms: 0, alive: aliveNow() });
  }
}

/** Only the papers that a question is about. */
const reduced = new Map<string, GoldenCase>();
function about(ask: Ask): GoldenCase | undefined {
  const of = byName.get(ask.case!);
  if (!of || (ask.paper === undefined && ask.other === undefined)) return of && baseOf(questions[ask.ask]!, of);
  const base = of;
  const key = `${base.name}/${ask.paper}/${ask.other ?? ''}`;
  const known = reduced.get(key);
  if (known) return known;
  const names = labels(base.documents);
  const made = {
    ...base,
    name: key,
    documents: base.documents.filter((d) => [ask.paper, ask.other].includes(names.get(d.id))),
  };
  if (reduced.size > 3000) reduced.clear();
  reduced.set(key, made);
  return made;
}

const ready = (ask: Ask, given: GoldenCase | undefined): (() => string) | undefined => {
  try {
    return asking(questions[ask.ask]!, ask, given);
  } catch {
    return undefined;
  }
};

/** Halves between two values that lead different ways, down to neighbours: facts that stand at the edge. */
function halve(ask: Ask, base: GoldenCase, low: Heard, near: (place: number, times: number) => boolean): number {
  const last = ask.edits!.at(-1)!;
  const of = labels(base.documents);
  const holder = last.paper === undefined ? base : base.documents.find((d) => of.get(d.id) === last.paper);
  if (last.at === undefined || holder === undefined) return 0;
  const line = scale(valueAt(holder, last.at), last.to);
  if (!line || Math.abs(line.high - line.low) < 2) return 0;
  let seen = 0;
  const at = (n: number): { heard?: Heard; seen: number } => {
    const made: Ask = { ...ask, edits: [...ask.edits!.slice(0, -1), { ...last, to: line.at(n) }] };
    const given = edited(base, made.edits!, paperOf);
    return tryOne(made, given && ready(made, given), { keep: false, near });
  };
  const found = edge(line, (n) => {
    const { heard, seen: more } = at(n);
    seen += more;
    return heard && heard.way === low.way;
  });
  return found ? seen + at(found[0]).seen + at(found[1]).seen : seen;
}

function fuzz(): void {
  const editor = new Editor(cases, orders.seed);
  let rounds = 0;
  let said = Date.now();
  let targets: number[] = [];
  while (Date.now() < orders.until) {
    if (rounds++ % 500 === 0) {
      targets = [...waking.alive.keys()].filter((p) => reachedBy.has(p));
      if (targets.length === 0) return;
    }
    const triesOf = (p: number): number =>
      Math.min(...(waking.alive.get(p) ?? []).map((m) => waking.tries.get(m.number) ?? 0));
    const place = [1, 2, 3].map(() => pick(targets)).reduce((a, b) => (triesOf(b) < triesOf(a) ? b : a));
    if (!waking.alive.has(place)) continue;
    const { ask: plain } = [0, 1].map(() => pick(reachedBy.get(place)!)).reduce((a, b) => (b.wide < a.wide ? b : a));
    const file = waking.fileOf.get(place)!;
    if (plain.values) {
      const at = Math.floor(random.next() * plain.values.length);
      const value = plain.values[at];
      const others = reachedBy
        .get(place)!
        .flatMap(({ ask: o }) => (o.ask === plain.ask && o.values ? [o.values[at]] : []));
      const to = random.next() < 0.7 ? pick(variantsOf('', value, random)) : pick(others);
      if (to === undefined) continue;
      const ask = { ...plain, values: plain.values.with(at, to) };
      tryOne(ask, ready(ask, undefined), { keep: random.next() < 0.05 });
    } else {
      const base = about(plain);
      if (!base) continue;
      const { edits, kinds } = editor.draw(base, file);
      const given = edits.length > 0 ? edited(base, edits, paperOf) : undefined;
      if (!given) continue;
      const ask: Ask = { ...plain, edits: [...(plain.edits ?? []), ...edits] };
      if (plain.edits) continue;
      const last: Edit = edits.at(-1)!;
      const without = edited(base, edits.slice(0, -1), paperOf);
      const before = without && ready(plain, without);
      const low = before && waking.hear(before);
      const was = new Map(low?.hits);
      // Where nothing went another way than before, only the file is asked that the change was drawn for.
      const near = (p: number, n: number): boolean => waking.fileOf.get(p) === file || was.get(p) !== n;
      const { heard, seen } = tryOne(ask, ready(ask, given), {
        keep: false,
        ...(low && random.next() < 0.95 ? { near } : {}),
      });
      const parted = heard && low && low.way !== heard.way && last.at !== undefined && last.to !== undefined;
      const more = parted && random.next() < 0.6 ? halve(ask, base, low, near) : 0;
      editor.learn(file, kinds, seen + more);
    }
    if (Date.now() - said > 30_000) {
      said = Date.now();
      tell({ is: 'note', text: `${rounds} changes, ${kills} more seen, ${aliveNow()} alive` });
    }
  }
}

try {
  if (orders.stages.includes('table')) await table();
  if (orders.stages.includes('bounds')) await bounds();
  if (orders.stages.includes('bases')) bases();
  if (orders.stages.includes('fuzz')) fuzz();
  const reached = [...waking.alive.keys()].filter((p) => !reachedBy.has(p));
  tell({ is: 'end', unreached: reached, tries: [...waking.tries] });
} catch (error) {
  if (!waking.spoiled) throw error;
}
