import { foldText } from '../extract/values/fold.ts';

const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/**
 * A text as comparable tokens: folded words, and each Chinese character for itself. Apostrophes vanish ("to'da" is "toda"),
 * other marks part tokens ("P.R.No" is "p r no").
 */
export const tokensOf = (text: string): string[] => foldText(text).replaceAll("'", '').match(token) ?? [];

export interface Match<T> {
  value: T;
  phrase: string;
  /** Index of the first token and of the one after the last. */
  from: number;
  to: number;
}

interface Entry<T> {
  tokens: string[];
  phrase: string;
  value: T;
}

/** Many phrases to be looked for at once; the time of a search grows with the text, not with the number of phrases. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  /** First words whose phrases are in order, longest first; the others are put in order when a text has their word. */
  readonly #ordered = new Set<string>();

  add(phrase: string, value: T, tokens: string[] = tokensOf(phrase)): void {
    const first = tokens[0];
    if (first === undefined) return;
    const entries = this.#byFirst.get(first);
    if (entries) entries.push({ tokens, phrase, value });
    else this.#byFirst.set(first, [{ tokens, phrase, value }]);
    this.#ordered.delete(first);
  }

  #from(first: string): readonly Entry<T>[] {
    const entries = this.#byFirst.get(first);
    if (entries === undefined) return [];
    if (!this.#ordered.has(first)) entries.sort((a, b) => b.tokens.length - a.tokens.length);
    this.#ordered.add(first);
    return entries;
  }

  /** All phrases at their places. `longest`: at one place only the longest, and nothing inside it. */
  *find(tokens: readonly string[], longest = false): Generator<Match<T>> {
    for (let from = 0; from < tokens.length; from++) {
      for (const entry of this.#from(tokens[from]!)) {
        if (!entry.tokens.every((t, i) => tokens[from + i] === t)) continue;
        const to = from + entry.tokens.length;
        yield { value: entry.value, phrase: entry.phrase, from, to };
        if (longest) {
          from = to - 1;
          break;
        }
      }
    }
  }
}
