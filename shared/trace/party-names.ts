import { findCountries } from '../extract/values/index.ts';
import type { Document, Party } from '../model/index.ts';
import { hasLegalForm } from '../trade/legal-forms.ts';
import { isHeadingOfPaper, isTermOfSale } from '../trade/terms-of-sale.ts';
import { foldText } from './fold.ts';
import { partiesOn } from './parties.ts';

/** Street words that begin an address line, not a name. Source: forms of address of the exporting countries, 2026-11. */
const street =
  /^(rodovia|rod\.|carretera|ctra\.?|autopista|rua|r\.|av\.|avenida|avenue|calle|c\/|via|viale|strada|rue|route|road|street|highway|km|plot|block|sector|polig[oó]no|zona industrial|zone industrielle|industrial (area|zone|estate)|p\.? ?o\.? box|apartado|b\.?p\.?|ul\.?|улица|ул\.|mah\.?|mahallesi|cadde(si)?|sokak)\b/iu;
const fragment =
  /^(issued|made|signed|dated|date|page|attn|attention|tel|fax|phone|see|as per|per|on behalf|for and|expedido|d[eé]livr[eé]|ausgestellt)\b|^[\p{Ll}\d,.;:)-]*\p{Ll}+ (of|and|the|in)\b|[,;:(&-]\s*$|\b(and|of|for|the|de|du|von|et|und|y)\s*$/iu;

const bare = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Places that the papers of a bundle name: their ports and the towns of their addresses, folded. */
export function placesNamed(documents: readonly Document[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string | undefined): void => {
    for (const part of (text ?? '').split(/[,;()/\n]|\s-\s/u)) if (bare(part).length >= 3) found.add(bare(part));
  };
  for (const d of documents) {
    add(d.facts.portOfLoading?.value);
    add(d.facts.portOfDischarge?.value);
    for (const party of partiesOn(d)) add(party.address);
    for (const site of d.facts.sites) add(site.address);
  }
  return found;
}

/**
 * Whether what was read as a party's name is a place ("KARACHI" of "FROM: KARACHI, PAKISTAN"), a line of an address or a piece of a
 * sentence. A name with a legal form is a company's, whatever its words.
 */
export function isPlaceOrFragment(party: Pick<Party, 'name' | 'address'>, places: ReadonlySet<string>): boolean {
  const { name, address } = party;
  if (hasLegalForm(name)) return false;
  if (street.test(name.trim()) || fragment.test(name.trim())) return true;
  if (isTermOfSale(name) || isHeadingOfPaper(name)) return true;
  const parts = name.split(/[,;()/]|\s-\s/u).filter((part) => bare(part));
  const isPlace = (part: string): boolean => places.has(bare(part)) || isCountry(part);
  if (parts.length === 0 || parts.every(isPlace)) return true;
  return bare(name).split(' ').length === 1 && address !== undefined && isCountry(address);
}

const isCountry = (text: string): boolean => {
  const [found, ...more] = findCountries(text);
  return found !== undefined && more.length === 0 && found.text.length >= 0.7 * text.trim().length;
};
