import { lazyPattern } from '../lazy.ts';
import { affiliatesAlone } from './affiliates.ts';

const capitalised = /(?:\p{Lu}[\p{L}\d'’.&-]*[ ]?(?:(?:and|of|&)[ ])?){2,}/gu;

/** Words before a name that are no part of it: small words, and what the name is to the goods, in the papers' languages. */
const leading =
  'from|by|of|via|ex|supplier|vendor|seller|spinner|mill|maker|firm|firma|von|vom|bei|lieferant|hersteller|spinnerei|proveedor|hilandería|de|del|por|fournisseur|filateur|chez|par|fornecedor|fiação|da|do|dos|fornitore|filatore|filatura|dal|dalla|presso|tedarikçi|iplikçi|pemasok|dari|oleh|dostawca|leverancier|van|от|из|у|поставщик';
const lead = lazyPattern(`^(?:${leading})$`, 'iu');
/** "of huafu fashion co., ltd.": a name in small letters is one where a word leads to it and a legal form ends it. */
const small = lazyPattern(
  `(?<=(?<!\\p{L})(?:${leading}|is)\\s|:\\s{0,2})((?:(?!(?:${leading})\\s)\\p{Ll}[\\p{Ll}\\d&'’-]*\\s){1,6}?)(?:co\\.?,?\\s?ltd|co\\.?,?\\s?limited|company limited|company ltd|limited|ltd|corporation|corp|group)(?!\\p{L})`,
  'gu',
);

/** A Chinese name behind what leads to it, up to its legal form. */
const hanFirm = /(?<=[由向自从是为:：])(?:(?!公司)[\p{Script=Han}()（）]){4,24}?(?:公司|集团|厂)/gu;

/** Where names of their own may begin in a stretch: behind a code ("HF-8812 Huafu Fashion") and behind a word that leads to a name. */
function beginnings(stretch: string): number[] {
  const words = [...stretch.matchAll(/\S+/gu)];
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    // One word behind them is borne by too many.
    return next && i < 6 && i + 2 < words.length && (/\p{Nd}/u.test(word[0]) || lead().test(word[0]))
      ? [next.index]
      : [];
  });
}

/** Behind a word of this length a point ends a sentence: "Co.", "Ltd.", "Corp." and "Xinj." are cut words. */
const sentenceEnd = /(?<=\p{Ll}{5})\.\s+(?=\p{Lu})/gu;

/** The parts of a stretch that a sentence ends in: "… from Changji Esquel. Hoops changed" names no "Esquel Hoops". */
function sentencesOf({ text, at }: { text: string; at: number }): { text: string; at: number }[] {
  const ends = [...text.matchAll(sentenceEnd)];
  if (ends.length === 0) return [];
  const starts = [0, ...ends.map((m) => m.index + m[0].length)];
  return starts.flatMap((from, i) => {
    const part = text.slice(from, ends[i]?.index);
    return part.includes(' ') ? [{ text: part, at: at + from }] : [];
  });
}

/** Stretches of running text that may be the name of a firm, with where they begin: capitalised words in a row, Chinese characters in a row. */
export function nameStretches(text: string): { text: string; at: number }[] {
  const found = [...text.matchAll(capitalised)].map((m) => ({ text: m[0].trim(), at: m.index }));
  for (const stretch of [...found]) found.push(...sentencesOf(stretch));
  // "lot CJ-20 of Changji Esquel Textile Co., Ltd.": what stands behind "of" is a name of its own
  for (const { text: whole, at } of [...found])
    for (const from of beginnings(whole)) found.push({ text: whole.slice(from), at: at + from });
  for (const m of text.matchAll(small())) found.push({ text: m[0].trim(), at: m.index });
  found.push(...affiliatesAlone(text));
  for (const m of text.matchAll(/[\p{Script=Han}()（）]{4,}/gu)) found.push({ text: m[0], at: m.index });
  // "由X有限公司供应": the name that stands between what leads to it and its form.
  for (const m of text.matchAll(hanFirm)) found.push({ text: m[0], at: m.index });
  return found;
}
