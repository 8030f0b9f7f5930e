import type { ReadProblem } from '../../model/index.ts';
import type { Engine } from './engine.ts';
import { latin } from './latin.ts';
import { cutOff, tooManyBytes } from './problems.ts';
import { salvage } from './salvage.ts';

/** An open document and the memory that its bytes stand in. */
export interface OpenPdf {
  handle: number;
  bytes: Uint8Array;
  pointer: number;
  /** Environment of the form fields; 0 where the file has none. */
  form: number;
  formInfo: number;
  total: number;
}

const NO_MEMORY = -1;
const FORMAT = 3;
const PASSWORD = 4;
const SECURITY = 5;

/** Opens a document, or says why it cannot be: encrypted, cut off, not a PDF, damaged beyond repair. */
export function openPdf(engine: Engine, bytes: Uint8Array): OpenPdf | ReadProblem {
  const refusal = refuseUnopened(bytes);
  if (refusal) return refusal;
  const { pdfium } = engine;
  let loaded = load(engine, bytes);
  // PDFium makes a broken table of contents anew, but not a lost trailer, catalog or list of pages.
  if (loaded.error === FORMAT || (loaded.error === 0 && pdfium.FPDF_GetPageCount(loaded.handle) === 0)) {
    const mended = salvage(bytes);
    if (mended) {
      unload(engine, loaded);
      loaded = load(engine, mended);
    }
  }
  const { handle, pointer, error } = loaded;
  if (error !== 0) return whyClosed(error, bytes);
  const total = pdfium.FPDF_GetPageCount(handle);
  const pdf: OpenPdf = { handle, bytes, pointer, form: 0, formInfo: 0, total };
  if (pdfium.FPDF_GetFormType(handle) !== 0) {
    pdf.formInfo = pdfium.PDFiumExt_OpenFormFillInfo();
    pdf.form = pdfium.PDFiumExt_InitFormFillEnvironment(handle, pdf.formInfo);
  }
  if (total > 0) return pdf;
  closePdf(engine, pdf);
  return isCutOff(bytes)
    ? cutOff('none of its pages is there')
    : {
        code: 'empty',
        message: 'Expected a PDF with at least one page, found one without pages. Ask for the paper itself.',
      };
}

interface Loaded {
  handle: number;
  pointer: number;
  /** 0 when the document is open. */
  error: number;
}

function load(engine: Engine, bytes: Uint8Array): Loaded {
  const { pdfium } = engine;
  const pointer = pdfium.malloc(bytes.length);
  if (pointer === 0) return { handle: 0, pointer, error: NO_MEMORY };
  engine.bytes().set(bytes, pointer);
  const handle = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, 0);
  if (handle !== 0) return { handle, pointer, error: 0 };
  const error = pdfium.FPDF_GetLastError();
  pdfium.free(pointer);
  return { handle, pointer: 0, error };
}

function unload({ pdfium }: Engine, { handle, pointer }: Loaded): void {
  if (handle !== 0) pdfium.FPDF_CloseDocument(handle);
  if (pointer !== 0) pdfium.free(pointer);
}

/** Gives back all that the document holds. */
export function closePdf({ pdfium }: Engine, pdf: OpenPdf): void {
  if (pdf.form !== 0) pdfium.PDFiumExt_ExitFormFillEnvironment(pdf.form);
  if (pdf.formInfo !== 0) pdfium.PDFiumExt_CloseFormFillInfo(pdf.formInfo);
  pdfium.FPDF_CloseDocument(pdf.handle);
  pdfium.free(pdf.pointer);
}

/** The end mark stands in the last bytes of a whole file (ISO 32000-1, 7.5.5; readers look through 1024). */
export function isCutOff(bytes: Uint8Array): boolean {
  return !latin(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF');
}

function refuseUnopened(bytes: Uint8Array): ReadProblem | undefined {
  if (bytes.length === 0)
    return { code: 'empty', message: 'Expected a PDF, found an empty file. Ask for the file again.' };
  const head = latin(bytes.subarray(0, 1024 + 5));
  if (head.includes('%PDF-')) return undefined;
  return { code: 'unknown-type', message: `Expected a PDF (%PDF- in its first 1024 bytes), found ${whatElse(head)}.` };
}

function whatElse(head: string): string {
  if (/<(!doctype\s+html|html|head|body)\b/i.test(head))
    return 'a web page: download the paper itself, not the page that leads to it';
  if (/^\s*<\?xml/.test(head)) return 'XML: hand it in under its own name';
  if (head.startsWith('PK')) return 'a zip archive or an Office file: hand it in under its own name';
  if (/^(\xff\xd8|\x89PNG|II\*|MM\0)/.test(head)) return 'a picture: hand it in under its own name';
  return 'other bytes: ask for the file again';
}

function whyClosed(error: number, bytes: Uint8Array): ReadProblem {
  if (error === NO_MEMORY) return tooManyBytes(bytes.length);
  if (error === PASSWORD) {
    return { code: 'encrypted', message: 'The PDF opens only with a password. Ask for a copy without one.' };
  }
  if (error === SECURITY) {
    return {
      code: 'encrypted',
      message: 'The PDF is protected by a scheme that is not supported. Ask for a copy without protection.',
    };
  }
  if (isCutOff(bytes)) return cutOff('its list of pages is not there');
  return {
    code: 'damaged',
    message: 'Expected the structure of a PDF, found none that could be repaired. Ask for the file again.',
  };
}
