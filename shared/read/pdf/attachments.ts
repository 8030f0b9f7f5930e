import type { OpenPdf } from './document.ts';
import { type Engine, readString, withMemory } from './engine.ts';
import { latin } from './latin.ts';
import type { PdfAttachment } from './types.ts';

const MOST_FILES = 200;
const MOST_BYTES = 64 * 1024 * 1024;

/** Kind of annotation that holds a file: a paper clip on the page. */
const CLIP = 17;
const MOST_PAGES = 500;

/** Files inside the document: the XML of an electronic invoice, the files of a portfolio, those clipped to pages. None is opened here. */
export function readAttachments(engine: Engine, pdf: OpenPdf): { attachments: PdfAttachment[]; notes: string[] } {
  const { pdfium } = engine;
  const attachments: PdfAttachment[] = [];
  const notes: string[] = [];
  const count = pdfium.FPDFDoc_GetAttachmentCount(pdf.handle);
  let total = 0;
  const add = (attachment: number): void => {
    if (attachment === 0) return;
    const name =
      readString(engine, (at, size) => pdfium.FPDFAttachment_GetName(attachment, at, size), 500) ||
      `file ${attachments.length + 1}`;
    const size = sizeOf(engine, attachment);
    if (size === undefined || total + size > MOST_BYTES) {
      notes.push(`The embedded file ${name} is not read: it is ${size === undefined ? 'damaged' : 'too large'}.`);
      return;
    }
    total += size;
    const bytes = contentOf(engine, attachment, size);
    const known = attachments.some((other) => other.bytes.length === size && Buffer.compare(other.bytes, bytes) === 0);
    if (!known) attachments.push({ name, bytes });
  };
  for (let i = 0; i < Math.min(count, MOST_FILES); i++) add(pdfium.FPDFDoc_GetAttachment(pdf.handle, i));
  addClipped(engine, pdf, attachments, add);
  if (count > MOST_FILES) notes.push(`The file holds ${count} embedded files; ${MOST_FILES} were read.`);
  return { attachments, notes };
}

/** Files clipped to pages. Looked for only where the file may hold some: each page must be loaded for it. */
function addClipped(engine: Engine, pdf: OpenPdf, found: PdfAttachment[], add: (attachment: number) => void): void {
  const { pdfium } = engine;
  if (!/\/FileAttachment|\/ObjStm/.test(latin(pdf.bytes)) || !mayHoldFiles(pdf)) return;
  for (let number = 0; number < Math.min(pdf.total, MOST_PAGES) && found.length < MOST_FILES; number++) {
    const page = pdfium.FPDF_LoadPage(pdf.handle, number);
    if (page === 0) continue;
    const count = Math.min(1000, pdfium.FPDFPage_GetAnnotCount(page));
    for (let i = 0; i < count; i++) {
      const annotation = pdfium.FPDFPage_GetAnnot(page, i);
      if (annotation === 0) continue;
      if (pdfium.FPDFAnnot_GetSubtype(annotation) === CLIP) add(pdfium.FPDFAnnot_GetFileAttachment(annotation));
      pdfium.FPDFPage_CloseAnnot(annotation);
    }
    pdfium.FPDF_ClosePage(page);
  }
}

/** A stream of an embedded file is never inside a compressed group: its type is told in plain text, where a writer tells it. */
const mayHoldFiles = (pdf: OpenPdf): boolean => /\/EmbeddedFile\b|\/FileAttachment/.test(latin(pdf.bytes));

function sizeOf({ pdfium, scratch, integers }: Engine, attachment: number): number | undefined {
  return pdfium.FPDFAttachment_GetFile(attachment, 0, 0, scratch) ? (integers()[scratch >> 2] ?? 0) >>> 0 : undefined;
}

function contentOf(engine: Engine, attachment: number, size: number): Uint8Array {
  if (size === 0) return new Uint8Array();
  return withMemory(engine, size, (pointer) => {
    engine.pdfium.FPDFAttachment_GetFile(attachment, pointer, size, engine.scratch);
    return engine.bytes().slice(pointer, pointer + size);
  });
}
