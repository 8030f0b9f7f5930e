import { type ClassifiedDocument, classifyFile } from './classify/index.ts';
import { extractFacts } from './extract/index.ts';
import type { Document, FileRead, Page, Reader, ReadProblem, Unreadable } from './model/index.ts';

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

/** Problems of pages go with their document; those of the file as a whole with its first one. */
function problemsOf(file: FileRead, d: ClassifiedDocument, first: boolean): ReadProblem[] {
  return file.problems.filter((p) => (p.page === undefined ? first : p.page >= d.first && p.page <= d.last));
}

function toDocument(file: FileRead, d: ClassifiedDocument, several: boolean, first: boolean): Document {
  const id = several ? `${idOf(file)}#${d.first}-${d.last}` : idOf(file);
  const { type, language, languages } = d;
  const { facts, notes, problems } = extractFacts(d.pages, { id, type, language, languages });
  return {
    id,
    name: file.name,
    sha256: file.sha256,
    pages: [d.first, d.last],
    type,
    typeConfidence: d.typeConfidence,
    typeEvidence: d.typeEvidence,
    language,
    languages,
    reader: readerOf(d),
    confidence: Math.min(1, Math.max(0, confidenceOf(d))),
    facts,
    problems: [...problemsOf(file, d, first), ...problems],
    notes: [...(first ? file.notes : []), ...notes],
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
 * Makes the documents of a file: classified, split by page range, with facts. Parts (of an archive, or the XML invoice
 * inside a PDF) become documents of their own; what gives none stands in `unreadable` with the reason.
 */
export function documentsOf(file: FileRead): FileDocuments {
  const documents: Document[] = [];
  const unreadable: Unreadable[] = [];
  if (hasText(file)) {
    const classified = classifyFile({ ...file, pages: file.pages.map(withoutGuessedGrid) });
    const several = classified.length > 1;
    documents.push(...classified.map((d, i) => toDocument(file, d, several, i === 0)));
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
