import type { Document, Evidence, IsoDate, Mention, PartyRole } from '../model/index.ts';

/** A listed party as in data/listed-entities.json. */
export interface ListedEntity {
  id: string;
  name: string;
  aliases: string[];
  name_zh: string | null;
  name_zh_aliases: string[];
  list: string;
  effective_date: IsoDate | null;
  federal_register_citation: string | null;
  location: string | null;
  sector: string | null;
  confidence: string;
  notes: string | null;
  /** Last day of the listing, for a party that was taken off the list: an importation before it stays covered. */
  until?: IsoDate | undefined;
  /** Lists of UFLPA section 2(d)(2)(B) on which it stands: i, ii, iv, v. */
  sections?: string[] | undefined;
  /** Pinyin of its Chinese names, where an import made it. */
  pinyin?: string[] | undefined;
  /** The source that an import took the row from. */
  from?: string | undefined;
}

export interface WordPair {
  query: string;
  listed: string;
  why: string;
  similarity: number;
  /** What the word is in the listed name. */
  kind?: 'place' | 'trade' | 'own' | 'number' | 'name';
  /** What it weighs in the score: words that few names hold weigh more, trades less. */
  weight?: number;
}

/** A name of the papers that is, or resembles, a listed one. */
export interface NameMatch {
  id: string;
  name: string;
  list: string;
  level: 'match' | 'review';
  score: number;
  words: WordPair[];
  effectiveDate: IsoDate | null;
  /** Last day of the listing, where it has ended. */
  until?: IsoDate;
}

export interface NameContext {
  country?: string;
  role?: PartyRole;
  date?: IsoDate;
  /** The listed parties to compare with; those shipped when absent. */
  among?: readonly ListedEntity[];
}

/** A place of the gazetteer found in a text. `strength` follows DOMAIN.md 3.2; a weak one needs a second signal. */
export interface PlaceMatch {
  /** Gazetteer id, e.g. CN-XJ-6529. */
  place: string;
  name: string;
  region: string;
  text: string;
  strength: 'strong' | 'medium' | 'weak';
  /** Where in the searched text it stands. */
  start?: number;
  /** The clause around it says that something was grown, made or bought there. */
  claimed?: boolean;
  /** The clause neither claims nor denies it: "cannot confirm that no …". A sign at most. */
  unsure?: boolean;
  /** Only part of the name of a firm that sits elsewhere: a sign, no place. */
  inName?: boolean;
  /** The place has its name only from then on, and the paper is older. */
  since?: string;
  /** The place had its name until then, and the paper is younger. */
  until?: string;
  how:
    | 'name'
    | 'postal-code'
    | 'area-code'
    | 'credit-code'
    | 'licence'
    | 'plate'
    | 'customs-number'
    | 'lot-number'
    | 'establishment'
    | 'unlocode'
    | 'mid';
}

export interface NameHit {
  match: NameMatch;
  document: Document;
  mention: { text: string; role?: PartyRole | undefined; context: Mention['context'] };
  evidence: Evidence;
  /** The listed name is the whole of its line or cell, as in a letterhead: the paper is the company's, or gives it a part. */
  alone?: true;
  /** The clause plainly says that goods were bought from it or are its make. */
  supplies?: true;
}

export interface PlaceHit {
  match: PlaceMatch;
  document: Document;
  mention: Mention;
  evidence: Evidence;
}

/** A parent or sister of a listed party, which is not listed itself. */
export interface RelatedHit {
  /** The listed party. */
  entity: ListedEntity;
  how: string;
  confidence: string;
  source: string;
  document: Document;
  mention: { text: string; role?: PartyRole | undefined; context: Mention['context'] };
  evidence: Evidence;
}

/** Words that stand in the file of a paper where its reader does not see them, and that name the region or a listed party. */
export interface UnseenWords {
  document: Document;
  page: number;
  box: Evidence['box'];
  text: string;
  /** Listed parties that the words name. */
  parties: string[];
  /** An entry of a list of provinces to choose from. */
  ofAList?: true;
}

/** Words by which a paper says that its workers came by a labour scheme of the region. */
export interface LabourHit {
  text: string;
  /** The sentence around them. */
  quote: string;
  document: Document;
  evidence: Evidence;
}

/** What screening found over all documents of a bundle. */
export interface Screening {
  names: NameHit[];
  places: PlaceHit[];
  related?: RelatedHit[];
  unseen?: UnseenWords[];
  labour?: LabourHit[];
}
