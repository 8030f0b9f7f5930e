import type { Token } from './tokens.ts';

/** What a spelling stands for in a language. `rank` counts the spellings before it in its field: the commonest come first. */
export interface Meaning<T> {
  is: T;
  language: string;
  rank: number;
}

export interface Hit<T> {
  /** Index of the first token behind the spelling. */
  end: number;
  meanings: readonly Meaning<T>[];
}

/** Spellings as `data/labels.json` and `data/titles.json` hold them; a meaning is "thing.language.rank", the first two by their place in the lists. */
export interface SpellingData {
  things: readonly string[];
  languages: readonly string[];
  /** One string a first word: "invoice|no=3.0.0,4.0.1|number=3.0.2", a spelling of that word alone as "=3.0.5". */
  words: readonly string[];
  /** Spellings of seven letters and more without blanks, one string a length in letters: "invoicenumber=3.0.2|...". */
  long: Readonly<Record<string, string>>;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  meanings: Meaning<T>[];
}

type Long<T> = [string, Meaning<T>];

/** Spellings of every language in one tree of words. A branch grows when its first word is asked for: papers use few of them. */
export class SpellingTree<T extends string> {
  readonly #data: SpellingData;
  readonly #seeds = new Map<string, string>();
  readonly #branches = new Map<string, Node<T>>();
  /** Halves of long spellings by their length: a spelling with one slip keeps one half whole. */
  readonly #halves = new Map<number, { heads: Map<string, Long<T>[]>; tails: Map<string, Long<T>[]> }>();

  constructor(data: SpellingData) {
    this.#data = data;
    for (const line of data.words) this.#seeds.set(line.slice(0, line.indexOf('|')), line);
  }

  /** The spellings that begin at token `from`, longest first. */
  at(tokens: readonly Token[], from: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    if (from >= tokens.length) return hits;
    let node = this.#branch(tokens[from]!.key);
    for (let end = from + 1; node; end++) {
      if (node.meanings.length > 0) hits.push({ end, meanings: node.meanings });
      node = end < tokens.length ? node.next.get(tokens[end]!.key) : undefined;
    }
    return hits.reverse();
  }

  /** Meanings of spellings that differ from a joined text by one letter at most (a blank lost, a letter misread); best first. */
  near(joined: string): { meaning: Meaning<T>; exact: boolean }[] {
    const found = new Map<string, { meaning: Meaning<T>; exact: boolean }>();
    for (const length of [joined.length, joined.length - 1, joined.length + 1]) {
      const { heads, tails } = this.#halvesOf(length);
      const half = length >> 1;
      for (const entries of [
        heads.get(joined.slice(0, half)),
        tails.get(joined.slice(joined.length - length + half)),
      ]) {
        for (const [spelling, meaning] of entries ?? []) {
          const exact = spelling === joined;
          if (!exact && (joined.length < 8 || !differsByOne(spelling, joined))) continue;
          if (exact || !found.has(meaning.is)) found.set(meaning.is, { meaning, exact });
        }
      }
    }
    return [...found.values()].sort((a, b) => Number(b.exact) - Number(a.exact));
  }

  #branch(word: string): Node<T> | undefined {
    const grown = this.#branches.get(word);
    if (grown) return grown;
    const seed = this.#seeds.get(word);
    if (seed === undefined) return undefined;
    const branch: Node<T> = { next: new Map(), meanings: [] };
    for (const spelling of seed.split('|').slice(1)) {
      const equals = spelling.indexOf('=');
      let node = branch;
      for (const key of equals === 0 ? [] : spelling.slice(0, equals).split(' ')) {
        let next = node.next.get(key);
        if (!next) {
          next = { next: new Map(), meanings: [] };
          node.next.set(key, next);
        }
        node = next;
      }
      for (const code of spelling.slice(equals + 1).split(',')) node.meanings.push(this.#meaning(code));
    }
    this.#branches.set(word, branch);
    return branch;
  }

  #halvesOf(length: number) {
    const before = this.#halves.get(length);
    if (before) return before;
    const heads = new Map<string, Long<T>[]>();
    const tails = new Map<string, Long<T>[]>();
    for (const spelling of this.#data.long[length]?.split('|') ?? []) {
      const entry: Long<T> = [spelling.slice(0, length), this.#meaning(spelling.slice(length + 1))];
      addTo(heads, spelling.slice(0, length >> 1), entry);
      addTo(tails, spelling.slice(length >> 1, length), entry);
    }
    const halves = { heads, tails };
    this.#halves.set(length, halves);
    return halves;
  }

  #meaning(code: string): Meaning<T> {
    const [thing, language, rank] = code.split('.').map(Number) as [number, number, number];
    return { is: this.#data.things[thing] as T, language: this.#data.languages[language]!, rank };
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
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
