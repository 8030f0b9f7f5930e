import { parseAst } from 'vitest/node';
import type { Mutant } from '../instrument.ts';
import type { Node } from '../mutators.ts';

/** What a mutant is called by in the register: nothing of it changes while other functions of the file do. */
export interface Name {
  file: string;
  /** The named function around it, outer ones before it; empty in the module itself. */
  in: string;
  what: string;
  from: string;
  to: string;
  /** The how manieth of those that are called the same, from 1. */
  nth: number;
}

/** A long text by its beginning and its end. */
const longest = 240;
export const short = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > longest ? `${flat.slice(0, 150)} … ${flat.slice(-80)}` : flat;
};

export const told = (n: Name): string => [n.file, n.in, n.what, n.from, n.to, n.nth].join('|');

/** Names of the mutants of one file, by their numbers. */
export function namesOf(mutants: readonly Mutant[], source: string): Map<number, Name> {
  const functions = functionsOf(parseAst(source, { lang: 'ts' }) as unknown as Node);
  const times = new Map<string, number>();
  return new Map(
    mutants.map((m) => {
      const around = functions.filter((f) => f.start <= m.start && m.start < f.end);
      const name: Name = {
        file: m.file,
        in: around.map((f) => f.name).join(' › '),
        what: m.what,
        from: short(m.from),
        to: short(m.to),
        nth: 1,
      };
      const key = told(name);
      name.nth = (times.get(key) ?? 0) + 1;
      times.set(key, name.nth);
      return [m.number, name];
    }),
  );
}

interface Span {
  name: string;
  start: number;
  end: number;
}

/** Functions that have a name, outer ones first; of a module's constant, what stands in it. */
function functionsOf(program: Node): Span[] {
  const spans: Span[] = [];
  const visit = (node: Node, depth: number): void => {
    const name = nameOf(node, depth);
    if (name !== undefined) spans.push({ name, start: node.start, end: node.end });
    for (const child of Object.values(node))
      for (const c of Array.isArray(child) ? child : [child])
        if (typeof c === 'object' && c !== null && typeof (c as Node).type === 'string')
          visit(c as Node, depth + (name === undefined ? 0 : 1));
  };
  visit(program, 0);
  return spans;
}

const isFunction = (node: Node | null | undefined): boolean =>
  /^(FunctionExpression|ArrowFunctionExpression)$/.test(node?.type ?? '');

function nameOf(node: Node, depth: number): string | undefined {
  const named = (of: unknown): string | undefined => (of as Node | null)?.name as string | undefined;
  if (node.type === 'FunctionDeclaration') return named(node.id);
  if (node.type === 'VariableDeclarator' && (depth === 0 || isFunction(node.init as Node | null)))
    return named(node.id);
  if (node.type === 'MethodDefinition') return named(node.key);
  if (node.type === 'Property' && isFunction(node.value as Node)) return named(node.key);
  return undefined;
}
