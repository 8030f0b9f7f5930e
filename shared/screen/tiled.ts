/** Words that may follow each other in any order and number, looked up by what a text holds at a place. */
export interface Tiles {
  words: ReadonlySet<string>;
  longest: number;
  /** Characters that are each a tile by themselves. */
  single: RegExp;
}

/** Tiles from words parted by `|`, and the characters of `single`. */
export function tilesOf(words: string, single: RegExp): Tiles {
  const list = words.split('|').filter((w) => w !== '');
  return { words: new Set(list), longest: Math.max(0, ...list.map((w) => w.length)), single };
}

/**
 * Where runs of tiles that begin at `starts` may end: `reached[i]` is true where one ends before the i-th character, the starts themselves
 * among them. Words that are parts of each other make a pattern with a star try every cut; this looks at each place once.
 */
export function reachedBy(text: string, tiles: Tiles, starts: Iterable<number>): boolean[] {
  const reached = new Array<boolean>(text.length + 1).fill(false);
  for (const start of starts) if (start <= text.length) reached[start] = true;
  for (let i = 0; i < text.length; i++) {
    if (!reached[i]) continue;
    if (tiles.single.test(text[i]!)) reached[i + 1] = true;
    for (let n = 1; n <= tiles.longest && i + n <= text.length; n++) {
      if (!reached[i + n] && tiles.words.has(text.slice(i, i + n))) reached[i + n] = true;
    }
  }
  return reached;
}

/** Where a word of the list ends, which begins at a place that `from` allows. */
export function endsOf(text: string, words: Tiles, from?: readonly boolean[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (from && !from[i]) continue;
    for (let n = 1; n <= words.longest && i + n <= text.length; n++) {
      if (words.words.has(text.slice(i, i + n))) ends.push(i + n);
    }
  }
  return ends;
}
