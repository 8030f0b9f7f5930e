import { distance } from 'fastest-levenshtein';
import type { Document } from '../model/index.ts';
import { foldId, foldText } from './fold.ts';
import { sameName } from './names.ts';
import { unitsOf } from './units.ts';

/** Papers in an order that does not depend on how they were handed in. */
export const inOrder = (documents: readonly Document[]): Document[] =>
  [...documents].sort(
    (a, b) => compare(a.name, b.name) || compare(a.id, b.id) || a.pages[0] - b.pages[0] || compare(a.sha256, b.sha256),
  );

/** Which of two texts comes first, by their characters alone. */
export const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * Each paper once: a file handed in twice, or a copy (scan, photograph) of a paper with the same type, number, issuer, language and
 * no fact that differs, neither corroborates nor contradicts anything. The first in order stays.
 */
export function distinct(documents: readonly Document[]): Document[] {
  return inOrder(grouped(documents).map((group) => group[0]!));
}

/** For each document that counts as a copy, the one that it is a copy of. */
export function copiesIn(documents: readonly Document[]): Map<Document, Document> {
  return new Map(grouped(documents).flatMap(([kept, ...copies]) => copies.map((copy) => [copy, kept!] as const)));
}

/** Documents with their copies, the richest of them first. */
function grouped(documents: readonly Document[]): Document[][] {
  const groups: Document[][] = [];
  const bytes = new Map<string, Document[]>();
  for (const document of inOrder(documents)) {
    const key = `${document.sha256} ${document.pages.join('-')} ${document.type}`;
    const same = bytes.get(key) ?? groups.find(([kept]) => isCopy(document, kept!));
    if (!same) {
      const group = [document];
      groups.push(group);
      bytes.set(key, group);
      continue;
    }
    if (!bytes.has(key) && richness(document) > richness(same[0]!)) same.unshift(document);
    else same.push(document);
    bytes.set(key, same);
  }
  return groups;
}

const richness = (d: Document): number => scalars(d).size * 1000 + d.facts.mentions.length + d.facts.units.length;

function isCopy(a: Document, b: Document): boolean {
  if (a.type !== b.type || a.language !== b.language) return false;
  // A paper without a number is known again by all that it says.
  if (!a.facts.number || !b.facts.number) return !a.facts.number && !b.facts.number && isSameSheet(a, b);
  if (foldId(a.facts.number.value) !== foldId(b.facts.number.value)) return false;
  const [x, y] = [issuerOf(a), issuerOf(b)];
  if (x && y && !sameName(x, y)) return false;
  const [facts, others] = [scalars(a), scalars(b)];
  const alike = scanned(a) || scanned(b) ? alikeOnScan : (v: string, w: string) => v === w;
  for (const [name, value] of facts) if (others.has(name) && !alike(value, others.get(name)!)) return false;
  return sameUnits(a, b) && sameTexts(a, b) && a.facts.lines?.value.length === b.facts.lines?.value.length;
}

const scanned = (d: Document): boolean => d.reader === 'ocr' || d.reader === 'textract';

/** The same text but for blanks and a letter in eight; every figure is the same. */
function alikeOnScan(a: string, b: string): boolean {
  const [x, y] = [a, b].map((t) => t.replace(/[\s.,;:'"()-]+/gu, '')) as [string, string];
  if (x === y) return true;
  if (x.replace(/\D/gu, '') !== y.replace(/\D/gu, '')) return false;
  return Math.abs(x.length - y.length) <= 3 && distance(x, y) <= Math.max(x.length, y.length) / 8;
}

/** Every fact alike, and enough of them that two sheets of one form, filled in for different things, would differ in one. */
function isSameSheet(a: Document, b: Document): boolean {
  const [facts, others] = [scalars(a), scalars(b)];
  if (facts.size !== others.size || facts.size < 3) return false;
  for (const [name, value] of facts) if (others.get(name) !== value) return false;
  const said = a.facts.units.length + a.facts.flows.length + (a.facts.lines?.value.length ?? 0);
  return said > 0 && sameUnits(a, b) && sameFlows(a, b) && sameTexts(a, b) && sameLines(a, b);
}

const sameLines = (a: Document, b: Document): boolean => bare(a.facts.lines?.value) === bare(b.facts.lines?.value);
const sameFlows = (a: Document, b: Document): boolean =>
  bare(a.facts.flows) === bare(b.facts.flows) && bare(a.facts.events) === bare(b.facts.events);

/** Rows without the places where they stand. */
const bare = (rows: unknown): string =>
  JSON.stringify(rows ?? [], (key, value) => (key === 'evidence' || key === 'each' ? undefined : value));

const issuerOf = (d: Document): string | undefined => (d.facts.issuer ?? d.facts.seller ?? d.facts.shipper)?.value;

function scalars(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, fact] of Object.entries(document.facts)) {
    if (fact === undefined || Array.isArray(fact) || name === 'lines') continue;
    const { value } = fact as { value: unknown };
    found.set(name, typeof value === 'string' ? foldText(value) : JSON.stringify(value));
  }
  return found;
}

function sameUnits(a: Document, b: Document): boolean {
  const key = (d: Document): string =>
    unitsOf(d)
      .map((u) => `${u.prefix}${u.first}-${u.last}:${u.row.netKg ?? ''}`)
      .join(' ');
  return key(a) === key(b);
}

/** A copy that names a place or party which the other does not is looked at by itself. */
function sameTexts(a: Document, b: Document): boolean {
  const texts = (d: Document): Set<string> => new Set(d.facts.mentions.map((m) => foldText(m.text)));
  const [x, y] = [texts(a), texts(b)];
  if (x.size === y.size && [...x].every((text) => y.has(text))) return true;
  // OCR leaves texts out and mistakes letters; a text that the other paper has nothing like is another text.
  if (scanned(a) === scanned(b)) return false;
  const [scan, print] = scanned(a) ? [x, y] : [y, x];
  return [...scan].every((text) => print.has(text) || [...print].some((other) => alikeOnScan(text, other)));
}

/** Facts of a copy that are figures or days, and what they are called. */
const figures = {
  total: 'the total',
  netWeight: 'the net weight',
  grossWeight: 'the gross weight',
  packages: 'the number of packages',
  baleCount: 'the number of bales',
  date: 'the date',
} as const;

/** Two sheets of one paper (type, number, issuer, day or goods) that say different figures. */
export interface Altered {
  one: Document;
  other: Document;
  says: string;
  fact: keyof typeof figures;
}

/** Papers of which one number is issued once, so that two with one number are copies. */
const single = new Set<Document['type']>(['invoice', 'bill-of-lading', 'certificate-of-origin']);

/** Copies that differ: all else that both say agrees, one or two figures do not. */
export function alteredCopies(documents: readonly Document[]): Altered[] {
  const found: Altered[] = [];
  const papers = inOrder(documents).filter((d) => single.has(d.type) && d.facts.number);
  for (const [i, one] of papers.entries()) {
    for (const other of papers.slice(i + 1)) {
      if (one.type !== other.type || one.language !== other.language) continue;
      if (foldId(one.facts.number!.value) !== foldId(other.facts.number!.value)) continue;
      const [facts, others] = [scalars(one), scalars(other)];
      const both = [...facts.keys()].filter((name) => others.has(name) && name !== 'number');
      const differ = both.filter((name) => !alikeOnScan(facts.get(name)!, others.get(name)!));
      if (both.length < 6 || differ.length === 0 || differ.length > 2 || differ.some((name) => !(name in figures)))
        continue;
      for (const fact of differ as (keyof typeof figures)[]) found.push({ one, other, says: figures[fact], fact });
    }
  }
  return found;
}
