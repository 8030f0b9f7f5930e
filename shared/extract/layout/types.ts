import type { Box, Page, Word } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';

/** Words of one row that no column gap parts; its text joins them with the spaces that the script wants. */
export interface Segment {
  text: string;
  box: Box;
  words: Word[];
  confidence: number;
  page: number;
  /** The cell that it fills, where the source has real cells. */
  cell?: { row: number; column: number; rowSpan: number; columnSpan: number };
}

/** One printed row of a page (of one column of the page, where the page is set in columns), left to right. */
export interface Line {
  segments: Segment[];
  text: string;
  box: Box;
  page: number;
  /** The source itself says that its cells head their columns. */
  head?: true;
}

/** A label with its value: `value` is one segment per line (an address has several). */
export interface LabelValue {
  field: FieldId;
  label: Segment;
  value: Segment[];
  where: 'same' | 'right' | 'below';
  score: number;
  /** Unit printed with the label ("Net weight (lb)"), as printed. */
  unit?: string | undefined;
}

export interface Column {
  field: FieldId | undefined;
  /** What a label of two parts ("Marks / Lot") stands for besides. */
  also?: FieldId[];
  header: string;
  /** Unit printed in the header ("Net weight (lb)"), as printed. */
  unit: string | undefined;
  left: number;
  right: number;
}

export interface TableRow {
  /** One entry a column; undefined for an empty cell. */
  cells: (Segment | undefined)[];
  kind: 'row' | 'subtotal' | 'total' | 'carried' | 'brought';
  page: number;
  box: Box;
  /** Headings of lots in the line above, one or one a group of columns. */
  under?: Segment[];
  /** The lot whose heading stands above, in a list of bales, drums or rolls. */
  lot?: string;
}

/** A table, joined over the pages it runs on. Side-by-side bale columns are unfolded into rows below each other. */
export interface Table {
  columns: Column[];
  rows: TableRow[];
  pages: number[];
  box: Box;
  /** Text line straight above the table, when it reads as its heading. */
  caption: string | undefined;
}

export interface PageLayout {
  page: Page;
  lines: Line[];
}

/** The pages of one document laid out. */
export interface DocumentLayout {
  pages: PageLayout[];
  pairs: LabelValue[];
  tables: Table[];
  /** Lines that are neither in a table nor part of a label-value pair, in reading order. */
  prose: Line[];
}
