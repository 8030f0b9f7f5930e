import { textAt, type XmlElement } from './parse.ts';

/** An e-invoice or despatch advice in the words of the trade, whichever syntax it came in. Values as written. */
export interface TradeXml {
  title: string;
  /** Label and value, in the order in which they are set; empty values are left out. */
  labels: [string, string][];
  lines: TradeLine[];
}

export interface TradeLine {
  number: string;
  id: string;
  description: string;
  hsCode: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  amount: string;
  origin: string;
  lot: string;
}

/** Heads of the table of lines; a column that no line fills is left out. */
export const lineHeads: [keyof TradeLine, string][] = [
  ['number', 'No.'],
  ['id', 'Item number'],
  ['description', 'Description'],
  ['hsCode', 'HS code'],
  ['quantity', 'Quantity'],
  ['unit', 'Unit'],
  ['unitPrice', 'Unit price'],
  ['amount', 'Amount'],
  ['origin', 'Country of origin'],
  ['lot', 'Lot number'],
];

/** Units of UN/ECE Recommendation 20 and 21 that trade papers use, in words; others stand as their code. */
const units: Record<string, string> = {
  KGM: 'kg',
  GRM: 'g',
  TNE: 't',
  LBR: 'lb',
  STN: 'short ton',
  LTN: 'long ton',
  DTN: 'quintal',
  CWA: 'cwt',
  MTR: 'm',
  MTK: 'm2',
  YRD: 'yd',
  YDK: 'yd2',
  LTR: 'l',
  MLT: 'ml',
  PCE: 'pcs',
  C62: 'pcs',
  H87: 'pcs',
  EA: 'pcs',
  NAR: 'pcs',
  NMB: 'pcs',
  PR: 'pairs',
  NPR: 'pairs',
  DZN: 'dozen',
  SET: 'sets',
  BL: 'bales',
  XBL: 'bales',
  BE: 'bundles',
  CT: 'cartons',
  XCT: 'cartons',
  XBX: 'boxes',
  BX: 'boxes',
  DR: 'drums',
  XDR: 'drums',
  XRO: 'rolls',
  RO: 'rolls',
  XPX: 'pallets',
  PF: 'pallets',
  HUR: 'hours',
  DAY: 'days',
  LS: 'lump sum',
};
/** Unit code as words. */
export const unitWords = (code: string): string => units[code.toUpperCase()] ?? code;

/** Charges and allowances of the whole document, where there are any: without them the lines do not add up to the subtotal. */
export function apart(
  totals: XmlElement | undefined,
  charges: string,
  allowances: string,
  lines: string,
): [string, string][] {
  const charge = textAt(totals, charges);
  const allowance = textAt(totals, allowances);
  if (!Number(charge) && !Number(allowance)) return [];
  return [
    ['Total of lines', textAt(totals, lines)],
    ['Charges', Number(charge) ? charge : ''],
    ['Allowances', Number(allowance) ? allowance : ''],
  ];
}

/** A UN/EDIFACT 2379 date (format 102 `CCYYMMDD`, 610 `CCYYMM`) or an ISO date with or without a time as `YYYY-MM-DD`. */
export function isoDate(text: string): string {
  const packed = /^(\d{4})(\d\d)(\d\d)?(\d{4,6})?$/.exec(text);
  if (packed) return [packed[1], packed[2], packed[3]].filter(Boolean).join('-');
  return /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : text;
}

/** Document type codes of UN/EDIFACT 1001 that invoices carry. */
export const typeNames: Record<string, string> = {
  '325': 'Proforma invoice',
  '326': 'Partial invoice',
  '380': 'Invoice',
  '381': 'Credit note',
  '384': 'Corrected invoice',
  '386': 'Prepayment invoice',
  '389': 'Self-billed invoice',
  '751': 'Invoice information',
  '935': 'Customs invoice',
};
