import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeReaders, ownReader } from './reading.ts';
import type { Side, Stage } from './stage.ts';

/** One PDF of so many pages: those of the examples' digital papers, from the first again when they are at an end. */
export async function pdfOfPages(pages: number, path: string): Promise<string> {
  const { PDFDocument } = await import('pdf-lib');
  const { digitalBundle } = await import('../bundle.ts');
  const { folder, paths } = await digitalBundle(60);
  const papers = await Promise.all(paths.map(async (paper) => PDFDocument.load(await readFile(paper))));
  await rm(folder, { recursive: true });
  const out = await PDFDocument.create();
  while (out.getPageCount() < pages)
    for (const paper of papers)
      for (const page of await out.copyPages(paper, paper.getPageIndices()))
        if (out.getPageCount() < pages) out.addPage(page);
  await writeFile(path, await out.save());
  return path;
}

const pdftotext = (name: string, ...options: string[]): Side => ({
  name,
  command: { line: (input) => ['pdftotext', ...options, input, '/dev/null'], start: ['pdftotext', '-v'] },
});

export const readPdf: Stage = {
  name: 'read-pdf',
  does: 'A PDF with text, read into words with boxes, rules of tables, codes and marks',
  unit: 'page',
  sizes: [
    { label: '1 page', units: 1 },
    { label: '20 pages', units: 20 },
    { label: '200 pages', units: 200 },
  ],
  make: ({ units }, folder) => pdfOfPages(units, join(folder, `${units}-pages.pdf`)),
  own: ownReader,
  peers: [pdftotext('pdftotext -bbox (words with boxes)', '-bbox'), pdftotext('pdftotext (words alone)')],
  close: closeReaders,
};
