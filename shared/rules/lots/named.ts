import type { Document, Evidence } from '../../model/index.ts';
import { foldLot } from '../../trace/fold.ts';
import { citedOn } from '../../trace/references.ts';

/** Every lot that these papers name, folded, with where it first stands. */
export function lotsOn(documents: Document[]): Map<string, { printed: string; evidence: Evidence }> {
  const found = new Map<string, { printed: string; evidence: Evidence }>();
  for (const document of documents)
    for (const cited of citedOn(document)) {
      if (cited.kind === 'lot' && !found.has(foldLot(cited.printed))) found.set(foldLot(cited.printed), cited);
    }
  return found;
}

/** Whether a lot is among others; one of them may be printed with a head that the other leaves out. */
export const holds = (lots: Iterable<string>, lot: string): boolean =>
  [...lots].some(
    (other) => other === lot || (lot.length >= 4 && other.endsWith(lot)) || (other.length >= 4 && lot.endsWith(other)),
  );

/**
 * How a lot is numbered, letters and digits: a product's lot "P4062H" beside a paste's "L244D" is of another kind, and no record of
 * that kind may have been asked for. Plain numbers are of one kind whatever their length.
 */
export const shapeOf = (lot: string): string =>
  /^\d+$/.test(lot) ? '9' : lot.replace(/\p{L}/gu, 'A').replace(/\d/g, '9');

/** A lot cell into which the count of the next column ran ("Y3555 49") still names its lot. */
export const partly = (made: Map<string, unknown>, printed: string): boolean =>
  printed.split(/[\s,;]+/u).some((word) => made.has(foldLot(word)));
