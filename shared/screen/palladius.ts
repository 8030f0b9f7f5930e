import { heardAs } from './by-ear.ts';
import characters from './data/syllables.json' with { type: 'json' };
import { placeWord } from './name-places.ts';
import { knownWord } from './name-words.ts';

/** The Cyrillic spelling of Chinese sounds (Palladius, 1888; the usage of Russian, Kazakh and Uzbek papers), by initials and finals of Hanyu Pinyin. */
const initials: Readonly<Record<string, string>> = {
  zh: 'чж', ch: 'ч', sh: 'ш', b: 'б', p: 'п', m: 'м', f: 'ф', d: 'д', t: 'т', n: 'н', l: 'л', g: 'г', k: 'к', h: 'х', j: 'цз', q: 'ц', x: 'с', r: 'ж', z: 'цз',
  c: 'ц', s: 'с',
}; // biome-ignore format: a table
const finals: Readonly<Record<string, string>> = {
  a: 'а', o: 'о', e: 'э', ai: 'ай', ei: 'эй', ao: 'ао', ou: 'оу', an: 'ань', en: 'энь', ang: 'ан', eng: 'эн', ong: 'ун', i: 'и', ia: 'я', ie: 'е', iao: 'яо',
  iu: 'ю', ian: 'янь', in: 'инь', iang: 'ян', ing: 'ин', iong: 'юн', u: 'у', ua: 'уа', uo: 'о', uai: 'уай', ui: 'уй', uan: 'уань', un: 'унь', uang: 'уан',
  v: 'юй', ve: 'юэ', van: 'юань', vn: 'юнь', ue: 'юэ',
}; // biome-ignore format: a table
/** Syllables that the rule does not make. */
const irregular: Readonly<Record<string, string>> = {
  er: 'эр', yi: 'и', ya: 'я', ye: 'е', yao: 'яо', you: 'ю', yan: 'янь', yin: 'инь', yang: 'ян', ying: 'ин', yong: 'юн', yu: 'юй', yue: 'юэ', yuan: 'юань',
  yun: 'юнь', wu: 'у', wa: 'ва', wo: 'во', wai: 'вай', wei: 'вэй', wan: 'вань', wen: 'вэнь', wang: 'ван', weng: 'вэн', zi: 'цзы', ci: 'цы', si: 'сы', hui: 'хуэй',
  guo: 'го', kuo: 'ко', huo: 'хо', a: 'а', ai: 'ай', an: 'ань', ang: 'ан', ao: 'ао', e: 'э', en: 'энь', ou: 'оу',
}; // biome-ignore format: a table

/** The words of trade of which Chinese firms in Cyrillic are called by their English names. */
const english: readonly (readonly [RegExp, string])[] = [
  [/^текст(?:айл|иль)\p{L}*$/u, 'textile'],
  [/^груп+а?$/u, 'group'],
  [/^ко$/u, 'co'],
  [/^лтд$/u, 'ltd'],
  [/^кот+он$/u, 'cotton'],
  [/^индастр\p{L}+$/u, 'industry'],
  [/^кемикал\p{L}*$/u, 'chemical'],
  [/^технолодж?и\p{L}*$/u, 'technology'],
  [/^компан\p{L}+$/u, 'company'],
  [/^тре[ий]динг$/u, 'trading'],
  [/^фэшн$/u, 'fashion'],
  [/^спин+инг$/u, 'spinning'],
  [/^логистик\p{L}*$/u, 'logistics'],
  [/^энд$/u, 'and'],
  [/^лине?н$|^л[её]н$|^льн(?:а|ян\p{L}+)$/u, 'linen'],
  [/^хлоп(?:ок|ка|чат\p{L}+)$/u, 'cotton'],
  [/^цветн\p{L}+$|^кол+ор$/u, 'color'],
  [/^пряд(?:ени|ильн)\p{L}+$/u, 'spinning'],
  [/^пряж\p{L}+$/u, 'yarn'],
  [/^[аэ]п+[аэ]р[еэ]л\p{L}*$|^одежд\p{L}+$/u, 'apparel'],
  [/^гарментс?$/u, 'garment'],
  [/^шугар$|^сахар\p{L}*$/u, 'sugar'],
  [/^холдингс?$/u, 'holding'],
  [/^фудс?$/u, 'food'],
  [/^лимитед$/u, 'ltd'],
  [/^корпор[еэ]\p{L}+$/u, 'corporation'],
  [/^нанкин$/u, 'nanjing'],
  [/^пекин$/u, 'beijing'],
  [/^гонконг$/u, 'hongkong'],
  [/^турфан$/u, 'turpan'],
  [/^урумчи$/u, 'urumqi'],
  [/^хотан$/u, 'hotan'],
  [/^кашгар$/u, 'kashgar'],
  [/^(?:ооо|оао|зао|ао|тоо)$/u, ''],
];
/** Latin letters for words that are neither. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: a table

/** One letter for those that papers mix up. */
const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('э', 'е');

function cyrillicOf(pinyin: string): string | undefined {
  const fixed = irregular[pinyin];
  if (fixed !== undefined) return fixed;
  const start = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/.exec(pinyin)?.[0] ?? '';
  let final = pinyin.slice(start.length);
  if (/^[jqx]$/.test(start) && /^u/.test(final)) final = `v${final.slice(1)}`;
  const [head, tail] = [initials[start], finals[final]];
  return head === undefined || tail === undefined ? undefined : head + tail;
}

let table: Map<string, string[]> | undefined;
function syllables(): Map<string, string[]> {
  if (table) return table;
  table = new Map();
  for (const pinyin of Object.keys(characters.readings)) {
    const printed = cyrillicOf(pinyin);
    if (printed === undefined) continue;
    const key = plain(printed);
    table.set(key, [...(table.get(key) ?? []), pinyin]);
  }
  return table;
}

const longest = 7;
const mostReadings = 24;

/** The readings of a Cyrillic word as Chinese syllables; none where it is not made of them. */
function readingsOf(word: string): string[] {
  const from = (at: number): string[] => {
    if (at === word.length) return [''];
    const found: string[] = [];
    for (let size = Math.min(longest, word.length - at); size > 0 && found.length < mostReadings; size--) {
      const here = syllables().get(word.slice(at, at + size));
      if (!here) continue;
      for (const rest of from(at + size)) for (const one of here) found.push(one + rest);
    }
    return found.slice(0, mostReadings);
  };
  return from(0);
}

const mostWords = 8;
const shortest = 3;

/**
 * A name in the Cyrillic spelling of Chinese sounds in Hanyu Pinyin ("Синьцзян Чжунтай Груп" → "xinjiang zhongtai group"), with the English
 * words that Russian papers write by their sound, and listed own words (`own`) heard so. Undefined where no word of it is, in that spelling, a known or a listed one.
 */
export function pinyinOfPalladius(
  name: string,
  listed: (word: string) => boolean,
  own: readonly string[] = [],
): string | undefined {
  if (!/\p{Script=Cyrillic}{3}/u.test(name)) return undefined;
  const words = name.toLowerCase().match(/\p{Script=Cyrillic}+/gu) ?? [];
  if (words.length === 0 || words.length > mostWords) return undefined;
  let known = false;
  const out = words.map((word) => {
    const loan = english.find(([pattern]) => pattern.test(word));
    if (loan) return loan[1];
    const readings = word.length >= 4 ? readingsOf(plain(word)) : [];
    const place = readings.find((r) => placeWord(r) !== undefined);
    const letters = [...word.replaceAll('кв', 'qu')].map((sign) => latin[sign] ?? sign).join('');
    const read = place ?? readings.find(listed) ?? heardAs(letters, own) ?? readings.find(knownWord);
    known ||= read !== undefined;
    // a short word is a listed one beside others that are known, and never by itself
    const short = word.length === shortest ? readingsOf(plain(word)).find(listed) : undefined;
    return read ?? short ?? readings[0] ?? letters;
  });
  return known ? out.filter((word) => word !== '').join(' ') : undefined;
}
