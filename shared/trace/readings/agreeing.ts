import type { Document, UnitRow } from '../../model/index.ts';
import { foldId } from '../fold.ts';
import { kept } from '../kept.ts';
import { runOf, UnitSet, unitsOf } from '../units.ts';
import { type Change, type Slot, toldBy } from './slots.ts';

/** Kilograms or pieces by which two prints of one figure may differ. */
const slack = 0.05;

/**
 * The readings of doubtful values in which the papers agree: each value that no other paper prints, read as one that another paper does.
 * They settle nothing: a contradiction that is gone when the papers are judged with them hangs on characters that could not be read.
 */
export function agreeingReadings(documents: readonly Document[], slots: readonly Slot[]): Change[] {
  const units = new Map<Document, UnitSet>();
  const unitsBeside = (document: Document): UnitSet =>
    kept(units, document, () => new UnitSet(documents.filter((d) => d !== document).flatMap(unitsOf)));
  const figures = figuresOf(documents);
  const taken = new Map<Document, Set<string>>();
  return slots.flatMap((slot): Change[] => {
    if (slot.group === 'unit') {
      const own = kept(taken, slot.document, ownUnits);
      const listed = (id: string): boolean => isListed({ id, evidence: slot.evidence }, unitsBeside(slot.document));
      if (listed(String(slot.value))) return [];
      const other = [...slot.others, ...withOneMore(slot)].find(
        ({ value }) => listed(String(value)) && !own.has(foldId(String(value))),
      );
      if (!other) return [];
      own.add(foldId(String(other.value)));
      return [{ slot, value: other.value }];
    }
    const beside = figures.filter((f) => f.group === slot.group && f.document !== slot.document);
    if (beside.some((f) => isSame(f.value, slot.value))) return [];
    const other = slot.others.find(({ value }) => beside.some((f) => isSame(f.value, value)));
    return other ? [{ slot, value: other.value }] : [];
  });
}

/**
 * Readings with one more figure beside a place where the engine was not sure how many characters stand: of two equal figures side by side
 * it may see one, and doubt which.
 */
function withOneMore({ value, evidence }: Slot): { value: string }[] {
  const read = String(value);
  const from = evidence.quote.indexOf(read);
  const places = (evidence.doubtful ?? []).filter(
    ({ at, others }) => at >= from && at < from + read.length && others.some((o) => o.text.length !== 1),
  );
  return places.flatMap(({ at }) =>
    [at - from, at - from + 1].flatMap((i) =>
      [...'0123456789'].map((figure) => ({ value: read.slice(0, i) + figure + read.slice(i) })),
    ),
  );
}

const ownUnits = (document: Document): Set<string> =>
  new Set(
    [...toldBy(document)].flatMap(([, group, , value]) =>
      group === 'unit' && typeof value === 'string' ? [foldId(value)] : [],
    ),
  );

function isListed(row: UnitRow, set: UnitSet): boolean {
  const run = runOf(row, row.evidence.document);
  return run !== undefined && set.missing(run).length === 0;
}

interface Figure {
  document: Document;
  group: string;
  value: string | number;
}

/** Single figures, days and numbers of all papers; the rows of lists, which are compared bale by bale, left out. */
const figuresOf = (documents: readonly Document[]): Figure[] =>
  documents.flatMap((document) =>
    [...toldBy(document)].flatMap(([path, group, , value]) =>
      value === undefined || path[0] === 'units' || path[0] === 'mentions' ? [] : [{ document, group, value }],
    ),
  );

/** Values of one group: both numbers, or both texts. */
const isSame = (a: string | number, b: string | number): boolean =>
  typeof a === 'number' ? Math.abs(a - Number(b)) <= slack : foldId(a) === foldId(String(b));
