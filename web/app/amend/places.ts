import type { DocumentType, Facts } from '../../../shared/model/index.ts';
import type { AmendedValue } from '../api/types.ts';

/** How a value is typed in. */
export type Kind = 'type' | 'text' | 'number' | 'date' | 'yes-no' | 'list' | 'country' | 'countries';

const kinds: Readonly<Record<string, Kind>> = {
  type: 'type',
  date: 'date',
  dueDate: 'date',
  validUntil: 'date',
  from: 'date',
  to: 'date',
  signed: 'yes-no',
  countryOfOrigin: 'country',
  countryOfExport: 'country',
  origin: 'country',
  country: 'country',
  origins: 'countries',
  hsCodes: 'list',
  bales: 'list',
  lots: 'list',
  containers: 'list',
};
const numbers = new Set(
  'total subtotal tax amountDue netWeight grossWeight packages baleCount outturn brix quantity unitPrice amount count netKg grossKg tareKg kg'.split(
    ' ',
  ),
);

/** How the value of a place is typed in. `/units/3/to` and `/flows/0/bales` are not what the names say elsewhere. */
export function kindOf(place: string): Kind {
  const [, fact = '', , column] = place.split('/');
  const name = column ?? (place === 'type' ? 'type' : fact);
  if (fact === 'units' && name === 'to') return 'text';
  if (fact === 'flows' && name === 'bales') return 'number';
  return numbers.has(name) ? 'number' : (kinds[name] ?? 'text');
}

/** A name of the model in words: "net weight". */
export const words = (name: string): string =>
  name === 'hsCodes' || name === 'hsCode' ? 'HS code' : name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** A place in words: "Correct net weight", "Correct quantity of goods, row 3". */
export function nameOf(place: string): string {
  if (place === 'type') return 'Correct the type';
  const [, fact = '', row, column] = place.split('/');
  return column ? `Correct ${words(column)} of ${words(fact)}, row ${Number(row) + 1}` : `Correct ${words(fact)}`;
}

/** What the facts say at a place; null for nothing. */
export function valueAt(document: { type: DocumentType; facts: Facts }, place: string): AmendedValue {
  if (place === 'type') return document.type;
  const [, fact = '', row, column] = place.split('/');
  const found = (document.facts as Readonly<Record<string, unknown>>)[fact];
  if (column === undefined) return ((found as { value?: AmendedValue } | undefined)?.value ?? null) as AmendedValue;
  const rows = Array.isArray(found) ? found : (found as { value?: unknown[] } | undefined)?.value;
  return (rows?.[Number(row)] as Record<string, AmendedValue> | undefined)?.[column] ?? null;
}

/** A value for a field of text. */
export const typed = (value: AmendedValue): string =>
  value === null
    ? ''
    : Array.isArray(value)
      ? value.join('\n')
      : value === true
        ? 'yes'
        : value === false
          ? 'no'
          : String(value);

/** A value for a reader. */
export const said = (value: AmendedValue | undefined): string =>
  value === undefined || value === null
    ? 'nothing'
    : Array.isArray(value)
      ? value.length > 8
        ? `${value.slice(0, 8).join(', ')} … (${value.length})`
        : value.join(', ')
      : typed(value);

/** The value that was typed in. @throws with what was expected. */
export function valueTyped(kind: Kind, text: string): AmendedValue {
  const trimmed = text.trim();
  if (trimmed === '') throw new Error('Type a value, or say that the paper does not give one.');
  if (kind === 'number') {
    const number = Number(trimmed.replaceAll(/[\s,](?=\d{3}\b)/g, ''));
    if (!Number.isFinite(number)) throw new Error('Expected a number, with a point before decimals.');
    return number;
  }
  if (kind === 'yes-no') return trimmed === 'yes';
  if (kind === 'country') return trimmed.toUpperCase();
  if (kind === 'list' || kind === 'countries')
    return trimmed
      .split('\n')
      .map((line) => (kind === 'countries' ? line.trim().toUpperCase() : line.trim()))
      .filter(Boolean);
  return trimmed;
}
