/** What a reader got wrong on a page: characters, and numbers of seven digits and more. */
export interface PageErrors {
  characters: number;
  errors: number;
  numbers: number;
  found: number;
  /** Numbers read that are not on the page: worse than one that is missing. */
  wrong: number;
}

/**
 * Compares the words printed with the text read, without regard to order and spaces: equal words first, what is left in pairs of
 * least edit distance. A character too many counts as one too few.
 */
export function errorsOf(words: readonly string[], text: string): PageErrors {
  const read = text.normalize('NFKC').split(/\s+/).filter(Boolean);
  const left = words.map((word) => word.normalize('NFKC'));
  const characters = left.reduce((sum, word) => sum + word.length, 0);
  const isNumber = (word: string): boolean => /^\d{7,}$/.test(word);
  const numbers = left.filter(isNumber);
  const pool = numbers.slice();
  let wrong = 0;
  for (const number of read.map((word) => word.replace(/^\D+|\D+$/g, '')).filter(isNumber)) {
    const at = pool.indexOf(number);
    if (at >= 0) pool.splice(at, 1);
    else wrong += 1;
  }
  const over: string[] = [];
  for (const word of read) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    else over.push(word);
  }
  // Words that were joined or split are compared without their spaces, in the order they stand in.
  const errors = pairOff(left, over);
  return { characters, errors, numbers: numbers.length, found: numbers.length - pool.length, wrong };
}

function pairOff(left: string[], over: string[]): number {
  for (const word of over.slice()) {
    // Several words read as one.
    const from = left.findIndex((_, i) =>
      left.slice(i, i + 12).some((_w, k) => left.slice(i, i + k + 1).join('') === word),
    );
    if (from < 0) continue;
    let [joined, count] = ['', 0];
    while (joined.length < word.length) joined += left[from + count++];
    left.splice(from, count);
    over.splice(over.indexOf(word), 1);
  }
  for (const word of left.slice()) {
    // One word read as several.
    const from = over.findIndex((_, i) =>
      over.slice(i, i + 12).some((_w, k) => over.slice(i, i + k + 1).join('') === word),
    );
    if (from < 0) continue;
    let [joined, count] = ['', 0];
    while (joined.length < word.length) joined += over[from + count++];
    over.splice(from, count);
    left.splice(left.indexOf(word), 1);
  }
  const pairs = left.flatMap((a, i) =>
    over.map((b, j) => ({ i, j, apart: distance(a, b), most: Math.max(a.length, b.length) })),
  );
  pairs.sort((p, q) => p.apart / p.most - q.apart / q.most);
  const [usedLeft, usedOver] = [new Set<number>(), new Set<number>()];
  let errors = 0;
  for (const { i, j, apart, most } of pairs) {
    if (apart >= most || usedLeft.has(i) || usedOver.has(j)) continue;
    usedLeft.add(i);
    usedOver.add(j);
    errors += apart;
  }
  const rest = (list: string[], used: Set<number>) => list.reduce((sum, w, i) => sum + (used.has(i) ? 0 : w.length), 0);
  return errors + rest(left, usedLeft) + rest(over, usedOver);
}

/** Edit distance (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
