import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Segment } from '../layout/types.ts';
import { findContainers, parseHs } from '../values/index.ts';

/** Numbers that a paper names beside a lot or a number of its own: "LOT KR-118, HS 5205.12", "Invoice 204 / Container MSKU1234565". */
const labelled: ReadonlySet<FieldId> = new Set<FieldId>([
  'invoiceNumber', 'packingListNumber', 'contractNumber', 'orderNumber', 'blNumber', 'bookingNumber', 'certificateNumber', 'lcNumber', 'sealNumber',
  'containerNumber', 'hsCode', 'lotNumber', 'yarnLot', 'fabricLot', 'seedLot', 'batchNumber', 'vehicleNumber',
]); // biome-ignore format: a word list

/** Whether a part of a value begins with the label of another number than those of `fields`: it is that number. */
export function isOfOther(part: string, fields: readonly FieldId[]): boolean {
  const named = readLabel(part.trim());
  return (
    named !== undefined &&
    /\p{Nd}/u.test(named.rest) &&
    named.fields.some((f) => labelled.has(f)) &&
    !named.fields.some((f) => fields.includes(f))
  );
}

/** Chapters of the tariff that hold what is traded here: vegetables, seeds, their preparations, textiles. */
const traded = /^(?:0[67]|12|20|21|5\d|6[0-3])/u;

/** An item of the tariff with its dots ("5205.23", "6109.10.00"): the heading exists and is one of these goods. */
const isTariffItem = (code: string): boolean =>
  /^\d{4}\.\d{2}(?:\.\d{2,4}){0,3}$/u.test(code) && traded.test(code) && parseHs(code) !== undefined;

/** A container's number whole, whose check digit fits. */
const isContainer = (code: string): boolean => {
  const [found] = findContainers(code);
  return found?.checked === true && found.text.length === code.length;
};

/** A code that numbers no lot, whatever word stands before it. */
export const isNoLot = (code: string): boolean => isTariffItem(code) || isContainer(code);

/** Lots that one cell lists: parts of one make, each with its figures ("HB 4417, HB 4418"); anything else is one lot as printed. */
export function lotsIn(cell: string): string[] {
  // "KX-25-07 (КХ-25-07)": one lot in two scripts; each may stand alone on another paper
  const [, first, second] = /^(\S*\p{Nd}\S*)\s+[(（](\S*\p{Nd}\S*)[)）]$/u.exec(cell.trim()) ?? [];
  if (first && second && first.replace(/\P{Nd}/gu, '') === second.replace(/\P{Nd}/gu, '')) return [first, second];
  const parts = cell.split(/\s*[,;、，；&]\s*|\s+(?:and|und|y|e|et|ve|и|va)\s+/u).filter((part) => part !== '');
  const makes = new Set(parts.map((part) => part.replace(/\p{Nd}+/gu, '0')));
  const whole = parts.every((part) => /^\p{L}[\p{L} ./-]{0,8}\p{Nd}{2,}(?:[/-]\p{Nd}+)*$/u.test(part));
  return parts.length > 1 && makes.size === 1 && whole ? parts : [cell];
}

/**
 * The cells of a column, a number that breaks off at a hyphen or a stroke with the cell below ("KR/1187/" over "25"); the figures of its row may
 * stand between the two lines.
 */
export function wholeCells(cells: readonly (Segment | undefined)[]): Segment[][] {
  const whole: Segment[][] = [];
  let last: Segment | undefined;
  let between = 0;
  for (const cell of cells) {
    if (!cell && last && between === 0) {
      between = 1;
      continue;
    }
    between = 0;
    const goesOn = last && cell && /[\p{Nd}\p{Lu}][-/]$/u.test(last.text) && /^\p{Nd}{1,6}$/u.test(cell.text);
    if (cell && goesOn) whole.at(-1)!.push(cell);
    else if (cell) whole.push([cell]);
    last = cell;
  }
  return whole;
}
