import { affinity, never, sameKind } from './affinity.ts';
import { Gathering } from './gathering.ts';
import { openingEvidence, opensPage } from './openers.ts';
import type { Signs } from './signs.ts';

/** Lying behind the page before speaks for its document: much in a packet that lies in order, little in one that was shuffled. */
const behind = { inOrder: 2.5, shuffled: 0.6 };
/** Lying in front of the first page of a document, as where a stack was turned over. */
const before = { inOrder: -1, shuffled: 0.5, turned: 2.4 };
/** A page joins the document of the page before at once when so much speaks for it. */
const sure = 5;
/** A page that counts itself as a further one needs less to find its document. */
const marked = 1.2;
/** Documents looked at on either side of a page in very large files. */
const reach = 150;

interface State {
  all: readonly Signs[];
  groups: Gathering[];
  groupOf: Map<Signs, Gathering>;
  rare: ReadonlyMap<string, number>;
  order: 'inOrder' | 'shuffled' | 'turned';
}

/** Codes and on how many pages each stands. */
function countCodes(all: readonly Signs[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const s of all) for (const code of s.codes) count.set(code, (count.get(code) ?? 0) + 1);
  return count;
}

/** What the marks of further pages say of how the packet lies. */
function orderOf(all: readonly Signs[]): State['order'] {
  let [kept, turned, lost] = [0, 0, 0];
  for (const [i, s] of all.entries()) {
    if (!s.mark || s.mark.number < 2) continue;
    const fits = (other: Signs | undefined) =>
      other !== undefined && (other.mark ? other.mark.number === s.mark!.number - 1 : s.mark!.number === 2);
    if (fits(all[i - 1]) && all[i - 1]?.mark?.of === s.mark.of) kept++;
    else if (all[i + 1]?.mark?.of === s.mark.of && fits(all[i + 1])) turned++;
    else if (fits(all[i - 1])) kept++;
    else lost++;
  }
  if (lost > Math.max(kept, turned)) return 'shuffled';
  return turned > kept ? 'turned' : 'inOrder';
}

function scoreOf(state: State, i: number, g: Gathering): number {
  const s = state.all[i]!;
  const own = affinity(s, g, state.rare);
  if (own === never) return never;
  const last = filledBefore(state.all, i);
  const next = state.all[i + 1];
  const place =
    last && state.groupOf.get(last) === g
      ? state.order === 'inOrder'
        ? behind.inOrder
        : behind.shuffled
      : next && state.groupOf.get(next) === g
        ? before[state.order]
        : 0;
  return own + place;
}

function filledBefore(all: readonly Signs[], i: number): Signs | undefined {
  let at = i - 1;
  while (at >= 0 && all[at]!.face.blank) at--;
  return all[at];
}

const join = (state: State, s: Signs, g: Gathering): void => {
  g.add(s);
  state.groupOf.set(s, g);
};
const start = (state: State, s: Signs): Gathering => {
  const g = new Gathering(s);
  state.groups.push(g);
  state.groupOf.set(s, g);
  return g;
};

/** Pages that open a document, and those that surely go on with the page before; the others are left. */
function firstRound(state: State): number[] {
  const { all } = state;
  const loose: number[] = [];
  let open: Signs | undefined;
  for (const [i, s] of all.entries()) {
    if (s.face.blank) continue;
    const last = filledBefore(all, i);
    if (opensPage(s, open, last === undefined)) {
      start(state, s);
      open = s;
      continue;
    }
    const g = last && state.groupOf.get(last);
    const enough = state.order === 'inOrder' ? sure : sure + 1.5;
    if (g && scoreOf(state, i, g) >= Math.max(enough, openingEvidence(s, g.open))) join(state, s, g);
    else loose.push(i);
  }
  return loose;
}

interface Bid {
  score: number;
  group: Gathering | undefined;
}

function bestFor(state: State, i: number): Bid {
  let best: Bid = { score: never, group: undefined };
  const wide = state.all.length > 2 * reach;
  const at = state.all[i]!.face.page.number;
  for (const group of state.groups) {
    if (wide && Math.abs(group.open.face.page.number - at) > reach && group.pages.length < 2) continue;
    const score = scoreOf(state, i, group);
    if (score > best.score) best = { score, group };
  }
  return best;
}

/** The left pages go where most speaks for them, the surest first; one for which too little speaks opens a document of its own. */
function secondRound(state: State, loose: readonly number[]): void {
  const wide = state.all.length > 2 * reach;
  const bids = new Map(loose.map((i) => [i, bestFor(state, i)]));
  while (bids.size > 0) {
    let pick: [number, Bid] | undefined;
    for (const entry of bids) if (!pick || entry[1].score > pick[1].score) pick = entry;
    const [i, bid] = pick!;
    bids.delete(i);
    const s = state.all[i]!;
    const needed = s.mark && s.mark.number > 1 ? marked : openingEvidence(s, bid.group?.open);
    let changed: Gathering;
    if (bid.group && bid.score >= needed) {
      join(state, s, bid.group);
      changed = bid.group;
    } else changed = start(state, s);
    for (const [j, other] of bids) {
      if (wide && Math.abs(j - i) > reach) continue;
      const score = scoreOf(state, j, changed);
      // What went up stays the best; only where it went down the others may be better now.
      if (score > other.score || (other.group === changed && score === other.score))
        bids.set(j, { score, group: changed });
      else if (other.group === changed) bids.set(j, bestFor(state, j));
    }
  }
}

/** Pages in the order of their marks; those without one stay behind the page that they follow. */
function inOrder({ open, pages }: Gathering, all: readonly Signs[]): Signs[] {
  const at = new Map(all.map((s, i) => [s, i]));
  const laid = [...pages].sort((a, b) => at.get(a)! - at.get(b)!);
  const placeOf = (s: Signs): number => {
    if (s.mark) return s.mark.number;
    if (s === open) return 1;
    if (s.terms) return 10_000;
    return Number.NaN;
  };
  if (laid.some((s) => s.mark) && laid.every((s) => !Number.isNaN(placeOf(s))))
    return laid.sort((a, b) => placeOf(a) - placeOf(b));
  // The page with the title leads; running numbers and sums carried over say what follows what.
  const chain: Signs[] = [open];
  const left = laid.filter((s) => s !== open);
  while (left.length > 0) {
    const last = chain.at(-1)!;
    const follows = (s: Signs): number =>
      (s.mark && last.mark && s.mark.number === last.mark.number + 1 ? 4 : 0) +
      (s.runs && last.runs && s.runs.first === last.runs.last + 1 ? 3 : 0) +
      ([...s.figures.from].some((f) => last.figures.on.has(f)) ? 3 : 0) -
      (s.terms ? 1 : 0);
    let next = 0;
    for (const [k, s] of left.entries()) if (follows(s) > follows(left[next]!)) next = k;
    chain.push(...left.splice(next, 1));
  }
  return chain;
}

/** Gatherings of one paper whose parts each repeat its head: same kind and number, and marks that go together. */
function mergeParts(state: State): void {
  const { groups } = state;
  for (let k = groups.length - 1; k > 0; k--) {
    const part = groups[k]!;
    if (!part.open.mark || part.open.mark.number < 2) continue;
    const whole = groups.find(
      (g) =>
        g !== part &&
        sameKind(g.open, part.open) &&
        part.pages.every((p) => affinity(p, g, state.rare) >= marked + 2) &&
        g.pages.some((p) => p.mark),
    );
    if (!whole) continue;
    for (const page of part.pages) whole.add(page);
    groups.splice(k, 1);
  }
}

/** Gathers the pages of each document; blank pages go with the page before them. */
export function assemble(all: readonly Signs[]): Signs[][] {
  const state: State = {
    all,
    groups: [],
    groupOf: new Map(),
    rare: countCodes(all),
    order: orderOf(all),
  };
  secondRound(state, firstRound(state));
  mergeParts(state);
  const out = state.groups.map((g) => inOrder(g, all));
  if (out.length === 0) return all.length > 0 ? [[...all]] : [];
  for (const [i, s] of all.entries()) {
    if (!s.face.blank) continue;
    const last = filledBefore(all, i);
    const group = out.find((g) => last && g.includes(last)) ?? out[0]!;
    const at = last ? group.indexOf(last) : -1;
    let to = at + 1;
    while (to < group.length && group[to]!.face.blank) to++;
    group.splice(to, 0, s);
  }
  return out;
}
