import { ReadError } from '../../problem.ts';
import type { Crop } from '../crop.ts';
import type { ReadLine } from '../ctc.ts';
import { type LineWord, splitWords } from '../split.ts';
import { type DataFile, dataFolders, dataVariable, trainedData } from './data.ts';
import { isUnmistakable, mergeLine } from './merge.ts';
import { type Script, scriptNamed, scripts } from './scripts.ts';
import { type Grey, startTesseract, type Tesseract, type TessWord } from './tesseract.ts';

/** A line of a page: what the main recogniser read in a crop of it. */
export interface Piece {
  line: ReadLine;
  crop: Crop;
}

/** Lines that another engine read better, and why lines of another script stayed unread. */
export interface OtherScripts {
  words: Map<ReadLine, LineWord[]>;
  /** What the page needs to be read, in words that follow "Page 3". */
  lacks?: string;
}

/** Lines that are read to learn which data fits, and how many languages' is tried. */
const trial = 5;
const mostLanguages = 6;
/** It fits from so many letters of the script, their share and mean confidence. */
const leastLetters = 6;
const leastShare = 0.2;
const fits = 0.65;
/** How sure script detection must be to name a script of lines that were not read at all: below, they may be anything. */
const sureScript = 1.5;

let engine: Promise<Tesseract> | undefined;
const started = (): Promise<Tesseract> => {
  engine ??= startTesseract();
  return engine;
};

/**
 * Reads lines that the main recogniser cannot, by tesseract with what data of it is on this machine: `foreign` lines came out as a
 * jumble, `unread` ones not at all, `readable` ones may hold a word of the script. Gives nothing where there is no such line.
 */
export async function readOtherScripts(
  foreign: readonly Piece[],
  unread: readonly Piece[],
  readable: readonly Piece[],
  onLine: () => void,
): Promise<OtherScripts> {
  const suspects = [...foreign, ...unread];
  const found: OtherScripts = { words: new Map() };
  if (suspects.length === 0) return found;
  try {
    const tesseract = await started();
    const seen = tesseract.detectScript(montage(suspects));
    onLine();
    const script = chooseScript(seen, foreign.length > 0);
    if (!script) return found;
    const there = trainedData();
    if (!script.data.some((name) => there.has(name))) {
      found.lacks = whatLacks(script);
      return found;
    }
    const data = chooseData(tesseract, suspects, script, there);
    if (!data) return found;
    const read = (piece: Piece): LineWord[] => {
      onLine();
      return mergeLine(
        splitWords(piece.line.characters, piece.crop),
        tesseract.readLine(toGrey(piece.crop), data),
        script,
      );
    };
    for (const piece of suspects) found.words.set(piece.line, read(piece));
    for (const piece of readable) {
      if (!mayHoldWords(piece.line)) continue;
      const words = read(piece);
      if (words.some((word) => word.confidence > 0.7 && isUnmistakable(word.text, script)))
        found.words.set(piece.line, words);
    }
  } catch (error) {
    if (error instanceof ReadError && error.code === 'time-out') throw error;
    // WebAssembly that failed once is in no known state.
    engine = undefined;
    found.lacks =
      error instanceof ReadError ? error.message : `is in a script that could not be read (${String(error)}).`;
  }
  return found;
}

function chooseScript(seen: { name: string; sure: number } | undefined, jumble: boolean): Script | undefined {
  const named = scriptNamed(seen?.name);
  if (named && (jumble || seen!.sure >= sureScript)) return named;
  // Of the scripts that come out as a jumble of Latin letters this is by far the commonest.
  return jumble ? scripts[0] : undefined;
}

function whatLacks(script: Script): string {
  const [first] = script.data;
  const folders = dataFolders();
  const where = folders.length > 0 ? `none was found in ${folders.slice(0, 3).join(', ')}` : 'no folder is named';
  return (
    `is in ${script.name} script, for which tesseract's data is needed: ${where}. Put ${first}.traineddata and eng.traineddata ` +
    `(on Debian: apt-get install tesseract-ocr-${first!.replace('_', '-')}) into a folder, name it in ${dataVariable}, and read the paper again; ` +
    'or send the digital paper.'
  );
}

/**
 * The language whose data reads some long lines the surest, then the script's commonest language, for the signs that small data lacks, then
 * English, for the words between: tesseract turns to the next where it is unsure. Undefined when none of them finds the script.
 */
function chooseData(
  tesseract: Tesseract,
  pieces: readonly Piece[],
  script: Script,
  there: ReadonlyMap<string, DataFile>,
): DataFile[] | undefined {
  const own = script.data.flatMap((name) => there.get(name) ?? []);
  const languages = own.filter(({ name }) => !name.startsWith('script/'));
  const longest = pieces.toSorted((a, b) => b.crop.width - a.crop.width).slice(0, trial);
  const english = there.get('eng');
  const tried = (languages.length > 0 ? languages : own).slice(0, mostLanguages).map((file) => {
    const words = longest.flatMap(({ crop }) => tesseract.readLine(toGrey(crop), english ? [file, english] : [file]));
    return { file, ...judge(words, script) };
  });
  const [best] = tried.filter(({ found }) => found).sort((a, b) => b.sure - a.sure);
  if (!best) return undefined;
  const data = [best.file, own[0]!, english].filter((file) => file !== undefined);
  return [...new Set(data)];
}

/** Whether words hold the script, and how sure its words are; others may stand beside them. */
function judge(words: readonly TessWord[], script: Script): { found: boolean; sure: number } {
  const letters = (text: string): number => text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  const sum = (of: readonly TessWord[], weigh: (word: TessWord) => number): number =>
    of.reduce((total, word) => total + letters(word.text) * weigh(word), 0);
  const own = words.filter(({ text }) => script.letter.test(text) && letters(text) > 1);
  const ours = sum(own, () => 1);
  const sure = ours === 0 ? 0 : sum(own, (word) => word.confidence) / ours;
  return { found: ours >= leastLetters && ours >= sum(words, () => 1) * leastShare && sure >= fits, sure };
}

/** Two letters: figures alone were read better already. */
const mayHoldWords = (line: ReadLine): boolean => line.characters.filter(({ text }) => /\p{L}/u.test(text)).length >= 2;

const toGrey = ({ width, grey }: Crop): Grey => ({ width, height: grey.length / width, grey });

/** Lines one under the other: script detection wants some hundred letters. */
function montage(pieces: readonly Piece[]): Grey {
  const some = pieces.toSorted((a, b) => b.crop.width - a.crop.width).slice(0, 24);
  const gap = 16;
  const width = Math.max(...some.map(({ crop }) => crop.width)) + 2 * gap;
  const heights = some.map(({ crop }) => crop.grey.length / crop.width);
  const height = heights.reduce((sum, one) => sum + one + gap, gap);
  const grey = new Uint8Array(width * height).fill(255);
  let top = gap;
  some.forEach(({ crop }, i) => {
    for (let y = 0; y < heights[i]!; y += 1)
      grey.set(crop.grey.subarray(y * crop.width, (y + 1) * crop.width), (top + y) * width + gap);
    top += heights[i]! + gap;
  });
  return { width, height, grey };
}
