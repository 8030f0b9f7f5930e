import { customPinyin, pinyin } from 'pinyin-pro';
import gazetteer from '../screen/data/xinjiang-gazetteer.json' with { type: 'json' };
import { hanCore } from '../screen/han-names.ts';
import { simplify } from '../screen/tokens.ts';

/** Readings of Xinjiang places that a general dictionary gets wrong (SCREENING.md 2: 喀什 is Kashi, 尉犁 is Yuli). */
const readings: Readonly<Record<string, string>> = {
  喀什: 'kā shí',
  尉犁: 'yù lí',
  柯坪: 'kē píng',
  巴音郭楞: 'bā yīn guō léng',
  且末: 'qiě mò',
  若羌: 'ruò qiāng',
  鄯善: 'shàn shàn',
};
/** Shorter ones are words that other companies bear too. */
const leastLetters = 10;

let ready = false;

/** Is a reading of the gazetteer's own list at hand for each place? Set once: the dictionary is the package's own. */
function prepare(): void {
  if (ready) return;
  const known = new Set((gazetteer as { name_zh?: string | null }[]).map((place) => place.name_zh));
  customPinyin(
    Object.fromEntries(Object.entries(readings).filter(([place]) => [...known].some((k) => k?.startsWith(place)))),
  );
  ready = true;
}

/** Hanyu Pinyin of Chinese company names without their legal forms, in syllables ("he tian tai da fu shi"), each once. */
export function romanised(names: readonly string[]): string[] {
  prepare();
  const found = names
    .filter((name) => /\p{Script=Han}{2}/u.test(name))
    .map((name) => pinyin(hanCore(simplify(name)), { toneType: 'none', v: true, nonZh: 'removed' }).toLowerCase())
    .filter((spelled) => spelled.replaceAll(' ', '').length >= leastLetters);
  return [...new Set(found)];
}
