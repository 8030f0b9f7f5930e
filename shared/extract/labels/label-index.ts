import type { DocumentType } from '../../model/document.ts';
import type { FieldId } from './fields.ts';
import { languages } from './languages.ts';
import { labelText, type Token, tokenize } from './tokens.ts';

/** What a spelling stands for in a language. `rank` counts the spellings before it in its field: the commonest come first. */
export interface Meaning<T> {
  is: T;
  language: string;
  rank: number;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  meanings: Meaning<T>[];
}

export interface Hit<T> {
  /** Index of the first token behind the spelling. */
  end: number;
  meanings: readonly Meaning<T>[];
}

const plainWords = /^[a-z]{2,}(?: [a-z]{2,})*$/;

/** Spellings of every language in one tree of words, for finding the ones that begin at a word. */
export class SpellingTree<T extends string> {
  readonly #root: Node<T> = { next: new Map(), meanings: [] };
  readonly #long: [string, Meaning<T>][] = [];
  /** Halves of long spellings without blanks: a spelling with one slip keeps one half whole. Made when first asked for. */
  #halves: Map<string, [string, Meaning<T>][]> | undefined;

  add(spelling: string, meaning: Meaning<T>): void {
    // Most spellings are plain words already, and taking them apart is most of the cost of building the tree.
    const keys = plainWords.test(spelling) ? spelling.split(' ') : tokenize(labelText(spelling)).map(({ key }) => key);
    let node = this.#root;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), meanings: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (keys.length === 0 || node.meanings.some(({ is }) => is === meaning.is)) return;
    node.meanings.push(meaning);
    const joined = keys.join('');
    if (joined.length >= 7) this.#long.push([joined, meaning]);
  }

  /** The spellings that begin at token `from`, longest first. */
  at(tokens: readonly Token[], from: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let place = from; place < tokens.length; place++) {
      node = node.next.get(tokens[place]!.key);
      if (!node) break;
      if (node.meanings.length > 0) hits.push({ end: place + 1, meanings: node.meanings });
    }
    return hits.reverse();
  }

  #byHalf(key: string): readonly [string, Meaning<T>][] {
    if (!this.#halves) {
      this.#halves = new Map();
      for (const entry of this.#long) {
        for (const half of halvesOf(entry[0])) {
          const list = this.#halves.get(half);
          if (list) list.push(entry);
          else this.#halves.set(half, [entry]);
        }
      }
    }
    return this.#halves.get(key) ?? [];
  }

  /** Meanings of spellings that differ from a joined text by one letter at most (a blank lost, a letter misread); best first. */
  near(joined: string): { meaning: Meaning<T>; exact: boolean }[] {
    const found = new Map<string, { meaning: Meaning<T>; exact: boolean }>();
    for (const length of [joined.length, joined.length - 1, joined.length + 1]) {
      const half = length >> 1;
      for (const key of [
        `${length}<${joined.slice(0, half)}`,
        `${length}>${joined.slice(joined.length - (length - half))}`,
      ]) {
        for (const [spelling, meaning] of this.#byHalf(key)) {
          const exact = spelling === joined;
          if (!exact && (joined.length < 8 || !differsByOne(spelling, joined))) continue;
          if (exact || !found.has(meaning.is)) found.set(meaning.is, { meaning, exact });
        }
      }
    }
    return [...found.values()].sort((a, b) => Number(b.exact) - Number(a.exact));
  }
}

function halvesOf(joined: string): [string, string] {
  const half = joined.length >> 1;
  return [`${joined.length}<${joined.slice(0, half)}`, `${joined.length}>${joined.slice(half)}`];
}

/** One letter changed, lost or added; a changed digit does not count as a slip. */
export function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  const rest = short.length === long.length ? head + 1 : head;
  return short.slice(rest) === long.slice(head + 1) && !/\d/.test(long[head] ?? '');
}

let labels: SpellingTree<FieldId> | undefined;
let titles: SpellingTree<DocumentType> | undefined;

/** The labels of every language; built when first asked for. */
export function labelTree(): SpellingTree<FieldId> {
  if (labels) return labels;
  labels = new SpellingTree();
  for (const { language, labels: fields } of languages) {
    for (const [field, spellings] of Object.entries(fields)) {
      for (const [rank, spelling] of spellings.entries()) {
        labels.add(spelling, { is: field as FieldId, language, rank });
      }
    }
  }
  return labels;
}

/** The document titles of every language; built when first asked for. */
export function titleTree(): SpellingTree<DocumentType> {
  if (titles) return titles;
  titles = new SpellingTree();
  for (const { language, titles: types } of languages) {
    for (const [type, spellings] of Object.entries(types)) {
      for (const [rank, spelling] of spellings.entries()) {
        titles.add(spelling, { is: type as DocumentType, language, rank });
      }
    }
  }
  return titles;
}
