/** Largest paper, in bytes; what the readers take (shared/read/options.ts). */
export const largestPaper = 100 * 1024 * 1024;
/** Papers of one bundle. */
export const mostPapers = 500;

/** Media types of papers. The bytes decide what a paper is; the type only fixes what the upload form takes. */
export const paperTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'image/gif',
  'image/bmp',
  'image/heic',
  'application/zip',
  'application/gzip',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'text/html',
  'application/xml',
  'text/xml',
  'application/json',
  'message/rfc822',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.text',
  'application/octet-stream',
] as const;
