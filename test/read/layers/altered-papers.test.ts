import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../../shared/documents.ts';
import type { Document } from '../../../shared/model/index.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';
import { documentAltered } from '../../../shared/rules/document-altered.ts';
import { caseOf } from '../../rules/case-of.ts';
import { pictureOf } from '../pdf/pictured.ts';

afterAll(closeReaders);

interface Certificate {
  body: string;
  number: string;
  exporter: string;
  hand: string;
  change?: (page: PDFPage, font: PDFFont) => void;
}

/** A certificate of origin with a picture of a signature, and what somebody drew on it afterwards. */
async function certificate({ body, number, exporter, hand, change }: Certificate): Promise<Document> {
  const pdf = await PDFDocument.create();
  // Made on days of their own: files of one second would be told as made from one.
  pdf.setCreationDate(new Date(Date.UTC(2024, 2, number.length)));
  pdf.setModificationDate(new Date(Date.UTC(2024, 2, number.length)));
  const page = pdf.addPage([595, 842]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const lines: [string, number, number][] = [
    ['CERTIFICATE OF ORIGIN', 180, 780],
    [body, 180, 760],
    [`Certificate No.: ${number}`, 60, 720],
    ['Date of issue: 14 March 2024', 350, 720],
    [`Exporter: ${exporter}`, 60, 690],
    ['Raw cotton, HS 5201.00, 100 bales', 60, 630],
    ['Net weight: 21,840.50 kg', 60, 610],
    ['Authorised signature and stamp', 60, 200],
  ];
  for (const [text, x, y] of lines) page.drawText(text, { x, y, size: 10, font });
  const signature = await pdf.embedPng(pictureOf([{ text: hand, x: 8, y: 8, size: 26 }], 160, 60));
  page.drawImage(signature, { x: 60, y: 140, width: 120, height: 45 });
  change?.(page, font);
  const { documents } = documentsOf(await readFile(await pdf.save(), `${number}.pdf`));
  return documents[0] as Document;
}

const izmir = {
  body: 'Izmir Chamber of Commerce',
  number: 'CO-2024-118832',
  exporter: 'Anadolu Pamuk A.S., Izmir, Turkiye',
};
const tashkent = {
  body: 'Chamber of Commerce of Uzbekistan',
  number: 'UZ-77-20114',
  exporter: 'Fergana Cotton JSC, Fergana, Uzbekistan',
};
const told = (...documents: Document[]): string[] =>
  documentAltered.check(caseOf(documents)).findings.map((f) => `${f.severity ?? 'warning'}: ${f.message}`);

describe('papers from their files to the rule', () => {
  it('are told by the picture of one signature under two bodies', async () => {
    const papers = [
      await certificate({ ...izmir, hand: 'M. Demir' }),
      await certificate({ ...tashkent, hand: 'M. Demir' }),
    ];
    expect(told(...papers)).toEqual([expect.stringMatching(/^warning: .*same picture of a signature/)]);
  });

  it('are passed over where each body signs with its own hand', async () => {
    const papers = [
      await certificate({ ...izmir, hand: 'M. Demir' }),
      await certificate({ ...tashkent, hand: 'A. Karimov' }),
    ];
    expect(told(...papers)).toEqual([]);
  });

  it('are told by a weight that was covered and written anew', async () => {
    const change = (page: PDFPage, font: PDFFont) => {
      page.drawRectangle({ x: 113, y: 606, width: 80, height: 13, color: rgb(1, 1, 1) });
      page.drawText('28,840.50 kg', { x: 118, y: 610, size: 10, font });
    };
    const paper = await certificate({ ...izmir, hand: 'M. Demir', change });
    expect(paper.facts.netWeight?.value).toBe(28840.5);
    expect(told(paper)).toEqual([expect.stringMatching(/"21,840.50 kg" → "28,840.50 kg" \(page 1\)/)]);
  });
});
