import { distance } from 'fastest-levenshtein';
import type { Difference, Word } from '../../model/index.ts';
import { type Pair, pairWords } from './pairs.ts';
import { around } from './turn.ts';

/** A text layer compared with what OCR read from the picture of the same page. */
export interface Compared {
  /** The words that count: those of the layer where both agree, those of the picture where they do not. */
  words: Word[];
  /** Words of the layer that the picture does not bear out. */
  refuted: Word[];
  differences: Difference[];
  /** Share of the letters of the picture, where the layer has words, on which both agree: 0 to 1. */
  agreement: number;
  /** The layer tells another text than the picture: none of it counts. */
  foreign: boolean;
}

/** A layer that agrees less with a clear picture was made of something else. */
const FOREIGN = 0.4;
/** OCR this sure of a page reads it well enough to refute a layer. */
const CLEAR = 0.8;
const ENOUGH_LETTERS = 20;
/** How sure words are that two readers read alike, and words that only the layer has, where something is printed. */
const BORNE_OUT = 0.98;
const ALONE = 0.7;
/** A plain word that OCR is this sure of is taken from the picture. */
const SURE = 0.85;
const MOST_DIFFERENCES = 200;

/**
 * Compares the words of a text layer with those that OCR read from the picture; boxes of both on one page. `unread`: the picture holds a script that
 * OCR cannot read, so that what it did not find says nothing.
 */
export function compareLayers(
  layer: readonly Word[],
  picture: readonly Word[],
  { page, unread }: { page: number; unread: boolean },
): Compared {
  const pairs = pairWords(layer, picture);
  const letters = (words: readonly Word[]) => words.reduce((sum, { text }) => sum + text.length, 0);
  const read = letters(picture);
  const both = pairs.filter((pair) => pair.layer.length > 0);
  const compared = both.reduce((sum, pair) => sum + letters(pair.picture), 0);
  const agreed = both.reduce((sum, pair) => sum + (saysSame(pair) ? letters(pair.picture) : 0), 0);
  const agreement = compared === 0 ? 0 : agreed / compared;
  const sure = picture.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(read, 1);
  const whole = letters(layer) >= 0.3 * read && !layer.every(isDrawn);
  const foreign = !unread && whole && agreement < FOREIGN && read >= ENOUGH_LETTERS && sure >= CLEAR;
  const result: Compared = { words: [], refuted: [], differences: [], agreement, foreign };
  if (foreign) return { ...result, words: [...picture], refuted: [...layer] };
  for (const pair of pairs) settle(pair, unread && agreement < FOREIGN, page, result);
  return result;
}

function settle(pair: Pair, unread: boolean, page: number, into: Compared): void {
  const { layer, picture } = pair;
  if (picture.length === 0)
    into.words.push(
      ...layer.map((word) =>
        unread || isDrawn(word) ? word : { ...word, confidence: Math.min(word.confidence, ALONE) },
      ),
    );
  else if (layer.length === 0) {
    if (!unread) into.words.push(...picture);
  } else if (saysSame(pair))
    into.words.push(...layer.map((word) => ({ ...word, confidence: Math.max(BORNE_OUT, word.confidence) })));
  else if (unread) into.words.push(...layer);
  else {
    const said = textOf(layer);
    const seen = textOf(picture);
    const confidence = Math.min(...picture.map((word) => word.confidence));
    const decides = /\d/.test(said + seen) || /^\p{Lu}/u.test(seen);
    const apart = distance(fold(said), fold(seen)) / Math.max(said.length, seen.length);
    if (layer.every(isDrawn) && (apart <= 0.5 || confidence < SURE)) {
      into.words.push(...layer);
      return;
    }
    if (!decides && apart <= 0.25 && confidence < SURE) into.words.push(...layer);
    else {
      into.words.push(...picture);
      into.refuted.push(...layer);
    }
    if (into.differences.length < MOST_DIFFERENCES)
      into.differences.push({
        page,
        box: around(picture.map((word) => word.box)),
        layer: said,
        picture: seen,
        confidence,
      });
  }
}

/** Words that the file draws to be seen, on top of the scan: they are what a person reads, whatever OCR makes of them. */
const isDrawn = (word: Word): boolean => word.confidence === 1;

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

const saysSame = ({ layer, picture }: Pair): boolean =>
  layer.length > 0 && picture.length > 0 && fold(textOf(layer)) === fold(textOf(picture));

/** What both readers can be asked to agree on: letters without diacritics and case, digits, and the marks inside numbers. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, '')
    .replace(/[^\p{L}\p{N}.,]/gu, '');
}
