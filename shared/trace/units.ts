import type { Document, Evidence, UnitRow } from '../model/index.ts';
import { brazilianSerial, isRounded, withCheckDigit } from '../trade/bale-formats.ts';
import { isCaption } from './captions.ts';
import { foldId } from './fold.ts';
import { kept } from './kept.ts';

/** Consecutive identifiers that share a head: bales UZ1001 to UZ1100, or one drum (`first` = `last`). */
export interface Run {
  prefix: string;
  first: number;
  last: number;
  /** Digits of the number as printed; leading zeros do not make another bale. */
  digits: number;
  document: string;
  row: UnitRow;
}

/** Head and number of an identifier, without a check digit. One that ends in no digit is all head, number 0; so are digits beyond 15. */
export function splitId(id: string, inRange = false): { prefix: string; number: number; digits: number } {
  const whole = foldId(id);
  const folded = brazilianSerial(whole, inRange) ?? whole;
  let at = folded.length;
  while (at > 0 && folded.length - at < 15) {
    // Folded, an identifier holds letters and digits: what comes behind the digits is no digit.
    if (folded[at - 1]! > '9') break;
    at--;
  }
  const digits = folded.length - at;
  return { prefix: folded.slice(0, at), number: Number(folded.slice(at)), digits };
}

/** The run of a row, or undefined when its end does not continue its start. */
export function runOf(row: UnitRow, document: string): Run | undefined {
  const from = splitId(row.id, row.to !== undefined);
  // A heading or a word that strayed into the column of numbers names no unit.
  if (from.digits === 0 && !/\d/.test(from.prefix)) return undefined;
  let last = from.number;
  let digits = from.digits;
  if (row.to !== undefined) {
    const to = splitId(row.to, true);
    if ((to.prefix && to.prefix !== from.prefix) || to.number < from.number || from.digits === 0) return undefined;
    last = to.number;
    digits = Math.max(digits, to.digits);
  }
  return { prefix: from.prefix, first: from.number, last, digits, document, row };
}

const range = /^\s*(.*?\d)\s*(?:-|–|—|~|\.\.+|\bto\b|\bthru\b|\ba\b|до|至|到)\s*(\D{0,8}\d+(?:\s\d+){0,3})\s*$/iu;

/** A listed text such as "1001-1100", "UZ 1 to UZ 40" or "60115 1119464 – 60115 1119470" as a row; a dash inside one identifier ("60115-1119464") makes no range. */
export function toRow(text: string, evidence: Evidence): UnitRow {
  const parts = range.exec(text);
  if (parts) {
    const from = splitId(parts[1]!);
    const to = splitId(parts[2]!);
    const alike = to.digits === from.digits && to.number > from.number && to.number - from.number < 1_000_000;
    if (alike && (to.prefix === '' || to.prefix === from.prefix)) return { id: parts[1]!, to: parts[2]!, evidence };
  }
  return { id: text, evidence };
}

/** A sum or heading of a list that stands among its rows is no unit. */
const caption =
  /^\s*(?:marks?\s*[/&]\s*)?(lots?|lote|lotto|partiya|parti|партия)\b|\b(net|gross|tare|(sub-?)?total|invoice|contract|order)\b|\d\s+lot\s+\d/iu;

/**
 * A row whose identifier took in more than the number: the count before a range ("30 5170001 – 5170030"), the words after it
 * ("3388798 LOT G8199"), or a serial after the lot that was taken for the end of a range ("65244231033-034").
 */
function mended(row: UnitRow): UnitRow {
  if (row.to !== undefined) {
    const serial =
      row.lot === row.id ? /^\s*(?:\S+[ |]+)*?(\d{6,}-\d{1,4})\b/.exec(row.evidence.quote)?.[1] : undefined;
    if (!serial?.startsWith(`${row.id}-`)) return row;
    const { to: _, ...rest } = row;
    return { ...rest, id: serial };
  }
  const tail = /^(\S*\d{3,}\S*)\s+(?:lots?|lote|lotto|parti|partiya|партия)\b/iu.exec(row.id)?.[1];
  if (tail) return { ...row, id: tail };
  const counted = /^(\d{1,4})\s+(\S+\s*[-–—]\s*\S+)$/u.exec(row.id);
  const range = counted ? toRow(counted[2]!, row.evidence) : undefined;
  if (range?.to === undefined) return row;
  const [from, to] = [splitId(range.id), splitId(range.to)];
  return to.number - from.number + 1 === Number(counted![1]) ? { ...row, id: range.id, to: range.to } : row;
}

const known = new WeakMap<Document, Run[]>();

/** Every bale, drum, roll or carton that a paper lists, in the order of the paper. */
export const unitsOf = (document: Document): Run[] => kept(known, document, readUnits);

function readUnits(document: Document): Run[] {
  const { units, bales } = document.facts;
  const rows = units.length
    ? units
    : (bales?.value ?? []).map((text, i) => toRow(text, bales!.each?.[i] ?? bales!.evidence));
  // Numbers that a sheet rounded name no bale.
  const exact = rows.filter((row) => !isRounded(row.id));
  const whole = exact.filter((row) => !/^\d+[.,]\d{1,2}$/.test(row.id.trim()));
  // A weight that strayed into the column of numbers, among numbers that are written otherwise.
  const plain = whole.length * 2 > exact.length ? whole : exact;
  // The colour and leaf grade of a lot ("21-2", USDA) among numbers of bales heads its rows.
  const graded = plain.filter((row) => /^[1-8][1-5]-[1-8]$/.test(row.id.trim()) && row.netKg === undefined);
  const named = graded.length * 4 < plain.length ? plain.filter((r) => !graded.includes(r)) : plain;
  const tickets = ticketsOf(document);
  const runs: Run[] = [];
  for (const row of named) {
    if (row.to === undefined && tickets.has(row.evidence.quote)) continue;
    if (caption.test(row.id) || isCaption(row.evidence.quote)) continue;
    const run = runOf(mended(row), document.id);
    if (run) runs.push(run);
  }
  return withoutSums(runs);
}

/**
 * Rows of the fruit that came in, by their words: the numbers of delivery tickets are no drums that were made of it. A row that says what came
 * out too is a batch with its drums.
 */
function ticketsOf({ facts }: Document): ReadonlySet<string> {
  const rows = (direction: 'in' | 'out'): Set<string> =>
    new Set(
      facts.flows
        .filter((f) => f.direction === direction && (direction === 'out' || f.material === 'tomato'))
        .map((f) => f.evidence.quote),
    );
  const made = rows('out');
  return new Set([...rows('in')].filter((quote) => !made.has(quote)));
}

/** A row as heavy as many bales, in a list whose other rows weigh one each, is a running sum that a page carries. */
function withoutSums(runs: Run[]): Run[] {
  const weighs = ({ row }: Run): number => row.netKg ?? row.grossKg ?? 0;
  const single = (run: Run): boolean => run.first === run.last && weighs(run) > 0;
  const heavy = runs.filter((run) => single(run) && weighs(run) > heaviest);
  const light = runs.filter((run) => single(run) && weighs(run) <= heaviest);
  return light.length < 4 * heavy.length ? runs : runs.filter((run) => !heavy.includes(run));
}

/** Kilograms beyond any bale or bin of one unit. */
const heaviest = 1600;

const counted = new WeakMap<readonly Run[], number>();

/** How many units the runs hold, each counted once. */
export const countOf = (runs: readonly Run[]): number => kept(counted, runs, countAfresh);

function countAfresh(runs: readonly Run[]): number {
  let count = 0;
  for (const [, first, last] of new UnitSet(runs).intervals()) count += last - first + 1;
  return count;
}

type Interval = [first: number, last: number];

function mergeIntervals(list: Interval[]): Interval[] {
  list.sort((a, b) => a[0] - b[0]);
  const merged: Interval[] = [];
  for (const [first, last] of list) {
    const open = merged.at(-1);
    if (open && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

function gaps(intervals: Interval[], first: number, last: number): Interval[] {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]![1] < first) low = middle + 1;
    else high = middle;
  }
  const open: Interval[] = [];
  let from = first;
  for (let i = low; i < intervals.length && intervals[i]![0] <= last; i++) {
    if (intervals[i]![0] > from) open.push([from, intervals[i]![0] - 1]);
    from = Math.max(from, intervals[i]![1] + 1);
  }
  if (from <= last) open.push([from, last]);
  return open;
}

/** A code before the bale number (a gin's five digits) has at least three digits, and the number itself at least four. */
const CODE = 3;
const NUMBER = 4;

/**
 * The units of one side of a comparison as intervals. An identifier that carries the gin's code on one side only
 * ("60115 1119464" and "1119464", "UZ-1001" and "1001") is the same unit.
 */
export class UnitSet {
  readonly #groups = new Map<string, Interval[]>();
  readonly #tails = new Map<number, Interval[]>();
  readonly #lengths = new Set<number>();
  readonly #long: Run[] = [];
  readonly #near = new Map<string, string[]>();

  constructor(runs: Iterable<Run>) {
    for (const run of runs) {
      const group = this.#groups.get(run.prefix);
      const open = group?.at(-1);
      if (!group) this.#groups.set(run.prefix, [[run.first, run.last]]);
      else if (open && run.first === open[1] + 1) open[1] = run.last;
      else group.push([run.first, run.last]);
      if (run.prefix === '') {
        this.#lengths.add(run.digits);
        this.#long.push(run);
      }
    }
    for (const [prefix, list] of this.#groups) this.#groups.set(prefix, mergeIntervals(list));
  }

  get size(): number {
    return this.#groups.size;
  }

  /** Every interval with its head, heads in order. */
  *intervals(): Generator<[prefix: string, first: number, last: number]> {
    for (const prefix of [...this.#groups.keys()].sort()) {
      for (const [first, last] of this.#groups.get(prefix)!) yield [prefix, first, last];
    }
  }

  /** Whether a run is written in a form that this side uses too, so that its absence means something. */
  comparable(run: Run): boolean {
    return this.#groups.has(run.prefix) || this.#others(run).length > 0;
  }

  /** The parts of a run that are not in the set. */
  missing(run: Run): Interval[] {
    const group = this.#groups.get(run.prefix);
    let best = group ? gaps(group, run.first, run.last) : [[run.first, run.last] as Interval];
    if (best.length === 0) return best;
    for (const { intervals, first, last } of this.#others(run)) {
      const open = gaps(intervals, first, last);
      if (amount(open) < amount(best)) best = open.map(([a, b]) => [a - first + run.first, b - first + run.first]);
    }
    return best;
  }

  #others(run: Run): { intervals: Interval[]; first: number; last: number }[] {
    const found: { intervals: Interval[]; first: number; last: number }[] = [];
    for (const prefix of this.#relatives(run.prefix)) {
      found.push({ intervals: this.#groups.get(prefix)!, first: run.first, last: run.last });
    }
    if (run.prefix !== '') return found;
    if (run.digits >= NUMBER) found.push({ intervals: this.#tail(run.digits), first: run.first, last: run.last });
    for (const digits of this.#lengths) {
      if (digits < NUMBER || run.digits - digits < CODE) continue;
      const cut = 10 ** digits;
      if (Math.floor(run.first / cut) !== Math.floor(run.last / cut)) continue;
      found.push({ intervals: this.#groups.get('')!, first: run.first % cut, last: run.last % cut });
    }
    return found.filter(({ intervals }) => intervals.length > 0);
  }

  /** Heads of this side that end in the given head or that it ends in. */
  #relatives(prefix: string): string[] {
    return kept(this.#near, prefix, () =>
      [...this.#groups.keys()].filter((q) => q.endsWith(prefix) || prefix.endsWith(q)),
    );
  }

  /** The long numbers of this side without the code before their last `digits` digits. */
  #tail(digits: number): Interval[] {
    return kept(this.#tails, digits, () => {
      const cut = 10 ** digits;
      const fit = this.#long.filter(
        (r) => r.digits - digits >= CODE && Math.floor(r.first / cut) === Math.floor(r.last / cut),
      );
      return mergeIntervals(fit.map((r) => [r.first % cut, r.last % cut]));
    });
  }
}

const amount = (intervals: Interval[]): number => intervals.reduce((n, [first, last]) => n + last - first + 1, 0);

/** An identifier of a run as the paper would print it: its head and its number with leading zeros. */
export function printed(run: Run, number: number): string {
  if (number === run.first) return run.row.id;
  if (number === run.last) return run.row.to!;
  return numberOf(run, number);
}

/** A number behind the head of a run: with leading zeros, and the check digit where its kind has one. */
export const numberOf = ({ prefix, digits }: Pick<Run, 'prefix' | 'digits'>, number: number): string =>
  digits ? withCheckDigit(prefix + String(number).padStart(digits, '0')) : prefix;
