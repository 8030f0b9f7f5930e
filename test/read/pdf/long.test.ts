import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { writePdf } from './making.ts';

afterAll(closePdf);

const line = (text: string) => `BT /F1 12 Tf 60 700 Td (${text}) Tj ET`;

/** A PDF of so many pages, each with its own content; `undefined` lists a page that is not there. */
function pagesOf(contents: readonly (string | undefined)[]): Uint8Array {
  const first = 4;
  const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  contents.forEach((content, i) => {
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`;
    objects.push(content === undefined ? 'null' : page);
    objects.push(`<< /Length ${content?.length ?? 0} >>\nstream\n${content ?? ''}\nendstream`);
  });
  return writePdf(objects);
}

const contents = Array.from({ length: 81 }, (_, i) => line(`Bale list page ${i + 1}`));
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a long file, which two threads read', () => {
  it('has its pages in order, the same as when one thread reads them', async () => {
    const told: string[] = [];
    const bytes = pagesOf(contents);
    const long = await readPdf(bytes, { onPage: (done, total) => told.push(`${done}/${total}`) });
    expect(long.problems).toEqual([]);
    expect(long.pages.map(({ number }) => number)).toEqual(numbers(1, 81));
    expect(long.pages.map(({ words }) => words.at(-1)?.text)).toEqual(numbers(1, 81).map(String));
    expect(told).toEqual(numbers(1, 81).map((n) => `${n}/81`));
    const short = await readPdf(bytes, { maxPages: 30 });
    expect(short.pages).toEqual(long.pages.slice(0, 30));
    expect(short.marks).toEqual(long.marks);
  });

  it('says which page the file lists and does not hold', async () => {
    const { pages, problems } = await readPdf(pagesOf(contents.map((content, i) => (i === 40 ? undefined : content))));
    expect(problems).toMatchObject([{ code: 'damaged', page: 41 }]);
    expect(pages.map(({ number }) => number)).toEqual([...numbers(1, 40), ...numbers(42, 81)]);
  });

  it('is blank only where all its pages are', async () => {
    const blank = await readPdf(pagesOf(contents.map(() => '')));
    expect(blank.problems.map(({ code }) => code)).toEqual(['no-text']);
    const { problems } = await readPdf(pagesOf(contents.map((content, i) => (i === 79 ? content : ''))));
    expect(problems).toEqual([]);
  });

  it('keeps what was read when a page asks for more memory than there is, and the next file is read', async () => {
    const heavy = `BT /F1 12 Tf 60 700 Td ${'(Hello) Tj '.repeat(300_000)} ET`;
    const { pages, problems } = await readPdf(pagesOf(contents.with(33, heavy)), { maxMemoryMb: 60 });
    expect(problems).toMatchObject([{ code: 'too-large', page: 34 }]);
    expect(pages.map(({ number }) => number)).toEqual(numbers(1, 81).filter((n) => n < 34 || n % 2 === 1));
    expect((await readPdf(pagesOf(contents))).pages).toHaveLength(81);
  });

  it('reads a page alone that asks for more than half of the memory', async () => {
    const heavy = `BT /F1 12 Tf 60 700 Td ${'(Hello) Tj '.repeat(100_000)} ET`;
    const { pages, problems } = await readPdf(pagesOf(contents.with(33, heavy)), { maxMemoryMb: 130 });
    expect(problems).toEqual([]);
    expect(pages.map(({ number }) => number)).toEqual(numbers(1, 81));
  });
});
