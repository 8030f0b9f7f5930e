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
  'uk',
  'bg',
  'ar',
  'bn',
  'ur',
  'hi',
  'az',
  'tk',
  'kk',
  'tg',
  'ja',
  'ko',
  'fa',
  'ky',
];
/** Codes in force (and Kosovo's, which customs use) that are no country of origin. */
const none = new Set('AQ BV'.split(' '));
/**
 * Names that are words of the trade or of other languages: cotton jersey, an island, FAS the incoterm, the Korean for delivery, means and butane,
 * the Arabic for diameter and boys. They count in whole values only.
 */
const words = new Set(
  (
    'jersey island fas man mali chad sint sudan togo niger indie dania того джерси джерсі джърси ҷерси мали малі чад кубо бутон cersi quam cili ' +
    'مالي مالی عمان قطر بنين بنین بنما جيرسي جرسی جرزی غنا گنی گینه شام پرو پیرو چک چاد پلاو نورو موریس مالت ' +
    'माली पर रस सपन जरसी कतर हती মালি পের জারসি কাতার চাদ ' +
    '인도 이란 가나 수단 오만 부탄 말리 차드 토고 기니 저지 피지 건지 マリ チャド ジャージー チリ タイ ハイチ'
  )
    .split(' ')
    .map(keyOf),
);

function keyOf(form: string): string {
  return tokenize(labelText(form))
    .map(({ key }) => key)
    .join(' ');
}

const names = new Map<string, string>();
for (const locale of locales) {
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  for (let first = 65; first < 91; first++) {
    for (let second = 65; second < 91; second++) {
      const code = String.fromCharCode(first, second);
      const name = inForce.has(code) && !none.has(code) ? display.of(code) : undefined;
      if (!name) continue;
      for (const form of [name, name.replace(/\s*[(（].*[)）]/, ''), name.replace(/ & /g, ' and ')]) {
        const key = keyOf(form);
        const short = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(key);
        if (key !== '' && !short && !names.has(key)) names.set(key, code);
      }
    }
  }
}
for (const word of words) if (names.has(word)) names.set(word, `${names.get(word)}?`);
const sorted = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
process.stdout.write(`${JSON.stringify(sorted, null, 0).replaceAll('","', '",\n"')}\n`);
