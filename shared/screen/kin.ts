import data from './data/related-parties.json' with { type: 'json' };
import { hanCore } from './han-names.ts';
import { hanParts, latinParts } from './name-cell.ts';
import { shapeOf } from './name-shape.ts';

/** A company that is known to be the parent or a sister of listed parties. */
export interface Kin {
  names: string[];
  how: string;
  /** Ids of the listed rows. */
  rows: string[];
  confidence: string;
  /** Where that is known from. */
  source?: string;
}

/** Where the relation is known from. */
export const sourceOfKin = (kin: Kin): string => kin.source ?? data._meta.source;

/** A Latin name by its words without the legal form, a Chinese one by its core. */
const keyOf = (name: string): string =>
  /\p{Script=Han}/u.test(name) ? hanCore(name) : `${shapeOf(name).joined} ${shapeOf(name).softs.join(' ')}`.trim();

let byName: Map<string, Kin[]> | undefined;
function table(): Map<string, Kin[]> {
  if (byName) return byName;
  byName = new Map();
  for (const kin of data.parties as Kin[])
    for (const key of new Set(kin.names.map(keyOf))) byName.set(key, [...(byName.get(key) ?? []), kin]);
  return byName;
}
let firstWords: RegExp | undefined;
/** Most lines of a page hold none of these names. */
function mayHoldKin(text: string): boolean {
  firstWords ??= new RegExp(
    data.parties
      .flatMap(({ names }) => names.map((n) => (/\p{Script=Han}/u.test(n) ? n.slice(0, 4) : n.slice(0, 5))))
      .join('|'),
    'iu',
  );
  return firstWords.test(text);
}

/** Parents and sisters of listed parties that a name or cell names, whole: a town or trade more makes it another company. */
export function kinIn(text: string): Kin[] {
  if (!mayHoldKin(text)) return [];
  // A part of a cell is a whole name where it carries its form.
  const latin = latinParts(text).filter((p) => shapeOf(p.text).formed || shapeOf(p.text).softs.length > 0);
  const parts = [text, ...latin.map((p) => p.text), ...hanParts(text)];
  return [...new Set(parts.map(keyOf).flatMap((key) => table().get(key) ?? []))];
}
