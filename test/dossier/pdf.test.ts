import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, PDFDocument as PdfLib } from 'pdf-lib';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DossierPdf, toDossierPdf } from '../../shared/dossier/pdf/index.ts';
import type { Document, FileRead, Verdict } from '../../shared/model/index.ts';
import { orders } from '../../shared/orders/index.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';
import { readPdf } from '../../shared/read/pdf/index.ts';
import type { DrawableFile } from '../../shared/report/pictures.ts';
import { paper, seen, verdictWith } from '../report/verdict.ts';

const made = new Date(Date.UTC(2026, 0, 1));
afterAll(closeReaders);

async function pdfOf(pages: string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ autoFirstPage: false, ...options });
  const chunks: Uint8Array[] = [];
  doc.on('data', (c: Uint8Array) => chunks.push(c));
  const ended = new Promise((done) => doc.on('end', done));
  for (const text of pages) doc.addPage().text(text);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

async function fileOf(name: string, bytes: Uint8Array): Promise<DrawableFile> {
  return { read: await readFile(bytes, name), bytes: async () => bytes };
}

const documentOf = (read: FileRead, more: Partial<Document> = {}): Document =>
  paper(read.name, {
    name: read.name,
    sha256: read.sha256,
    pages: [1, Math.max(1, read.pages.length)],
    ...more,
  });

const wordsOf = (pdf: Awaited<ReturnType<typeof readPdf>>, page: number): string =>
  pdf.pages
    .find((p) => p.number === page)!
    .words.map((w) => w.text)
    .join(' ');

/** Titles of the bookmarks, two blanks deeper for each level. */
async function outlineOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PdfLib.load(bytes);
  const titles: string[] = [];
  const walk = (parent: PDFDict, depth: number) => {
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item) {
      const title = item.lookup(PDFName.of('Title'));
      if (title instanceof PDFString || title instanceof PDFHexString)
        titles.push('  '.repeat(depth) + title.decodeText());
      expect(item.lookup(PDFName.of('Dest'), PDFArray).size()).toBeGreaterThan(1);
      walk(item, depth + 1);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  walk(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict), 0);
  return titles;
}

const chainOf = (gin: string, ship: string): Verdict['chain'] => ({
  steps: [
    { id: 'a', kind: 'grow', documents: [], shown: false, inputs: [], outputs: [], evidence: [] },
    { id: 'b', kind: 'gin', documents: [gin], shown: true, inputs: [], outputs: [], evidence: [seen(gin, 'x')] },
    { id: 'c', kind: 'ship', documents: [ship], shown: true, inputs: [], outputs: [], evidence: [seen(ship, 'x')] },
  ],
  lots: [],
  links: [],
});

describe('the dossier of a PDF of two pages, a sheet and a PDF that broke after it was read', () => {
  let pdf: DossierPdf;
  let back: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    const files = [
      await fileOf('gin.pdf', await pdfOf(['GINNING RECORD of the north', 'second page of bales'])),
      await fileOf('ship.csv', new TextEncoder().encode('Packing list,PL-1\r\nBale,Weight\r\nB-77,218.5\r\n')),
      await fileOf('late.pdf', await pdfOf(['INVOICE'])),
    ];
    files[2]!.bytes = async () => new TextEncoder().encode('%PDF-1.7 cut off');
    const documents = files.map(({ read }) => documentOf(read, { type: 'packing-list' }));
    documents[0]!.type = 'ginning-record';
    const verdict = verdictWith({
      documents,
      chain: chainOf('gin.pdf', 'ship.csv'),
      findings: [],
      unreadable: [
        {
          id: 'no',
          name: 'locked \u202efdp.exe <b>.pdf',
          sha256: '0'.repeat(64),
          problems: [{ code: 'encrypted', message: 'The PDF opens only with a password.' }],
        },
      ],
    });
    pdf = await toDossierPdf(verdict, { orders, files, made });
    back = await readPdf(pdf.bytes);
  });

  test('can be read back whole, with as many pages as it says', () => {
    expect(back.problems).toEqual([]);
    expect(back.pages).toHaveLength(pdf.pages);
    expect(wordsOf(back, pdf.pages)).toContain(`page ${pdf.pages} of ${pdf.pages}`);
  });

  test('starts with summary and contents, whose page numbers are right', () => {
    const first = wordsOf(back, 1);
    expect(first).toContain('Supply chain dossier');
    expect(first).toContain('No paper shows: 1 growing');
    const [, at] = /Flow chart (\d+)/.exec(first)!;
    expect(wordsOf(back, Number(at))).toMatch(/^Flow chart/);
  });

  test('holds each page of a paper as text, under its number', () => {
    const at = pdf.pageOf.get('2.1')!;
    expect(wordsOf(back, at)).toMatch(/^Ginning record its page 1 of 2 2\.1 .*GINNING RECORD of the north/);
    expect(wordsOf(back, at + 1)).toMatch(/^Ginning record its page 2 of 2 2\.1 .*second page of bales/);
  });

  test('sets a sheet from its words', () => {
    expect(wordsOf(back, pdf.pageOf.get('3.1')!)).toMatch(/^Packing list sheet 1 of 1 3\.1 .*Bale Weight B-77 218\.5/);
  });

  test('has a sheet that says so for a paper that cannot be bound in, and for one that could not be read', () => {
    expect([...pdf.notBound.keys()]).toEqual(['3.2']);
    expect(wordsOf(back, pdf.pageOf.get('3.2')!)).toMatch(/This paper is not bound in here\. .*in the zip/);
    const unread = wordsOf(back, pdf.pageOf.get('4.1')!);
    expect(unread).toContain('4.1 locked fdp.exe <b>.pdf');
    expect(unread).toContain('opens only with a password');
  });

  test('has bookmarks by step', async () => {
    expect((await outlineOf(pdf.bytes)).slice(-8)).toEqual(
      [
        'The papers, by step',
        '  1 Growing: no paper',
        '  2 Ginning',
        '    2.1 Ginning record',
        '  3 Shipping and entry',
        '    3.1 Packing list',
        '    3.2 Packing list',
        '  4 Papers that could not be read',
      ]
        .concat('    4.1 locked fdp.exe <b>.pdf')
        .slice(-8),
    );
  });
});

test('names in Chinese, Arabic, Bengali and Cyrillic letters can be read back; letters without a face are told in Latin ones', async () => {
  const names = ['新疆天禄棉业有限公司', 'Хлопок Сервис', 'বাংলাদেশ'];
  const verdict = verdictWith({
    findings: [],
    documents: [],
    chain: { steps: [], lots: [], links: [] },
    summary: `คอตตอน; ${names.join('; ')}; القطن`,
  });
  const { bytes } = await toDossierPdf(verdict, { orders, files: [], made });
  const text = wordsOf(await readPdf(bytes), 1);
  expect(text).toContain(names[0]);
  expect(text).toContain(names[1]);
  expect(text).toMatch(/‹[A-Za-z ]+›/);
  expect(text).not.toContain('\ufffd');
});

test('a bundle without a chain and without papers still has a dossier that says so', async () => {
  const verdict = verdictWith({ findings: [], documents: [], chain: { steps: [], lots: [], links: [] } });
  const { bytes, pages } = await toDossierPdf(verdict, { orders, files: [], made });
  const back = await readPdf(bytes);
  const all = back.pages.map((p) => wordsOf(back, p.number)).join(' ');
  expect(pages).toBe(9);
  expect(all).toContain('No chain of steps could be made from the papers');
  expect(all).toContain('The papers list no bale or lot that could be read');
});

test('a thousand findings and twenty thousand bales are cut where no one reads on, and it says where the rest is', async () => {
  const [finding] = verdictWith().findings;
  const verdict = verdictWith({
    documents: [paper('gin', { type: 'ginning-record' })],
    findings: Array.from({ length: 1000 }, () => finding!),
    chain: {
      ...chainOf('gin', 'gin'),
      lots: Array.from({ length: 20_000 }, (_, i) => ({
        id: `l${i}`,
        kind: 'bale' as const,
        material: 'lint' as const,
        identifier: `${i * 7}-B`,
        evidence: [seen('gin', `${i}`)],
      })),
    },
  });
  const { bytes, pages } = await toDossierPdf(verdict, { orders, files: [], made });
  const back = await readPdf(bytes);
  const all = back.pages.map((p) => wordsOf(back, p.number)).join(' ');
  expect(pages).toBeLessThan(140);
  expect(all).toContain('19,600 more rows stand in bales-and-lots.csv');
  expect(all).toContain('700 more findings stand in findings.csv');
});
