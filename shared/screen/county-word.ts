import { hanOtherProvince, otherProvinces } from './countries.ts';
import { gazetteer } from './gazetteer.ts';
import { type Token, tokenize } from './tokens.ts';

/** Behind the name nothing but a space or a hyphen; a comma sets the city of Xi'an apart from it. */
const joined = /^[\s-]{1,2}$/;
/** Postal codes of the region: those of Xi'an begin with 71. */
const ownCode = /^[\s,，(]{1,3}8[34]\d{4}(?!\d)/u;
const otherCode = /^[\s,，(]{1,3}\d{6}(?!\d)/u;
const cityBehind = /^[\s-]+(?:city|shi)\b/iu;

/**
 * Is the token "Xian" the pinyin word for county (县: "Hejing Xian", "Yuli Xian 841500") and not the city of Xi'an: joined to a name of the
 * region's places, or with a postal code of the region behind it? "Xi'an" with its apostrophe, "Xian City" and "Xian 710000" are the city.
 */
function isCountyWord(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at]!;
  if (token.folded !== 'xian' || !/^[a-z]+$/i.test(token.text)) return false;
  const behind = text.slice(token.end, token.end + 12);
  if (ownCode.test(behind)) return true;
  const before = tokens[at - 1];
  if (before === undefined || cityBehind.test(behind) || otherCode.test(behind)) return false;
  return joined.test(text.slice(before.end, token.start)) && endsName(tokens, at - 1);
}

/** Whether a name of the gazetteer ends with the token ("Heshuo", "Bayingolin Mongol"). */
const endsName = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((length) => {
    const words = tokens.slice(at - length + 1, at + 1).map((t) => t.folded);
    return (
      words.length === length &&
      (gazetteer().words.get(words[0]!) ?? []).some((s) => s.words.join(' ') === words.join(' '))
    );
  });

/** Whether one of the words is a province or great city of China outside the region. */
export const tellsOtherProvince = (tokens: readonly Token[], text: string): boolean =>
  tokens.some((t, i) => t.script !== 'han' && otherProvinces.has(t.folded) && !isCountyWord(tokens, i, text));

/** Does the text name a province or great city of China outside the region? */
export const namesOtherProvince = (text: string): boolean =>
  hanOtherProvince.test(text) || tellsOtherProvince(tokenize(text), text);
