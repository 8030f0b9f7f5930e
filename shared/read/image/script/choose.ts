import type { DataFile } from './data.ts';
import type { Piece } from './index.ts';
import { toGrey, turned } from './montage.ts';
import type { Script } from './scripts.ts';
import type { Tesseract, TessWord } from './tesseract.ts';

/** The script of some lines and the data that reads them, the best first. */
export interface Chosen {
  script: Script;
  data: DataFile[];
  /** The lines stand on their heads. */
  turn: boolean;
}

/** Lines that are read to learn which data fits, and how many languages' of a script is tried. */
const trial = 5;
const mostLanguages = 6;
/** Data fits from so many letters of the script, their share and mean confidence; lines that only may be of the script must fit better. */
const leastLetters = 6;
const leastShare = 0.2;
const fits = 0.65;
const fitsWeak = 0.8;
/** Confidence from which tesseract knows the word: it gives words that are in its dictionary 0.96, others 0.93 at most. */
const known = 0.945;

/**
 * The first of the scripts that data at hand reads surely, with the language that knows most words of the longest lines; then the
 * script's commonest language, for the signs that small data lacks, then English, for the words between: tesseract turns to the next
 * where it is unsure. Lines are read on their heads too, for which way is up was told by a model that does not know the script. With
 * `weak` data must fit better. Undefined when none does.
 */
export function choose(
  tesseract: Tesseract,
  pieces: readonly Piece[],
  likely: readonly Script[],
  there: ReadonlyMap<string, DataFile>,
  weak: boolean,
  onLine: () => void,
): Chosen | undefined {
  const english = there.get('eng');
  const longest = pieces.toSorted((a, b) => b.crop.width - a.crop.width).slice(0, trial);
  const tryOut = (file: DataFile, script: Script, turn: boolean) => {
    const words = longest.flatMap(({ crop }) => {
      onLine();
      return tesseract.readLine(toGrey(turn ? turned(crop) : crop), english ? [file, english] : [file]);
    });
    return { file, turn, ...judge(words, script) };
  };
  for (const script of likely) {
    const own = script.data.flatMap((name) => there.get(name) ?? []);
    const languages = own.filter(({ name }) => !name.startsWith('script/'));
    const tried = (languages.length > 0 ? languages : own).slice(0, mostLanguages).map((file) => {
      const asItStands = tryOut(file, script, false);
      if (asItStands.upright > 0.93) return asItStands;
      const other = tryOut(file, script, true);
      return other.upright > asItStands.upright ? other : asItStands;
    });
    const [best] = tried.filter(({ sure }) => sure >= (weak ? fitsWeak : fits)).sort((a, b) => b.score - a.score);
    if (!best) continue;
    const data = [best.file, own[0]!, english].filter((file) => file !== undefined);
    return { script, data: [...new Set(data)], turn: best.turn };
  }
  return undefined;
}

/** How sure the words of the script are, 0 where there are too few of them; how well the language knows them; how much came out as such. */
function judge(words: readonly TessWord[], script: Script): { sure: number; score: number; upright: number } {
  const letters = (text: string): number => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const sum = (of: readonly TessWord[], weigh: (word: TessWord) => number): number =>
    of.reduce((total, word) => total + letters(word.text) * weigh(word), 0);
  const own = words.filter(({ text }) => script.letter.test(text));
  const ours = sum(own, () => 1);
  if (ours < leastLetters || ours < sum(words, () => 1) * leastShare) return { sure: 0, score: 0, upright: 0 };
  const sure = sum(own, (word) => word.confidence) / ours;
  const score = sure + sum(own, (word) => (word.confidence >= known ? 1 : 0)) / ours;
  return { sure, score, upright: (sure * ours) / sum(words, () => 1) };
}
