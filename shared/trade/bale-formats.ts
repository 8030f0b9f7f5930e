import type { CountryCode, IsoDate } from '../model/index.ts';

/** A national numbering of cotton bales (DOMAIN.md 3.1). */
export interface BaleFormat {
  country: CountryCode;
  name: string;
  /** How many identifiers of this shape a list must hold before the shape contradicts; fewer are a sign only. */
  atLeast: number;
  /** Origins whose own bales bear plain digits of a length that is not known: there the paper must name the numbering. */
  unlessOf?: readonly CountryCode[];
  source: string;
  asOf: IsoDate;
  /** Whether an identifier (digits alone, see `plainId`) is of this numbering; `year` is the latest crop year that it may bear. */
  fits(id: string, year: number): boolean;
}

/** GB/T 2260 codes of provinces that gin cotton or hold cotton stores, 65 for Xinjiang and 66 for the Corps. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66'.split(' '),
);

/** GS1 check digit of these digits, weights 3 and 1 from the right. */
function gs1CheckDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** Whether the last digit is the GS1 check digit of those before it. */
export const hasGs1Check = (digits: string): boolean => gs1CheckDigit(digits.slice(0, -1)) === Number(digits.at(-1));

/** What a scan takes a digit for, in a number that is digits otherwise. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};

/** A word that says what the number is ("PBI", "Bale No.", "批号"), and the mark that keeps a number text in a sheet. */
const word =
  /^(?:['’‘#№\s]+|(?:pbi|bale|lot|batch|sscc|ean|no|nr|id|code|批号|批號|批次|包号|条码|партия|кипа|partiya|parti|lote|lotto)(?![\p{L}])[\s.:：#№]*|(?:批号|批號|批次|包号|条码)[\s.:：]*)+(?=[\d(\]OIlSB])/iu;

/**
 * An identifier without what print, sheets and scanners put around it: the word for it, spaces, dashes, full-width digits, commas of
 * thousands, ".0", the symbology mark "]C1", the application identifier of an SSCC in brackets ("(00)0789…"), and a letter or two that a
 * scan read for digits.
 */
export function plainId(printed: string): string {
  // Digits alone have nothing around them: most lists hold no other numbers, and some hold a million.
  if (/^\d+$/.test(printed)) return printed;
  const text = printed
    .normalize('NFKC')
    .trim()
    .replace(word, '')
    .replace(/^\][A-Za-z]\d/, '')
    .replace(/^\(00\)\s*(?=\d[\d\s-]{17,})/, '00')
    .replace(/^(\d{1,3}(?:,\d{3}){3,})$/, (m) => m.replaceAll(',', ''))
    .replace(/^(\d{11,})\.0+$/, '$1')
    .replace(/[\s-]/g, '');
  const letters = text.match(/\D/g) ?? [];
  if (letters.length === 0 || letters.length > 2 || !letters.every((c) => c in lookalikes)) return text;
  return text.replace(/\D/g, (c) => lookalikes[c]!);
}

/** "1.48423E+11": a sheet rounded a long number, and its last digits are gone. */
export const isRounded = (printed: string): boolean => /^\d(?:[.,]\d+)?E\+\d{2}$/i.test(printed.trim());

/** An SSCC with the prefix of GS1 Brazil, its application identifier 00 before it or left out; its check digit is not looked at. */
export const isBrazilianShape = (id: string): boolean => /^(00)?\d(789|790)\d{14}$/.test(id);
/** The same with the right check digit. */
/**
 * The serial of such a number, without the check digit that it ends in: bales one behind the other count in it. Undefined for other numbers, and
 * for one whose check digit fails, unless `anyCheck`: it may be another bale.
 */
export const brazilianSerial = (id: string, anyCheck = false): string | undefined =>
  (id.length === 18 || id.length === 20) && (anyCheck ? isBrazilianShape(id) : isBrazilianNumber(id))
    ? id.slice(0, -1)
    : undefined;

const serialShape = /^(00)?\d(789|790)\d{13}$/;

/** A serial with its check digit behind it; any other text as it is. */
export const withCheckDigit = (serial: string): string =>
  serialShape.test(serial) ? `${serial}${gs1CheckDigit(serial.slice(-17))}` : serial;

export const isBrazilianNumber = (id: string): boolean => isBrazilianShape(id) && hasGs1Check(id.slice(-18));

/** Twelve digits: 5 of the gin (classing office, gin), 7 of the bale. A gin's own number is never 000. */
const isPbi = (id: string): boolean =>
  /^\d{12}$/.test(id) && !/^\d\d000/.test(id) && !/^00/.test(id) && !/^20[0-9]{2}(0[1-9]|1[0-2])/.test(id);

/** USDA: a bale number is not used again within five years. */
export const yearsOfPbi = 5;

export const baleFormats: readonly BaleFormat[] = [
  {
    country: 'US',
    name: 'the permanent bale identification of the United States (5 digits of the gin, 7 of the bale)',
    atLeast: 5,
    // Numbers or barcodes of gin, season and serial are known there, their lengths are not.
    unlessOf: ['AU', 'AZ', 'ES', 'GR', 'KG', 'KZ', 'TJ', 'TM', 'TR', 'UZ'],
    source: 'USDA AMS, permanent bale identification; 1998 industry standard',
    asOf: '2026-11-21',
    fits: isPbi,
  },
  {
    country: 'BR',
    name: 'the SSCC of the Brazilian identification system (ABRAPA SAI)',
    atLeast: 1,
    source: 'ABRAPA, Sistema Abrapa de Identificação',
    asOf: '2026-11-21',
    fits: isBrazilianNumber,
  },
  {
    country: 'CN',
    name: 'the lot number of Chinese public inspection (5 digits of the gin, year, line, serial)',
    atLeast: 2,
    source: 'China Fibre Quality Monitoring Center; prefix rule of two public programs',
    asOf: '2026-11-21',
    // Public inspection began in 2003.
    fits: (id, year) =>
      /^\d{11}$/.test(id) &&
      provinces.has(id.slice(0, 2)) &&
      Number(id.slice(5, 7)) >= 3 &&
      Number(id.slice(5, 7)) <= year % 100 &&
      (id[7] !== '0' || /^6[56]/.test(id)),
  },
  {
    country: 'CN',
    name: 'the 32-digit bale code of Chinese public inspection',
    atLeast: 1,
    source: 'China Fibre Quality Monitoring Center (length from memory)',
    asOf: '2026-11-21',
    fits: (id) => /^\d{32}$/.test(id) && provinces.has(id.slice(0, 2)),
  },
];
