import type { Document, Evidence } from '../model/index.ts';
import { hasGs1Check, plainId } from '../trade/bale-formats.ts';
import { canWeigh } from '../trade/packages.ts';

/** An identifier of a bale or cotton lot as plain digits, with where it stands. */
export interface BaleNumber {
  id: string;
  evidence: Evidence;
  /** The row weighs so much for each number that it holds. */
  kg?: number | undefined;
  /** How many bales the range holds that begins with it. */
  span?: number | undefined;
  /** The row gives the gin's code beside the number. */
  ginCode?: string | undefined;
  /** How many digits stand in each group, where blanks or dashes part it: "0511 25 300417" → [4, 2, 6]. */
  groups?: number[] | undefined;
}

const cottonRecords: ReadonlySet<Document['type']> = new Set([
  'ginning-record',
  'packing-list',
  'invoice',
  'bill-of-lading',
  'spinning-record',
  'certificate-of-origin',
  'transport-record',
  'lab-report',
  'other',
]);

/** Long numbers of bales and cotton lots on a paper, in the order of the paper, each once. */
export function baleNumbers(document: Document): BaleNumber[] {
  if (!cottonRecords.has(document.type)) return [];
  const { units, bales, lots } = document.facts;
  const found = new Map<string, BaleNumber>();
  const add = (
    raw: string | undefined,
    evidence: Evidence,
    more: Omit<BaleNumber, 'id' | 'evidence' | 'groups'> = {},
  ) => {
    // Shorter numbers are of no format: a list of a hundred thousand ordinary bales costs nothing here.
    if (raw === undefined || raw.length < 11) return;
    // "65140231194-007": a bale of a lot of eleven digits
    const lot = baleOfLot.exec(raw)?.[1];
    const id = plainId(lot ?? raw);
    const groups = /^\d+(?:[ -]\d+)+$/.test(raw) ? raw.split(/[ -]/).map((part) => part.length) : undefined;
    if (id.length >= 11 && /^\d+$/.test(id) && !found.has(id))
      found.set(id, { id, evidence, ...more, ...(lot ? { kg: undefined } : {}), ...(groups ? { groups } : {}) });
  };
  for (const unit of units) {
    const span = spanOf(unit.id, unit.to);
    const weighed = unit.netKg ?? unit.grossKg;
    const kg = weighed === undefined || (unit.to && !span) ? {} : { kg: weighed / (span ?? 1) };
    add(unit.id, unit.evidence, {
      ...(unit.ginCode ? { ginCode: unit.ginCode } : {}),
      ...(span ? { span } : {}),
      ...kg,
    });
    if (unit.to !== unit.id) add(unit.to, unit.evidence, kg);
    add(unit.lot, unit.evidence);
  }
  for (const [i, id] of (bales?.value ?? []).entries()) add(id, bales!.each?.[i] ?? bales!.evidence);
  for (const [i, id] of (lots?.value ?? []).entries()) add(id, lots!.each?.[i] ?? lots!.evidence);
  return [...found.values()];
}

const baleOfLot = /^\s*(\d{11})\s?[-/]\s?\d{1,3}\s*$/;
/** A range of bales is not wider than this: its ends are two numbers that have nothing to do with each other. */
const widest = 100_000;

function spanOf(id: string, to: string | undefined): number | undefined {
  if (to === undefined || to === id) return undefined;
  const [first, last] = [plainId(id), plainId(to)];
  if (!/^\d{11,15}$/.test(first) || first.length !== last.length) return undefined;
  const count = Number(last) - Number(first) + 1;
  return count > 1 && count <= widest ? count : undefined;
}

/** How many bales these numbers stand for, ranges counted out. */
export const balesOf = (numbers: readonly BaleNumber[]): number =>
  numbers.reduce((n, { span }) => n + (span === undefined ? 1 : span - 1), 0);

/** Fewer numbers with the weight of a bale each may be lots of a small sale: a lot of public inspection is some two hundred bales. */
const dozen = 12;

/** Numbers that a paper lists one a bale by the dozen: each with the weight of one bale, or a range that comes to so much a number. */
export function singleBales(numbers: readonly BaleNumber[]): string[] {
  const single = numbers.filter(({ kg }) => kg !== undefined && canWeigh('lint', kg, 1));
  return balesOf(single) < dozen ? [] : single.map(({ id }) => id);
}

/** Words for the code of a gin before its digits, in running text. */
const ownCode =
  /(?<!\p{L})(?:gin(?:nery)?\s(?:code|no\.?|number)|código (?:de )?(?:la )?desmotadora|código da algodoeira|code (?:de l['’])?usine|çırçır kodu|zavod kodi|код завода)\W{0,4}(?:is\s)?(\d{3,4})(?!\d)/giu;

/**
 * The beginnings that numbers of the gins of a bundle have by its own papers: the gin's code of three or four digits with the last two of a
 * season at hand. Five digits are of other numberings.
 */
export function ownBeginnings(documents: readonly Document[], year: number): string[] {
  const codes = new Set<string>();
  for (const { facts } of documents) {
    for (const { ginCode } of facts.units) if (ginCode && /^\d{3,4}$/.test(ginCode.trim())) codes.add(ginCode.trim());
    for (const { text, label } of facts.mentions)
      for (const [, code] of `${label ?? ''} ${text}`.slice(0, 400).matchAll(ownCode)) codes.add(code!);
  }
  const seasons = [0, 1, 2, 3].map((ago) => String((year - ago) % 100).padStart(2, '0'));
  return [...codes].flatMap((code) => seasons.map((season) => code + season));
}

/** Digits of the gin in an American number, which groups set apart from those of the bale; groups of one length only help the eye. */
const ginDigits = 5;
const isPartedAtGin = ({ groups }: BaleNumber): boolean =>
  groups === undefined ||
  new Set(groups).size === 1 ||
  groups.some((_, i) => groups.slice(0, i).reduce((n, digits) => n + digits, 0) === ginDigits);

/**
 * Whether twelve-digit numbers are a US numbering: they come from few gins, fill the list, are neither barcodes with a check digit nor
 * serials behind the day of the paper, and no group of digits runs over the end of the gin's.
 */
export function isUsNumbering(fitting: readonly BaleNumber[], all: number, day: string | undefined): boolean {
  const gins = new Set(fitting.map(({ id }) => id.slice(0, 5)));
  // Of numbers one behind the other only one in ten has its check digit: ranges are no barcodes.
  const barcodes = fitting.every(({ id, span }) => hasGs1Check(id) && span === undefined);
  const dated = day !== undefined && fitting.every(({ id }) => isNear(id.slice(0, 6), day));
  return (
    fitting.every(isPartedAtGin) &&
    fitting.length * 2 >= all &&
    gins.size <= Math.max(1, fitting.length / 2) &&
    !barcodes &&
    !dated
  );
}

/** Six digits that are a day within a year of another, as YYMMDD or DDMMYY. */
function isNear(six: string, day: string): boolean {
  const [a, b, c] = [six.slice(0, 2), six.slice(2, 4), six.slice(4)];
  return [`20${a}-${b}-${c}`, `20${c}-${b}-${a}`].some((text) => {
    const time = Date.parse(text);
    return Number.isFinite(time) && Math.abs(time - Date.parse(day)) < 370 * 86_400_000;
  });
}

/** Words that name the American numbering on a paper. */
const american = /\b(?:pbi|permanent bale|usda)\b/i;

/** Whether the paper itself says what its twelve digits are: the gin's code of five digits that they begin with, or the numbering's name. */
export const saysAmerican = (document: Document, fitting: readonly BaleNumber[]): boolean =>
  fitting.some(({ id, ginCode }) => ginCode !== undefined && isGinOf(id, ginCode)) ||
  document.facts.mentions.some(({ text, label }) => {
    const said = `${label ?? ''} ${text}`.slice(0, 400);
    if (american.test(said)) return true;
    const code = /\bgin code\b\D{0,12}(\d{5})(?!\d)/iu.exec(said)?.[1];
    return code !== undefined && fitting.some(({ id }) => isGinOf(id, code));
  });

const isGinOf = (id: string, code: string): boolean => /^\d{5}$/.test(code.trim()) && id.startsWith(code.trim());
