import { plainFold } from './clauses.ts';
import {
  besides,
  between,
  exclusions,
  harmless,
  joins,
  limits,
  materials,
  negations,
  nones,
  origins,
  processing,
  refusals,
  relations,
  sourcing,
  uses,
} from './denial-words.ts';

/** What a clause says of a place in it: left out, claimed, or neither for sure. */
export type Standing = 'denied' | 'unsure' | 'stated';

export type Kind =
  | 'limit'
  | 'refusal'
  | 'exclusion'
  | 'sourcing'
  | 'use'
  | 'origin'
  | 'work'
  | 'goods'
  | 'relation'
  | 'filler'
  | 'other';

export interface Word {
  word: string;
  /** "No. 12", "No 12", "N° 5": a number. */
  number: boolean;
  /** A comma, colon or bracket stands before it. */
  comma: boolean;
  proper: boolean;
}

/** Words of a stretch, folded, the words that govern together joined to one. */
export function wordsOf(stretch: string): Word[] {
  const shout = !/\p{Ll}/u.test(stretch);
  const proper = new Set(
    shout ? [] : (stretch.match(/(?<=[\s(,])\p{Lu}[\p{L}'’-]+/gu) ?? []).map((w) => plainFold(w).split(/['’-]/)[0]!),
  );
  const folded = joined(stretch);
  const list: Word[] = [];
  let end = 0;
  for (const m of folded.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
    const gap = folded.slice(end, m.index);
    // A Turkish or Uzbek ending behind its name: "Bölgesi'nde".
    const ending =
      /^['’‘ʻʼ`´]$/.test(gap) && /^(n?[dt][ae]n?|ndan|n?[iu]n|y?[aeiu]|n[aeiu]|ning|ga|ni|deki|daki)$/.test(m[0]);
    end = m.index + m[0].length;
    if (ending) continue;
    const rest = folded.slice(end);
    const number = /^(no|n|nr|non|nos)$/.test(m[0]) && (/^\s*[.°º]/.test(rest) || /^\s*[#:]?\s*\d/.test(rest));
    list.push({ word: bare(m[0]), number, comma: /[,，،:：(（;–—]/.test(gap), proper: proper.has(m[0]) });
  }
  return list;
}

/** Arabic words without "and" before a denial and without their article. */
function bare(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word))
    return word.replace(/^و(?=(لا|لم|لن|ليس|غير|بدون)$)/u, '').replace(/^(وال|بال|لل|ال)(?=\p{L}{3})/u, '');
  return /[қғҳўәөүұің]/u.test(word) ? word.replace(/[қғҳўәөүұің]/gu, (c) => plain[c]!) : word;
}
/** Letters of Kazakh and Uzbek beside the Russian ones that papers print for them. */
const plain: Record<string, string> = {
  қ: 'к',
  ғ: 'г',
  ҳ: 'х',
  ў: 'у',
  ә: 'а',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  і: 'и',
  ң: 'н',
};

/** Harmless words out, one word for each spelling of several. */
export function joined(text: string): string {
  let folded = plainFold(text.replace(/chưa( từng| bao giờ)?/giu, 'khong'))
    .replace(/(?<=[og])['’‘ʻʼ`´](?=\p{L})/gu, '')
    .replace(/đ/g, 'd')
    .replace(harmless, ' ');
  for (const [several, one] of joins) folded = folded.replace(several, one);
  return folded;
}

export function kindOf({ word }: Word): Kind {
  if (refusals().test(word)) return 'refusal';
  if (exclusions.has(word) || besides.has(word)) return 'exclusion';
  if (limits.has(word)) return 'limit';
  if (sourcing().test(word)) return 'sourcing';
  if (processing().test(word)) return 'work';
  if (materials().test(word)) return 'goods';
  if (relations().test(word)) return 'relation';
  if (uses().test(word)) return 'use';
  if (origins().test(word)) return 'origin';
  return between().test(word) || /^\d+$/.test(word) || negations.has(word) || nones.has(word) ? 'filler' : 'other';
}
