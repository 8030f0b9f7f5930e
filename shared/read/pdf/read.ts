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
import type { Budget, Report } from './types.ts';

/** Reads an open document from page `from` on, telling each page as it is done and the rest at the end. */
export async function readDocument(
  engine: Engine,
  pdf: OpenPdf,
  from: number,
  budget: Budget,
  tell: (report: (Report & { number: number }) | Report) => void,
): Promise<void> {
  const problems: ReadProblem[] = [];
  const notes: string[] = [];
  const last = Math.min(pdf.total, budget.maxPages);
  const codes = codeSearch();
  let lost = 0;
  let waits = false;
  let blank = from === 1;
  for (let number = from; number <= last; number++) {
    const read = readPage(engine, pdf, number, codes.draw);
    if (read) {
      await codes.addTo(read.page);
      tell({ kind: 'page', number, ...read });
      blank &&= read.blank;
      waits ||= number === 1 && pdf.total === 1 && /please wait/i.test(read.page.words.map((w) => w.text).join(' '));
    } else {
      blank = false;
      lost++;
      tell({ kind: 'lost', number, problem: lostPage(number) });
    }
  }
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
  tell({
    kind: 'done',
    heapBytes: engine.bytes().length,
    problems,
    notes,
    attachments: attached.attachments,
    metadata: readMetadata(engine, pdf),
    revisions: readRevisions(engine, pdf),
  });
}
