/**
 * The part of vitest that the tests of the domain use, in some hundred lines: it only collects. The mutation run calls one test a few
 * thousand times in one process, each time with another change awake; vitest loads all modules anew for each.
 */

import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

type Body = (...given: never[]) => unknown;
interface Suite {
  file: string;
  before: (() => unknown)[];
  beforeEach: (() => unknown)[];
  afterEach: (() => unknown)[];
  parent?: Suite;
  ready?: Promise<void>;
}
export interface Test {
  name: string;
  file: string;
  run: () => Promise<void>;
}

export const tests: Test[] = [];
let suite: Suite = { file: '', before: [], beforeEach: [], afterEach: [] };

/** From here on tests belong to this file. */
export function inFile(file: string): void {
  suite = { file, before: [], beforeEach: [], afterEach: [] };
}

const waiting: (() => unknown)[] = [];
/** Bodies of suites that are promises are waited for before the next file is loaded. */
export const settled = async (): Promise<void> => {
  for (const wait of waiting.splice(0)) await wait();
};

const bodyOf = (given: unknown[]): Body => given.find((x) => typeof x === 'function') as Body;

export const describe = Object.assign(
  (_name: string, ...given: unknown[]): void => {
    const outer = suite;
    suite = { file: outer.file, before: [], beforeEach: [], afterEach: [], parent: outer };
    const made = bodyOf(given)();
    if (made instanceof Promise) waiting.push(() => made);
    suite = outer;
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void => {
        for (const row of rows) describe(name, () => body(...((Array.isArray(row) ? row : [row]) as never[])));
      },
  },
);

export const it = Object.assign(
  (name: string, ...given: unknown[]): void => {
    const own = suite;
    const body = bodyOf(given);
    const chain: Suite[] = [];
    for (let s: Suite | undefined = own; s; s = s.parent) chain.unshift(s);
    tests.push({
      name,
      file: own.file,
      run: async () => {
        for (const s of chain) {
          s.ready ??= (async () => {
            for (const hook of s.before) await hook();
          })();
          await s.ready;
        }
        for (const s of chain) for (const hook of s.beforeEach) await hook();
        try {
          await body();
        } finally {
          for (const s of chain) for (const hook of s.afterEach) await hook();
          for (const restore of spies.splice(0)) restore();
        }
      },
    });
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, ...given: unknown[]): void => {
        const body = bodyOf(given);
        rows.forEach((row, i) => {
          it(`${name} [${i}]`, () => body(...((Array.isArray(row) ? row : [row]) as never[])));
        });
      },
  },
);
export const test = it;

export const beforeAll = (hook: () => unknown): void => void suite.before.push(hook);
export const beforeEach = (hook: () => unknown): void => void suite.beforeEach.push(hook);
export const afterEach = (hook: () => unknown): void => void suite.afterEach.push(hook);
/** The process is ended, not closed. */
export const afterAll = (): void => {};

const spies: (() => void)[] = [];
export const vi = {
  spyOn(target: Record<string, unknown>, name: string) {
    const own = target[name];
    const mockRestore = (): void => {
      target[name] = own;
    };
    spies.push(mockRestore);
    const spy = {
      mockImplementation: (by: unknown) => {
        target[name] = by;
        return spy;
      },
      mockRestore,
    };
    return spy;
  },
};

class Like {
  readonly fits: (value: unknown) => boolean;
  constructor(fits: (value: unknown) => boolean) {
    this.fits = fits;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const present = (value: Record<string, unknown>): string[] => Object.keys(value).filter((k) => value[k] !== undefined);

/** Equal as vitest's `toEqual` has it: a property that is undefined is none. With `part`, further properties may stand. */
function equal(is: unknown, wanted: unknown, part = false): boolean {
  if (wanted instanceof Like) return wanted.fits(is);
  if (!isObject(is) || !isObject(wanted)) return Object.is(is, wanted);
  if (Array.isArray(is) !== Array.isArray(wanted)) return false;
  if (Array.isArray(is) && Array.isArray(wanted))
    return is.length === wanted.length && is.every((x, i) => equal(x, wanted[i], part));
  if (is instanceof Map || is instanceof Set || is instanceof Date || is instanceof RegExp || is instanceof Uint8Array)
    return isDeepStrictEqual(is, wanted);
  if (!part && present(is).length !== present(wanted).length) return false;
  return (part ? Object.keys(wanted) : present(wanted)).every((key) => equal(is[key], wanted[key], part));
}

const contains = (is: unknown, wanted: unknown): boolean =>
  typeof is === 'string' ? is.includes(wanted as string) : [...(is as Iterable<unknown>)].includes(wanted);

const matchers: Record<string, (is: never, ...wanted: never[]) => boolean> = {
  toBe: (is: unknown, wanted: unknown) => Object.is(is, wanted),
  toEqual: (is: unknown, wanted: unknown) => equal(is, wanted),
  toStrictEqual: (is: unknown, wanted: unknown) => isDeepStrictEqual(is, wanted),
  toMatchObject: (is: unknown, wanted: unknown) => equal(is, wanted, true),
  toContain: contains,
  toContainEqual: (is: unknown[], wanted: unknown) => is.some((x) => equal(x, wanted)),
  toHaveLength: (is: { length: number }, wanted: number) => is.length === wanted,
  toHaveProperty: (is: object, wanted: string) => wanted in is,
  toMatch: (is: string, wanted: string | RegExp) =>
    typeof wanted === 'string'
      ? is.includes(wanted)
      : new RegExp(wanted.source, wanted.flags.replace('g', '')).test(is),
  toBeDefined: (is: unknown) => is !== undefined,
  toBeUndefined: (is: unknown) => is === undefined,
  toBeNull: (is: unknown) => is === null,
  toBeTruthy: (is: unknown) => Boolean(is),
  toBeFalsy: (is: unknown) => !is,
  toBeGreaterThan: (is: number, wanted: number) => is > wanted,
  toBeGreaterThanOrEqual: (is: number, wanted: number) => is >= wanted,
  toBeLessThan: (is: number, wanted: number) => is < wanted,
  toBeLessThanOrEqual: (is: number, wanted: number) => is <= wanted,
  toBeCloseTo: (is: number, wanted: number, digits = 2) => Math.abs(is - wanted) < 10 ** -digits / 2,
  toBeInstanceOf: (is: unknown, wanted: new () => unknown) => is instanceof wanted,
  toThrow: (is: () => unknown, wanted?: RegExp | string) => {
    try {
      is();
      return false;
    } catch (error) {
      const { message } = error as Error;
      return wanted === undefined || (typeof wanted === 'string' ? message.includes(wanted) : wanted.test(message));
    }
  },
  toMatchFileSnapshot: (is: string, wanted: string) => {
    const path = new URL(wanted, suiteFile());
    return existsSync(path) && readFileSync(path, 'utf8').trimEnd() === is.trimEnd();
  },
};

let running = '';
/** The file of the test that runs: snapshots lie beside it. */
export const runs = (file: string): void => {
  running = file;
};
const suiteFile = (): string => running;

type Expected = Record<string, (...wanted: unknown[]) => void> & { not: Expected };
const told = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))?.slice(0, 300);

export const expect = Object.assign(
  (is: unknown, message = ''): Expected => {
    const made = (negated: boolean): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(matchers).map(([name, fits]) => [
          name,
          (...wanted: unknown[]) => {
            if (fits(is as never, ...(wanted as never[])) === negated)
              throw new Error(`${message} expected ${told(is)} ${negated ? 'not ' : ''}${name} ${told(wanted[0])}`);
          },
        ]),
      );
    return Object.assign(made(false), { not: made(true) }) as Expected;
  },
  {
    arrayContaining: (wanted: unknown[]) =>
      new Like((is) => Array.isArray(is) && wanted.every((w) => is.some((x) => equal(x, w)))),
    objectContaining: (wanted: object) => new Like((is) => equal(is, wanted, true)),
    stringContaining: (wanted: string) => new Like((is) => typeof is === 'string' && is.includes(wanted)),
    stringMatching: (wanted: string | RegExp) =>
      new Like((is) => typeof is === 'string' && new RegExp(wanted).test(is)),
    any: (kind: unknown) => new Like((is) => (kind === Number ? typeof is === 'number' : typeof is === 'string')),
    anything: () => new Like((is) => is !== undefined && is !== null),
  },
);
