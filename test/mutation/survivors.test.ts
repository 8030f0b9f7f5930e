import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { instrument } from './instrument.ts';
import { type Name, namesOf, told } from './survivors/named.ts';
import { pages } from './survivors/page.ts';
import { type Entry, explained, gone, knownOf, partNames, registerOf, takenOver } from './survivors/register.ts';

const root = resolve(import.meta.dirname, '../..');
const mutantsOf = (file: string) => instrument(readFileSync(resolve(root, file), 'utf8'), file, 1).mutants;

describe('the register of survivors', () => {
  it.each(partNames)('names mutants of the code as it stands: %s (npm run mutate:survivors -- --tidy)', (part) => {
    const entries = registerOf(part);
    const files = [...new Set(entries.map((e) => e.file))];
    const known = knownOf(files.flatMap((f) => mutantsOf(f)));
    expect(gone(entries, known).map(told)).toEqual([]);
  });

  it.each(partNames)('names none twice, and explains by a kind and a sentence or not at all: %s', (part) => {
    const entries = registerOf(part);
    expect(new Set(entries.map(told)).size).toBe(entries.length);
    for (const { kind, why } of entries)
      expect(kind === undefined ? why === undefined : /^[A-Z`?!(].{20,}[.)]$/u.test(why ?? ''), why).toBe(true);
  });

  test('its pages are what it makes of them', () => {
    for (const [path, text] of pages()) expect(readFileSync(resolve(root, path), 'utf8')).toBe(text);
  });
});

describe('a measurement taken into it', () => {
  const known = knownOf(mutantsOf('shared/orders/types.ts').concat(mutantsOf('shared/judge.ts')));
  const all = [...known.values()];
  const [first, second, third] = all;
  const entry: Entry = { ...first!.name, kind: 'same', why: 'Nothing is told from it by anyone.' };

  it('keeps explanations of what survives still, adds what is new, and says what is seen now', () => {
    const seen = new Set(all.slice(3).map((k) => k.key));
    const made = takenOver([entry, second!.name], known, new Set([...seen, second!.key]));
    expect(made.register).toEqual([entry, third!.name]);
    expect(made.seenNow).toEqual([second!.name]);
    expect(made.added).toEqual([third!.name]);
  });

  it('knows an entry whose text stands no longer in its function', () => {
    expect(gone([entry, { ...entry, from: 'a text of no code' }], known)).toEqual([
      { ...entry, from: 'a text of no code' },
    ]);
  });

  it('takes explanations by the name of the mutant, and hands back those of no survivor', () => {
    const other: Entry = { ...second!.name, kind: 'untold', why: 'It takes two of them.' };
    const made = explained([first!.name], [entry, other, { ...third!.name, why: 'Without a kind.' }]);
    expect(made.register).toEqual([entry]);
    expect(made.unknown).toEqual([other]);
    expect(made.unfit).toHaveLength(1);
  });

  it('calls a mutant the same where lines above it and other functions change', () => {
    const source = 'export function f(a: number): boolean {\n  return a > 3;\n}\n';
    const named = (text: string): Name[] => [...namesOf(instrument(text, 'shared/f.ts', 1).mutants, text).values()];
    const more = 'const more = 1;\n\nfunction g(a: number): boolean {\n  return a > 3;\n}\n';
    expect(named(more + source)).toEqual(expect.arrayContaining(named(source)));
    expect(new Set(named(more + source).map(told)).size).toBe(named(more + source).length);
  });
});
