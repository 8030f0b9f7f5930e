import type { ReadProblem } from '../../model/index.ts';
import { codeSearch } from '../codes/on-pdf.ts';
import { findActive, XFA_FULL } from './active.ts';
import { readAttachments } from './attachments.ts';
import { isCutOff, type OpenPdf } from './document.ts';
import type { Engine } from './engine.ts';
import { missingObjects } from './losses.ts';
import { readMetadata } from './metadata.ts';
import { readPage } from './page.ts';
import { allBlank, cutOff, lostPage, tooManyPages, xfaOnly } from './problems.ts';
import { readRevisions } from './revisions.ts';
import type { Closing, PagesRead, Report } from './types.ts';

/** Reads these pages of an open document, telling each as it is done. */
export async function readPages(
  engine: Engine,
  pdf: OpenPdf,
  pages: readonly number[],
  tell: (report: Extract<Report, { kind: 'page' | 'lost' }>) => void,
): Promise<void> {
  const codes = codeSearch();
  for (const number of pages) {
    const read = readPage(engine, pdf, number, codes.draw);
    if (read) {
      await codes.addTo(read.page);
      tell({ kind: 'page', number, ...read });
    } else tell({ kind: 'lost', number, problem: lostPage(number) });
  }
}

/** What is to be said of an open document as a whole, once its pages are read. */
export function closingOf(engine: Engine, pdf: OpenPdf, { last, lost, blank, waits }: PagesRead): Closing {
  const problems: ReadProblem[] = [];
  const notes: string[] = [];
  if (waits && engine.pdfium.FPDF_GetFormType(pdf.handle) === XFA_FULL) problems.push(xfaOnly());
  if (blank) problems.push(allBlank(last));
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
  return {
    problems,
    notes,
    attachments: attached.attachments,
    metadata: readMetadata(engine, pdf),
    revisions: readRevisions(engine, pdf),
  };
}
