import type { Document } from '../../shared/model/index.ts';
import type { GoldenCase } from './cases.ts';
import { labels } from './lines.ts';

/**
 * One change of a case, as data. Without `paper` it changes the case itself (`entryDate`, `claims`); `at` is a path of names and places
 * ("facts.flows.0.kg"). `to` sets a value, `add` puts an item at the end of a list, `drop` takes away, `times` puts so many more
 * rows like it below a row, `double` copies the paper under a new name, `from` brings in a paper of another case.
 */
export interface Edit {
  paper?: string;
  at?: string;
  to?: unknown;
  add?: unknown;
  drop?: true;
  times?: number;
  double?: true;
  from?: { case: string; paper: string };
}

/** A case with changes made in it: its own copy; undefined when a change finds nothing to change. */
export function edited(
  base: GoldenCase,
  edits: readonly Edit[],
  paperOf: (name: string, paper: string) => Document | undefined,
): GoldenCase | undefined {
  const made = structuredClone(base);
  for (const edit of edits) if (!change(made, edit, paperOf)) return undefined;
  return made;
}

function change(made: GoldenCase, edit: Edit, paperOf: (name: string, paper: string) => Document | undefined): boolean {
  if (edit.from) {
    const brought = paperOf(edit.from.case, edit.from.paper);
    if (!brought || made.documents.some((d) => d.id === brought.id)) return false;
    made.documents.push(structuredClone(brought));
    return true;
  }
  const paper = edit.paper === undefined ? undefined : find(made.documents, edit.paper);
  if (edit.paper !== undefined && !paper) return false;
  if (edit.at !== undefined) return reach((paper ?? made) as unknown as Tree, edit.at.split('.'), edit);
  if (!paper) return false;
  if (edit.drop) {
    made.documents = made.documents.filter((d) => d !== paper);
    return made.documents.length > 0;
  }
  if (edit.double) made.documents.push(doubled(paper, made.documents));
  return Boolean(edit.double);
}

type Tree = Record<string, unknown>;

function reach(tree: Tree, [head, ...rest]: string[], edit: Edit): boolean {
  if (rest.length > 0) {
    const next = tree[head!];
    return typeof next === 'object' && next !== null && reach(next as Tree, rest, edit);
  }
  if (edit.add !== undefined) {
    tree[head!] ??= [];
    const list = tree[head!];
    if (!Array.isArray(list)) return false;
    list.push(structuredClone(edit.add));
  } else if (edit.times !== undefined) {
    const row = tree[head!];
    if (!Array.isArray(tree) || typeof row !== 'object' || row === null) return false;
    const more = Array.from({ length: edit.times }, (_, i) => below(row as Tree, i + 1));
    tree.splice(Number(head) + 1, 0, ...more);
  } else if (edit.drop) {
    if (!(head! in tree)) return false;
    if (Array.isArray(tree)) tree.splice(Number(head), 1);
    else delete tree[head!];
  } else {
    if (Array.isArray(tree) && !(head! in tree)) return false;
    const was = tree[head!];
    tree[head!] = structuredClone(edit.to);
    reprint(tree, was, edit.to);
  }
  return true;
}

/** The same row so many lines further down, with the next number where it has one. */
function below(row: Tree, lines: number): Tree {
  const next = structuredClone(row);
  const { evidence } = next as { evidence?: { box?: number[] } };
  if (evidence?.box) evidence.box = evidence.box.map((n, i) => (i === 1 ? Math.min(n + lines * 0.005, 1) : n));
  if (typeof next.id === 'string')
    next.id = next.id.replace(/\d+$/, (n) => String(BigInt(n) + BigInt(lines)).padStart(n.length, '0'));
  return next;
}

/** Where the print said the old value in plain figures or letters, it says the new one. */
function reprint(tree: Tree, was: unknown, is: unknown): void {
  const evidence = tree.evidence as { quote?: string } | undefined;
  const plain = (x: unknown): x is string | number => typeof x === 'string' || typeof x === 'number';
  if (!evidence?.quote || !plain(was) || !plain(is) || String(was).length < 2) return;
  evidence.quote = evidence.quote.replace(String(was), () => String(is));
}

const find = (documents: readonly Document[], name: string): Document | undefined => {
  const names = labels(documents);
  return documents.find((d) => names.get(d.id) === name);
};

/** A copy of a paper as a further file: other name, other digest, its evidence on itself. */
function doubled(paper: Document, beside: readonly Document[]): Document {
  const id = `${paper.id.slice(0, 10)}c${beside.length}`;
  const copy = JSON.parse(
    JSON.stringify(paper).replaceAll(`"document":"${paper.id}"`, `"document":"${id}"`),
  ) as Document;
  return { ...copy, id, name: `copy of ${paper.name}`, sha256: [...paper.sha256].toReversed().join('') };
}

/** What an edit does, in words: `02-PL.pdf: netKg of facts.units.3 (072331202601): 215.5 → 251.5`. */
export function sentence(base: GoldenCase, edit: Edit): string {
  if (edit.from) return `with ${edit.from.paper} of ${edit.from.case}`;
  const paper = edit.paper === undefined ? undefined : find(base.documents, edit.paper);
  const on = edit.paper === undefined ? 'the bundle' : edit.paper;
  if (edit.at === undefined) return edit.drop ? `without ${on}` : `${on} twice`;
  const path = edit.at.split('.');
  let was: unknown = paper ?? base;
  let holder: unknown;
  for (const [i, key] of path.entries()) {
    if (i === path.length - 1) holder = was;
    was = (was as Tree | undefined)?.[key];
  }
  const told = naming(holder);
  const where = `${on}: ${edit.at.replace(/^facts\./, '').replace(/\.value$/, '')}${told ? ` (${told})` : ''}`;
  if (edit.add !== undefined) return `${where} and ${brief(edit.add)}`;
  if (edit.times !== undefined) return `${where} ${edit.times} times more`;
  return edit.drop ? `${where} left out, was ${brief(was)}` : `${where} ${brief(was)} → ${brief(edit.to)}`;
}

const names = ['id', 'role', 'name', 'kind', 'step', 'material', 'direction', 'description', 'of', 'value'];
const naming = (holder: unknown): string => {
  if (typeof holder !== 'object' || !holder || Array.isArray(holder)) return '';
  const of = holder as Tree;
  return names
    .flatMap((k) => (k !== 'value' && typeof of[k] === 'string' ? [String(of[k])] : []))
    .slice(0, 2)
    .join(' ');
};

const brief = (value: unknown): string => {
  if (value === undefined) return 'none';
  const bare = JSON.stringify(value, (key, v) =>
    key === 'evidence' || key === 'each' || key === 'doubtful' ? undefined : v,
  );
  return (typeof value === 'string' ? value : (bare ?? 'none')).slice(0, 160);
};
