import type { ReadProblem } from '../../model/index.ts';
import { findActive } from './active.ts';
import { readAttachments } from './attachments.ts';
import { cutOff, isCutOff, type OpenPdf } from './document.ts';
import type { Engine } from './engine.ts';
import { missingObjects } from './losses.ts';
import { readMetadata } from './metadata.ts';
import { readPage } from './page.ts';
import type { Budget, Report } from './types.ts';

/** Reads an open document from page `from` on, telling each page as it is done and the rest at the end. */
export function readDocument(
  engine: Engine,
  pdf: OpenPdf,
  from: number,
  budget: Budget,
  tell: (report: (Report & { number: number }) | Report) => void,
): void {
  const problems: ReadProblem[] = [];
  const notes: string[] = [];
  const last = Math.min(pdf.total, budget.maxPages);
  let lost = 0;
  for (let number = from; number <= last; number++) {
    const read = readPage(engine, pdf, number);
    if (read) tell({ kind: 'page', number, ...read });
    else {
      lost++;
      tell({ kind: 'lost', number, problem: lostPage(number) });
    }
  }
  if (pdf.total > last) problems.push(tooManyPages(pdf.total, last));
  if (engine.pdfium.FPDF_DocumentHasValidCrossReferenceTable(pdf.handle) === 0) {
    notes.push(
      'The table of contents of the file (cross-reference table) is broken and was made anew from its objects.',
    );
  }
  if (isCutOff(pdf.bytes)) {
    const missing = missingObjects(pdf.bytes);
    if (lost > 0 || missing !== undefined)
      problems.push(cutOff(missing ?? `${lost} of ${pdf.total} pages are not there`));
    else notes.push('The file lacks its end mark (%%EOF); all that it refers to is there.');
  }
  const attached = readAttachments(engine, pdf);
  notes.push(...attached.notes, ...findActive(engine, pdf));
  tell({ kind: 'done', problems, notes, attachments: attached.attachments, metadata: readMetadata(engine, pdf) });
}

const lostPage = (number: number): ReadProblem => ({
  code: 'damaged',
  message: `Expected page ${number}, found that the file lists it but does not hold it. Ask for the file again.`,
  page: number,
});

const tooManyPages = (total: number, read: number): ReadProblem => ({
  code: 'too-large',
  message: `The file has ${total} pages; the first ${read} were read. Split it, or raise the page limit.`,
});

/** The problem of a file that asks for more memory than it may have. */
export const tooMuchMemory = (): ReadProblem => ({
  code: 'too-large',
  message:
    'Expected a file that can be read in the memory set for it, found one that asks for more. Ask for a plain copy, or raise the limit.',
});
