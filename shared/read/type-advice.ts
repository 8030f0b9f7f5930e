import type { FileKind, ReadProblem } from '../model/index.ts';
import type { FileType } from './file-type.ts';

/** What the model calls each type. */
export const kindOf: Record<FileType, FileKind> = {
  empty: 'unknown',
  pdf: 'pdf',
  png: 'image',
  jpeg: 'image',
  webp: 'image',
  tiff: 'image',
  gif: 'image',
  bmp: 'image',
  heic: 'image',
  avif: 'image',
  jp2: 'image',
  zip: 'archive',
  xlsx: 'spreadsheet',
  xlsb: 'spreadsheet',
  ods: 'spreadsheet',
  docx: 'text',
  odt: 'text',
  pptx: 'unknown',
  xls: 'spreadsheet',
  doc: 'unknown',
  msg: 'unknown',
  'office-encrypted': 'unknown',
  dbf: 'spreadsheet',
  gzip: 'archive',
  rar: 'archive',
  '7z': 'archive',
  rtf: 'unknown',
  xml: 'xml',
  html: 'text',
  json: 'json',
  mail: 'text',
  delimited: 'delimited',
  text: 'text',
  unknown: 'unknown',
};

/** Types that are recognised but not read, with what to send instead. */
export const advice: Partial<Record<FileType, ReadProblem>> = {
  empty: { code: 'empty', message: 'The file is empty. Send it again.' },
  heic: {
    code: 'unsupported',
    message:
      'A HEIC photo cannot be read. Send it as JPEG: on an iPhone share it by mail, or set Settings > Camera > Formats > Most Compatible; ' +
      'on a computer open it and export it as JPEG.',
  },
  pptx: { code: 'unsupported', message: 'A presentation or drawing cannot be read. Save it as PDF and send that.' },
  doc: {
    code: 'unsupported',
    message: 'An old Word document (.doc) cannot be read. Save it as PDF or .docx and send that.',
  },
  msg: {
    code: 'unsupported',
    message: 'An Outlook message (.msg) cannot be read. Save it as PDF or .eml and send that.',
  },
  rtf: { code: 'unsupported', message: 'An RTF document cannot be read. Save it as PDF or .docx and send that.' },
  rar: { code: 'unsupported', message: 'A RAR archive cannot be read. Send the files themselves or a zip.' },
  '7z': { code: 'unsupported', message: 'A 7-Zip archive cannot be read. Send the files themselves or a zip.' },
  'office-encrypted': { code: 'encrypted', message: 'The Office file is encrypted. Send it without a password.' },
  unknown: {
    code: 'unknown-type',
    message:
      'Expected a PDF, image, spreadsheet, XML, Word or text file, found bytes of no known type. Send it in one of these.',
  },
};

/** Name endings and the types that they promise. */
const endings: Record<string, FileType[]> = {
  pdf: ['pdf'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  webp: ['webp'],
  tif: ['tiff'],
  tiff: ['tiff'],
  gif: ['gif'],
  bmp: ['bmp'],
  heic: ['heic'],
  heif: ['heic'],
  avif: ['avif'],
  jp2: ['jp2'],
  j2k: ['jp2'],
  jpf: ['jp2'],
  zip: ['zip'],
  xlsx: ['xlsx', 'office-encrypted'],
  xlsm: ['xlsx', 'office-encrypted'],
  xlsb: ['xlsb'],
  xls: ['xls'],
  ods: ['ods'],
  docx: ['docx', 'office-encrypted'],
  doc: ['doc'],
  odt: ['odt'],
  csv: ['delimited', 'text'],
  tsv: ['delimited', 'text'],
  txt: ['text', 'delimited', 'json', 'xml', 'mail'],
  xml: ['xml'],
  json: ['json'],
  ndjson: ['json'],
  jsonl: ['json'],
  html: ['html'],
  htm: ['html'],
  eml: ['mail'],
  rar: ['rar'],
  '7z': ['7z'],
  gz: ['gzip'],
  dbf: ['dbf'],
};

/** A note when the name promises another type than the bytes have; undefined when they agree or nothing is promised. */
export function namesType(name: string, type: FileType): string | undefined {
  const ending = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const promised = endings[ending];
  if (!promised || promised.includes(type) || type === 'empty') return undefined;
  return `The name ends in .${ending}, but the bytes are ${type === 'unknown' ? 'of no known type' : type}.`;
}
