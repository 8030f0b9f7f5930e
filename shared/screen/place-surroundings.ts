import { findCountries } from '../extract/values/index.ts';
import { chinaWords, elsewhereCodes, elsewhereWords, hanChina, hanElsewhere, hanOtherProvince } from './countries.ts';
import { tellsOtherProvince } from './county-word.ts';
import type { Surroundings } from './identifiers.ts';
import type { PlaceContext } from './places.ts';
import { fold, type Token } from './tokens.ts';

const wholes: ReadonlySet<PlaceContext['context']> = new Set(['address', 'party', 'site', 'issuer']);
const japaneseOrKorean = /[\u3040-\u30ff\uac00-\ud7af]/;
const sentence = /\b(is|are|was|were|has|have|contains?|confirm|declare|certify|not|no|from)\b/i;

/** What else a text says of where it speaks: the country, another province, whether it is an address. */
export function surroundings(
  text: string,
  tokens: readonly Token[],
  context: PlaceContext,
): Surroundings & { province: boolean } {
  const latin = tokens.filter((t) => t.script === 'other');
  const other = context.country !== undefined && context.country !== 'CN';
  const named = findCountries(text);
  const abroad = named.some(({ value }) => value !== 'CN');
  const japan = japaneseOrKorean.test(text);
  const chinese = !hanElsewhere.test(text) && !japan && tokens.some((t) => t.script === 'han' && t.text.length >= 2);
  const china =
    context.country === 'CN' ||
    latin.some((t) => chinaWords.has(t.folded) || chinaWords.has(headOf(t.text))) ||
    named.some(({ value, region }) => value === 'CN' && region === undefined) ||
    hanChina.test(text) ||
    (chinese && !other);
  const last = latin.at(-1);
  const code = last !== undefined && last.text === last.text.toUpperCase() && elsewhereCodes.has(last.folded);
  const elsewhere =
    other ||
    code ||
    abroad ||
    hanElsewhere.test(text) ||
    latin.some((t) => elsewhereWords.has(t.folded) && !(t.folded === 'us' && t.text !== 'US'));
  const address = wholes.has(context.context) || (context.context === undefined && looksLikeAddress(text));
  const province = tellsOtherProvince(tokens, text) || hanOtherProvince.test(text);
  return { china, elsewhere, address, lot: context.lot === true, province };
}

/** The name before a Turkish ending: "Çin’in". */
const headOf = (text: string): string => fold(/^(\p{L}+)['’‘ʻʼ`´]\p{L}+$/u.exec(text)?.[1] ?? '');

/** A short line without a sentence's verb. */
const looksLikeAddress = (text: string): boolean => text.length <= 160 && !sentence.test(text);
