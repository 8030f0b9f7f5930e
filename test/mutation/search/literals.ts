import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Numbers and words that stand in a file of code, and numbers of the small files of trade data that it takes in: what its conditions ask for. */
export interface Literals {
  numbers: number[];
  words: string[];
}

const root = resolve(import.meta.dirname, '../../..');
const known = new Map<string, Literals>();
/** Longer files are tables. */
const longest = 8000;

export function literalsOf(file: string): Literals {
  let made = known.get(file);
  if (made) return made;
  const path = resolve(root, file);
  const source = readFileSync(path, 'utf8');
  const taken = [...source.matchAll(/from '(\.[^']*\/(?:trade|rules)\/[^']+|\.\/[^']+)'/g)]
    .map(([, from]) => resolve(dirname(path), from!))
    .filter((f) => existsSync(f))
    .map((f) => readFileSync(f, 'utf8'))
    .filter((text) => text.length < longest);
  const numbersIn = (text: string): number[] =>
    [
      ...text
        .replace(/'[^'\n]*'|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/.*/g, ' ')
        .matchAll(/(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e-?\d+)?/g),
    ]
      .map(([n]) => Number(n.replaceAll('_', '')))
      .filter((n) => n !== 0 && Number.isFinite(n));
  made = {
    numbers: [...new Set([source, ...taken].flatMap(numbersIn))],
    words: [...new Set([...source.matchAll(/'([^'\\\n]{1,40})'/g)].map(([, w]) => w!).filter((w) => !/^[./]/.test(w)))],
  };
  known.set(file, made);
  return made;
}

/** Numbers that stand to another as the code asks: as much and a share more, so many times, so many more. */
export function related(other: number, by: number): number[] {
  const round = (n: number): number => Number(n.toPrecision(9));
  return [
    by,
    by + 1,
    by - 1,
    other * by,
    other / by,
    other * (1 + by),
    other * (1 - by),
    other / (1 - by),
    other + by,
    other - by,
  ]
    .filter((n) => Number.isFinite(n) && n >= 0)
    .map((n) => (Number.isInteger(other) && n > 50 ? Math.round(n) : round(n)));
}
