import type { OpenPdf } from './document.ts';
import { type Engine, readString, withMemory } from './engine.ts';
import type { PdfAttachment } from './types.ts';

const MOST_FILES = 200;
const MOST_BYTES = 64 * 1024 * 1024;

/** Files inside the document: the XML of an electronic invoice in PDF/A-3, mostly. None is opened here. */
export function readAttachments(engine: Engine, pdf: OpenPdf): { attachments: PdfAttachment[]; notes: string[] } {
  const { pdfium } = engine;
  const attachments: PdfAttachment[] = [];
  const notes: string[] = [];
  const count = pdfium.FPDFDoc_GetAttachmentCount(pdf.handle);
  let total = 0;
  for (let i = 0; i < Math.min(count, MOST_FILES); i++) {
    const attachment = pdfium.FPDFDoc_GetAttachment(pdf.handle, i);
    if (attachment === 0) continue;
    const name =
      readString(engine, (at, size) => pdfium.FPDFAttachment_GetName(attachment, at, size), 500) || `file ${i + 1}`;
    const size = sizeOf(engine, attachment);
    if (size === undefined || total + size > MOST_BYTES) {
      notes.push(`The embedded file ${name} is not read: it is ${size === undefined ? 'damaged' : 'too large'}.`);
      continue;
    }
    total += size;
    attachments.push({ name, bytes: contentOf(engine, attachment, size) });
  }
  if (count > MOST_FILES) notes.push(`The file holds ${count} embedded files; ${MOST_FILES} were read.`);
  return { attachments, notes };
}

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
