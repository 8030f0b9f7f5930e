import { isElsewhere, placeWord } from './name-places.ts';
import {
  brandSpelling,
  foreignForms,
  knownWord,
  legalForms,
  noiseWords,
  roleWords,
  softForms,
  softName,
  tradesOf,
} from './name-words.ts';
import { isStreet } from './namesakes.ts';
import { words } from './tokens.ts';

/** A word of a name that is its own. Of a Chinese one also how it is read. */
export interface BrandWord {
  text: string;
  /** Hanyu Pinyin without spaces, of a Chinese word. */
  sound?: string;
}

/** A company name in its parts: where it says it is, what it trades in, and what is its own. */
export interface NameShape {
  places: string[];
  trades: string[];
  brands: BrandWord[];
  numbers: string[];
  /** Words that count as part of the name only when little else is left ("Group"). */
  softs: string[];
  /** All words but legal forms, in order. */
  core: string[];
  /** The core without spaces, for words that ran together or apart. */
  joined: string;
  /** Every letter and digit of the name, legal form included, for names that were cut off. */
  raw: string;
  /** A legal form or country that no Chinese company bears. */
  foreign: boolean;
  /** The name carries a legal form. */
  formed: boolean;
  /** The last word of the name before its legal form stands at the text's end: it may be cut off. */
  open: boolean;
}

/** Letters that stand for themselves with points or signs between them: G&G, S.p.A., A-B-C. */
const letters = /(?<![\p{L}\p{N}])\p{L}(?:\s?[&.-]\s?\p{L}(?![\p{L}\p{N}])){1,5}\.?/gu;

/** 科技, which one company writes as Technology and another in full. */
const scienceAndTechnology =
  /\bsci(?:en(?:ce|ces|tific))?\.?\s*(?:&|and|-)\s*tech(?:n(?:olog(?:y|ies|ical))?)?\b\.?/giu;

/**
 * Takes a Latin company name apart. `listed` says whether a word is the own word of a listed name; `mend` sets a misread word of a
 * trade, place or form right.
 */
export function shapeOf(
  name: string,
  listed: (word: string) => boolean = () => false,
  mend: (word: string) => string = (word) => word,
): NameShape {
  const plain = name
    .replace(letters, (m) => (/^\p{L}\s?[&-]/u.test(m) || m.includes('.') ? m.replace(/[^\p{L}]/gu, '') : m))
    .replace(scienceAndTechnology, ' technology ')
    .replace(/\bmin\.(?=\s|$)/gi, ' mining ')
    .replace(/&/g, ' and ')
    .replace(/\bn[o0]\.?\s?(\d{1,3})(?=\p{L}{7})/giu, ' $1 ')
    .replace(/\bn[o0]\.?\s?(?=\d)/gi, ' ');
  const raw = words(plain);
  const all = withoutInitials(together(apart(raw, listed), listed).map(mend));
  const shape: NameShape = {
    places: [],
    trades: [],
    brands: [],
    numbers: [],
    softs: [],
    core: [],
    joined: '',
    raw: raw.join(''),
    foreign: false,
    formed: false,
    open: true,
  };
  const soft: string[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!;
    const rest = all.slice(i + 1, i + 4);
    if (foreignForms.has(word) && (i > 0 || word.length > 3)) shape.foreign = true;
    if (isElsewhere(word)) {
      shape.foreign = true;
      shape.places.push(word);
      continue;
    }
    if (legalForms.has(word)) {
      shape.formed = true;
      if (i > 0) shape.open = word.length < 3 && i === all.length - 1;
      continue;
    }
    if (noiseWords.has(word) || (roleWords.has(word) && shape.core.length === 0)) continue;
    if (isStreet(all[i - 1], rest)) continue;
    shape.open = true;
    const place = placeWord(word);
    const trades = tradesOf(word);
    if (place !== undefined) shape.places.push(place);
    else if (/^\d+(st|nd|rd|th)?$/.test(word)) shape.numbers.push(word.replace(/^0+|[a-z]+$/g, ''));
    else if (softForms.has(word)) {
      soft.push(softName(word));
      continue;
    } else if (trades !== undefined) shape.trades.push(...trades.filter((t) => !shape.trades.includes(t)));
    else shape.brands.push({ text: brandSpelling(word) });
    shape.core.push(word);
  }
  shape.softs = soft;
  shape.joined = shape.core.join('') || soft.join('');
  return shape;
}

/** A short form of the name beside the name ("REMT Rare Earth Magnesium Technology", "... Training Center (VSETC)") says nothing more. */
function withoutInitials(all: string[]): string[] {
  if (all.length < 4) return all;
  const letters = (from: readonly string[]) => from.map((w) => w[0]).join('');
  for (const [word, others] of [
    [all[0]!, all.slice(1)],
    [all.at(-1)!, all.slice(0, -1)],
  ] as const)
    if (word.length >= 3 && word.length <= 6 && letters(others).includes(word)) return [...others];
  return all;
}

const isSyllableLike = (word: string) => word.length <= 9 && /^[a-z]+$/.test(word);

/** Syllables that stand apart ("Hua Fu Se Fang") put together where they make a known word. */
function together(all: readonly string[], listed: (word: string) => boolean): string[] {
  const out: string[] = [];
  for (let i = 0; i < all.length; i++) {
    let taken = 0;
    for (let count = Math.min(5, all.length - i); count >= 2 && taken === 0; count--) {
      const part = all.slice(i, i + count);
      if (!part.every(isSyllableLike)) continue;
      // Words that mean something by themselves stay so ("co ltd", "new energy").
      if (part.every((w) => knownWord(w) || placeWord(w) !== undefined)) continue;
      const joined = part.join('');
      if (joined.length < 4) continue;
      if (placeWord(joined) !== undefined || knownWord(joined) || listed(joined)) {
        out.push(joined);
        taken = count;
      }
    }
    if (taken > 0) i += taken - 1;
    else out.push(all[i]!);
  }
  return out;
}

const longestFused = 60;
/** Words that ran together ("COTTONANDLINEN", "ENERGYMATERIAL") taken apart where every piece is known. */
function apart(all: readonly string[], listed: (word: string) => boolean): string[] {
  return all.flatMap((word) => {
    if (word.length < 7 || word.length > longestFused || knownWord(word) || placeWord(word) || listed(word))
      return word;
    return piecesOf(word, listed) ?? word;
  });
}

const smallPieces = new Set(['co', 'and', 'ltd', 'of']);
function piecesOf(word: string, listed: (word: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const before = best[start];
      if (!before) continue;
      const piece = word.slice(start, end);
      const fits =
        piece.length >= 4
          ? knownWord(piece) || placeWord(piece) !== undefined || listed(piece)
          : smallPieces.has(piece) && start > 0;
      if (fits && (best[end] === undefined || best[end]!.length > before.length + 1)) best[end] = [...before, piece];
    }
  }
  const pieces = best[word.length];
  return pieces && pieces.length > 1 ? pieces : undefined;
}
