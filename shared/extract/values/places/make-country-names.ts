/**
 * Prints country-names.json: the names of every country and territory in the languages of the label files, from Unicode CLDR as Node carries
 * it (`Intl.DisplayNames`), folded. Building them on start would take 60 ms. Run:
 * npx node shared/extract/values/places/make-country-names.ts > shared/extract/values/places/country-names.json
 */
import { labelText, tokenize } from '../../labels/tokens.ts';
import { inForce } from './codes-in-force.ts';

const locales = [
  'en',
  'zh',
  'zh-Hant',
  'ru',
  'tr',
  'es',
  'pt',
  'it',
  'fr',
  'de',
  'uz',
  'uz-Cyrl',
  'vi',
  'id',
  'pl',
  'el',
];
/** Codes in force (and Kosovo's, which customs use) that are no country of origin. */
const none = new Set('AQ BV'.split(' '));
/** Names that are words of the trade or of other languages: cotton jersey, an island, FAS the incoterm. They count in whole values only. */
const words = new Set('jersey island fas man mali chad sint sudan togo niger indie dania'.split(' '));

const names = new Map<string, string>();
for (const locale of locales) {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  for (let first = 65; first < 91; first++) {
    for (let second = 65; second < 91; second++) {
      const code = String.fromCharCode(first, second);
      const name = inForce.has(code) && !none.has(code) ? display.of(code) : undefined;
      if (!name) continue;
      for (const form of [name, name.replace(/\s*[(（].*[)）]/, ''), name.replace(/ & /g, ' and ')]) {
        const keys = tokenize(labelText(form)).map(({ key }) => key);
        const key = keys.join(' ');
        const short = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(key);
        if (key !== '' && !short && !names.has(key)) names.set(key, code);
      }
    }
  }
}
for (const word of words) if (names.has(word)) names.set(word, `${names.get(word)}?`);
const sorted = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
process.stdout.write(`${JSON.stringify(sorted, null, 0).replaceAll('","', '",\n"')}\n`);
