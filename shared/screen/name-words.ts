import data from './data/company-words.json' with { type: 'json' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Legal forms of companies (folded words); they say nothing of who the company is. */
export const legalForms = set(data.forms.latin);
/** Words that count as a form when others remain, and as part of the name when nothing else does ("Esquel Group"). */
export const softForms = set(data.forms.soft);
/** Legal forms that no company of China bears: beside a listed name they make it another company. */
export const foreignForms = set(data.forms.foreign);
/** Words of a label that run into the name ("Supplier Huafu Fashion"). */
export const roleWords = set(data.forms.roles);
/** Words of addresses and sentences, and single letters. */
export const noiseWords = set(data.forms.noise);
const common = set(data.common);
/** An English word that many companies bear as their name: no evidence without its place or trade. */
export const isCommon = (word: string): boolean => common.has(word);

const trades = new Map<string, readonly string[]>();
for (const [name, words] of Object.entries(data.trades)) {
  trades.set(name, [name]);
  for (const word of words.split(' ')) if (word !== '') trades.set(word, [name]);
}
for (const [word, classes] of Object.entries(data.compounds)) trades.set(word, classes.split(' '));

/** The trades that a word names, in English, as an abbreviation, in pinyin or in Chinese; undefined for a word that may be a name of its own. */
export const tradesOf = (word: string): readonly string[] | undefined => trades.get(word);

const softNames = new Map([
  ...['grp', 'groups', 'gruppe', 'grupo', 'groupe', 'jituan', 'gp', 'gr'].map((w): [string, string] => [w, 'group']),
  ...['intl', 'internat', 'int', 'internation', 'guoji'].map((w): [string, string] => [w, 'international']),
  ...['stn', 'sta'].map((w): [string, string] => [w, 'station']),
  ...['chinese', 'zhongguo', 'prc'].map((w): [string, string] => [w, 'china']),
]);
/** The one spelling of a soft word. */
export const softName = (word: string): string => softNames.get(word) ?? word;

const han = /^\p{Script=Han}+$/u;
const hanTrades: ReadonlyMap<number, ReadonlySet<string>> = (() => {
  const byLength = new Map<number, Set<string>>();
  for (const word of trades.keys()) {
    if (!han.test(word)) continue;
    const known = byLength.get(word.length) ?? new Set<string>();
    byLength.set(word.length, known.add(word));
  }
  return byLength;
})();

/** The longest Chinese trade word that a text ends with. A single character ends a name only behind another trade word. */
export function hanTradeAtEnd(text: string, least: number): string | undefined {
  for (let length = Math.min(5, text.length); length >= least; length--) {
    const end = text.slice(-length);
    if (hanTrades.get(length)?.has(end)) return end;
  }
  return undefined;
}

/** Every word that stands in a class or list here, for taking fused words apart. */
export function knownWord(word: string): boolean {
  return trades.has(word) || legalForms.has(word) || softForms.has(word);
}

/** Every Latin word that stands here, for words misread. */
export const vocabulary = (): string[] =>
  [...trades.keys(), ...legalForms, ...softForms, ...noiseWords].filter((word) => /^[a-z]+$/.test(word));
/** Latin words of the trades, for abbreviations by consonants. */
export const tradeWords = (): string[] => [...trades.keys()].filter((word) => /^[a-z]{5,}$/.test(word));

const spellings = new Map(
  'zhungeer dzungar dzungaria dzhungar jungar jungaria junggaria zungar zhunger zhunggar cungar sungar'
    .split(' ')
    .map((w) => [w, 'junggar']),
);
/** Brand words with several spellings. */
export const brandSpelling = (word: string): string => spellings.get(word) ?? word;
