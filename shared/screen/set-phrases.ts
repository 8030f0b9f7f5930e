import { lazyPattern } from '../lazy.ts';

/**
 * "in whole or in part", set between marks, and its like: they widen what is said and change nothing of whether it is denied. Taken out
 * by as many blanks, so that everything else keeps its place.
 */
const extent = [
  `(?:neither |either |whether )?(?:in )?(?:whole|full|wholly|all)(?:,)? (?:n?or|and) (?:even )?(?:in )?(?:any )?(?:part|partly|partially)`,
  `(?:not )?(?:even )?in (?:any )?part|directly or indirectly|to any extent|in any (?:form|way|proportion|percentage)|as far as (?:we|i) know`,
  `(?:ni |ya sea )?(?:siquiera )?(?:en todo|en su totalidad|total|totalmente|en parte|parcialmente)(?: (?:o|ni|u) (?:en )?(?:parte|parcial|parcialmente))?|directa (?:o|ni) indirectamente`,
  `(?:nem |seja )?(?:sequer )?(?:no todo|em todo|em parte|total|totalmente|parcialmente)(?: (?:ou|nem) (?:em )?(?:parte|parcial|parcialmente))?|direta (?:ou|nem) indiretamente`,
  `(?:ni |même )?(?:en tout|en totalité|en partie|totalement|partiellement)(?: (?:ou|ni) (?:en partie|partiellement))?|directement (?:ou|ni) indirectement`,
  `(?:né |neppure |nemmeno |neanche )?(?:in tutto|interamente|in parte|parzialmente)(?: (?:o|né) (?:in parte|parzialmente))?|direttamente (?:o|né) indirettamente`,
  `(?:auch )?(?:nicht einmal )?(?:ganz|vollständig|zum teil|teilweise|zu teilen)(?: (?:oder|noch|und) (?:auch )?(?:teilweise|zum teil))?|direkt oder indirekt|weder direkt noch indirekt`,
  `(?:ни )?(?:полностью|целиком|частично|хотя бы частично|даже частично)(?: (?:или|либо|ни|и) частично)?|прямо или косвенно`,
  `(?:kısmen|tamamen|tümüyle)(?: (?:veya|ya da|ve) (?:kısmen|tamamen))?|doğrudan (?:veya|ya da) dolaylı(?: olarak)?`,
  `(?:to['’‘ʻ]?liq|qisman)(?: (?:yoki|va) (?:to['’‘ʻ]?liq|qisman))?`,
].join('|');
const between = lazyPattern(`([,，(（–—-])(\\s*(?:${extent})\\s*)([,，)）–—-])`, 'giu');
/** "weder ganz noch teilweise", "ni total ni parcialmente" right before what is denied: the denial itself, said twice. */
const twice: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})weder ganz noch (?:teilweise|zum teil)(?!\p{L})/giu, 'nicht'],
  [/(?<!\p{L})neither (?:in )?(?:whole|wholly) nor (?:in )?(?:part|partly|partially)(?!\p{L})/giu, 'not'],
];

/** A text without set phrases of extent; as long as before. */
export function withoutExtent(text: string): string {
  let plain = text.replace(between(), (whole) => ' '.repeat(whole.length));
  for (const [pattern, word] of twice) plain = plain.replace(pattern, (whole) => word.padEnd(whole.length));
  return plain;
}
