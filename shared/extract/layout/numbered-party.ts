import { findCountries, parseUnit } from '../values/index.ts';
import { readLabel } from './labelled.ts';

/** A party behind the number that another gave it: "GROWER 1183 DELGADO FARMS", "BUYER 0417 HARRIS MERCHANTS". */
export interface NumberedParty {
  number: string;
  name: string;
}

/** A number that is no year, and words behind it without a comma: those have streets, which run on to their town. */
const numbered = /^(?!(?:19|20)\d\d\s)(\d{3,6})\s+(\p{L}{3}[^,\d]*)$/u;
/** Words of roads and plots, whose number stands before their name too. */
const road =
  /(?<!\p{L})(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|highway|hwy|route|boulevard|blvd|way|court|place|square|north|south|east|west|street\p{L}*|floor|suite|unit|block|sector|phase|km|rue|via|calle|rua|cadde\p{L}*|sokak|mahalle\p{L}*|straße|strasse|улица|ул|проспект|кўча\p{L}*|ko['‘’ʻ]cha\p{L}*)(?!\p{L})/iu;

/** The number and the name of a party, where a text is both and no address, amount or label. */
export function numberedParty(text: string): NumberedParty | undefined {
  const [, number, name] = numbered.exec(text.trim()) ?? [];
  if (!number || !name || road.test(name) || findCountries(name).length > 0) return undefined;
  const [word] = name.split(/\s+/u);
  if (parseUnit(word!) || readLabel(name)?.rest === '') return undefined;
  return { number, name: name.trim() };
}
