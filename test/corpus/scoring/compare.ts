import anyAscii from 'any-ascii';
import type { Document } from '../../../shared/model/index.ts';
import type { Printed } from '../draw/paper.ts';

const fold = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.06, Math.abs(a) * 1e-4);
const sameSet = (a: string[], b: string[]): boolean => {
  const x = new Set(a.map(fold));
  const y = new Set(b.map(fold));
  return x.size === y.size && [...x].every((v) => y.has(v));
};

export interface FieldResult {
  field: keyof Printed;
  state: 'right' | 'wrong' | 'missing' | 'invented';
  expected: string;
  got: string;
  /** The product itself said that the value is unsure. */
  doubted?: boolean;
}

const fields: (keyof Printed)[] = [
  'number',
  'date',
  'seller',
  'buyer',
  'shipper',
  'consignee',
  'manufacturer',
  'issuer',
  'currency',
  'total',
  'countryOfOrigin',
  'countryOfExport',
  'portOfLoading',
  'portOfDischarge',
  'hsCodes',
  'netWeight',
  'grossWeight',
  'bales',
  'lots',
  'contractNumber',
  'invoiceNumber',
  'containers',
  'lines',
];

/** Numbers between the ends of a row's range, at most `limit`; the row's own id for a single one. */
export const idsOf = (d: Document): string[] => {
  if (d.facts.bales) return d.facts.bales.value;
  return d.facts.units.flatMap((u) => {
    if (!u.to || u.to === u.id) return [u.id];
    const head = /^(.*?)(\d+)$/.exec(u.id);
    const tail = /(\d+)$/.exec(u.to);
    if (!head || !tail) return [u.id, u.to];
    const out: string[] = [];
    const width = head[2]!.length;
    for (let n = Number(head[2]); n <= Number(tail[1]) && out.length < 5000; n++)
      out.push(head[1]! + String(n).padStart(width, '0'));
    return out;
  });
};

/** A production record's inputs and outputs are flows; a weight taken from them is no invention. */
const made = new Set([
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
  'farm-record',
  'seed-record',
]);
const masses = new Set<keyof Printed>(['netWeight', 'grossWeight', 'lots', 'countryOfOrigin']);

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 110 ? `${text.slice(0, 107)}...` : text;
};

/** What the product read of one document against what the paper prints, by the fact names of the contract. */
export const compareFacts = (printed: Printed, implied: Record<string, string[]>, d: Document): FieldResult[] => {
  const out: FieldResult[] = [];
  for (const field of fields) {
    const want = printed[field];
    const fact = d.facts[field];
    const got: unknown = field === 'bales' ? (idsOf(d).length ? idsOf(d) : undefined) : fact?.value;
    if (want === undefined && (got === undefined || (Array.isArray(got) && !got.length))) continue;
    if (want === undefined) {
      // A unit list that is no bale list (drums, rolls) is no invention.
      if (field === 'bales' || field === 'lines' || (made.has(d.type) && masses.has(field))) continue;
      if (typeof got === 'string' && implied[field]?.some((v) => fold(v) === fold(got))) continue;
      out.push({ field, state: 'invented', expected: '-', got: short(got) });
      continue;
    }
    if (got === undefined) {
      out.push({ field, state: 'missing', expected: short(want), got: '-' });
      continue;
    }
    let right: boolean;
    if (field === 'lines') {
      const a = (want as NonNullable<Printed['lines']>).map((l) => l.amount ?? 0).sort((x, y) => x - y);
      const b = (got as { amount?: number }[]).map((l) => l.amount ?? 0).sort((x, y) => x - y);
      right = a.length === b.length && a.every((x, i) => near(x, b[i]!));
    } else if (Array.isArray(want)) {
      right = Array.isArray(got) && sameSet(want as string[], got as string[]);
    } else if (typeof want === 'number') right = typeof got === 'number' && near(want, got);
    else right = fold(String(want)) === fold(String(got));
    const doubted = fact && 'doubt' in fact && fact.doubt !== undefined;
    out.push({
      field,
      state: right ? 'right' : 'wrong',
      expected: short(want),
      got: short(got),
      ...(doubted ? { doubted } : {}),
    });
  }
  return out;
};
