import { lazy } from '../../lazy.ts';
import { foldText } from './fold.ts';

/** The words of number of one language below a million, folded: those that are added, and those that multiply what stands before them. */
interface Numerals {
  added: string;
  hundred: string;
  thousand: string;
  /** Words between the words of one number ("and"). */
  joins: string;
}

/** Lists begin at one; a word for none is "-", several words for one number are parted by a stroke. */
const units = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  fr: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - -',
  es: 'un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
  pt: 'um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
  it: 'un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  tr: 'bir iki uc dort bes alti yedi sekiz dokuz on - - - - - - - - -',
} as const;
const tens = {
  en: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
  fr: 'vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  it: 'venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant',
  tr: 'yirmi otuz kirk elli altmis yetmis seksen doksan',
} as const;
const hundreds = {
  es: 'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
  pt: 'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
} as const;
const twenties =
  'veintiun/veintiuno/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const languages = {
  en: { added: '', hundred: 'hundred', thousand: 'thousand', joins: 'and' },
  fr: { added: '', hundred: 'cent cents', thousand: 'mille mil', joins: 'et' },
  es: { added: twenties, hundred: '', thousand: 'mil', joins: 'y' },
  pt: { added: '', hundred: '', thousand: 'mil', joins: 'e' },
  it: { added: '', hundred: 'cento', thousand: 'mille mila', joins: 'e' },
  tr: { added: '', hundred: 'yuz', thousand: 'bin', joins: 've' },
} satisfies Record<string, Numerals>;
/** A language whose words of number are known. */
export type NumeralLanguage = keyof typeof languages;

/** What a word of number says: 100 and 1000 multiply where `times` is set; one without a value joins two words. */
interface Numeral {
  value?: number;
  times?: true;
  /** "Quatre-vingts": a twenty that four before it multiplies. */
  score?: true;
}

const numerals = lazy(() => {
  const tables = Object.entries(languages).map(([language, { added, hundred, thousand, joins }]) => {
    const words = new Map<string, Numeral>();
    const list = (text: string, of: (at: number) => Numeral) => {
      for (const [at, spellings] of text.split(' ').entries())
        for (const word of spellings.split('/')) if (word !== '' && word !== '-') words.set(word, of(at));
    };
    list(units[language as NumeralLanguage], (at) => ({ value: at + 1 }));
    list(tens[language as NumeralLanguage], (at) => ({
      value: 10 * (at + 2),
      ...(language === 'fr' && at === 0 && { score: true }),
    }));
    list(added, (at) => ({ value: 21 + at }));
    list(hundreds[language as keyof typeof hundreds] ?? '', (at) => ({ value: 100 * (at + 1) }));
    list(hundred, () => ({ value: 100, times: true }));
    list(thousand, () => ({ value: 1000, times: true }));
    list(joins, () => ({}));
    return [language, words] as const;
  });
  return new Map<string, ReadonlyMap<string, Numeral>>(tables);
});

/** The words that one printed word is made of: itself, or several written as one ("dörtyüziki", "quattrocentodue"). */
function partsOf(words: ReadonlyMap<string, Numeral>, token: string): Numeral[] | undefined {
  const own = words.get(token);
  if (own || token.length < 5) return own && [own];
  for (let end = token.length - 2; end >= 2; end--) {
    const head = words.get(token.slice(0, end));
    const rest = head?.value === undefined ? undefined : partsOf(words, token.slice(end));
    if (head && rest?.every((n) => n.value !== undefined)) return [head, ...rest];
  }
  return undefined;
}

/** What words of number come to; undefined where they stand in no order of one number ("four two", "hundred hundred"). */
function amountOf(said: readonly Numeral[]): number | undefined {
  let thousands = 0;
  let below = 0;
  for (const { value, times, score } of said) {
    if (value === undefined) continue;
    if (times && value === 1000) {
      if (thousands > 0) return undefined;
      thousands = (below || 1) * 1000;
      below = 0;
    } else if (times) {
      if (below >= 100) return undefined;
      below = (below || 1) * 100;
    } else if (score && below % 100 === 4) below += 76;
    else {
      const place = value < 10 ? 10 : value < 100 ? 100 : 1000;
      // "soixante-dix", "quatre-vingt-douze"
      const scored = value >= 10 && value < 20 && [60, 80].includes(below % 100);
      if (below % place !== 0 && !scored) return undefined;
      below += value;
    }
  }
  return thousands + below || undefined;
}

/** A number in the words of one of these languages at the end of a text, and where in the folded text its words begin. */
export function numberInWordsAtEnd(
  text: string,
  among: readonly NumeralLanguage[],
): { value: number; start: number } | undefined {
  const plain = foldText(text);
  const tokens = [...plain.matchAll(/\p{L}+/gu)].map((m) => ({
    word: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  let best: { value: number; start: number } | undefined;
  for (const language of among) {
    const words = numerals().get(language)!;
    const said: Numeral[][] = [];
    let at = tokens.length;
    let until = plain.length;
    while (at > 0) {
      const { word, start, end } = tokens[at - 1]!;
      const parts = /^[\s-]*$/u.test(plain.slice(end, until)) ? partsOf(words, word) : undefined;
      if (!parts) break;
      said.unshift(parts);
      at--;
      until = start;
    }
    while (said[0]?.[0]?.value === undefined && said.length > 0) {
      said.shift();
      at++;
    }
    const first = tokens[at];
    const value = said.length > 0 && said.at(-1)!.at(-1)!.value !== undefined ? amountOf(said.flat()) : undefined;
    if (value !== undefined && first && (!best || first.start < best.start)) best = { value, start: first.start };
  }
  return best;
}
