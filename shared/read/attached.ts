import type { FileRead } from '../model/index.ts';
import type { FileType } from './file-type.ts';
import type { Reading } from './reading.ts';
import { sniff } from './sniff.ts';

/** Kinds of files inside a PDF that are papers: not fonts, settings and loose texts. */
const papers = new Set<FileType>([
  ...([
    'pdf',
    'png',
    'jpeg',
    'webp',
    'tiff',
    'gif',
    'bmp',
    'xlsx',
    'xlsb',
    'ods',
    'xls',
    'docx',
    'odt',
    'xml',
  ] as const),
  ...(['delimited', 'mail', 'zip'] as const),
]);

/** Reads the papers attached to a PDF, or gathered in a portfolio, as parts; the sheet that a portfolio shows in place of them is no paper. */
export async function readAttached(
  attachments: readonly { name: string; bytes: Uint8Array }[],
  read: FileRead,
  reading: Reading,
): Promise<void> {
  for (const { name, bytes } of attachments) {
    const type = sniff(bytes);
    if (!papers.has(type) && !/\.(xml|csv)$/i.test(name)) {
      read.notes.push(`The PDF has a file attached ("${name}"), which was not read.`);
      continue;
    }
    if (reading.depth > 3) {
      read.notes.push(
        `The PDF has a file attached ("${name}"), which was not read: files inside files are followed three deep.`,
      );
      continue;
    }
    read.parts.push(await reading.readPart(bytes, `${read.name}/${name}`, { ...reading, depth: reading.depth + 1 }));
  }
  const cover = read.pages[0];
  if (read.parts.length === 0 || read.pages.length !== 1 || !cover || cover.words.length > 120) return;
  if (
    !/\bPDF[- ]?(?:Portfolio|Package)|Portf?olio PDF|porte-?(?:feuille|documents) PDF|cartera PDF/iu.test(
      cover.words.map((word) => word.text).join(' '),
    )
  )
    return;
  read.pages = [];
  read.notes.push('The PDF is a portfolio: its cover sheet is left out, the files in it are read.');
}
