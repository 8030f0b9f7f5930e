import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closePdf, readPdf } from '../../../shared/read/pdf/index.ts';

afterAll(closePdf);

const said = 'four bales of the Mersin lot went in';

/** A page with a line of text, changed by `change`. */
async function read(change: (pdf: PDFDocument) => void): Promise<{ seen: string; hidden: string[] }> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]).drawText('Spinning sheet', { x: 40, y: 705, size: 12 });
  change(pdf);
  const { pages } = await readPdf(await pdf.save());
  const [page] = pages;
  return {
    seen: page!.words.map((word) => word.text).join(' '),
    hidden: (page!.hidden ?? []).map((word) => word.text),
  };
}

const annotated =
  (Subtype: string, more: Record<string, unknown> = {}) =>
  (pdf: PDFDocument): void => {
    const note = pdf.context.obj({ Type: 'Annot', Subtype, Rect: [400, 700, 420, 720], F: 4, ...more });
    note.set(PDFName.of('Contents'), PDFString.of(said));
    pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(note)]));
  };

describe('what a PDF says beside its pages', () => {
  it.each([
    ['Text', {}],
    ['Highlight', { QuadPoints: [40, 720, 140, 720, 40, 700, 140, 700] }],
    ['Stamp', {}],
    ['FreeText', { F: 2 }],
  ])('is hidden text: a note of the kind %s', async (kind, more) => {
    expect(await read(annotated(kind, more))).toEqual({ seen: 'Spinning sheet', hidden: [said] });
  });

  it('is hidden text: subject, keywords and bookmarks of several words, not what names the paper', async () => {
    const marked = (...titles: string[]) =>
      read((pdf) => {
        pdf.setSubject(titles[0]!);
        pdf.setTitle(said);
        const outlines = pdf.context.nextRef();
        const mark = pdf.context.register(pdf.context.obj({ Parent: outlines, Title: PDFString.of(titles[1]!) }));
        pdf.context.assign(outlines, pdf.context.obj({ Type: 'Outlines', First: mark, Last: mark, Count: 1 }));
        pdf.catalog.set(PDFName.of('Outlines'), outlines);
      });
    expect((await marked('lot 4 of the old crop', said)).hidden).toEqual(['lot 4 of the old crop', said]);
    expect((await marked('Spinning', 'Page 1')).hidden).toEqual([]);
  });

  it('is no more where it only points elsewhere', async () => {
    expect((await read(annotated('Link'))).hidden).toEqual([]);
  });
});
