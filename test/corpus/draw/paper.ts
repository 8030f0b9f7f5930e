import type { DocumentType } from '../../../shared/model/index.ts';
import type { Random } from '../world/random.ts';
import type { Shipment } from '../world/types.ts';
import type { Pen } from './pen.ts';
import type { SheetForm } from './sheets.ts';

/** What a paper prints, by the fact names of the contract: what a perfect reader would read from this paper alone. */
export interface Printed {
  number?: string;
  date?: string;
  seller?: string;
  buyer?: string;
  shipper?: string;
  consignee?: string;
  manufacturer?: string;
  issuer?: string;
  currency?: string;
  total?: number;
  countryOfOrigin?: string;
  countryOfExport?: string;
  portOfLoading?: string;
  portOfDischarge?: string;
  hsCodes?: string[];
  netWeight?: number;
  grossWeight?: number;
  bales?: string[];
  lots?: string[];
  contractNumber?: string;
  invoiceNumber?: string;
  containers?: string[];
  /** Goods rows: how many, and the sums that a reader of the rows would get. */
  lines?: { quantity?: number; amount?: number; description?: string }[];
}

export type Sheet = { name: string; rows: (string | number | null)[][]; merges?: [number, number, number, number][] };

/** How a paper comes: drawn on pages, as sheets with cells, or as plain text. */
export type Form =
  | { kind: 'pages'; draw: (pen: Pen) => void }
  | { kind: 'sheets'; sheets: Sheet[]; as?: SheetForm }
  | { kind: 'text'; text: string };

export interface Paper {
  type: DocumentType;
  /** Name of the layout, for the score's breakdown. */
  layout: string;
  language: string;
  printed: Printed;
  form: Form;
}

/** One person's idea of one paper; a few layouts can be told the language. */
export type Layout = (s: Shipment, r: Random, language?: string) => Paper;
