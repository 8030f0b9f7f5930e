import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClassifiedDocument } from '../../../shared/classify/index.ts';
import type { FileRead } from '../../../shared/model/index.ts';
import { pdfOfPages } from './read-pdf.ts';
import { closeReaders } from './reading.ts';
import type { Side, Size, Stage } from './stage.ts';

const pages: Stage['sizes'] = [
  { label: '1 page', units: 1 },
  { label: '20 pages', units: 20 },
  { label: '200 pages', units: 200 },
];

const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/** The pages of a PDF as read, a file of its own for each, as papers come in. */
async function pagesRead({ units }: Size, folder: string): Promise<FileRead[]> {
  const { readFile: read } = await import('../../../shared/read/index.ts');
  const pdf = await readFile(await pdfOfPages(units, join(folder, `${units}.pdf`)));
  const whole = await read(pdf, 'papers.pdf', { ocr: false });
  return whole.pages.map((page, i) => ({
    ...whole,
    name: `paper-${i + 1}.pdf`,
    sha256: i.toString(16).padStart(64, '0'),
    pages: [{ ...page, number: 1 }],
  }));
}

async function asJson(value: unknown, path: string): Promise<string> {
  await writeFile(path, JSON.stringify(value));
  return path;
}

/** A floor for what looks at every word: everything that goes in is copied once. */
const copying: Side = {
  name: 'a copy of the same pages',
  async load(input) {
    const given = await json(input);
    return () => structuredClone(given);
  },
};

export const classify: Stage = {
  name: 'classify',
  does: 'Type, language and bounds of the papers from their pages',
  unit: 'page',
  sizes: pages,
  make: async (size, folder) => asJson(await pagesRead(size, folder), join(folder, `${size.units}.json`)),
  own: {
    name: 'ours',
    async load(input) {
      const { classifyFile } = await import('../../../shared/classify/index.ts');
      const files: FileRead[] = await json(input);
      return () => files.map((file) => classifyFile(file));
    },
  },
  peers: [copying],
  close: closeReaders,
};

export const extract: Stage = {
  ...classify,
  name: 'extract',
  does: 'Facts from the pages of papers whose type is known',
  async make(size, folder) {
    const { classifyFile } = await import('../../../shared/classify/index.ts');
    const papers = (await pagesRead(size, folder)).flatMap((file) => classifyFile(file));
    return asJson(papers, join(folder, `${size.units}-classified.json`));
  },
  own: {
    name: 'ours',
    async load(input) {
      const { extractFacts } = await import('../../../shared/extract/index.ts');
      const papers: ClassifiedDocument[] = await json(input);
      return () =>
        papers.map(({ pages: of, type, alsoTypes, language, languages }, i) =>
          extractFacts(of, { id: `paper-${i}`, type, language, languages, alsoTypes }),
        );
    },
  },
};

export const endToEnd: Stage = {
  name: 'end-to-end',
  does: 'Papers of a folder from their bytes to the verdict and its report, in one process, without pictures',
  unit: 'paper',
  sizes: [
    { label: '1 paper', units: 1 },
    { label: '12 papers', units: 12 },
    { label: '60 papers', units: 60 },
  ],
  make: async ({ units }) => (await (await import('../bundle.ts')).digitalBundle(units)).folder,
  own: {
    name: 'ours',
    async load(input) {
      const [{ readdir }, { readFile: read }, { documentsOf }, { judge }, { orders }, { toHtml }] = await Promise.all([
        import('node:fs/promises'),
        import('../../../shared/read/index.ts'),
        import('../../../shared/documents.ts'),
        import('../../../shared/judge.ts'),
        import('../../../shared/orders/index.ts'),
        import('../../../shared/report/html/index.ts'),
      ]);
      return async () => {
        const made = [];
        for (const name of (await readdir(input)).sort())
          made.push(documentsOf(await read(await readFile(join(input, name)), name, { ocr: false })));
        const documents = made.flatMap((m) => m.documents);
        const unreadable = made.flatMap((m) => m.unreadable);
        const verdict = judge({ bundle: { id: 'bench' }, entryDate: '2024-03-01', documents, unreadable });
        return toHtml(verdict, { orders, source: { image: () => undefined, words: () => undefined } });
      };
    },
  },
  peers: [
    {
      name: 'pdftotext -bbox on each paper (words alone, no verdict)',
      command: {
        line: (input) => ['sh', '-c', `for f in "${input}"/*; do pdftotext -bbox "$f" /dev/null; done`],
        start: ['pdftotext', '-v'],
      },
    },
  ],
  close: closeReaders,
};
