import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';
import { makePdf, onePage, writePdf } from './making.ts';

afterAll(closePdf);

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytes = (from: string) => new Uint8Array(Buffer.from(from, 'latin1'));
const HELLO = 'BT /F1 12 Tf 60 700 Td (Hello) Tj ET';

describe('a file that cannot be read', () => {
  it.each([
    ['an empty file', '', 'empty', /empty file/],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'unknown-type', /web page/],
    ['a picture', '\xff\xd8\xff\xe0 JFIF', 'unknown-type', /picture/],
    ['rubbish after the head', '%PDF-1.7\nrubbish\n%%EOF', 'damaged', /structure of a PDF/],
    ['a head and nothing more', '%PDF-1.7\n', 'truncated', /breaks off/],
  ])('says what was found: %s', async (_, content, code, message) => {
    const { pages, problems } = await readPdf(bytes(content));
    expect(pages).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.message).toMatch(message);
  });

  it('says that a password is needed', async () => {
    const locked = await makePdf((pdf) => pdf.text('secret'), { userPassword: 'sesame', pdfVersion: '1.7' });
    const { pages, problems } = await readPdf(locked);
    expect(pages).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual(['encrypted']);
  });

  it('is read when only changes are protected', async () => {
    const guarded = await makePdf((pdf) => pdf.text('open'), { ownerPassword: 'sesame', pdfVersion: '1.7' });
    const { pages, problems, notes } = await readPdf(guarded);
    expect(problems).toEqual([]);
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['open']);
    expect(notes.join()).toMatch(/protected against changes/);
  });

  it('has no pages', async () => {
    const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];
    expect((await readPdf(writePdf(objects))).problems.map((problem) => problem.code)).toEqual(['empty']);
  });
});

describe('a damaged file', () => {
  it('is read in spite of a broken cross-reference table', async () => {
    const { pages, problems, notes } = await readPdf(writePdf(onePage(HELLO), { table: false }));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Hello']);
    expect(problems).toEqual([]);
    expect(notes.join()).toMatch(/cross-reference table/);
  });

  it('is read when every place in the table is wrong', async () => {
    const whole = text(writePdf(onePage(HELLO)));
    const { pages, problems } = await readPdf(bytes(whole.replace(/\d{10} 00000 n/g, '0000000012 00000 n')));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Hello']);
    expect(problems).toEqual([]);
  });

  it('that breaks off gives the pages that are there and says so', async () => {
    const objects = onePage(HELLO);
    const second =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
    objects[1] = '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>';
    objects.push(second, `<< /Length ${HELLO.length} >>\nstream\n${HELLO}\nendstream`);
    const whole = text(writePdf(objects));
    const { pages, problems } = await readPdf(bytes(whole.slice(0, whole.indexOf('7 0 obj') + 30)));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Hello']);
    expect(problems.map((problem) => problem.code)).toEqual(['truncated']);
  });

  it('whose list of pages is lost gives the pages that are there', async () => {
    const made = await makePdf((pdf) => {
      pdf.text('first');
      pdf.addPage().text('second');
      pdf.addPage().text('third');
    });
    const whole = text(made);
    const thirdPage = whole.lastIndexOf('/Type /Page\n');
    const cut = whole.slice(0, whole.lastIndexOf(' 0 obj', thirdPage));
    const { pages, problems } = await readPdf(bytes(cut));
    expect(pages.map((page) => page.words.map((word) => word.text).join())).toEqual(['first', 'second']);
    expect(problems.map((problem) => problem.code)).toEqual(['truncated']);
  });

  it('with its objects in compressed groups gives the pages that are there', async () => {
    const pdf = await PDFDocument.create();
    for (const line of ['first', 'second']) pdf.addPage().drawText(line);
    const whole = text(await pdf.save({ useObjectStreams: true, objectsPerTick: 4 }));
    expect(whole).toMatch(/ObjStm/);
    const { pages, problems } = await readPdf(bytes(whole.slice(0, whole.lastIndexOf('/Type /XRef') - 20)));
    expect(pages.map((page) => page.words.map((word) => word.text).join())).toEqual(['first', 'second']);
    expect(problems.every((problem) => problem.code === 'truncated')).toBe(true);
  });

  it('that only lacks its end mark has lost nothing', async () => {
    const whole = text(writePdf(onePage(HELLO)));
    const { pages, problems, notes } = await readPdf(bytes(whole.slice(0, whole.indexOf('xref'))));
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Hello']);
    expect(problems).toEqual([]);
    expect(notes.join()).toMatch(/end mark/);
  });

  it('names the page that it lists but does not hold', async () => {
    const objects = onePage(HELLO);
    objects[1] = '<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>';
    const { pages, problems } = await readPdf(writePdf(objects));
    expect(pages).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'damaged', page: 2 }]);
  });
});

describe('a file that asks for too much', () => {
  it('is stopped after its time, and the next one is read', async () => {
    // A form that draws itself ten times over at each of ten levels.
    const levels = 10;
    const objects = onePage('/X0 Do', '');
    objects[2] = objects[2]?.replace('/Resources <<', '/Resources << /XObject << /X0 6 0 R >>') as string;
    for (let i = 0; i < levels; i++) {
      const content = i === levels - 1 ? HELLO : `/X${i + 1} Do `.repeat(10);
      objects.push(
        `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length ${content.length} /Resources << /Font << /F1 5 0 R >> /XObject << /X${i + 1} ${7 + i} 0 R >> >> >>\nstream\n${content}\nendstream`,
      );
    }
    const late = readPdf(writePdf(objects), { maxMilliseconds: 700 });
    const next = readPdf(writePdf(onePage(HELLO)));
    const { pages, problems } = await late;
    expect(pages).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([expect.stringMatching(/time-out|too-large/)]);
    expect((await next).pages[0]?.words.map((word) => word.text)).toEqual(['Hello']);
  });

  it('is stopped at its memory, and the next one is read', async () => {
    const deep = { maxMemoryMb: 20 };
    const long = `BT /F1 12 Tf 60 700 Td ${'(Hello) Tj '.repeat(100_000)} ET`;
    const { problems } = await readPdf(writePdf(onePage(long)), deep);
    expect(problems.map((problem) => problem.code)).toEqual(['too-large']);
    expect((await readPdf(writePdf(onePage(HELLO)))).problems).toEqual([]);
  });

  it('is read up to its page limit', async () => {
    const objects = onePage(HELLO);
    objects[1] = `<< /Type /Pages /Kids [${'3 0 R '.repeat(5)}] /Count 5 >>`;
    const told: string[] = [];
    const { pages, problems } = await readPdf(writePdf(objects), {
      maxPages: 2,
      onPage: (number, total) => told.push(`${number}/${total}`),
    });
    expect(pages.map((page) => page.number)).toEqual([1, 2]);
    expect(problems.map((problem) => problem.code)).toEqual(['too-large']);
    expect(told).toEqual(['1/2', '2/2']);
  });

  it('does not run in circles through its list of pages', async () => {
    const objects = onePage(HELLO);
    objects[1] = '<< /Type /Pages /Kids [3 0 R 2 0 R 6 0 R] /Count 4 >>';
    objects.push('<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 6 0 R] /Count 2 >>');
    const { pages, problems } = await readPdf(writePdf(objects), { maxMilliseconds: 5000 });
    expect(pages[0]?.words.map((word) => word.text)).toEqual(['Hello']);
    expect(problems.every((problem) => problem.code === 'damaged')).toBe(true);
  });

  it('cannot list more pages than it has room for', async () => {
    const objects = onePage(HELLO);
    objects[1] = '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>';
    const { pages, problems } = await readPdf(writePdf(objects), { maxPages: 50 });
    expect(pages.map((page) => page.number)).toEqual([1]);
    expect(problems.length).toBeLessThan(60);
  });
});
