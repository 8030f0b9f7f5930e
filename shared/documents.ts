import { type ClassifiedDocument, classifyFile } from './classify/index.ts';
import { extractFacts } from './extract/index.ts';
import { marksOf } from './marks.ts';
import type { Document, Facts, FileRead, Page, Reader, ReadProblem, Unreadable } from './model/index.ts';

/** What became of a file: its documents, and what of it (or of its parts) could not be read. */
export interface FileDocuments {
  documents: Document[];
  unreadable: Unreadable[];
}

const idOf = (file: FileRead): string => file.sha256.slice(0, 12);

function confidenceOf(d: ClassifiedDocument): number {
  const filled = d.pages.filter((p) => p.words.length > 0 || (p.grid?.cells.length ?? 0) > 0);
  if (filled.length === 0) return 0;
  return filled.reduce((sum, p) => sum + p.confidence, 0) / filled.length;
}

const readerOf = (d: ClassifiedDocument): Reader => (d.pages.find((p) => p.words.length > 0) ?? d.pages[0]!).reader;

/** Pages in reading order, unless they are a range of the file. */
function pageListOf(d: ClassifiedDocument): number[] | undefined {
  const numbers = d.pages.map((p) => p.number);
  return numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1) ? undefined : numbers;
}

/** Problems of pages go with their document, or that of the page before; those of the file as a whole with its first one. */
function problemsOf(file: FileRead, d: ClassifiedDocument, all: readonly ClassifiedDocument[]): ReadProblem[] {
  const holds = (one: ClassifiedDocument, page: number): boolean => one.pages.some((p) => p.number === page);
  const holder = (page: number): ClassifiedDocument => {
    for (let n = page; n > 0; n--) {
      const found = all.find((one) => holds(one, n));
      if (found) return found;
    }
    return all[0]!;
  };
  return file.problems.filter((p) => (p.page === undefined ? d === all[0] : holder(p.page) === d));
}

/** What is said of pages that only repeat a page of the document. */
const copyNotes = (d: ClassifiedDocument): string[] =>
  d.copies.map(({ page, of }) => `Page ${page} is a copy of page ${of}: it counts once.`);

/** What the section of one step says of its own: the bales that it lists, and the one origin that stands beside its cotton. */
function addOwn(facts: Facts, other: Facts): void {
  if (facts.units.length === 0 && !facts.bales) {
    facts.units = other.units;
    if (other.bales) facts.bales = other.bales;
  }
  const [origin, ...more] = other.origins?.value ?? [];
  if (origin && more.length === 0)
    for (const flow of other.flows) if (flow.direction === 'in' && flow.material === 'lint') flow.origin ??= origin;
}

/** What a record of several steps says of an earlier one of them: its days, its site, what went in and came out. */
function addSteps(facts: Facts, other: Facts, alone: boolean): void {
  if (alone) addOwn(facts, other);
  const said = new Set(facts.flows.map((f) => f.evidence.quote));
  const [kinds, steps] = [new Set(facts.events.map((e) => e.kind)), new Set(facts.sites.map((s) => s.step))];
  const flows = new Set(facts.flows.map((f) => `${f.direction} ${f.material}`));
  facts.events.push(...other.events.filter((e) => !kinds.has(e.kind)));
  facts.sites.push(...other.sites.filter((s) => !steps.has(s.step)));
  facts.flows.push(
    ...other.flows.filter((f) => !said.has(f.evidence.quote) && !flows.has(`${f.direction} ${f.material}`)),
  );
}

function toDocument(file: FileRead, d: ClassifiedDocument, all: readonly ClassifiedDocument[]): Document {
  const first = d === all[0];
  const id = all.length > 1 ? `${idOf(file)}#${d.first}-${d.last}` : idOf(file);
  const pageList = pageListOf(d);
  const marks = marksOf(file, d.pages);
  const { type, alsoTypes, sections, language, languages } = d;
  const { facts, also, notes, problems } = extractFacts(d.pages, {
    id,
    type,
    language,
    languages,
    alsoTypes,
    sections,
  });
  for (const [i, other] of also.entries()) addSteps(facts, other, sections?.[alsoTypes![i]!] !== undefined);
  return {
    id,
    name: file.name,
    sha256: file.sha256,
    pages: [d.first, d.last],
    ...(pageList && { pageList }),
    type,
    ...(alsoTypes && { alsoTypes }),
    typeConfidence: d.typeConfidence,
    typeEvidence: d.typeEvidence,
    ...(d.part && { part: d.part }),
    language,
    languages,
    ...(d.english !== undefined && { english: d.english }),
    ...(d.translation && { translation: true as const }),
    reader: readerOf(d),
    confidence: Math.min(1, Math.max(0, confidenceOf(d))),
    facts,
    ...(marks && { marks }),
    problems: [...problemsOf(file, d, all), ...problems],
    notes: [...(first ? file.notes : []), ...copyNotes(d), ...notes],
  };
}

/**
 * Tables that an engine sees on a scan are its guess and leave out what stands around them: the words tell the whole page, and the edges
 * of the cells stand among the rulings.
 */
function withoutGuessedGrid(page: Page): Page {
  if (page.reader !== 'textract' || !page.grid) return page;
  const { grid: _, ...rest } = page;
  return rest;
}

const hasText = (file: FileRead): boolean =>
  file.pages.some((p) => p.words.length > 0 || (p.grid?.cells.length ?? 0) > 0);

function unreadableOf(file: FileRead): Unreadable {
  const none: ReadProblem = {
    code: file.bytes === 0 ? 'empty' : 'no-text',
    message: 'expected text on at least one page, found none; hand in the original file or a clearer scan',
  };
  const problems = file.problems.length > 0 ? file.problems : [none];
  return { id: idOf(file), name: file.name, sha256: file.sha256, problems };
}

/**
 * Makes the documents of a file: classified, each of its own pages, with facts. Parts (of an archive, or the XML invoice
 * inside a PDF) become documents of their own; what gives none stands in `unreadable` with the reason.
 */
export function documentsOf(file: FileRead): FileDocuments {
  const documents: Document[] = [];
  const unreadable: Unreadable[] = [];
  if (hasText(file)) {
    const classified = classifyFile({ ...file, pages: file.pages.map(withoutGuessedGrid) });
    documents.push(...classified.map((d) => toDocument(file, d, classified)));
  } else if (file.parts.length === 0 || file.problems.length > 0) {
    unreadable.push(unreadableOf(file));
  }
  for (const part of file.parts) {
    const made = documentsOf(part);
    const face = documents[0];
    for (const d of made.documents) {
      const embedded = face && file.kind === 'pdf' && d.reader === 'xml';
      documents.push(
        embedded
          ? { ...d, notes: [...d.notes, `Embedded in ${file.name}: the same invoice as its face ${face.id}.`] }
          : d,
      );
    }
    unreadable.push(...made.unreadable);
  }
  return { documents, unreadable };
}
