/** The searching thread: it wakes mutants under one case after the other, and tells which case saw which. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { GoldenCase } from '../../golden/cases.ts';
import { type Edit, edited } from '../../golden/edits.ts';
import { labels } from '../../golden/lines.ts';
import { golden, paperIn } from '../../golden/table.ts';
import type { Mutant } from '../instrument.ts';
import { Attempts, type Dry } from './attempt.ts';
import { type Code, keysOf } from './code.ts';
import { edge, scale, valueAt } from './edges.ts';
import { Editor } from './editor.ts';
import { load } from './load.ts';

export interface Orders {
  code: Code;
  cases: string;
  /** Keys of mutants that are dead already. */
  dead: string[];
  /** Cases of the first round that are done already. */
  done: string[];
  /** Those that showed something. */
  useful: string[];
  /** Until when, in ms since the epoch. */
  until: number;
  seed: number;
  /** Wakings in vain after which a mutant is woken but now and then. */
  stubborn: number;
  /** Longest time for one case, in ms of work. */
  most: number;
  /** Which of the stages to run. */
  stages: string[];
  /** Kinds of single questions that are asked. */
  kinds: string[];
  /** Longest judgement that is changed, in ms. */
  slowest: number;
  ticks: Int32Array<SharedArrayBuffer>;
}
export interface Kill {
  case: string;
  edits: Edit[];
  mutants: number[];
}
export type Told =
  | { is: 'kill'; kill: Kill }
  | { is: 'case'; name: string; ms: number; alive: number }
  | { is: 'spoiled'; suspects: number[] }
  | { is: 'note'; text: string }
  | { is: 'end'; unreached: number[]; tries: [number, number][] };

const orders = workerData as Orders;
const tell = (told: Told): void => parentPort!.postMessage(told);
const pool = orders.stages.includes('table') ? '[]' : readFileSync(orders.cases, 'utf8');
const cases = (JSON.parse(pool) as GoldenCase[]).filter((c) => c.documents.length > 0);
const byName = new Map(cases.map((c) => [c.name, c]));
const paperOf = (name: string, paper: string) => {
  const documents = byName.get(name)?.documents ?? [];
  const names = labels(documents);
  return documents.find((d) => names.get(d.id) === paper);
};

const { code, mutants } = orders.code;
const loaded = await load(code, mutants.length);
const attempts = new Attempts(loaded.judge, loaded, orders.code);
attempts.tick = (mutant) => {
  orders.ticks[0]!++;
  orders.ticks[1] = mutant;
};
const keys = keysOf(mutants);
const dead = new Set(orders.dead);
for (const m of mutants) if (dead.has(keys.get(m.number)!)) attempts.bury(m);
const aliveNow = (): number => [...attempts.alive.values()].reduce((n, of) => n + of.length, 0);

/** What of a base is kept for the second round. */
interface Known {
  name: string;
  ms: number;
  places: Map<string, string>;
}
const known = new Map<string, Known>();
const reachedBy = new Map<number, string[]>();
const markOf = (hits: Map<number, number>, answer: string): string => {
  let mark = 0;
  for (const [place, n] of hits) mark = (mark * 31 + place * 7 + n) | 0;
  let text = 0;
  for (let i = 0; i < answer.length; i++) text = (text * 31 + answer.charCodeAt(i)) | 0;
  return `${mark} ${text}`;
};
const remember = (name: string, dry: Dry): void => {
  const places = new Map([...dry.phases.values()].map((p) => [p.name, markOf(p.hits, p.answer)]));
  places.set('rest', markOf(dry.rest, ''));
  known.set(name, { name, ms: dry.ms, places });
  for (const hits of [...[...dry.phases.values()].map((p) => p.hits), dry.rest])
    for (const place of hits.keys())
      if (attempts.alive.has(place)) {
        const by = reachedBy.get(place);
        if (!by) reachedBy.set(place, [name]);
        else if (by.length < 60) by.push(name);
      }
};
const took = (name: string, edits: Edit[], killed: { number: number }[]): void => {
  for (const m of killed) attempts.bury(mutants[m.number - 1]!);
  if (killed.length > 0) tell({ is: 'kill', kill: { case: name, edits, mutants: killed.map((m) => m.number) } });
};
const checkSpoiled = (): void => {
  if (!attempts.spoiled) return;
  tell({ is: 'spoiled', suspects: attempts.suspects.map((m) => m.number) });
  throw new Error('spoiled');
};

async function bases(): Promise<void> {
  const done = new Set(orders.done);
  const useful = new Set(orders.useful);
  for (const c of cases) {
    if (done.has(c.name) && !useful.has(c.name)) continue;
    const dry = attempts.dry(c);
    if (!dry) {
      tell({ is: 'note', text: `${c.name} cannot be judged` });
      continue;
    }
    if (!done.has(c.name)) {
      took(c.name, [], attempts.seen(dry, { most: orders.most, stubborn: orders.stubborn }));
      tell({ is: 'case', name: c.name, ms: dry.ms, alive: aliveNow() });
    }
    remember(c.name, dry);
    checkSpoiled();
    if (Date.now() > orders.until) return;
  }
}

/** Which way a judgement went through the code, whatever it said. */
const wayOf = ({ phases, rest }: Dry): string =>
  [...[...phases].map(([name, p]) => `${name} ${markOf(p.hits, '')}`), markOf(rest, '')].sort().join();

/** Wakes what a change may have touched: the steps that went or answered otherwise than before, and those that reach the place. */
function asked(name: string, edits: Edit[], dry: Dry, { all, place }: { all: boolean; place: number }): Mutant[] {
  const before = known.get(name)!.places;
  const only = new Set<string>();
  for (const p of dry.phases.values())
    if (all || before.get(p.name) !== markOf(p.hits, p.answer) || p.hits.has(place)) only.add(p.name);
  if (all || before.get('rest') !== markOf(dry.rest, '') || dry.rest.has(place)) only.add('rest');
  const killed = attempts.seen(dry, { only, most: orders.most, stubborn: orders.stubborn });
  took(name, edits, killed);
  for (const hits of [...dry.phases.values()].map((p) => p.hits))
    for (const p of hits.keys())
      if (attempts.alive.has(p) && !reachedBy.has(p) && killed.length === 0) reachedBy.set(p, [name]);
  checkSpoiled();
  return killed;
}

/** Where the last change leads another way, its value is halved towards the edge between the two. */
function halved(base: GoldenCase, edits: Edit[], dry: Dry, place: number): Mutant[] {
  const last = edits.at(-1)!;
  const less = edited(base, edits.slice(0, -1), paperOf);
  if (!less || last.at === undefined || last.to === undefined) return [];
  const names = labels(less.documents);
  const holder = last.paper === undefined ? less : less.documents.find((d) => names.get(d.id) === last.paper);
  const line = scale(valueAt(holder, last.at), last.to);
  if (!line || Math.abs(line.high - line.low) < 2) return [];
  const low = attempts.dry(less);
  if (!low) return [];
  const way = wayOf(low);
  if (way === wayOf(dry)) return [];
  const made = (n: number): [edits: Edit[], dry: Dry | undefined] => {
    const changes = [...edits.slice(0, -1), { ...last, to: line.at(n) }];
    const given = edited(base, changes, paperOf);
    return [changes, given && attempts.dry(given)];
  };
  const found = edge(line, (n) => {
    const [, heard] = made(n);
    return heard && wayOf(heard) === way;
  });
  return (found ?? []).flatMap((n) => {
    const [changes, heard] = made(n);
    return heard ? asked(base.name, changes, heard, { all: false, place }) : [];
  });
}

async function fuzz(): Promise<void> {
  const editor = new Editor(cases, orders.seed);
  let rounds = 0;
  let kills = 0;
  while (Date.now() < orders.until) {
    const targets = [...attempts.alive.keys()].filter((p) => reachedBy.has(p));
    if (targets.length === 0) return;
    for (let i = 0; i < 200 && Date.now() < orders.until; i++) {
      // Of some, the one that was asked least.
      const triesOf = (p: number): number =>
        Math.min(...(attempts.alive.get(p) ?? []).map((m) => attempts.tries.get(m.number) ?? 0));
      const place = [1, 2, 3].map(() => editor.pick(targets)).reduce((a, b) => (triesOf(b) < triesOf(a) ? b : a));
      const few = (reachedBy.get(place) ?? []).filter((n) => (known.get(n)?.ms ?? 1e9) <= orders.slowest);
      if (few.length === 0 || !attempts.alive.has(place)) continue;
      const name = editor.pick(few);
      const base = byName.get(name)!;
      const file = mutants[place - 1]!.file;
      const { edits, kinds } = editor.draw(base, file);
      const made = edits.length > 0 ? edited(base, edits, paperOf) : undefined;
      const dry = made && attempts.dry(made);
      rounds++;
      if (!dry) continue;
      const killed = asked(name, edits, dry, { all: editor.chance(0.08), place });
      if (editor.chance(0.5)) killed.push(...halved(base, edits, dry, place));
      editor.learn(file, kinds, killed.length);
      for (const m of killed) editor.learn(m.file, kinds, 1);
      kills += killed.length;
    }
    tell({ is: 'note', text: `${rounds} changes, ${kills} more seen, ${aliveNow()} alive` });
  }
}

/** The committed table: each case and change once, every mutant confirmed by the whole verdict. */
async function table(): Promise<void> {
  const { rows, cases: own } = golden();
  const paper = paperIn(own);
  attempts.confirms = true;
  for (const row of rows)
    for (const edits of [[], ...row.changes]) {
      const base = own.get(row.case)!;
      const name = `${row.case} ${JSON.stringify(edits)}`;
      if (orders.done.includes(name)) continue;
      const made = edited(base, edits, paper);
      const dry = made && attempts.dry(made);
      if (!dry) tell({ is: 'note', text: `${name} cannot be judged` });
      if (!dry) continue;
      took(row.case, edits, attempts.seen(dry, { most: 60_000, stubborn: Number.POSITIVE_INFINITY }));
      for (const hits of [...[...dry.phases.values()].map((p) => p.hits), dry.rest])
        for (const place of hits.keys()) reachedBy.set(place, [row.case]);
      tell({ is: 'case', name, ms: dry.ms, alive: aliveNow() });
      checkSpoiled();
    }
}

try {
  if (orders.stages.includes('table')) await table();
  if (orders.stages.includes('bases')) await bases();
  if (orders.stages.includes('fuzz')) await fuzz();
  const reached = [...attempts.alive.keys()].filter((p) => !reachedBy.has(p));
  tell({ is: 'end', unreached: reached, tries: [...attempts.tries] });
} catch (error) {
  if (!attempts.spoiled) throw error;
}
