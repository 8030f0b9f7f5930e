import type { DoubtfulCharacter, Reader, Word } from '../../model/index.ts';
import { isTwin, lookalikesOf } from './lookalikes.ts';

/** What a character may be; the first option is what was read. `text` may be empty (read from nothing) or two characters. */
export interface Option {
  text: string;
  confidence: number;
}

/** A character that is not sure: its word, its place in the word, and what it may be. */
export interface Doubt {
  word: Word;
  at: number;
  options: Option[];
}

/** One way to read a text: what stands at each of its doubtful places, in order, and how likely all of them together are. */
export interface Reading {
  text: string;
  chosen: Option[];
  confidence: number;
}

/** Words in a row with what is still open in them. `text` is what was read, blanks between words. */
export interface Spelled {
  text: string;
  parts: (string | Doubt)[];
  doubts: Doubt[];
}

/** Settled or borne out, with the reason; or the options that are left. */
export interface Known {
  options: Option[];
  why?: string;
}

/** A word below this, of an engine that tells no single characters, is in doubt as a whole. Source: that engine's own advice (2026). */
const wordFloor = 0.9;
/** How likely the other of two lookalikes is, where the engine did not think of it. */
const likeness = 0.02;

/** What is known of the doubtful characters of a document: shrinks as checks settle them. */
export class Doubts {
  readonly known = new Map<Word, Map<number, Known>>();
  private readonly first = new Map<Word, Doubt[]>();

  /** The doubtful characters of a word that no check has settled yet. */
  of(word: Word): Doubt[] {
    return this.all(word).filter((doubt) => doubt.options.length > 1);
  }

  /** All characters of a word that were doubtful when it was read, with the options that are left. */
  all(word: Word): Doubt[] {
    const known = this.known.get(word);
    const first = this.first.get(word) ?? [];
    return first.map((doubt) => ({ ...doubt, options: known?.get(doubt.at)?.options ?? doubt.options }));
  }

  /** Takes a word of a page in; one that a file itself spells is never doubtful. */
  add(word: Word, reader: Reader): void {
    const doubts = doubtsOf(word, reader);
    if (doubts.length > 0) this.first.set(word, doubts);
  }

  /** Puts for each character of a word what it stands for, where characters beside it were lost in reading. */
  restore(word: Word, parts: readonly string[], why: string): void {
    const all = parts.map((text, at): Doubt => ({ word, at, options: [{ text, confidence: word.confidence }] }));
    const lost = all.filter(({ at }) => parts[at] !== word.text[at]);
    this.first.set(
      word,
      [...this.all(word).filter((d) => !lost.some((l) => l.at === d.at)), ...lost].sort((a, b) => a.at - b.at),
    );
    for (const doubt of lost) this.narrow(doubt, doubt.options, why);
  }

  get size(): number {
    return this.first.size;
  }

  words(): Iterable<Word> {
    return this.first.keys();
  }

  /** Leaves only these options at a place of a word. */
  narrow(doubt: Doubt, options: Option[], why: string): void {
    const known = this.known.get(doubt.word) ?? new Map<number, Known>();
    known.set(doubt.at, { options, ...(options.length === 1 ? { why } : {}) });
    this.known.set(doubt.word, known);
  }

  /** The words with what is settled in them, and what is open. */
  spell(words: readonly Word[]): Spelled {
    const parts: (string | Doubt)[] = [];
    for (const [i, word] of words.entries()) {
      if (i > 0) parts.push(' ');
      let from = 0;
      for (const doubt of this.all(word)) {
        parts.push(word.text.slice(from, doubt.at));
        parts.push(doubt.options.length > 1 ? doubt : doubt.options[0]!.text);
        from = doubt.at + 1;
      }
      parts.push(word.text.slice(from));
    }
    const doubts = parts.filter((part) => typeof part !== 'string');
    return { text: parts.map((p) => (typeof p === 'string' ? p : p.options[0]!.text)).join(''), parts, doubts };
  }
}

function doubtsOf(word: Word, reader: Reader): Doubt[] {
  if (reader !== 'ocr' && reader !== 'textract') return [];
  const told = word.doubtful ?? (reader === 'textract' && word.confidence < wordFloor ? wholly(word) : []);
  const doubts = new Map<number, Doubt>();
  for (const { at, confidence, others } of told) {
    const read = word.text[at];
    if (read === undefined) continue;
    const options = [{ text: read, confidence }, ...others];
    for (const text of lookalikesOf(read))
      if (!options.some((o) => o.text === text)) options.push({ text, confidence: likeness });
    if (options.length > 1) doubts.set(at, { word, at, options });
  }
  // Beside figures a letter that looks the same is never sure.
  if (/\d/u.test(word.text))
    for (const [at, read] of [...word.text].entries()) {
      if (doubts.has(at) || !isTwin(read) || !isAmongFigures(word.text, at)) continue;
      const others = lookalikesOf(read).map((text) => ({ text, confidence: likeness }));
      doubts.set(at, { word, at, options: [{ text: read, confidence: 1 - likeness }, ...others] });
    }
  return [...doubts.values()].sort((a, b) => a.at - b.at);
}

/** Whether a letter stands behind a figure, or before one with no letter in front: the O of "6O413" and "O6413", not that of "PO6413". */
const isAmongFigures = (text: string, at: number): boolean =>
  /\d/u.test(text[at - 1] ?? '') || (!/\p{L}/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? ''));

/** Every character of the word that has a lookalike. */
const wholly = (word: Word): DoubtfulCharacter[] =>
  [...word.text].flatMap((read, at) =>
    lookalikesOf(read).length > 0 ? [{ at, confidence: word.confidence, others: [] }] : [],
  );

/** All ways to read a text; undefined when there are more than `most`, so that none can be said to be the only one. */
export function readingsOf({ parts, doubts }: Spelled, most = 4096): Reading[] | undefined {
  if (doubts.reduce((product, d) => product * d.options.length, 1) > most) return undefined;
  let readings: Reading[] = [{ text: '', chosen: [], confidence: 1 }];
  for (const part of parts) {
    readings =
      typeof part === 'string'
        ? readings.map((r) => ({ ...r, text: r.text + part }))
        : readings.flatMap((r) =>
            part.options.map((o) => ({
              text: r.text + o.text,
              chosen: [...r.chosen, o],
              confidence: r.confidence * o.confidence,
            })),
          );
  }
  return readings;
}

/** How likely another reading must be, beside what was read, to be taken for it because another print says so. */
const nearlyAsLikely = 0.2;

/** Whether a reading is nearly as likely as what was read, or differs from it in letters and figures that print alike only. */
export const isLikely = (reading: Pick<Reading, 'chosen'>, { doubts }: Pick<Spelled, 'doubts'>): boolean =>
  reading.chosen.every((option, i) => {
    const read = doubts[i]!.options[0]!;
    return (
      option === read ||
      option.confidence >= nearlyAsLikely * read.confidence ||
      lookalikesOf(read.text).includes(option.text)
    );
  });
