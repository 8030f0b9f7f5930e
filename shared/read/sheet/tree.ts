import type { FormPart } from './form.ts';

/** Data as JSON has it: what an unknown XML or a JSON file is turned into before it is laid out. */
export type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

/** Nesting followed; deeper values stand as their JSON. */
const deepest = 12;

/**
 * Lays out a data tree: lists of objects become tables with their keys as head, other values become label–value rows.
 * A label is the last key of its path, in words ("ginBaleNumber" → "gin Bale Number").
 */
export function treeParts(tree: Tree): FormPart[] {
  const parts: FormPart[] = [];
  lay(tree, '', parts, 0);
  return parts;
}

function lay(tree: Tree, heading: string, parts: FormPart[], depth: number): void {
  if (Array.isArray(tree)) {
    const objects = tree.filter(isObject);
    if (objects.length === tree.length && objects.length > 0) parts.push(...tables(objects, heading));
    else if (tree.every((one) => Array.isArray(one) && one.every(isPlain))) {
      parts.push({ kind: 'table', heading, rows: tree.map((one) => (one as Tree[]).map(valueText)) });
    } else
      parts.push({
        kind: 'labels',
        heading,
        rows: tree.map((one) => ['', isPlain(one) ? valueText(one) : JSON.stringify(one)]),
      });
    return;
  }
  if (!isObject(tree)) {
    parts.push({ kind: 'labels', heading, rows: [[labelOf(heading), valueText(tree)]] });
    return;
  }
  const labels: FormPart = { kind: 'labels', heading: heading ? labelOf(heading) : undefined, rows: [] };
  parts.push(labels);
  for (const [key, value] of Object.entries(tree)) {
    if (isPlain(value)) {
      if (valueText(value)) labels.rows.push([labelOf(key), valueText(value)]);
    } else if (Array.isArray(value) && value.every(isPlain)) {
      if (value.length) labels.rows.push([labelOf(key), value.map(valueText).join(', ')]);
    } else if (depth >= deepest) {
      labels.rows.push([labelOf(key), JSON.stringify(value).slice(0, 2000)]);
    } else {
      lay(value, key, parts, depth + 1);
    }
  }
  if (labels.rows.length === 0) parts.splice(parts.indexOf(labels), 1);
}

/** Objects that share most of their keys make one table; a list of several kinds makes several. */
function tables(objects: { [key: string]: Tree }[], heading: string): FormPart[] {
  const kinds: { keys: Set<string>; rows: Map<string, string>[] }[] = [];
  for (const object of objects) {
    const flat = new Map<string, string>();
    flatten(object, '', flat, 0);
    let kind = kinds.find(({ keys }) => {
      let shared = 0;
      for (const key of flat.keys()) if (keys.has(key)) shared += 1;
      return shared >= 0.5 * Math.min(flat.size, keys.size) && shared > 0;
    });
    if (!kind) {
      kind = { keys: new Set(), rows: [] };
      kinds.push(kind);
    }
    for (const key of flat.keys()) kind.keys.add(key);
    kind.rows.push(flat);
  }
  return kinds.map(({ keys, rows }) => {
    const paths = [...keys];
    const head = headOf(paths);
    const title = heading ? labelOf(heading) : undefined;
    return {
      kind: 'table',
      headed: true,
      heading: title,
      rows: [head, ...rows.map((row) => paths.map((path) => row.get(path) ?? ''))],
    };
  });
}

/** The last key of each path, or the whole path where two would read alike. */
function headOf(paths: string[]): string[] {
  const last = paths.map((path) => path.slice(path.lastIndexOf('\u0000') + 1));
  return paths.map((path, i) =>
    last.filter((one) => one === last[i]).length > 1 ? path.split('\u0000').map(labelOf).join(' ') : labelOf(last[i]!),
  );
}

function flatten(value: Tree, path: string, into: Map<string, string>, depth: number): void {
  if (isObject(value) && depth < deepest) {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path ? `${path}\u0000${key}` : key, into, depth + 1);
  } else if (isPlain(value)) into.set(path, valueText(value));
  else if (Array.isArray(value))
    into.set(path, value.every(isPlain) ? value.map(valueText).join(', ') : JSON.stringify(value));
  else into.set(path, JSON.stringify(value));
}

const isPlain = (value: Tree): boolean => value === null || typeof value !== 'object';
const isObject = (value: Tree): value is { [key: string]: Tree } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A date set as midnight UTC, which is how programs write a plain date, stands as the date alone. */
function valueText(value: Tree): string {
  if (value === null) return '';
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT00:00:00(\.0+)?Z$/.test(text) ? text.slice(0, 10) : text.trim();
}

/** A key as words: underscores and capitals part them. */
export function labelOf(key: string): string {
  const words = key.replace(/[_]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return words.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2').trim();
}
