import { extractFacts } from '../extract/index.ts';
import {
  type AmendedValue,
  type Amendment,
  type AppliedAmendment,
  type Document,
  DocumentType,
  type Evidence,
  type Page,
} from '../model/index.ts';
import { confidenceFloor } from '../trade/floors.ts';
import { withinDoubt } from './doubtful.ts';
import { decides, isLong, misfit, type Place, placeOf, type Reading, readingAt, withValue } from './places.ts';
import { type Measure, printedAt } from './printed.ts';
import { standing } from './standing.ts';
import { sumsAfter } from './sums.ts';

export { misfit, placeOf, readingAt } from './places.ts';

/** Below this the words of a paper leave its type open. */
const openType = 0.6;

/**
 * The documents as people amended them. Each keeps beside its facts what was amended, by whom and why, what the machine read, and how far
 * the paper itself bears it out; one that no longer fits (the row is another by now) is noted as refused, and the reading stands.
 * `pagesOf` gives the pages of a document in reading order, where they are at hand. Amendments of documents that are not there wait.
 */
export function amended(
  documents: readonly Document[],
  amendments: readonly Amendment[],
  pagesOf: (document: Document) => readonly Page[] | undefined,
): Document[] {
  const standingBy = Map.groupBy(standing(amendments), (one) => one.document);
  return documents.map((document) => {
    const own = standingBy.get(document.id);
    if (!own) return document;
    const pages = pagesOf(document) ?? [];
    // The type comes first: facts are those of a paper of its type.
    const inOrder = own.sort((a, b) => rank(a) - rank(b) || (a.place < b.place ? -1 : 1));
    return inOrder.reduce((now, one) => amendOne(now, one, pages), document);
  });
}

const rank = (one: Amendment): number => (one.place === 'type' ? 0 : 1);

function amendOne(document: Document, { document: _, ...amendment }: Amendment, pages: readonly Page[]): Document {
  const value = amendment.value!;
  const noted = (applied: AppliedAmendment, changed: Partial<Document> = {}): Document => ({
    ...document,
    ...changed,
    amendments: [...(document.amendments ?? []), applied],
  });
  const refuse = (refused: string) => noted({ ...amendment, shown: 'nowhere', refused });
  const place = placeOf(amendment.place);
  if (!place) return refuse('there is no such place on a paper');
  const wrong = misfit(place, value);
  if (wrong !== undefined) return refuse(wrong);
  if (place.kind === 'type') return retyped(document, amendment, pages, noted);

  const read = readingAt(document.facts, place);
  if (!read) return refuse('the paper has no such row');
  if (amendment.was !== undefined && !equal(amendment.was, read.value))
    return refuse(`it was made against ${said(amendment.was)}, and the paper is read as ${said(read.value)} now`);
  const at = printedAt(document.id, pages, value, read.evidence, measureOf(place));
  const shown = at ? 'printed' : read.evidence && withinDoubt(read.evidence, value) ? 'doubtful' : 'nowhere';
  const evidence = at ?? read.evidence ?? wholePage(document);
  const open = openOf(place, read, value, at);
  const facts = withValue(document.facts, place, value, evidence);
  const was = amendment.was === undefined && !isLong(read.value) ? { was: read.value } : {};
  return noted(
    {
      ...amendment,
      ...was,
      shown,
      ...(read.evidence && { read: read.evidence }),
      ...(at && { evidence: at }),
      ...(open !== undefined && { open }),
    },
    { facts: { ...facts, sums: sumsAfter(document.facts, facts, place, value) } },
  );
}

/** What the numbers of a place measure. */
function measureOf(place: Exclude<Place, { kind: 'type' }>): Measure {
  const name = place.kind === 'cell' ? place.column : place.fact;
  if (name === 'outturn') return 'share';
  return /weight$|kg$/iu.test(name) ? 'weight' : 'plain';
}

/** The paper read again as one of the type that a person gives it. */
function retyped(
  document: Document,
  amendment: Omit<Amendment, 'document'>,
  pages: readonly Page[],
  noted: (applied: AppliedAmendment, changed?: Partial<Document>) => Document,
): Document {
  const type = DocumentType.parse(amendment.value);
  if (pages.length === 0)
    return noted({
      ...amendment,
      shown: 'nowhere',
      refused: 'the pages of the paper are not at hand to be read again',
    });
  const { id, language, languages, alsoTypes: _, ...rest } = document;
  const { facts, notes, problems } = extractFacts(pages, { id, type, language, languages });
  const unsure = document.typeConfidence < openType || document.type === 'other';
  const applied: AppliedAmendment = {
    ...amendment,
    shown: unsure ? 'doubtful' : 'nowhere',
    ...(unsure ? {} : { open: `its words say ${document.type} (${document.typeEvidence.slice(0, 3).join(', ')})` }),
  };
  const known = new Set(document.problems.map((p) => p.message));
  const { alsoTypes: __, ...kept } = noted(applied, {
    ...rest,
    type,
    facts,
    notes: [...new Set([...document.notes, ...notes])],
    problems: [...document.problems, ...problems.filter((p) => !known.has(p.message))],
  });
  return kept;
}

/**
 * Why an amendment leaves a question open: nothing on the paper bears it out, or it sets aside what the paper says clearly. A single fact
 * that the machine took from the wrong place may stand elsewhere on the paper; what is in a row stands in that row.
 */
function openOf(place: Place, read: Reading, value: AmendedValue, at: Evidence | undefined): string | undefined {
  const { evidence, doubt } = read;
  const doubted = evidence !== undefined && withinDoubt(evidence, value);
  if (!at && !doubted)
    return value === null ? 'what is taken away stands on the paper' : 'the paper does not show the new value';
  const clear =
    read.value !== null &&
    evidence !== undefined &&
    evidence.confidence >= confidenceFloor.value &&
    !evidence.doubtful &&
    doubt === undefined;
  if (!clear || !at) return undefined;
  const elsewhere = place.kind === 'cell' && !inRow(at, evidence);
  const dropped = Array.isArray(read.value) && Array.isArray(value) && read.value.some((one) => !value.includes(one));
  return decides(place) || elsewhere || dropped ? `the paper says ${said(read.value)} clearly there` : undefined;
}

/** Does it stand on the page and at the height of the row? */
const inRow = (at: Evidence, row: Evidence): boolean => {
  const middle = at.box[1] + at.box[3] / 2;
  return (
    at.document === row.document && at.page === row.page && middle >= row.box[1] && middle <= row.box[1] + row.box[3]
  );
};

const equal = (a: AmendedValue, b: AmendedValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const said = (value: AmendedValue): string =>
  value === null ? 'nothing' : Array.isArray(value) ? `${value.length} values` : `"${value}"`;

const wholePage = (document: Document): Evidence => ({
  document: document.id,
  page: document.pages[0],
  box: [0, 0, 1, 1],
  quote: '',
  confidence: 0,
});
