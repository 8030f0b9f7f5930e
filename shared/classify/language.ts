import { wordLists } from '../extract/labels/word-lists.ts';
import { foldText, plainWidth } from '../extract/values/fold.ts';
import { toLower, wordsOf } from '../extract/values/words-of.ts';

/** The languages of a document, ISO 639-1. `shares` says how much of its running text each has, 0 to 1. */
export interface Languages {
  main: string;
  all: string[];
  shares: Record<string, number>;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** Languages in Arabic letters by letters that those behind them have not; what none of them has is Arabic. */
const arabicLetters: readonly (readonly [string, RegExp])[] = [
  ['ur', /[ٹڈڑںےۓ]/gu],
  ['ug', /[ۆۇۈۋېە]/gu],
  ['fa', /[پچژگ]/gu],
];

function arabicOf(text: string): string {
  return arabicLetters.find(([, letters]) => (text.match(letters)?.length ?? 0) >= 2)?.[0] ?? 'ar';
}

/** A Han sign says about as much as two and a half letters of an alphabet. */
const hanWeight = 2.5;
/** Below this share of the text a language is the odd name or stamp, not a language of the paper. */
const leastShare = 0.08;

interface Vocabulary {
  /** Word → languages whose label file has it among its function words. */
  words: Map<string, string[]>;
  /** Word → languages that have it in a label, for papers without sentences. */
  labels: Map<string, string[]>;
}

let vocabulary: Vocabulary | undefined;

function readVocabulary(): Vocabulary {
  if (vocabulary) return vocabulary;
  const words = new Map<string, string[]>();
  const labels = new Map<string, string[]>();
  const add = (word: string, language: string) => {
    const known = words.get(word);
    if (!known) words.set(word, [language]);
    else if (!known.includes(language)) known.push(language);
  };
  for (const { language, words: common } of wordLists.words) for (const word of common) add(toLower(word), language);
  for (const [shared, list] of Object.entries(wordLists.vocabulary)) {
    const spoken = shared.split(',');
    for (const word of list.split(' ')) labels.set(word, spoken);
  }
  vocabulary = { words, labels };
  return vocabulary;
}

/**
 * The languages of a paper from its scripts, its function words and the words of its labels. Bilingual forms have both. Papers of nothing but codes
 * and numbers count as English.
 */
export function detectLanguages(texts: readonly string[]): Languages {
  const weights = new Map<string, number>();
  const add = (language: string, weight: number) => weights.set(language, (weights.get(language) ?? 0) + weight);
  const latin = new Map<string, number>();
  const cyrillic = new Map<string, number>();
  let latinLetters = 0;
  let cyrillicLetters = 0;
  const arabic: string[] = [];
  for (const text of texts) {
    const plain = plainWidth(text);
    const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (han > 0) add(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain) ? 'ja' : 'zh', han * hanWeight);
    if (/\p{Script=Arabic}/u.test(plain)) arabic.push(plain);
    for (const [language, script] of scripts) {
      const signs = /[^\x00-\u036f]/.test(plain) ? (plain.match(script)?.length ?? 0) : 0;
      if (signs > 0) add(language, signs);
    }
    for (const word of wordsOf(plain)) {
      const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
      if (isCyrillic) cyrillicLetters += word.length;
      else latinLetters += word.length;
      vote(word, isCyrillic ? cyrillic : latin);
    }
  }
  // Japanese lines of nothing but Han signs are Japanese where the others have kana.
  const [zh, ja] = [weights.get('zh') ?? 0, weights.get('ja') ?? 0];
  if (ja >= 0.2 * zh && ja > 0) {
    weights.delete('zh');
    if (zh > 0) add('ja', zh);
  }
  if (arabic.length > 0) {
    const text = arabic.join(' ');
    add(arabicOf(text), text.match(/\p{Script=Arabic}/gu)!.length);
  }
  settle(texts, latin, cyrillic);
  spread(latin, latinLetters, 'en', add);
  spread(cyrillic, cyrillicLetters, 'ru', add);
  return toLanguages(weights);
}

/** One word's voice, shared among the languages that have it; function words and telling letters weigh more than label words. */
function vote(word: string, votes: Map<string, number>): void {
  const { words, labels } = readVocabulary();
  const count = (known: readonly string[] | undefined, weight: number) => {
    for (const language of known ?? []) votes.set(language, (votes.get(language) ?? 0) + weight / known!.length);
  };
  const common = words.get(word);
  if (common) count(common, 3);
  else count(labels.get(word) ?? labels.get(foldText(word)), 1);
  const telling = /[ğış]/.test(word)
    ? 'tr'
    : /ñ/.test(word)
      ? 'es'
      : /[ãõ]/.test(word)
        ? 'pt'
        : /ß/.test(word)
          ? 'de'
          : undefined;
  if (telling) count([telling], 1);
  const shared = /[ӣӯҷ]/.test(word)
    ? ['tg']
    : /ў|[og][‘’ʻ'`]/.test(word)
      ? ['uz']
      : /[әұһ]/.test(word)
        ? ['kk']
        : /[өүң]/.test(word)
          ? ['kk', 'ky']
          : /ҳ/.test(word)
            ? ['uz', 'tg']
            : /[қғ]/.test(word)
              ? ['uz', 'kk', 'tg']
              : undefined;
  if (shared) count(shared, 2);
  if (/[іїєґ]/.test(word) && !shared) count(['uk'], 2);
  if (/[а-я]ъ(?![еёюя])/.test(word)) count(['bg'], 2);
  if (/[ыэё]/.test(word)) count(['ru'], 0.5);
  if (/ə/.test(word)) count(['az'], 2);
  if (/ň/.test(word)) count(['tk'], 2);
  if (/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/.test(word)) count(['vi'], 2);
}

/**
 * Near languages share most of their words: where the letters of one stand on the paper and those of the other do not, its words are of
 * the one. Ukrainian and Bulgarian have no ы and э; Azerbaijani has ə and Turkmen ň, which Turkish has not.
 */
function settle(texts: readonly string[], latin: Map<string, number>, cyrillic: Map<string, number>): void {
  const text = texts.join(' ').toLowerCase();
  const signs = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const hand = (votes: Map<string, number>, from: string, to: string) => {
    if ((votes.get(to) ?? 0) < 4) return;
    votes.set(to, (votes.get(to) ?? 0) + (votes.get(from) ?? 0));
    votes.delete(from);
  };
  if (signs(/[ыэё]/g) === 0) {
    hand(cyrillic, 'ru', (cyrillic.get('bg') ?? 0) > (cyrillic.get('uk') ?? 0) ? 'bg' : 'uk');
    if (signs(/[іїєґ]/g) === 0 && signs(/ъ/g) === 0) hand(cyrillic, 'ru', 'tg');
  }
  // Kyrgyz has ө, ү and ң as Kazakh has, and none of its other letters.
  if (signs(/[өүң]/g) >= 3 && signs(/[әұқғһі]/g) === 0 && cyrillic.has('kk')) {
    cyrillic.set('ky', (cyrillic.get('ky') ?? 0) + cyrillic.get('kk')!);
    cyrillic.delete('kk');
  }
  if (signs(/ə/g) >= 3) hand(latin, 'tr', 'az');
  if (signs(/ň/g) >= 2) hand(latin, 'tr', 'tk');
  for (const [a, b] of [
    ['kk', 'ky'],
    ['uz', 'tg'],
    ['tg', 'uz'],
    ['kk', 'uz'],
  ] as const) {
    const strong = (cyrillic.get(a) ?? 0) > 2 * (cyrillic.get(b) ?? 0);
    if (strong) hand(cyrillic, b, a);
  }
}

/** The letters of a script go to its languages by their votes; a language with a few stray votes gets none. */
function spread(
  votes: Map<string, number>,
  letters: number,
  otherwise: string,
  add: (language: string, weight: number) => void,
): void {
  if (letters === 0) return;
  const all = [...votes.values()].reduce((sum, one) => sum + one, 0);
  const strong = [...votes].filter(([, weight]) => weight >= 0.15 * all && weight >= 1);
  const sum = strong.reduce((total, [, weight]) => total + weight, 0);
  if (sum < 2) {
    // Names and codes only: they say little about the language, so they weigh little beside another script.
    add(otherwise, Math.min(letters, 40) / 8);
    return;
  }
  for (const [language, weight] of strong) add(language, (letters * weight) / sum);
}

function toLanguages(weights: Map<string, number>): Languages {
  const sum = [...weights.values()].reduce((total, one) => total + one, 0);
  if (sum === 0) return { main: 'en', all: ['en'], shares: { en: 1 } };
  const ranked = [...weights]
    .map(([language, weight]): [string, number] => [language, weight / sum])
    .sort((a, b) => b[1] - a[1]);
  const kept = ranked.filter(([, share], place) => place === 0 || share >= leastShare);
  return {
    main: kept[0]![0],
    all: kept.map(([language]) => language),
    shares: Object.fromEntries(ranked.map(([language, share]) => [language, Number(share.toFixed(3))])),
  };
}
