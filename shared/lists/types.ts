import type { IsoDate } from '../model/index.ts';

/** A name as an official source prints it, with the other names that its cell gives. */
export interface NamedParty {
  name: string;
  /** Other names ("also known as", "including two aliases"). */
  aliases: string[];
  /** Names that it bore before ("formerly known as"). */
  formerly: string[];
  /** Names in Chinese characters. */
  chinese: string[];
}

/** What a cell of the list says: one party or several, each with its names, and whom the listing reaches besides. */
export interface ListedCell extends NamedParty {
  /** Subsidiaries and members that the cell names. */
  members: NamedParty[];
  /** "and subsidiaries", "and its subordinate and affiliated entities": reached, and not named. */
  reaches?: string;
  /** What the cell leaves in doubt: a number of aliases that does not agree with the names. */
  doubts: string[];
}

/** The four lists of UFLPA section 2(d)(2)(B). */
export type Section = 'i' | 'ii' | 'iv' | 'v';

/** A row of a source: who, since when, and where in the source it stands. */
export interface SourceRow {
  party: NamedParty;
  reaches?: string;
  section?: Section;
  /** First day of the listing or order; absent where the source does not say. */
  effective?: IsoDate;
  citation?: string;
  location?: string;
  sector?: string;
  /** "Active", "Partially Active", "Inactive", as CBP says. */
  status?: string;
  remarks?: string;
  /** The goods of an order, and whether it is a WRO or a finding. */
  goods?: string;
  order?: 'WRO' | 'Finding';
  /** Line of the file (from 1), and its text. */
  line: number;
  said: string;
}

/** A line of the source that is no row: shown, never dropped. */
export interface Unparsed {
  line: number;
  text: string;
  why: string;
}

/** A name taken from a party, given to it, or put in the place of another. */
export interface Correction {
  /** The party as the notice names it. */
  of: string;
  name?: string;
  addAliases: string[];
  dropAliases: string[];
  effective?: IsoDate;
  line: number;
  said: string;
}

/** What an official source says, before it counts. */
export interface Source {
  kind: 'dhs-page' | 'dhs-table' | 'federal-register' | 'cbp-table';
  list: 'UFLPA' | 'WRO';
  /** The source for a person: "DHS UFLPA Entity List page", "89 FR 43417 (FR Doc. 2024-10544)". */
  title: string;
  /** It holds the whole list: who is not in it is not on the list any more. */
  whole: boolean;
  /** The day that the source gives for itself. */
  asOf?: IsoDate;
  citation?: string;
  rows: SourceRow[];
  removals: SourceRow[];
  corrections: Correction[];
  unparsed: Unparsed[];
  /** What two parts of the source say differently. */
  disagreements: string[];
}

/** A source of which nothing has been read yet. */
export const emptySource = (
  about: Pick<Source, 'kind' | 'list' | 'title' | 'whole' | 'asOf' | 'citation'>,
): Source => ({
  ...about,
  rows: [],
  removals: [],
  corrections: [],
  unparsed: [],
  disagreements: [],
});

/** The file is not what it should be: says what was expected and what was found. */
export class SourceError extends Error {
  override name = 'SourceError';
}
