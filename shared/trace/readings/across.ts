import type { Document, Evidence } from '../../model/index.ts';
import { foldId } from '../fold.ts';
import { type Change, type Slot, slotsOf, toldBy, withChanges } from './slots.ts';

/** How likely another reading must be beside what was read, to be taken because another paper prints it. */
const nearlyAsLikely = 0.2;
/** Shortest number, as compared, that is no coincidence on two papers. */
const shortest = 5;

/** Letters and figures that many typefaces draw alike: which of them stands there no picture tells. */
const twins: readonly string[] = ['0OoQD', '1Iil|', '5Ss', '8B', '2Zz', '6G'];

/**
 * Settles doubtful characters of numbers that stand on several papers (an invoice number on its invoice and on the certificate): where
 * another paper prints surely what a likely other reading says, and none prints what was read. Bale numbers and weights are never
 * settled in this way: two lists that differ are what is looked for. Pure: the same papers give the same papers.
 */
export function settleAcross(documents: readonly Document[]): Document[] {
  const slots = documents.flatMap(slotsOf).filter((slot) => slot.group === 'number');
  if (slots.length === 0) return [...documents];
  const sure = sureNumbers(documents);
  const changes = slots.flatMap((slot): Change[] => {
    const places = (id: string): string | undefined => sure.get(id)?.find((d) => d !== slot.document)?.name;
    const read = foldId(String(slot.value));
    if (places(read)) return [];
    const found = new Map<string, Slot['others'][number]>();
    for (const other of slot.others) {
      const id = foldId(String(other.value));
      if (places(id) && isLikely(slot, other) && !found.has(id)) found.set(id, other);
    }
    const [only, ...more] = found;
    if (!only || more.length > 0) return [];
    const settled = `the number on ${places(only[0])!} settles "${slot.value}" as "${only[1].value}"`;
    return [{ slot, value: only[1].value, evidence: { ...withoutDoubt(slot), settled } }];
  });
  const notes = Map.groupBy(changes, (c) => c.slot.document);
  const changed = withChanges(documents, changes);
  return changed.map((document, i) => {
    const own = notes.get(documents[i]!);
    if (!own) return document;
    const said = own.map((c) => `"${c.slot.value}" to "${c.value}"`);
    const note = `Doubtful characters were settled by the same number on another paper: ${[...new Set(said)].join(', ')}.`;
    return { ...document, notes: [...document.notes, note] };
  });
}

/** The evidence with no character of the value in doubt any more; those of other values in the same row stay. */
function withoutDoubt({ evidence, value }: Slot): Evidence {
  const { doubtful, ...rest } = evidence;
  const from = rest.quote.indexOf(String(value));
  const open = doubtful?.filter(({ at }) => at < from || at >= from + String(value).length) ?? [];
  return open.length > 0 ? { ...rest, doubtful: open } : rest;
}

/** Numbers that papers print without doubt, and which papers, the one whose own number it is first. */
function sureNumbers(documents: readonly Document[]): Map<string, Document[]> {
  const sure = new Map<string, Document[]>();
  for (const document of documents)
    for (const [path, group, , value, evidence] of toldBy(document)) {
      if (group !== 'number' || typeof value !== 'string' || evidence.doubtful?.length) continue;
      const id = foldId(value);
      if (id.length < shortest || !/\d/.test(id)) continue;
      const known = sure.get(id) ?? [];
      sure.set(id, path[0] === 'number' ? [document, ...known] : [...known, document]);
    }
  return sure;
}

function isLikely(slot: Slot, other: Slot['others'][number]): boolean {
  if (other.ratio >= nearlyAsLikely) return true;
  const [a, b] = [String(slot.value), String(other.value)];
  return a.length === b.length && [...a].every((sign, i) => sign === b[i] || areTwins(sign, b[i]!));
}

const areTwins = (a: string, b: string): boolean => twins.some((group) => group.includes(a) && group.includes(b));
