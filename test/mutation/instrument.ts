import { parseAst } from 'vitest/node';
import { type Node, type Site, sitesOf } from './mutators.ts';

/** One change of one line of code. */
export interface Mutant {
  /** From 1, over all files of a run. */
  number: number;
  /** The first mutant of the same place in the code: what reaches that one reaches this one. */
  place: number;
  file: string;
  line: number;
  /** Where its original begins in the file, in characters. */
  start: number;
  what: string;
  from: string;
  to: string;
}

/**
 * The text of a file with all its mutants in it, each asleep: `(__m.a===7?(changed):(original))`. One text, compiled once, serves them all;
 * `__m.a` names the one that is awake. Caches of the module are handed to `__m`, which empties them between two mutants.
 */
export function instrument(
  source: string,
  file: string,
  first: number,
  { only }: { only?: 'caches' } = {},
): { code: string; mutants: Mutant[] } {
  const found = collect(parseAst(source, { lang: 'ts' }) as unknown as Node, source);
  const sites = only === 'caches' ? found.filter((s) => !('changes' in s)) : found;
  const mutants: Mutant[] = [];
  const lineOf = (at: number): number => source.slice(0, at).split('\n').length;
  const open = [...sites].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const written = (from: number, to: number): string => {
    let text = '';
    let at = from;
    while (next < open.length && open[next]!.start < to) {
      const site = open[next++]!;
      text += source.slice(at, site.start);
      text += alive(site);
      at = site.end;
    }
    return text + source.slice(at, to);
  };
  const alive = (site: Site | Cache): string => {
    if (!('changes' in site)) {
      const inside = written(site.start, site.end);
      return `__m.${site.made}(${site.made === 'lazy' ? '()=>' : ''}${inside},${JSON.stringify(file)})`;
    }
    const place = first + mutants.length;
    const original = source.slice(site.start, site.end);
    const at = { place, file, line: lineOf(site.start), start: site.start };
    for (const { to, what } of site.changes)
      mutants.push({ number: first + mutants.length, ...at, what, from: original, to });
    const numbered = site.changes.map(({ to }, i) => ({ to, n: place + i }));
    const inside = written(site.start, site.end);
    if (site.kind === 'property') {
      const [change] = numbered;
      return `[__m.a===${change!.n}?__m.hit('${change!.to}'):(__m.h[${place}]++,'${original.replace('.', '')}')]`;
    }
    if (site.kind === 'statement') return `{if(__m.a===${place}){__m.hit()}else{__m.h[${place}]++;${inside}}}`;
    return `(${numbered.map(({ to, n }) => `__m.a===${n}?(__m.hit(),${to}):`).join('')}(__m.h[${place}]++,${inside}))`;
  };
  const body = written(0, source.length);
  return { code: `const __m = globalThis.__mutation;${body}`, mutants };
}

/** What a module keeps: an answer by what was asked, or a value that is made when it is first asked for. */
type Cache = { start: number; end: number; kind: 'cache'; made: 'cache' | 'lazy' };

/** All places of a file that can be changed, one for each span of text, and its caches. */
function collect(program: Node, source: string): (Site | Cache)[] {
  const sites = new Map<string, Site | Cache>();
  const add = (site: Site): void => {
    const key = `${site.start} ${site.end}`;
    const known = sites.get(key);
    if (known && 'changes' in known) {
      const more = site.changes.filter((c) => !known.changes.some((k) => k.to === c.to));
      known.changes.push(...more);
    } else if (!known && site.changes.length > 0) sites.set(key, site);
  };
  const visit = (node: Node, depth: number): void => {
    const made = depth === 0 ? cacheOf(node) : undefined;
    if (made) sites.set(`${node.start} ${node.end}`, { start: node.start, end: node.end, kind: 'cache', made });
    // A property's dot is part of what is replaced: `a.some` becomes `a["every"]`.
    for (const site of sitesOf(node, source)) add(site.kind === 'property' ? withDot(site, source) : site);
    for (const [key, child] of Object.entries(node)) {
      if (!reaches(node, key)) continue;
      const inner = depth + (/Function|Arrow|Class/.test(node.type) ? 1 : 0);
      for (const c of Array.isArray(child) ? child : [child]) if (isNode(c)) visit(c, inner);
    }
  };
  visit(program, 0);
  return [...sites.values()];
}

/** Types are no code; a name of a property or a place to assign to is no expression. */
function reaches(node: Node, key: string): boolean {
  if (/^(type|returnType|typeAnnotation|typeArguments|typeParameters|superTypeArguments)$/.test(key)) return false;
  if (/^(TSTypeAliasDeclaration|TSInterfaceDeclaration|ImportDeclaration|ExportAllDeclaration)$/.test(node.type))
    return false;
  if (node.type === 'Property' && key === 'key') return node.computed === true;
  if (node.type === 'MemberExpression' && key === 'property') return node.computed === true;
  if (/^(AssignmentExpression|ForOfStatement)$/.test(node.type) && key === 'left') return false;
  if (node.type === 'UpdateExpression' || (node.type === 'UnaryExpression' && node.operator === 'delete')) return false;
  return true;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** `new Map()`, `new Set()` and `new WeakMap()` that stand empty in a module until it is used, and `lazy(() => …)`. */
function cacheOf(node: Node): Cache['made'] | undefined {
  const name = String((node.callee as Node | undefined)?.name);
  if (node.type === 'CallExpression') return /^lazy(Pattern)?$/.test(name) ? 'lazy' : undefined;
  const empty = node.type === 'NewExpression' && (node.arguments as Node[]).length === 0;
  return empty && /^(Map|Set|WeakMap)$/.test(name) ? 'cache' : undefined;
}

function withDot(site: Site, source: string): Site {
  const dot = source.lastIndexOf('.', site.start);
  const optional = source[dot - 1] === '?';
  return optional ? site : { ...site, start: dot };
}
