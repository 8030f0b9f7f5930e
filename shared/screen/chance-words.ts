/**
 * Words that a denial has too and that are none here: the English count of a yarn ("Ne 30/1", "380 kg Ne from", "30/1 Ne"), which
 * reads as a French or Turkish "ne", and the month of May ("12 mai 2026"), which reads as an Italian "never". Set to words as long, so
 * that everything else keeps its place.
 */
const counts: readonly RegExp[] = [
  /(?<![\p{L}\p{M}\p{N}])ne(?=[\s.:-]{0,2}\p{Nd})/giu,
  // Behind a figure or a unit no sentence begins: "30/1 Ne", "380 kg Ne".
  /(?<=\p{Nd}\s|(?<!\p{L})(?:kgs?|lbs?|mt|tons?|tonnes?|bales?|cones?|bags?|cartons?|ctns?|кг|т|conos?|coni|cônes?|bobinas?|bobin|count|yarn|titre|t[íi]tulo|titolo)\.?\s)(?:Ne|NE)(?![\p{L}\p{M}\p{N}])/gu,
  // A capital inside a clause is no word of French or Turkish: "combed, Ne from".
  /(?<=(?:\p{Ll}|\p{Nd})[,)]?\s)Ne(?![\p{L}\p{M}\p{N}'’])/gu,
];
const may: readonly RegExp[] = [
  /(?<=(?<!\p{Nd}|[.,]\p{Nd}?)(?:0?[1-9]|[12]\p{Nd}|3[01])(?:\.|er)?[\s-])mai(?!\p{L})/giu,
  /(?<!\p{L})mai(?=[\s-]['’]?\p{Nd}{2,4}(?![\p{Nd}%.,]))/giu,
  /(?<=(?<!\p{L})(?:en|im|fin|début|bis|seit|ab|anfang|mitte|ende|mois de)\s)mai(?!\p{L})/giu,
];

/** A text without such words; as long as before. */
export function withoutChance(text: string): string {
  if (!/ne(?!\p{L})|mai/iu.test(text)) return text;
  let plain = text;
  for (const pattern of counts) plain = plain.replace(pattern, 'it');
  for (const pattern of may) plain = plain.replace(pattern, 'may');
  return plain;
}
