import { deflateSync } from 'node:zlib';
import type { Hostile } from './corpus.ts';

/** A PDF of these objects (from 1), with a table of places that is right. */
function pdf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = parts[0]!.length;
  for (const [i, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const stream = (dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
const zeros = (mb: number) => Buffer.alloc(mb * 1024 * 1024, 0x20);
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const page = (more = '', box = '[0 0 595 842]') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${more} >> >>`;
const text = stream('', Buffer.from('BT /F1 12 Tf 60 700 Td (Invoice No 17) Tj ET'));
const one = (contents: Buffer, more = '', ...others: (string | Buffer)[]): Uint8Array =>
  pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page(more),
    contents,
    font,
    ...others,
  ]);

function flateNest(times: number): Buffer {
  let bytes: Buffer = zeros(64);
  for (let n = 0; n < times; n++) bytes = deflateSync(bytes, { level: 9 });
  return stream(`/Filter [${'/FlateDecode '.repeat(times)}]`, bytes);
}

export const pdfs: readonly Hostile[] = [
  {
    name: 'nest.pdf',
    why: 'a page packed six times over',
    make: () => one(flateNest(6)),
    expect: ['damaged', 'too-large', 'time-out', 'no-text'],
  },
  {
    name: 'content-bomb.pdf',
    why: 'a page of 600 MB of blanks in 600 KB',
    make: () => one(stream('/Filter /FlateDecode', deflateSync(zeros(600), { level: 9 }))),
    expect: ['too-large', 'time-out', 'damaged', 'no-text'],
  },
  {
    name: 'operators.pdf',
    why: 'a page of twelve million drawing operators',
    make: () =>
      one(
        stream(
          '/Filter /FlateDecode',
          deflateSync(Buffer.from('q 1 0 0 1 0 0 cm 0 0 m 9 9 l S Q\n'.repeat(3_000_000)), { level: 9 }),
        ),
      ),
    expect: ['too-large', 'time-out', 'damaged', 'no-text'],
  },
  {
    name: 'pages-loop.pdf',
    why: 'a tree of pages whose child is its own parent',
    make: () =>
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9 >>', page(), text, font]),
    expect: ['damaged', 'no-text'],
  },
  {
    name: 'hundred-thousand.pdf',
    why: 'a hundred thousand pages that are all one',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
        page(),
        text,
        font,
      ]),
    expect: ['too-large', 'time-out'],
  },
  {
    name: 'count-lies.pdf',
    why: 'a count of two thousand million pages',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>',
        page(),
        text,
        font,
      ]),
    expect: ['damaged', 'too-large', 'time-out'],
    mayRead: true,
  },
  {
    name: 'giant-box.pdf',
    why: 'a page of a thousand million points',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page('', '[0 0 1000000000 1000000000]'),
        text,
        font,
      ]),
    expect: ['damaged', 'too-large', 'no-text'],
    mayRead: true,
  },
  {
    name: 'no-box.pdf',
    why: 'a page without extent',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page('', '[0 0 0 0]'),
        text,
        font,
      ]),
    expect: ['damaged', 'no-text'],
    mayRead: true,
  },
  {
    name: 'form-loop.pdf',
    why: 'a drawing that draws itself, twice',
    make: () =>
      one(
        stream('', Buffer.from('/X Do /X Do')),
        '/XObject << /X 6 0 R >>',
        stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          Buffer.from('/X Do /X Do'),
        ),
      ),
    expect: ['too-large', 'damaged', 'no-text', 'time-out'],
  },
  {
    name: 'form-tree.pdf',
    why: 'drawings that each draw ten others, nine deep',
    make: () => {
      const first = 6;
      const deep = Array.from({ length: 9 }, (_, n) =>
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${first + n + 1} 0 R >> >>`,
          Buffer.from(n === 8 ? '0 0 m 9 9 l S' : '/X Do '.repeat(10)),
        ),
      );
      return one(stream('', Buffer.from('/X Do '.repeat(10))), `/XObject << /X ${first} 0 R >>`, ...deep);
    },
    expect: ['time-out', 'damaged', 'no-text', 'too-large'],
  },
  {
    name: 'huge-picture.pdf',
    why: 'a picture of 60,000 by 60,000 dots in 20 bytes',
    ocr: true,
    make: () =>
      one(
        stream('', Buffer.from('q 595 0 0 842 0 0 cm /X Do Q')),
        '/XObject << /X 6 0 R >>',
        stream(
          '/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 8',
          Buffer.alloc(20),
        ),
      ),
    expect: ['damaged', 'too-large', 'no-text', 'time-out'],
  },
  {
    name: 'picture-bomb.pdf',
    why: 'a picture of 20,000 by 20,000 dots, packed',
    ocr: true,
    make: () =>
      one(
        stream('', Buffer.from('q 595 0 0 842 0 0 cm /X Do Q')),
        '/XObject << /X 6 0 R >>',
        stream(
          '/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
          deflateSync(Buffer.alloc(400_000_000), { level: 9 }),
        ),
      ),
    expect: ['damaged', 'too-large', 'no-text', 'time-out'],
  },
  {
    name: 'font-bomb.pdf',
    why: 'a font that unpacks to 400 MB',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page(),
        text,
        '<< /Type /Font /Subtype /TrueType /BaseFont /Bomb /FirstChar 32 /LastChar 33 /Widths [500 500] /FontDescriptor 6 0 R >>',
        '<< /Type /FontDescriptor /FontName /Bomb /Flags 32 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 9 /FontFile2 7 0 R >>',
        stream('/Filter /FlateDecode /Length1 400000000', deflateSync(zeros(400), { level: 9 })),
      ]),
    expect: ['damaged', 'no-text', 'time-out', 'too-large'],
    mayRead: true,
  },
  {
    name: 'xref-loop.pdf',
    why: 'a table of places that refers to itself',
    make: () => {
      const bytes = Buffer.from(one(text));
      const at = /startxref\n(\d+)/.exec(bytes.toString('latin1'))![1];
      return new Uint8Array(
        Buffer.from(bytes.toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /Prev ${at}`), 'latin1'),
      );
    },
    expect: ['damaged'],
    mayRead: true,
  },
  {
    name: 'deep.pdf',
    why: 'arrays two hundred thousand deep',
    make: () => one(text, `/Deep ${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    expect: ['damaged', 'no-text'],
    mayRead: true,
  },
  {
    name: 'header.pdf',
    why: 'a header and nothing else',
    make: () => new Uint8Array(Buffer.from('%PDF-1.7\n')),
    expect: ['damaged', 'truncated'],
  },
  {
    name: 'cut.pdf',
    why: 'cut in the middle',
    make: () => {
      const b = one(text);
      return b.subarray(0, b.length >> 1);
    },
    expect: ['damaged', 'truncated'],
    mayRead: true,
  },
];
