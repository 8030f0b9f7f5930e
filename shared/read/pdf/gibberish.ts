import type { Glyph } from './characters.ts';
import type { Run } from './runs.ts';

/**
 * Pairs of letters that words of no Latin language of the trade hold more than once in 5,500 pairs (labels, names and papers in fifteen
 * languages, pinyin among them, diacritics left out; counted 22 November 2026). Second letters by first.
 */
const RARE: Record<string, string> = {
  b: 'bcdfghjkmnpqvwxz',
  c: 'bdfgjmpqvwxz',
  d: 'hjmvxz',
  e: 'j',
  f: 'hjkmnqvwxz',
  g: 'fjkqvwxyz',
  h: 'bcdfghjkmpqvwxyz',
  i: 'ijw',
  j: 'bcdfghjklmnpqrstvwxyz',
  k: 'bcdfjkmpqrvwxyz',
  l: 'hjmqrvwxz',
  m: 'cdfghjknqrvwxyz',
  n: 'qx',
  o: 'jq',
  p: 'bdfgjknqvwxyz',
  q: 'bcdefghjklmnopqrsvwxyz',
  r: 'hjqxz',
  s: 'gjqvxz',
  t: 'fgjqvxz',
  u: 'hjquwx',
  v: 'bdfghjklmnpqstuvwxyz',
  w: 'bcdfgjklmpquvwxyz',
  x: 'bcdfghjklmnoqrsuvwxyz',
  y: 'fghjkqvwxyz',
  z: 'bcdfgjklmnpqrstuvwxy',
};

/** Real papers lie below 0.06, text with its letters shifted or mixed above 0.25. */
const MOST_RARE = 0.16;
const ENOUGH_PAIRS = 30;

/** Widths of a to z and A to Z in a common face (Helvetica's metrics), in thousandths of an em: narrow letters are narrow in all faces. */
const WIDTHS: readonly number[] = [
  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
  500, 500, 500, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611,
  722, 667, 944, 667, 667, 611,
];
const ENOUGH_LETTERS = { different: 12, all: 60 };
/** Faces with right letters lie above 0.6; wrong letters between -0.4 and 0.4. */
const LEAST_LIKENESS = 0.3;

/** Why the letters of a text layer seem to be wrong, in words for a note; undefined where they seem right. */
export function doubtOf(words: readonly Run[], glyphs: readonly Glyph[]): string | undefined {
  if (isCodes(words)) return 'it holds the codes of letters in place of letters';
  if (isSigns(words)) return 'it holds signs where letters should stand';
  if (isMixed(words)) return 'its letters make no words';
  if (hasWrongWidths(glyphs)) return 'its letters have not the widths of these letters';
  return undefined;
}

/** "(cid:12)", as some converters write letters that they have no character for. */
function isCodes(words: readonly Run[]): boolean {
  const coded = words.filter(({ text }) => /\(cid:\d+\)/.test(text)).length;
  return coded >= 3 && coded > 0.2 * words.length;
}

function isSigns(words: readonly Run[]): boolean {
  let signs = 0;
  let all = 0;
  for (const { text } of words) {
    for (const sign of text) {
      if (/[\p{L}\p{M}\p{N}]/u.test(sign)) all++;
      else if (!/[.,:;/\\|()_\-–—…·•*=#'"’+☐☒☑✓]/u.test(sign)) {
        all++;
        signs++;
      }
    }
  }
  return all >= 40 && signs > 0.35 * all;
}

function isMixed(words: readonly Run[]): boolean {
  let pairs = 0;
  let rare = 0;
  for (const { text } of words) {
    // Figures and amounts are no words.
    if (text.length < 2 || /^[\d.,:;()'"/%-]+$/.test(text)) continue;
    const plain = (/^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD'))
      .replace(/[\p{M}.,:;()'"]/gu, '')
      .toLowerCase();
    if (!/^[a-zıøłßæ]{4,}$/u.test(plain)) continue;
    for (let i = 0; i + 1 < plain.length; i++) {
      pairs++;
      if (RARE[plain[i] as string]?.includes(plain[i + 1] as string)) rare++;
    }
  }
  return pairs >= ENOUGH_PAIRS && rare > MOST_RARE * pairs;
}

/** Sum of the widths and number of each letter of a font, and the letters in the order in which they come first. */
interface Letters {
  width: Float64Array;
  count: Uint32Array;
  order: number[];
}

/** Whether the letters of most of the text are as wide as other letters: then their characters were mixed up. */
function hasWrongWidths(glyphs: readonly Glyph[]): boolean {
  const fonts = new Map<number, Letters>();
  let widths: Letters | undefined;
  let font = 0;
  for (const { code, generated, start, end, style } of glyphs) {
    const letter = letterOf(code);
    if (generated || letter < 0 || style.font === 0) continue;
    if (!widths || style.font !== font) {
      font = style.font;
      widths = fonts.get(font) ?? {
        width: new Float64Array(WIDTHS.length),
        count: new Uint32Array(WIDTHS.length),
        order: [],
      };
      fonts.set(font, widths);
    }
    if (widths.count[letter]!++ === 0) widths.order.push(letter);
    widths.width[letter]! += (end - start) / style.em;
  }
  let wrong = 0;
  let all = 0;
  for (const widths of fonts.values()) {
    const { width, count, order } = widths;
    const letters = order.reduce((sum, letter) => sum + count[letter]!, 0);
    all += letters;
    if (order.length < ENOUGH_LETTERS.different || letters < ENOUGH_LETTERS.all) continue;
    const likeness = correlation(order.map((letter) => [WIDTHS[letter] ?? 0, width[letter]! / count[letter]!]));
    if (likeness !== undefined && likeness < LEAST_LIKENESS) wrong += letters;
  }
  return wrong > 0.3 * all;
}

function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65 + 26;
  return -1;
}

/** Pearson's; undefined where the second has next to no spread (a typewriter's face). */
function correlation(pairs: [number, number][]): number | undefined {
  const n = pairs.length;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
  const [x, y] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return Math.sqrt(yy / n) < 0.06 * y || xx === 0 ? undefined : xy / Math.sqrt(xx * yy);
}
