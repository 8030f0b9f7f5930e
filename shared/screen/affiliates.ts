import { lazyPattern } from '../lazy.ts';
import type { PartyRole } from '../model/index.ts';
import data from './data/xpcc-affiliates.json' with { type: 'json' };
import { isElsewhere } from './name-places.ts';
import { fold, simplify } from './tokens.ts';

export interface Affiliate {
  text: string;
  why: string;
  score: number;
}

const known = data.affiliates.map((a) => ({ ...a, latinName: new RegExp(a.latin), hanName: new RegExp(a.han) }));

/**
 * A company that is known to belong to a division of the XPCC, in a name or cell: the order of 30 November 2020 and the UFLPA listing
 * reach "subordinate and affiliated entities". One that is known with less certainty scores for review.
 */
export function affiliateIn(text: string): Affiliate | undefined {
  const latin = fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const han = simplify(text).replace(/\s/g, '');
  if (latin.split(' ').some(isElsewhere)) return undefined;
  for (const { name, division, confidence, latinName, hanName } of known) {
    const found = latinName.exec(latin) ?? hanName.exec(han);
    if (!found) continue;
    const score = confidence === 'high' ? 0.9 : 0.75;
    return { text: found[0], why: `${name} belongs to the XPCC (${division})`, score };
  }
  return undefined;
}

/** Words that make what follows the one who supplies, in the papers' languages. */
const supplier =
  '(?:suppliers?|vendor|seller|producer|processor|manufacturer|maker|brand|fornitor[ei]|produttore|marca|fournisseurs?|fabricant|marque|proveedor(?:es)?|productor|fornecedor(?:es)?|fabricante|produtor|lieferant(?:en)?|hersteller|marke|tedarikçi|üretici|pemasok|поставщик|производитель)';
const goods =
  '(?:paste|concentrate|pur[ée]e|drums?|concentrato|fusti|concentré|fûts|concentrado|bidones|tambores|tomatenmark|konzentrat|fässer|salça(?:sı)?|конц[её]нтрат|паста|бочки)';
const linked = '(?:from|of|by|ex|made by|da|di|della|dalla|de|du|por|von|aus|от|из)';
const bare = known.flatMap((a) => ('alone' in a && a.alone ? [a.alone] : [])).join('|');
const bareAfter = lazyPattern(
  `(?<!\\p{L})(?:${supplier}(?:\\s(?:is|was|è|est|es|é|ist))?\\s?[:=.–-]?|${goods}(?:\\s\\p{L}+)?\\s${linked})\\s+(${bare})(?!\\p{L})`,
  'giu',
);
const bareBefore = lazyPattern(`(?<!\\p{L})(${bare})(?:['’]s)?\\s(?:tomato\\s)?${goods}(?!\\p{L})`, 'giu');
const suppliers: ReadonlySet<PartyRole> = new Set([
  'supplier',
  'manufacturer',
  'processor',
  'seller',
  'shipper',
  'farm',
]);

/**
 * A company of the XPCC by the word that it goes by ("Chalkis", also a town of Greece), where a text makes it the supplier or the maker
 * of goods: a person has to look at it.
 */
export const affiliatesAlone = (text: string): { text: string; at: number }[] =>
  [bareAfter(), bareBefore()]
    .flatMap((pattern) => [...text.matchAll(pattern)].map((m) => ({ text: m[0], at: m.index })))
    .filter(({ text: found, at }) => !isTown(text.slice(at + found.length)));

/** Does the country of the town follow in the same sentence? */
const isTown = (after: string): boolean =>
  /^[^.;\n]{0,40}/u
    .exec(after)![0]
    .split(/[^\p{L}\p{N}]+/u)
    .some((w) => isElsewhere(fold(w)));

/** The same in a cell or a stretch: the text is the word alone, for a party that supplies or makes, or makes it one. */
export function affiliateAlone(text: string, role: PartyRole | undefined): Affiliate | undefined {
  const word = fold(text.trim()).replace(/[^\p{L}\p{N}]+$/u, '');
  const cell =
    role !== undefined && suppliers.has(role) ? known.find((a) => 'alone' in a && a.alone === word) : undefined;
  const [found] = cell ? [] : affiliatesAlone(text);
  const told = found && known.find((a) => 'alone' in a && a.alone && fold(found.text).includes(a.alone));
  const company = cell ?? told;
  return (
    company && {
      text: found?.text ?? text,
      why: `${company.name} belongs to the XPCC (${company.division})`,
      score: 0.72,
    }
  );
}
