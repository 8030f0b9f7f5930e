import { brandSpelling, foreignForms, legalForms, placeWord, softForms, tradeClass } from './name-words.ts';
import { words } from './tokens.ts';

/** A company name in its parts: where it says it is, what it trades in, and what is its own. */
export interface NameShape {
  places: string[];
  trades: string[];
  brands: string[];
  numbers: string[];
  /** All words but legal forms, in order. */
  core: string[];
  /** The core without spaces, for words that ran together or apart. */
  joined: string;
  foreign: boolean;
  /** The name carries a legal form. */
  formed: boolean;
}

/** Takes a Latin company name apart. Legal forms fall away; soft ones ("Group") stay when little else is left. */
export function shapeOf(name: string): NameShape {
  const all = words(name.replace(/&/g, ' and ').replace(/\b((?:\p{L}\.){2,})/gu, (m) => m.replaceAll('.', '')));
  const bare = all.filter((w) => !legalForms.has(w));
  const hard = bare.filter((w) => !softForms.has(w));
  const core = hard.length >= 2 ? hard : bare;
  const shape: NameShape = {
    places: [],
    trades: [],
    brands: [],
    numbers: [],
    core,
    joined: core.join(''),
    foreign: all.some((w) => foreignForms.has(w)),
    formed: all.length > bare.length,
  };
  for (const word of core) {
    const place = placeWord(word);
    const trade = tradeClass(word);
    if (place !== undefined) shape.places.push(place);
    else if (/^\d+$/.test(word)) shape.numbers.push(word);
    else if (trade !== undefined) shape.trades.push(trade);
    else if (!softForms.has(word)) shape.brands.push(brandSpelling(word));
  }
  return shape;
}
