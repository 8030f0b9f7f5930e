import type { Document, Facts } from '../model/index.ts';
import { foldId } from './fold.ts';
import { kept } from './kept.ts';
import { sameName } from './names.ts';
import { unitsOf } from './units.ts';

/** Where a file's name says that it holds one part of several: "invoice-p2.jpg", "bale list 2 of 3.pdf", "scan_002.png". */
interface NamedPart {
  stem: string;
  number: number;
  /** The name has a word for pages or parts; a bare counter only tells in which order pages were scanned. */
  said: boolean;
}

const parts = [
  /^(.*?)[\s._-]*(?:\(|\[)?(?:page|pages|pg|part|sheet|hoja|folha|seite|стр|лист|p)[\s._-]*(\d{1,3})(?:\s*(?:of|de|di|von|из|\/|-)\s*\d{1,3})?(?:\)|\])?$/iu,
  /^(.*?)[\s._-]*(?:\(|\[)?(\d{1,3})\s*(?:of|de|из|_of_|-of-)\s*\d{1,3}(?:\)|\])?$/iu,
  /^(.*?)第?(\d{1,3})[页頁张]$/u,
];
const counter = /^(.*?\D)?[\s._-]*\(?0*(\d{1,3})\)?$/u;

const named = new Map<string, NamedPart | undefined>();

export const partOfName = (name: string): NamedPart | undefined => kept(named, name, readName);

function readName(name: string): NamedPart | undefined {
  const bare = name.replace(/\.[a-z0-9]{2,5}$/iu, '').toLowerCase();
  for (const pattern of parts) {
    const m = pattern.exec(bare);
    if (m) return { stem: m[1]!.trim(), number: Number(m[2]), said: true };
  }
  const m = counter.exec(bare);
  return m ? { stem: (m[1] ?? '').trim(), number: Number(m[2]), said: false } : undefined;
}

const numberOf = (d: Document): string | undefined => d.facts.number && foldId(d.facts.number.value);

/** Rows go on: the first unit of `b` follows the last of `a`. */
function rowsGoOn(a: Document, b: Document): boolean {
  const last = unitsOf(a).at(-1);
  const [first] = unitsOf(b);
  return last !== undefined && first !== undefined && last.prefix === first.prefix && first.first === last.last + 1;
}

/** Whether `b`, of another file, goes on where `a` ends: by page marks, names of the files, numbers, parties and rows. */
function goesOn(a: Document, b: Document): boolean {
  if (a.sha256 === b.sha256 || a.id === b.id) return false;
  const marks = a.part !== undefined && b.part !== undefined;
  const follows = marks && b.part!.from === a.part!.to + 1 && a.part!.of === b.part!.of;
  if (marks && !follows) return false;
  const [x, y] = [partOfName(a.name), partOfName(b.name)];
  const named = x !== undefined && y !== undefined && x.stem === y.stem && y.number === x.number + 1;
  const said = named && x!.said && y!.said;
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one && other && one !== other) return false;
  const sameNumber = one !== undefined && (one === other || b.facts.references.some((r) => foldId(r.value) === one));
  const [p, q] = [a, b].map((d) => (d.facts.issuer ?? d.facts.seller ?? d.facts.shipper)?.value);
  if (p && q && !sameName(p, q)) return false;
  if (b.type !== a.type && b.type !== 'other' && b.typeConfidence >= 0.6) return false;
  const rows = rowsGoOn(a, b);
  if (follows) return sameNumber || named || rows;
  // A further page that does not count itself must show by its rows or number that it is one.
  if (b.part !== undefined && b.part.from > 1) return (said || named) && (sameNumber || rows || b.type === 'other');
  return (said && (sameNumber || rows)) || (named && rows && b.facts.date === undefined);
}

const printedLast = new Set([
  'total',
  'subtotal',
  'tax',
  'amountDue',
  'netWeight',
  'grossWeight',
  'packages',
  'baleCount',
  'signed',
]);

type Values = Record<string, unknown>;
const isList = (fact: unknown): fact is { value: unknown[]; evidence: unknown; each?: unknown[] } =>
  typeof fact === 'object' && fact !== null && Array.isArray((fact as { value?: unknown }).value);

/** The facts of both parts: rows one after the other, sums and signature from the later, all else from the earlier that says it. */
function joinFacts(a: Facts, b: Facts): Facts {
  const out: Values = {};
  const [x, y] = [a as Values, b as Values];
  for (const name of new Set([...Object.keys(x), ...Object.keys(y)])) {
    const [one, other] = [x[name], y[name]];
    if (Array.isArray(one) && Array.isArray(other)) out[name] = [...one, ...other];
    else if (isList(one) && isList(other)) {
      const value = [...one.value, ...other.value.filter((v) => typeof v === 'object' || !one.value.includes(v))];
      const each = one.each && other.each && value.length === one.value.length + other.value.length;
      out[name] = { ...one, value, ...(each ? { each: [...one.each!, ...other.each!] } : { each: undefined }) };
    } else out[name] = printedLast.has(name) ? (other ?? one) : (one ?? other);
  }
  // A sum at the foot of the last part is that of all of them: no part by itself can be added up.
  return { ...(out as unknown as Facts), sums: [] };
}

/** What each document goes on with. A part that two could go on with stays alone, and so does one that would lead back to itself. */
function following(documents: readonly Document[]): Map<string, Document> {
  const next = new Map<string, Document>();
  const able = documents.filter((d) => d.part !== undefined || partOfName(d.name) !== undefined);
  const leadsTo = (from: Document, to: string): boolean => {
    for (let d: Document | undefined = from; d; d = next.get(d.id)) if (d.id === to) return true;
    return false;
  };
  const gone = new Set<string>();
  for (const b of able) {
    const [a, ...more] = new Set(able.filter((d) => goesOn(d, b)).map((d) => d.id));
    if (a === undefined || more.length > 0 || gone.has(b.id) || next.has(a) || leadsTo(b, a)) continue;
    next.set(a, b);
    gone.add(b.id);
  }
  return next;
}

/**
 * Documents that were handed in over several files are one: the parts are joined under the first of them, their evidence stays where it
 * stands. A part that was handed in twice counts once.
 */
export function joined(documents: readonly Document[]): Document[] {
  const next = following(documents);
  if (next.size === 0) return [...documents];
  const behind = new Set([...next.values()].map((d) => d.id));
  return documents.flatMap((d) => {
    if (behind.has(d.id)) return [];
    let whole = d;
    for (let b = next.get(d.id); b; b = next.get(b.id))
      whole = { ...whole, facts: joinFacts(whole.facts, b.facts), problems: [...whole.problems, ...b.problems] };
    return [whole];
  });
}

/** For each part that goes on with another file's document: the first part of it. */
export function partsIn(documents: readonly Document[]): Map<string, Document> {
  const next = following(documents);
  const behind = new Set([...next.values()].map((d) => d.id));
  const out = new Map<string, Document>();
  for (const head of documents)
    if (!behind.has(head.id)) for (let b = next.get(head.id); b; b = next.get(b.id)) out.set(b.id, head);
  return out;
}
