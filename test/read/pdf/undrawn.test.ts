import { afterAll, describe, expect, it } from 'vitest';
import { readPdfPage } from '../../../shared/read/image/index.ts';
import { closePdf, renderPage } from '../../../shared/read/pdf/index.ts';

/** A PDF of one page of some size in points that is all picture. */
function pictured(filter: string, data: Buffer, [width, height] = [200, 300]): Uint8Array {
  const draw = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`;
  const kind = `/Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8`;
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /P 5 0 R >> >> /Contents 4 0 R >>`,
    ),
    Buffer.from(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`),
    Buffer.concat([
      Buffer.from(`<< /Type /XObject ${kind} ${filter} /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from('\nendstream'),
    ]),
  ];
  const body = objects.map((object, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]),
  );
  return new Uint8Array(
    Buffer.concat([Buffer.from('%PDF-1.7\n'), ...body, Buffer.from('trailer << /Size 6 /Root 1 0 R >>\n%%EOF\n')]),
  );
}

afterAll(closePdf);

describe('a page that is a picture', () => {
  it('is not taken for blank where its picture cannot be unpacked', async () => {
    for (const filter of ['/Filter /DCTDecode', '/Filter /JPXDecode', '/Filter /NoSuchDecode']) {
      const file = pictured(filter, Buffer.alloc(400, 0x11));
      expect((await renderPage(file, 1, 72)).undrawn, filter).toBe(true);
      expect((await readPdfPage(file, 1)).problems).toMatchObject([{ code: 'damaged', page: 1 }]);
    }
  });

  it('is blank where its picture is white', async () => {
    expect((await renderPage(pictured('', Buffer.alloc(64, 255)), 1, 72)).undrawn).toBeUndefined();
  });

  it('is drawn as large as A4 where its page is smaller than any paper', async () => {
    const tiny = await renderPage(pictured('', Buffer.alloc(64, 90), [2, 3]), 1, 72);
    expect([tiny.width, tiny.height]).toEqual([561, 842]);
    const tag = await renderPage(pictured('', Buffer.alloc(64, 90), [100, 150]), 1, 72);
    expect([tag.width, tag.height]).toEqual([100, 150]);
  });
});
