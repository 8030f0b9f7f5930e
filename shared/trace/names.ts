import anyAscii from 'any-ascii';
import { distance } from 'fastest-levenshtein';
import { abbreviations, legalForms } from '../trade/legal-forms.ts';
import { foldText } from './fold.ts';
import { kept } from './kept.ts';

const han = /\p{Script=Han}/u;

/** A party's name as compared: ASCII lower-case words without legal forms, abbreviations written out. Han names keep their characters. */
export const foldName = (name: string): string => kept(folded, name, foldAfresh);

/** The same few names are compared over and over. */
const folded = new Map<string, string>();

function foldAfresh(name: string): string {
  if (han.test(name)) return name.normalize('NFKC').replace(/(股份|有限|责任|公司|集团|[\s()（）,.，。·])/gu, '');
  const words = anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/&/g, ' and ')
    .replace(/[''`"]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !legalForms.has(word))
    .map((word) => abbreviations[word] ?? word);
  return words.join(' ');
}

const slack = 0.85;

const close = (a: string, b: string): boolean => 1 - distance(a, b) / Math.max(a.length, b.length) >= slack;

/** Whether every word of the shorter name stands in the longer, in any order, each within a slip of the reader. */
function within(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const letters = short.join('').length;
  return letters >= 4 && short.every((word) => long.some((other) => word === other || close(word, other)));
}

/** Scripts beside the Latin one in which firms of the trade write their names. */
const foreign = [
  han,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Greek}/u,
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}]/u,
  /[\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}]/u,
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
];

/** Names in different scripts cannot be told apart here: neither the same nor different. */
export const comparableNames = (a: string, b: string): boolean =>
  foreign.every((script) => script.test(a) === script.test(b));

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, han, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u];
const scriptOf = (text: string): number => scripts.findIndex((script) => script.test(text));

/**
 * The names under which a party stands at once: the whole, and its parts at a slash or in brackets where they are of different scripts
 * ("ООО «Сугд Фибер» / Sughd Fiber LLC"). Parts of one script may tell two parties apart and stay together.
 */
export function namesIn(name: string): string[] {
  const parts = name
    .split(/\s*[/|(（)）]\s*/u)
    .filter((part) => foldName(part).replaceAll(' ', '').length >= (han.test(part) ? 2 : 4));
  return new Set(parts.map(scriptOf)).size > 1 ? [name, ...parts] : [name];
}

/**
 * Whether two names are the same party: legal forms, case, diacritics, abbreviations and order of words aside, one name within
 * the other, with the slack of a misread letter in seven.
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x === y) return true;
  if (!y) return false;
  const [xs, ys] = [x.replaceAll(' ', ''), y.replaceAll(' ', '')];
  if (han.test(x) && (xs.includes(ys) || ys.includes(xs))) return true;
  if (digitsOf(x) !== digitsOf(y) && digitsOf(x) && digitsOf(y)) return false;
  return close(xs, ys) || within(x.split(' '), y.split(' '));
}

/** "Gin No. 3" and "Gin No. 4" are a letter apart and two parties. */
const digitsOf = (name: string): string => name.replace(/\D/g, '');

const noParty =
  /^(to (the )?order\b|order of\b|a la orden|al portador|to bearer|same (as|party)\b|same$|the same\b|as above|(as )?per (the )?(b\/l|invoice|contract)\b|various\b|unknown\b|not applicable\b|available (up)?on request|igual que\b|(el )?mismo\b|idem\b|il medesimo\b|le m[eê]me\b|aynı\b|тот же\b|同上|同收货人|idem|n\/?a$|none$|по приказу|凭指示|待指示)/iu;
const bank = /\b(bank|banco|banque|banca|bankasi|sparkasse)\b|банк|银行/iu;

/** A clause of a contract that stands where a name was looked for. */
const sentence = /\b(agrees?|hereby|shall|undersigned|the following|undertakes?)\b|.{120}/u;

/** Words in a party's place that name no trading party: "to order", "same as consignee", a bank. */
export function namesNoParty(name: string): boolean {
  const text = foldText(name);
  return noParty.test(text) || bank.test(text) || sentence.test(text);
}
