import { containerCheckDigit } from '../values/containers.ts';
import { isCreditCode, isGs1 } from '../values/identifiers/check-digits.ts';

/** A kind of number that carries a check digit. */
export interface CheckedNumber {
  name: string;
  /** The whole number without blanks and the marks between its groups. */
  shape: RegExp;
  /** Fewest and most signs of the shape. */
  length: readonly [number, number];
  /** Words in front of the number that must say what it is, where its shape alone does not. */
  label?: RegExp;
  holds(number: string): boolean;
  /** Where the rule of the check digit stands. */
  source: string;
}

const digits = (text: string): number[] => [...text].map(Number);
const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0);

/** Remainder of a long number in signs 0-9 and A-Z (A = 10), by 97. */
function modulo97(text: string): number {
  let rest = 0;
  for (const sign of text) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest;
}

const gstinSigns = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function holdsGstin(code: string): boolean {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = gstinSigns.indexOf(code[i]!) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return gstinSigns[(36 - (sum % 36)) % 36] === code[14];
}

function holdsCnpj(code: string): boolean {
  const d = digits(code);
  const check = (length: number, weights: number[]): boolean => {
    const rest = weighted(d, weights) % 11;
    return d[length] === (rest < 2 ? 0 : 11 - rest);
  };
  const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return new Set(d).size > 1 && check(12, weights) && check(13, [6, ...weights]);
}

function holdsInn(code: string): boolean {
  const d = digits(code);
  const sign = (weights: number[]): number => (weighted(d, weights) % 11) % 10;
  if (d.length === 10) return sign([2, 4, 10, 3, 5, 9, 4, 6, 8]) === d[9];
  return sign([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === d[10] && sign([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === d[11];
}

/** Vergi kimlik numarası: ten digits. */
function holdsVkn(code: string): boolean {
  const d = digits(code);
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const moved = (d[i]! + 9 - i) % 10;
    const folded = (moved * 2 ** (9 - i)) % 9;
    sum += moved !== 0 && folded === 0 ? 9 : folded;
  }
  return (10 - (sum % 10)) % 10 === d[9];
}

function holdsLuhn(code: string): boolean {
  const sum = digits(code)
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9), 0);
  return sum % 10 === 0;
}

/** Lengths of an IBAN by country: the register of SWIFT, those of the cotton and tomato trade. */
const ibanLengths: Readonly<Record<string, number>> = {
  AE: 23, AT: 20, AZ: 28, BE: 16, BR: 29, CH: 21, CZ: 24, DE: 22, EG: 29, ES: 24, FR: 27, GB: 22, GR: 27, HU: 28, IT: 27, KZ: 20, LU: 20,
  MR: 27, NL: 18, PK: 24, PL: 28, PT: 25, RO: 24, RU: 33, SA: 24, SK: 24, TN: 24, TR: 26, UA: 29,
}; // biome-ignore format: a register
const isIban = (code: string): boolean =>
  ibanLengths[code.slice(0, 2)] === code.length && modulo97(code.slice(4) + code.slice(0, 4)) === 1;

/** Numbers with a check digit that stand on papers of the trade, those first whose shape leaves no doubt of what they are. */
export const checkedNumbers: readonly CheckedNumber[] = [
  {
    name: 'container number',
    shape: /^[A-Z]{3}[UJZ]\d{7}$/,
    length: [11, 11],
    holds: (n) => containerCheckDigit(n.slice(0, 10)) === Number(n[10]),
    source: 'ISO 6346, annex A',
  },
  {
    name: 'unified social credit code',
    shape: /^9[123]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
    length: [18, 18],
    holds: isCreditCode,
    source: 'GB 32100-2015, modulo 31',
  },
  {
    name: 'unified social credit code',
    shape: /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/,
    length: [18, 18],
    label: /信用代码|credit\s*code|\bUSCC\b|\bUSCI\b/iu,
    holds: isCreditCode,
    source: 'GB 32100-2015, modulo 31',
  },
  {
    name: 'bale number (SSCC)',
    // Extension digit, then a Brazilian company prefix: the numbering of ABRAPA.
    shape: /^00\d(?:789|790)\d{14}$/,
    length: [20, 20],
    holds: (n) => isGs1(n.slice(2)),
    source: 'GS1 General Specifications 7.9; ABRAPA SAI',
  },
  {
    name: 'SSCC',
    shape: /^(?:00)?\d{18}$/,
    length: [18, 20],
    label: /\bSSCC\b|\(00\)/iu,
    holds: (n) => isGs1(n.slice(-18)),
    source: 'GS1 General Specifications 7.9',
  },
  {
    name: 'GTIN',
    shape: /^\d{12,14}$/,
    length: [12, 14],
    label: /\bGTIN\b|\bEAN(?:-?13)?\b|\bUPC\b|\(01\)/iu,
    holds: isGs1,
    source: 'GS1 General Specifications 7.9',
  },
  {
    name: 'IBAN',
    shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,29}$/,
    length: [15, 33],
    holds: isIban,
    source: 'ISO 13616, modulo 97',
  },
  {
    name: 'GSTIN',
    shape: /^[0-3]\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/,
    length: [15, 15],
    holds: holdsGstin,
    source: 'Indian goods and services tax identification number, modulo 36',
  },
  {
    name: 'CNPJ',
    shape: /^\d{14}$/,
    length: [14, 14],
    label: /\bCNPJ\b/iu,
    holds: holdsCnpj,
    source: 'Receita Federal do Brasil',
  },
  {
    name: 'tax number (ИНН)',
    shape: /^(?:\d{10}|\d{12})$/,
    length: [10, 12],
    label: /(?<!\p{L})ИНН(?!\p{L})|\bINN\b/iu,
    holds: holdsInn,
    source: 'Federal Tax Service of Russia',
  },
  {
    name: 'tax number (VKN)',
    shape: /^\d{10}$/,
    length: [10, 10],
    label: /\bVKN\b|vergi\s*(?:kimlik)?\s*(?:no|numaras)/iu,
    holds: holdsVkn,
    source: 'Gelir İdaresi Başkanlığı',
  },
  {
    name: 'partita IVA',
    shape: /^(?:IT)?\d{11}$/,
    length: [11, 13],
    label: /\bP\.?\s?IVA\b|partita\s*iva/iu,
    holds: (n) => holdsLuhn(n.slice(-11)),
    source: 'Agenzia delle Entrate (Luhn)',
  },
  {
    name: 'LEI',
    shape: /^[A-Z0-9]{18}\d{2}$/,
    length: [20, 20],
    label: /\bLEI\b/iu,
    holds: (n) => modulo97(n) === 1,
    source: 'ISO 17442, modulo 97',
  },
  {
    name: 'IMO number of the vessel',
    shape: /^\d{7}$/,
    length: [7, 7],
    label: /\bIMO\b/u,
    holds: (n) => weighted(digits(n), [7, 6, 5, 4, 3, 2]) % 10 === Number(n[6]),
    source: 'IMO Resolution A.1117(30)',
  },
  {
    name: 'air waybill number',
    shape: /^\d{11}$/,
    length: [11, 11],
    label: /\bM?AWB\b|air\s*way\s*bill/iu,
    holds: (n) => Number(n.slice(3, 10)) % 7 === Number(n[10]),
    source: 'IATA Resolution 600a, modulo 7',
  },
];

/** A printed number without blanks and the marks that part its groups: "MSKU 123456-5" → "MSKU1234565". */
export const compact = (text: string): string => text.replace(/[\s\-–./()]/gu, '');

/** The kind of a number, by its shape and the words in front of it; undefined when none is sure. */
export const kindOf = (number: string, label: string): CheckedNumber | undefined =>
  checkedNumbers.find((kind) => kind.shape.test(number) && (kind.label === undefined || kind.label.test(label)));
