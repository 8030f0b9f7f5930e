import characters from './data/syllables.json' with { type: 'json' };
import { isSyllable } from './name-pinyin.ts';
import { placeWord } from './name-places.ts';
import { knownWord, legalForms } from './name-words.ts';

const initials: readonly (readonly [pinyin: string, wade: string])[] = [
  ['zh', 'ch'],
  ['ch', "ch'"],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', "p'"],
  ['m', 'm'],
  ['f', 'f'],
  ['d', 't'],
  ['t', "t'"],
  ['n', 'n'],
  ['l', 'l'],
  ['g', 'k'],
  ['k', "k'"],
  ['h', 'h'],
  ['j', 'ch'],
  ['q', "ch'"],
  ['x', 'hs'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', "ts'"],
  ['s', 's'],
];
/** Syllables that the rule does not make (Wade 1859, Giles 1892; the table of the Library of Congress until 2000). */
const irregular: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: "tz'u",
  si: 'ssu',
  yi: 'i',
  ye: 'yeh',
  yan: 'yen',
  you: 'yu',
  yu: 'yu',
  yue: 'yueh',
  yong: 'yung',
  er: 'erh',
  ge: 'ko',
  ke: "k'o",
  he: 'ho',
  e: 'o',
  gui: 'kuei',
  kui: "k'uei",
};

function wadeOf(pinyin: string): string {
  const fixed = irregular[pinyin];
  if (fixed !== undefined) return fixed;
  const [start, wade] = initials.find(([initial]) => pinyin.startsWith(initial)) ?? ['', ''];
  const final = pinyin.slice(start.length);
  if (final === 'i' && /^(zh|ch|sh|r)$/.test(start)) return `${wade}ih`;
  if (final === 'uo') return wade + (/^(g|k|h|sh)$/.test(start) ? 'uo' : 'o');
  return (
    wade +
    final
      .replace(/^v/, 'u')
      .replace(/ong$/, 'ung')
      .replace(/^ian$/, 'ien')
      .replace(/^(ie|ue|ve)$/, (f) => `${f.replace('v', 'u')}h`)
  );
}

/** Wade–Giles syllable (ü and ê plain, apostrophe kept) → Pinyin syllables. */
const strict = new Map<string, string[]>();
/** The same without apostrophes, as most papers print it. */
const loose = new Map<string, string[]>();
const put = (map: Map<string, string[]>, key: string, value: string) =>
  map.set(key, [...new Set([...(map.get(key) ?? []), value])]);
for (const pinyin of Object.keys(characters.readings)) {
  for (const wade of [wadeOf(pinyin), ...(pinyin === 'si' ? ['szu'] : []), ...(pinyin === 'yi' ? ['yi'] : [])]) {
    put(strict, wade, pinyin);
    put(loose, wade.replace("'", ''), pinyin);
  }
}

/** Letters that Pinyin does not write so: most names are told by their absence. */
const unlikePinyin =
  /\p{L}['’‘ʻʼ`´]\p{L}|hs|tz|szu|ssu|[hlpt]ung|kung|[ijln]eh|ieh|üeh|ueh|ien|ih(?!\p{L}*[^\p{L}\s'’-])|(?<!\p{L})i(?!\p{L})|[ct]s|k(?:ia|o|uo|uei)/iu;
const longestName = 12;
const mostReadings = 64;

interface Syllable {
  wade: string;
  readings: string[];
}

/** A word or hyphenated word as Wade–Giles syllables, each with its readings; undefined where it is none. */
function syllablesOfWord(word: string, aspirates: boolean): Syllable[] | undefined {
  const table = aspirates ? strict : loose;
  const split = (rest: string, left: number): Syllable[] | undefined => {
    if (rest === '') return [];
    if (left === 0) return undefined;
    for (let length = Math.min(7, rest.length); length >= 1; length--) {
      const wade = rest.slice(0, length);
      const readings = table.get(wade);
      const after = readings && split(rest.slice(length), left - 1);
      if (readings && after) return [{ wade, readings }, ...after];
    }
    return undefined;
  };
  const all: Syllable[] = [];
  for (const part of word.split('-')) {
    const found = split(part, 3);
    if (found === undefined) return undefined;
    all.push(...found);
  }
  return all;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʻʼ`´]/g, "'")
    .replace(/[‐–]/g, '-');

/**
 * A name written in Wade–Giles or postal spelling in Hanyu Pinyin ("Hsin-chiang Chung-t'ai Hua-hsüeh" → "xinjiang zhongtai huaxue"), where
 * every word but the legal form is made of its syllables and one at least is no Pinyin; undefined for any other. Where the apostrophes are
 * left out, a syllable is read so that the words are known ones: `listed` says whether a word is a listed own word.
 */
export function pinyinOfWade(name: string, listed: (word: string) => boolean): string | undefined {
  if (!unlikePinyin.test(name)) return undefined;
  const tokens = plain(name).match(/[a-z][a-z'-]*/g) ?? [];
  const own = tokens.filter((w) => !legalForms.has(w.replace(/['-]/g, '')));
  if (own.length === 0 || own.length > longestName) return undefined;
  const aspirates = own.some((w) => w.includes("'"));
  const known = (word: string) =>
    placeWord(word) !== undefined || knownWord(word) || listed(word) || /^(shi|xian|sheng|jituan|gongsi)$/.test(word);
  const words: (string | string[][])[] = [];
  let marked = false;
  for (const word of own) {
    const bare = word.replace(/['-]/g, '');
    const syllables = syllablesOfWord(word, aspirates);
    // Postal spellings of provinces and cities stand in the table of places.
    if (placeWord(bare) !== undefined && !word.includes('-')) words.push(bare);
    else if (syllables === undefined) return undefined;
    else words.push(syllables.map((s) => s.readings));
    marked ||= syllables?.some(({ wade }) => wade.includes("'") || !isSyllable(wade)) === true;
  }
  if (!marked) return undefined;
  const out: string[] = [];
  let run: string[][] = [];
  const flush = () => {
    for (let at = 0; at < run.length; ) {
      let taken = 1;
      let text = run[at]![0]!;
      for (let count = Math.min(5, run.length - at); count >= 2; count--) {
        const found = readings(run.slice(at, at + count)).find(known);
        if (found === undefined) continue;
        [taken, text] = [count, found];
        break;
      }
      out.push(text);
      at += taken;
    }
    run = [];
  };
  for (const word of words) {
    if (typeof word === 'string') {
      flush();
      out.push(word);
    } else run.push(...word);
  }
  flush();
  return out.join(' ');
}

function readings(syllables: readonly string[][]): string[] {
  let all = [''];
  for (const options of syllables) {
    all = all.flatMap((head) => options.map((s) => head + s));
    if (all.length > mostReadings) return all.slice(0, mostReadings).filter((r) => r.length > 0);
  }
  return all;
}
