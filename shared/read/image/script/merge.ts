import { isOdd } from '../foreign.ts';
import type { LineWord } from '../split.ts';
import type { Script } from './scripts.ts';
import type { TessWord } from './tesseract.ts';

/** Share of the narrower of two words from which they are readings of one place. */
const sameplace = 0.3;
/** Words of tesseract's below this are noise beside what the main recogniser saw. */
const floor = 0.3;

/**
 * One line as both engines read it, the better of them place by place: tesseract where it sees the script, the main recogniser for figures
 * and Latin words, of which it is by far the surer. Figures in words of the script are taken from both: where they differ, the word says so.
 */
export function mergeLine(main: readonly LineWord[], other: readonly TessWord[], script: Script): LineWord[] {
  const merged = places(main, other).flatMap(({ ours, theirs }) => {
    const seen = theirs.filter((word) => word.confidence >= floor);
    const foreign = seen.some((word) => script.letter.test(word.text));
    if (seen.length === 0) return ours.filter((word) => isFigures(word.text));
    // "2O23" beside a sure 2023; but not "UZ-17" beside 07-17.
    const noughts = ours.length > 0 && ours.every((word) => /^[\dOoIl|.,:/-]*\d[\dOoIl|.,:/-]*$/.test(word.text));
    if (noughts && !ours.every((word) => isFigures(word.text)) && seen.every((word) => isFigures(word.text)))
      return seen;
    if (!foreign) return ours.length > 0 && ours.every((word) => !isOdd(word.text)) ? ours : seen;
    // "2О23" beside a sure 2023: letters of the script that stand in a figure are none.
    const figures = ours.length > 0 && ours.every((word) => isFigures(word.text) && word.confidence > 0.85);
    if (figures && seen.every((word) => digitsOf(word.text).length * 2 >= word.text.length)) return ours;
    return withFigures(
      seen.map((word) => ({ ...word })),
      ours,
    );
  });
  if (script.name === 'Cyrillic') mendCyrillic(merged);
  if (script.unspaced) return joinClose(merged);
  if (script.leftwards) return merged.toSorted((a, b) => b.right - a.right);
  return merged;
}

interface Place {
  ours: LineWord[];
  theirs: TessWord[];
}

/** Words of both readings that overlap, from the left. */
function places(main: readonly LineWord[], other: readonly TessWord[]): Place[] {
  const all = [
    ...main.map((word) => ({ left: word.left, right: word.right, ours: word })),
    ...other.map((word) => ({ left: word.left, right: word.right, theirs: word })),
  ].sort((a, b) => a.left - b.left);
  const found: Place[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const item of all) {
    const width = Math.max(1, item.right - item.left);
    if (end - item.left > sameplace * Math.min(width, narrowest)) narrowest = Math.min(narrowest, width);
    else {
      found.push({ ours: [], theirs: [] });
      narrowest = width;
      end = Number.NEGATIVE_INFINITY;
    }
    end = Math.max(end, item.right);
    const place = found.at(-1)!;
    if ('ours' in item) place.ours.push(item.ours);
    else place.theirs.push(item.theirs);
  }
  return found;
}

const isFigures = (text: string): boolean => /\d/.test(text) && !/\p{L}/u.test(text);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Compares the figures of a place: the main recogniser's are taken, and what tesseract read instead is told beside them. */
function withFigures(words: LineWord[], ours: readonly LineWord[]): LineWord[] {
  const mine = digitsOf(ours.map((word) => word.text).join(''));
  const yours = digitsOf(words.map((word) => word.text).join(''));
  if (mine === yours || yours === '') return words;
  if (mine.length !== yours.length) {
    // Letters of the script look like figures to the main recogniser: only a doubt is certain.
    return words.map((word) =>
      /\d{2}/.test(word.text) ? { ...word, confidence: Math.min(word.confidence, 0.6) } : word,
    );
  }
  let next = 0;
  return words.map((word) => {
    const doubtful: NonNullable<LineWord['doubtful']> = [];
    const text = word.text.replace(/\d/g, (digit, at: number) => {
      const better = mine[next++]!;
      if (better !== digit) doubtful.push({ at, confidence: 0.5, others: [{ text: digit, confidence: 0.5 }] });
      return better;
    });
    return doubtful.length > 0 ? { ...word, text, doubtful, confidence: Math.min(word.confidence, 0.6) } : word;
  });
}

/** Words of a script that sets no spaces: tesseract parts its syllables, which stand closer than this, in pixels of 48 a line. */
const close = 9;

function joinClose(words: readonly LineWord[]): LineWord[] {
  const joined: LineWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const letters = /\p{L}|\p{M}/u;
    if (last && word.left - last.right < close && letters.test(last.text) && letters.test(word.text)) {
      const length = last.text.length + word.text.length;
      last.confidence = (last.confidence * last.text.length + word.confidence * word.text.length) / length;
      last.text += word.text;
      last.right = word.right;
    } else joined.push({ ...word });
  }
  return joined;
}

/** Cyrillic letters that are drawn like Latin ones. */
const twins = new Map([...'AaBCcEeHKkMOoPpTXxYyi'].map((letter, i) => [letter, [...'АаВСсЕеНКкМОоРрТХхУуі'][i]!]));
/** Legal forms that consist of twins alone. */
const forms = new Set(['OOO', 'OAO', 'AO', 'TOO', 'HAO', 'KX']);

/** Words of mixed alphabets, which no language writes, legal forms read as Latin letters or noughts, quotation marks read as letters. */
function mendCyrillic(words: LineWord[]): void {
  for (const [i, word] of words.entries()) {
    const latin = word.text.match(/[A-Za-z]/g) ?? [];
    const mixed =
      latin.length > 0 && /\p{Script=Cyrillic}/u.test(word.text) && latin.every((letter) => twins.has(letter));
    const bare = word.text.replace(/[^\p{L}\p{N}]/gu, '');
    if (mixed || forms.has(bare)) word.text = word.text.replace(/[A-Za-z]/g, (letter) => twins.get(letter) ?? letter);
    else if (/^[кх]\p{Lu}\p{Ll}/u.test(word.text)) word.text = `«${word.text.slice(1)}`;
    else if (word.text === '000' && /^[«"“„<]/.test(words[i + 1]?.text ?? '')) word.text = 'ООО';
  }
}

/** Whether a text has a letter of the script that is not drawn like a Latin one. */
export function isUnmistakable(text: string, script: Script): boolean {
  const drawnAlike = new Set(twins.values());
  return [...text].some((letter) => script.letter.test(letter) && !drawnAlike.has(letter));
}
