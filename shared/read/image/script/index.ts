import { ReadError } from '../../problem.ts';
import type { Crop } from '../crop.ts';
import type { ReadLine } from '../ctc.ts';
import { type LineWord, splitWords } from '../split.ts';
import { type Chosen, choose } from './choose.ts';
import { dataFolders, dataVariable, trainedData } from './data.ts';
import { isUnmistakable, mergeLine } from './merge.ts';
import { montage, toGrey } from './montage.ts';
import { type Script, scriptNamed, scripts } from './scripts.ts';
import { startTesseract, type Tesseract } from './tesseract.ts';

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
  /** The page stands on its head, which the main recogniser could not see: it is to be turned and read anew. */
  turn?: true;
}

/** Mean confidence of a page's lines below which they may all be of a script that the recogniser does not know: others come to 0.9. */
const weakPage = 0.75;
/** Confidence below which a line of such a page is taken for one of them. */
const weakLine = 0.9;
/** How sure script detection must be to name a script that there is no data for: below, the lines may be anything. */
const sureScript = 1;

let engine: Promise<Tesseract> | undefined;
const started = (): Promise<Tesseract> => {
  engine ??= startTesseract();
  return engine;
};

/**
 * Reads lines that the main recogniser cannot, by tesseract with what data of it is on this machine: `foreign` lines came out as a
 * jumble, of `others` some may not have been read at all, or hold a word of the script. Gives nothing for a page that was read well.
 */
export async function readOtherScripts(
  foreign: readonly Piece[],
  others: readonly Piece[],
  onLine: () => void,
): Promise<OtherScripts> {
  const found: OtherScripts = { words: new Map() };
  const weak = isWeak([...foreign, ...others]);
  if (foreign.length === 0 && !weak) return found;
  const suspects = [...foreign, ...others.filter(({ line }) => line.confidence < (weak ? weakLine : 0.5))];
  try {
    const tesseract = await started();
    const seen = tesseract.detectScript(montage(suspects));
    onLine();
    const there = trainedData();
    const likely = scriptsOf(seen, weak);
    const jumble = foreign.length > 0;
    const choice = choose(tesseract, suspects, likely, there, weak, onLine);
    if (choice?.turn) return { ...found, turn: true };
    if (choice) readAll(tesseract, suspects, others, choice, found, onLine);
    else {
      const [script] = likely;
      const named =
        script && (jumble || (seen !== undefined && scriptNamed(seen.name) === script && seen.sure >= sureScript));
      if (named && !script.data.some((name) => there.has(name))) found.lacks = whatLacks(script);
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

function readAll(
  tesseract: Tesseract,
  suspects: readonly Piece[],
  others: readonly Piece[],
  { script, data }: Chosen,
  found: OtherScripts,
  onLine: () => void,
): void {
  const read = ({ line, crop }: Piece): LineWord[] => {
    onLine();
    return mergeLine(splitWords(line.characters, crop), tesseract.readLine(toGrey(crop), data), script);
  };
  for (const piece of suspects) found.words.set(piece.line, read(piece));
  for (const piece of others) {
    if (found.words.has(piece.line) || !mayHoldWords(piece.line)) continue;
    const words = read(piece);
    if (words.some((word) => word.confidence > 0.7 && isUnmistakable(word.text, script)))
      found.words.set(piece.line, words);
  }
}

/** Whether lines were read so unsurely, counted by their length, that they may be of another script. */
function isWeak(pieces: readonly Piece[]): boolean {
  const width = pieces.reduce((sum, { crop }) => sum + crop.width, 0);
  const sure = pieces.reduce((sum, { crop, line }) => sum + crop.width * line.confidence, 0);
  return width > 0 && sure < width * weakPage;
}

/** Scripts that lines may be of, likeliest first. */
function scriptsOf(seen: { name: string; sure: number } | undefined, weak: boolean): Script[] {
  const named = scriptNamed(seen?.name);
  if (weak) return named ? [named, ...scripts.filter((script) => script !== named)] : [...scripts];
  // Of the scripts that come out as a jumble of Latin letters Cyrillic is by far the commonest.
  return [named ?? scripts[0]!];
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

/** Two letters: figures alone were read better already. */
const mayHoldWords = (line: ReadLine): boolean => line.characters.filter(({ text }) => /\p{L}/u.test(text)).length >= 2;
