import { gunzipSync } from 'node:zlib';
import type { FileRead, Page, ReadProblem } from '../model/index.ts';
import { unpackOffice, unpackZip } from './archive/index.ts';
import { readAttached } from './attached.ts';
import type { FileType } from './file-type.ts';
import type { OcrResult } from './image/cache.ts';
import { limits } from './options.ts';
import { ReadError } from './problem.ts';
import type { Reading } from './reading.ts';
import { decodeText } from './text/encoding.ts';

/** Fills `read` from bytes of one type. Throws ReadError; what it filled by then is kept. */
type Reader = (bytes: Uint8Array, read: FileRead, reading: Reading) => Promise<void> | void;

/** Things to close once reading is over. */
const closers = new Set<() => Promise<void> | void>();

export async function closeAll(): Promise<void> {
  await Promise.all([...closers].map((close) => close()));
  closers.clear();
}

const readPdfFile: Reader = async (bytes, read, reading) => {
  const { options } = reading;
  const pdf = await import('./pdf/index.ts');
  closers.add(pdf.closePdf);
  const found = await pdf.readPdf(bytes, {
    ...(options.maxPages ? { maxPages: options.maxPages } : {}),
    ...(options.onPage ? { onPage: options.onPage } : {}),
  });
  read.pages.push(...found.pages);
  read.problems.push(...found.problems);
  read.notes.push(...found.notes);
  if (Object.keys(found.marks).length > 0) read.marks = found.marks;
  await readAttached(found.attachments, read, reading);
  if (found.pictures.length === 0) return;
  const pictures = await import('./layers/pictures.ts');
  if (options.ocr === false) {
    pictures.pictureProblems(found.pictures, read);
    return;
  }
  closers.add((await import('./image/index.ts')).closeOcr);
  await pictures.readPictures(bytes, found.pictures, read, options);
};

const readImageFile: Reader = async (bytes, read, { options }) => {
  if (options.ocr === false) {
    read.problems.push({ code: 'no-text', message: 'The file is a picture, and OCR is off.' });
    return;
  }
  const image = await import('./image/index.ts');
  closers.add(image.closeOcr);
  const { name, sha256 } = read;
  const found: OcrResult = options.readScan
    ? await options.readScan({ name, sha256, bytes, kind: 'image' })
    : await image.readImage(bytes, options);
  keep({ ...found, notes: found.notes ?? [] }, read);
};

const readWorkbookFile =
  (format: 'xlsx' | 'xlsb' | 'ods' | 'xls'): Reader =>
  async (bytes, read, { budget }) => {
    // SheetJS unpacks without bounds: what the parts unpack to is measured first.
    if (format === 'xlsb' || format === 'ods') unpackOffice(bytes, /./, { ...budget });
    const [{ readWorkbook }, { classSheet }] = await Promise.all([
      import('./sheet/workbook.ts'),
      import('./records/clamp.ts'),
    ]);
    if (format !== 'xlsx') closers.add((await import('./sheet/other-thread.ts')).closeWorkbookThread);
    const found = await readWorkbook(bytes, format, budget);
    const sheets = found.pages.map(classSheet);
    const pages = found.pages.map((page, i) => sheets[i]?.page ?? page);
    keep({ ...found, pages, notes: [...found.notes, ...sheets.flatMap((sheet) => sheet?.note ?? [])] }, read);
  };

/** Adds what a reader found. */
function keep(found: { pages: Page[]; problems: ReadProblem[]; notes: string[] }, read: FileRead): void {
  read.pages.push(...found.pages);
  read.problems.push(...found.problems);
  read.notes.push(...found.notes);
}

const readZip: Reader = async (bytes, read, reading) => {
  if (reading.archives > 0) {
    throw new ReadError('unsupported', 'An archive inside an archive is not opened. Send its files themselves.');
  }
  for (const entry of unpackZip(bytes, reading.budget, read)) {
    const name = `${read.name}/${entry.name}`;
    const inner = { ...reading, archives: reading.archives + 1, depth: reading.depth + 1 };
    const part = await reading.readPart(entry.bytes ?? new Uint8Array(), name, inner);
    if (entry.problem) part.problems = [entry.problem];
    read.parts.push(part);
  }
};

const readGzip: Reader = async (bytes, read, reading) => {
  if (reading.archives > 0) {
    throw new ReadError('unsupported', 'An archive inside an archive is not opened. Send its files themselves.');
  }
  let inner: Uint8Array;
  try {
    const most = Math.min(reading.budget.left, Math.max(1024 * 1024, bytes.length * limits.ratio));
    inner = gunzipSync(bytes, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReadError('too-large', 'The file unpacks to more than is allowed.', error);
    throw new ReadError(
      code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged',
      'The gzip file cannot be unpacked. Send it again.',
      error,
    );
  }
  reading.budget.left -= inner.length;
  const name = `${read.name}/${read.name.replace(/^.*\//, '').replace(/\.(gz|gzip)$/i, '')}`;
  read.parts.push(await reading.readPart(inner, name, { ...reading, archives: 1, depth: reading.depth + 1 }));
};

const readMailFile: Reader = async (bytes, read, reading) => {
  if (reading.depth > 3)
    throw new ReadError('unsupported', 'Mails inside mails are followed three deep. Send the inner one itself.');
  const [{ readMail, plainAlone }, { htmlBlocks }, { blocksPage, textsIn }] = await Promise.all([
    import('./word/mail.ts'),
    import('./word/html.ts'),
    import('./word/blocks.ts'),
  ]);
  const mail = readMail(bytes);
  const heads = mail.heads.map(([name, value]) => ({ kind: 'paragraph' as const, text: `${name}: ${value}` }));
  const body =
    mail.body?.kind === 'html'
      ? htmlBlocks(mail.body.text)
      : (mail.body?.text ?? '').split(/\r?\n/).map((text) => ({ kind: 'paragraph' as const, text }));
  const alone = plainAlone(mail, textsIn(body)).map((text) => ({ kind: 'hidden' as const, text }));
  read.pages.push(...blocksPage([...heads, ...body, ...alone]));
  for (const attachment of mail.attachments) {
    const inner = { ...reading, depth: reading.depth + 1 };
    read.parts.push(await reading.readPart(attachment.bytes, `${read.name}/${attachment.name}`, inner));
  }
};

const readTextFile: Reader = async (bytes, read) => {
  const [{ recordsPage }, { sniffDelimiter }, { textPages }, { delimitedPage }] = await Promise.all([
    import('./records/index.ts'),
    import('./text/delimiter.ts'),
    import('./text/text-page.ts'),
    import('./sheet/delimited.ts'),
  ]);
  const { text, encoding, lost } = decodeText(bytes);
  if (text.length > limits.characters) throw new ReadError('too-large', 'The text is too long. Send it in parts.');
  if (encoding !== 'utf-8') read.notes.push(`The text is in ${encoding}.`);
  if (lost) read.notes.push(`${lost} characters could not be decoded.`);
  const records = recordsPage(text);
  if (records) {
    read.pages.push(records.page);
    read.notes.push(records.note);
    if (records.cut)
      tooLarge(read, `The records go beyond ${limits.cells} cells and were cut there. Send them in parts.`);
    return;
  }
  const delimiter = sniffDelimiter(text);
  if (delimiter) {
    const { page, cut } = delimitedPage(text, delimiter);
    read.pages.push(page);
    if (cut) tooLarge(read, `The table goes beyond ${limits.cells} cells and was cut there. Send it in parts.`);
    return;
  }
  if (text.length > limits.plain)
    tooLarge(read, `The text goes beyond ${limits.plain} characters and was cut there. Send it in parts.`);
  let cutRuns = 0;
  const kept = text.slice(0, limits.plain).replace(tooLongRun, (run) => {
    cutRuns += 1;
    return run.slice(0, limits.run);
  });
  if (cutRuns > 0)
    tooLarge(read, `${cutRuns} runs of more than ${limits.run} characters without a space were cut there.`);
  read.pages.push(...textPages(kept));
};

const tooLongRun = new RegExp(`\\S{${limits.run + 1},}`, 'g');
const tooLarge = (read: FileRead, message: string) => read.problems.push({ code: 'too-large', message });

const readHtml: Reader = async (bytes, read) => {
  const { htmlPage } = await import('./word/html.ts');
  const { pages, notes } = htmlPage(bytes);
  read.pages.push(...pages);
  read.notes.push(...notes);
  if (pages.length === 0) throw new ReadError('no-text', 'The HTML page shows no text. Print it to PDF and send that.');
};

const readXml: Reader = async (bytes, read, reading) => {
  const { xmlPage, xmlText } = await import('./xml/index.ts');
  // SpreadsheetML 2003, what old systems export as a workbook, and flat OpenDocument.
  if (
    /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet/.test(
      xmlText(bytes.subarray(0, 4096)),
    )
  ) {
    read.kind = 'spreadsheet';
    const text = xmlText(bytes);
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
      throw new ReadError('unsupported', 'The XML declares a document type, which is refused.');
    const { readWorkbook } = await import('./sheet/workbook.ts');
    const recoded = new TextEncoder().encode(text.replace(/encoding\s*=\s*["'][\w-]+["']/, 'encoding="utf-8"'));
    keep(await readWorkbook(recoded, 'xml', reading.budget), read);
    return;
  }
  const page = xmlPage(bytes);
  if (page.words.length === 0) throw new ReadError('no-text', 'The XML holds no text.');
  read.pages.push(page);
};

const readJson: Reader = async (bytes, read) => {
  const { jsonPage } = await import('./sheet/json.ts');
  const { text } = decodeText(bytes);
  if (text.length > limits.characters) throw new ReadError('too-large', 'The JSON is too long. Send it in parts.');
  const { page, notes } = jsonPage(text);
  read.pages.push(page);
  read.notes.push(...notes);
};

const readWord =
  (format: 'readDocx' | 'readOdt'): Reader =>
  async (bytes, read, { budget }) => {
    const office = await import('./word/office-text.ts');
    const { pages, notes } = office[format](bytes, budget);
    read.pages.push(...pages);
    read.notes.push(...notes);
    if (pages.length === 0)
      throw new ReadError('no-text', 'The document holds no text. Print it to PDF and send that.');
  };

/** The reader of each type; a type without one is refused by `advice`. */
export const readers: Partial<Record<FileType, Reader>> = {
  pdf: readPdfFile,
  png: readImageFile,
  jpeg: readImageFile,
  webp: readImageFile,
  tiff: readImageFile,
  gif: readImageFile,
  bmp: readImageFile,
  avif: readImageFile,
  jp2: readImageFile,
  zip: readZip,
  gzip: readGzip,
  xlsx: readWorkbookFile('xlsx'),
  xlsb: readWorkbookFile('xlsb'),
  ods: readWorkbookFile('ods'),
  xls: readWorkbookFile('xls'),
  dbf: readWorkbookFile('xls'),
  docx: readWord('readDocx'),
  odt: readWord('readOdt'),
  xml: readXml,
  html: readHtml,
  json: readJson,
  mail: readMailFile,
  delimited: readTextFile,
  text: readTextFile,
};
