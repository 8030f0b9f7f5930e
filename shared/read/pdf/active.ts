import type { OpenPdf } from './document.ts';
import type { Engine } from './engine.ts';
import { latin } from './latin.ts';

/** PDFium's form type of a dynamic XFA form. */
export const XFA_FULL = 2;

/** What the file would do by itself in a viewer, and restrictions on its use. Nothing of it is run. */
export function findActive({ pdfium }: Engine, pdf: OpenPdf): string[] {
  const notes: string[] = [];
  const text = latin(pdf.bytes);
  const has = (name: string) => new RegExp(`/${name}(?![A-Za-z0-9])`).test(text);
  if (pdfium.FPDFDoc_GetJavaScriptActionCount(pdf.handle) > 0 || has('JavaScript')) {
    notes.push('The PDF holds JavaScript; it is not run.');
  }
  if (has('Launch')) notes.push('The PDF holds an action that starts a program; it is not run.');
  if (has('SubmitForm') || has('ImportData'))
    notes.push('The PDF holds an action that sends or loads data; it is not run.');
  if (pdfium.FPDF_GetFormType(pdf.handle) === XFA_FULL) {
    notes.push(
      'The PDF is an XFA form: a viewer that knows XFA may show other text than was read. Ask for a printed copy.',
    );
  }
  if (pdfium.EPDF_IsEncrypted(pdf.handle))
    notes.push('The PDF is protected against changes; it opens without a password.');
  return notes;
}
