import type { FieldId } from '../labels/fields.ts';
import { matchLabel } from '../labels/index.ts';
import type { LabelValue, Segment } from './types.ts';
import { fits } from './value-kind.ts';

/** Fields that forms ask for two at a time under one label ("Gross / net weight", "Port of loading / discharge"). */
const joint: ReadonlySet<FieldId> = new Set<FieldId>([
  'grossWeight', 'netWeight', 'tareWeight', 'totalGross', 'totalNet', 'portOfLoading', 'portOfDischarge', 'placeOfReceipt', 'placeOfDelivery',
  'finalDestination', 'countryOfExport', 'countryOfDestination',
]); // biome-ignore format: a word list

/** Numbers that a column of a list holds two at a time ("Gin code / lot no.", "PO / Style"). */
export const jointCodes: ReadonlySet<FieldId> = new Set<FieldId>([
  'ginCode', 'lotNumber', 'yarnLot', 'fabricLot', 'orderNumber', 'styleNumber', 'invoiceNumber', 'contractNumber', 'containerNumber', 'sealNumber',
]); // biome-ignore format: a word list

const and = /\s*(?:[/／]|\s&\s|\s(?:and|y|et|und|e|и|ve)\s)\s*/iu;
const unitBehind = /\s*(?:[([（](kgs?|lbs?|mt|t|кг|公斤)[)\]）]|,?\s(kgs?|lbs?|кг))\s*$/iu;

const alone = (text: string, of: ReadonlySet<FieldId>): FieldId | undefined =>
  matchLabel(text.trim()).find((m) => m.rest === '' && m.score >= 0.95 && of.has(m.field))?.field;

/** The two fields that a label asks for, in the order in which it names them; undefined for a label of one field. */
export function jointFields(
  label: string,
  of: ReadonlySet<FieldId> = joint,
): { fields: [FieldId, FieldId]; unit: string | undefined } | undefined {
  if (label.length > 60 || /\p{Nd}/u.test(label)) return undefined;
  const unit = unitBehind.exec(label);
  const parts = (unit ? label.slice(0, unit.index) : label).split(and);
  if (parts.length !== 2) return undefined;
  const [a, b] = parts.map((p) => p.trim()) as [string, string];
  const last = b.slice(b.search(/\S+$/u));
  const first = a.replace(/\s*\S+$/u, '');
  const left = alone(a, of) ?? alone(`${a} ${last}`, of);
  const right = alone(b, of) ?? (first === '' ? undefined : alone(`${first} ${b}`, of));
  return left && right && left !== right ? { fields: [left, right], unit: unit?.[1] ?? unit?.[2] } : undefined;
}

/** The two halves of a value ("19,815.7 / 19,650.1 kg", "POTI / CHARLESTON"); a unit behind the second holds for both. */
export function halves(text: string): [string, string] | undefined {
  const parts = text.split(/\s+[/／|–—-]\s+/u);
  const [a, b] = (parts.length === 2 ? parts : text.split('/')).map((p) => p.trim());
  if (!a || !b || (parts.length !== 2 && text.split('/').length !== 2)) return undefined;
  const unit = /\p{Nd}\s*(\p{L}{1,3}\.?)$/u.exec(b)?.[1];
  return [unit && /^[\p{Nd}.,' ]+$/u.test(a) ? `${a} ${unit}` : a, b];
}

/** Parts the values of labels that ask for two things at once; a value that is not two stays with the first that it can belong to. */
export function splitJoint(pairs: readonly LabelValue[]): LabelValue[] {
  const done = new Set<Segment>();
  return pairs.flatMap((pair): LabelValue[] => {
    if (!joint.has(pair.field)) return [pair];
    const label = pair.label.text.split(/[:：]/u)[0]!.replace(/^\s*\(?\d{1,2}[.)]\s*/u, '');
    const asked = jointFields(label);
    if (!asked?.fields.includes(pair.field)) return [pair];
    if (done.has(pair.label)) return [];
    done.add(pair.label);
    const found = halves(pair.value.map((s) => s.text).join(' '));
    if (!found?.every((text, i) => fits(asked.fields[i]!, text))) return [pair];
    return asked.fields.map((field, i) => ({
      ...pair,
      field,
      value: [{ ...pair.value[0]!, text: found[i]! }],
      unit: pair.unit ?? asked.unit,
    }));
  });
}
