import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';

const text = strToU8('Certificate of origin\n');
const codes = (read: Awaited<ReturnType<typeof readFile>>) => read.problems.map((p) => p.code);

describe('readFile of archives', () => {
  it('reads the entries of a zip as parts with their path', async () => {
    const read = await readFile(zipSync({ 'a/b c.txt': text, '新疆 声明.txt': text }), 'bundle.zip');
    expect(read.kind).toBe('archive');
    expect(read.parts.map((part) => part.name)).toEqual(['bundle.zip/a/b c.txt', 'bundle.zip/新疆 声明.txt']);
    expect(read.parts[0]!.pages[0]!.words.map((w) => w.text)).toEqual(['Certificate', 'of', 'origin']);
  });

  it('leaves out what systems put into archives', async () => {
    const read = await readFile(
      zipSync({ '__MACOSX/._a.txt': text, '.DS_Store': text, '~$a.xlsx': text, 'a.txt': text }),
      'b.zip',
    );
    expect(read.parts.map((part) => part.name)).toEqual(['b.zip/a.txt']);
  });

  it('refuses names that point outside, and reads the rest', async () => {
    const read = await readFile(
      zipSync({ '../../etc/passwd': text, '/abs.txt': text, 'C:\\x.txt': text, 'ok.txt': text }),
      'b.zip',
    );
    expect(read.parts.map((part) => part.name)).toEqual(['b.zip/ok.txt']);
    expect(codes(read)).toEqual(['damaged', 'damaged', 'damaged']);
  });

  it('refuses links', async () => {
    const read = await readFile(
      zipSync({ link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }], 'ok.txt': text }),
      'b.zip',
    );
    expect(read.parts.map((part) => part.name)).toEqual(['b.zip/ok.txt']);
    expect(codes(read)).toEqual(['unsupported']);
  });

  it('stops at an entry that unpacks to far more than it packs, and reads the next', async () => {
    const bomb = new Uint8Array(20 * 1024 * 1024);
    const read = await readFile(zipSync({ 'bomb.txt': bomb, 'ok.txt': text }, { level: 6 }), 'b.zip');
    expect(read.parts[0]!.problems.map((p) => p.code)).toEqual(['too-large']);
    expect(read.parts[1]!.pages).toHaveLength(1);
  });

  it('does not open an archive inside an archive', async () => {
    const read = await readFile(zipSync({ 'inner.zip': zipSync({ 'a.txt': text }) }), 'b.zip');
    expect(read.parts[0]!.problems.map((p) => p.code)).toEqual(['unsupported']);
    expect(read.parts[0]!.parts).toEqual([]);
  });

  it('says which entry is encrypted', async () => {
    const zip = zipSync({ 'a.txt': text, 'b.txt': text });
    for (let i = 0; i + 4 < zip.length; i += 1) {
      if (zip[i] !== 0x50 || zip[i + 1] !== 0x4b) continue;
      if (zip[i + 2] === 1 && zip[i + 3] === 2) {
        zip[i + 8]! |= 1;
        break;
      }
    }
    const read = await readFile(zip, 'b.zip');
    expect(read.parts.map((part) => part.problems.map((p) => p.code))).toEqual([['encrypted'], []]);
  });

  it('reads what it can of an archive that is cut short', async () => {
    const zip = zipSync({ 'a.txt': text, 'b.txt': new Uint8Array(5000).map((_, i) => (i * 31) & 0x7f) });
    const read = await readFile(zip.subarray(0, zip.length - 120), 'b.zip');
    expect(codes(read)).toEqual(['truncated']);
    expect(read.parts[0]!.pages).toHaveLength(1);
  });

  it('reads 500 entries and says that there are more', async () => {
    const many = Object.fromEntries(Array.from({ length: 510 }, (_, i) => [`${i}.txt`, text]));
    const read = await readFile(zipSync(many, { level: 0 }), 'b.zip');
    expect(read.parts).toHaveLength(500);
    expect(codes(read)).toEqual(['too-large']);
  });

  it('decodes names in GBK', async () => {
    const zip = zipSync({ 'AAAA.txt': text });
    const name = [0xd0, 0xc2, 0xbd, 0xae];
    for (let i = 0; i + 4 < zip.length; i += 1)
      if (zip[i] === 65 && zip[i + 1] === 65 && zip[i + 2] === 65) zip.set(name, i);
    expect((await readFile(zip, 'b.zip')).parts[0]!.name).toBe('b.zip/新疆.txt');
  });
});

describe('readFile of bad files', () => {
  it('gives a typed problem for an empty, an unknown and an oversize file', async () => {
    expect(codes(await readFile(new Uint8Array(), 'a.pdf'))).toEqual(['empty']);
    expect(
      codes(
        await readFile(
          Uint8Array.from({ length: 99 }, (_, i) => (i * 89) & 0xff),
          'a.pdf',
        ),
      ),
    ).toEqual(['unknown-type']);
    expect(codes(await readFile(new Uint8Array(50).fill(65), 'a.txt', { maxBytes: 10 }))).toEqual(['too-large']);
  });

  it('says what to send instead of a type that it does not read', async () => {
    const read = await readFile(strToU8('Rar!\x1a\x07\x01\0', true), 'papers.rar');
    expect(read.problems[0]).toMatchObject({ code: 'unsupported', message: expect.stringContaining('zip') });
  });

  it('notes a name that promises another type', async () => {
    const read = await readFile(strToU8('<html><body>Invoice 5</body></html>'), 'invoice.pdf');
    expect(read.kind).toBe('text');
    expect(read.notes).toEqual(['The name ends in .pdf, but the bytes are html.']);
  });
});
