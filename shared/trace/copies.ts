import type { Document } from '../model/index.ts';
import { foldId, foldText } from './fold.ts';
import { sameName } from './names.ts';
import { unitsOf } from './units.ts';

/** Papers in an order that does not depend on how they were handed in. */
export const inOrder = (documents: readonly Document[]): Document[] =>
  [...documents].sort(
    (a, b) => compare(a.name, b.name) || compare(a.id, b.id) || a.pages[0] - b.pages[0] || compare(a.sha256, b.sha256),
  );

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Each paper once: a file handed in twice, or a copy (scan, photograph) of a paper with the same type, number, issuer, language and
 * no fact that differs, neither corroborates nor contradicts anything. The first in order stays.
 */
export function distinct(documents: readonly Document[]): Document[] {
  const kept: Document[] = [];
  const bytes = new Set<string>();
  for (const document of inOrder(documents)) {
    const key = `${document.sha256} ${document.pages.join('-')} ${document.type}`;
    if (bytes.has(key)) continue;
    bytes.add(key);
    const twin = kept.findIndex((other) => isCopy(document, other));
    if (twin < 0) kept.push(document);
    else if (richness(document) > richness(kept[twin]!)) kept[twin] = document;
  }
  return inOrder(kept);
}

const richness = (d: Document): number => scalars(d).size * 1000 + d.facts.mentions.length + d.facts.units.length;

function isCopy(a: Document, b: Document): boolean {
  if (a.type !== b.type || a.language !== b.language || !a.facts.number || !b.facts.number) return false;
  if (foldId(a.facts.number.value) !== foldId(b.facts.number.value)) return false;
  const [x, y] = [issuerOf(a), issuerOf(b)];
  if (x && y && !sameName(x, y)) return false;
  const [facts, others] = [scalars(a), scalars(b)];
  for (const [name, value] of facts) if (others.has(name) && others.get(name) !== value) return false;
  return sameUnits(a, b) && sameTexts(a, b) && a.facts.lines?.value.length === b.facts.lines?.value.length;
}

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
  return x.size === y.size && [...x].every((text) => y.has(text));
}
