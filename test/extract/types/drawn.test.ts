import PDFDocument from 'pdfkit';
import { afterAll, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';

afterAll(closeReaders);

type Draw = (pdf: PDFKit.PDFDocument) => void;

async function facts(draw: Draw) {
  const pdf = new PDFDocument({ size: 'A4', margin: 40 });
  const chunks: Buffer[] = [];
  pdf.on('data', (c: Buffer) => chunks.push(c));
  const done = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await done;
  const file = await readFile(new Uint8Array(Buffer.concat(chunks)), 'drawn.pdf');
  return extractFacts(file.pages, { id: 'd', type: 'invoice', language: 'en' }).facts;
}

const rows = [
  ['Cotton yarn Ne 30/1', '1,200', '3.50', '4,200.00'],
  ['Cotton yarn Ne 40/1', '800', '4.25', '3,400.00'],
];

/** Labels left of their values, right-aligned figures, no lines. */
const plain: Draw = (pdf) => {
  pdf.fontSize(18).text('GULISTAN SPINNING MILLS LTD', 40, 40);
  pdf.fontSize(9).text('Plot 4, Korangi, Karachi 74900, Pakistan', 40, 62);
  pdf.fontSize(14).text('COMMERCIAL INVOICE', 220, 90);
  const pairs = [
    ['Invoice No.', 'GS-2211'],
    ['Date', '3 May 2023'],
    ['Buyer', 'Lone Star Yarns Inc.'],
  ];
  pairs.forEach(([label, value], i) => {
    pdf
      .fontSize(9)
      .text(label!, 40, 130 + i * 14, { lineBreak: false })
      .text(value!, 130, 130 + i * 14, { lineBreak: false });
  });
  const at = [40, 300, 380, 460];
  ['Description', 'Quantity (kg)', 'Unit price USD', 'Amount USD'].forEach((t, i) => {
    pdf.text(t, at[i]!, 200, { width: i === 0 ? 200 : 75, align: i === 0 ? 'left' : 'right', lineBreak: false });
  });
  [...rows, ['Total', '', '', '7,600.00']].forEach((row, r) => {
    row.forEach((t, i) => {
      pdf.text(t, at[i]!, 218 + r * 14, {
        width: i === 0 ? 200 : 75,
        align: i === 0 ? 'left' : 'right',
        lineBreak: false,
      });
    });
  });
};

/** Every label in a drawn box above its value, the goods in a drawn grid. */
const boxed: Draw = (pdf) => {
  pdf.fontSize(9);
  const box = (x: number, y: number, w: number, h: number, label: string, ...value: string[]) => {
    pdf.rect(x, y, w, h).stroke();
    pdf
      .fontSize(7)
      .text(label, x + 3, y + 3, { lineBreak: false })
      .fontSize(9);
    value.forEach((v, i) => {
      pdf.text(v, x + 3, y + 14 + i * 11, { lineBreak: false });
    });
  };
  box(
    40,
    40,
    260,
    60,
    '1. Seller (name, address)',
    'GULISTAN SPINNING MILLS LTD',
    'Plot 4, Korangi, Karachi',
    'Pakistan',
  );
  box(300, 40, 130, 30, '2. Invoice No.', 'GS-2211');
  box(430, 40, 120, 30, '3. Date', '3 May 2023');
  box(300, 70, 250, 30, '4. Letter of credit No.');
  box(40, 100, 260, 50, '5. Buyer', 'Lone Star Yarns Inc.', 'Houston, TX 77001, USA');
  const edges = [40, 280, 370, 460, 550];
  const head = ['Description', 'Quantity (kg)', 'Unit price USD', 'Amount USD'];
  [head, ...rows, ['TOTAL', '', '', '7,600.00']].forEach((row, r) => {
    row.forEach((t, i) => {
      pdf.rect(edges[i]!, 170 + r * 18, edges[i + 1]! - edges[i]!, 18).stroke();
      if (t) pdf.text(t, edges[i]! + 3, 175 + r * 18, { lineBreak: false });
    });
  });
};

for (const [name, draw] of [
  ['without lines', plain],
  ['in drawn boxes', boxed],
] as const) {
  test(`an invoice ${name} gives the same facts`, async () => {
    const f = await facts(draw);
    expect(f.number?.value).toBe('GS-2211');
    expect(f.date?.value).toBe('2023-05-03');
    expect(f.seller?.value).toBe('GULISTAN SPINNING MILLS LTD');
    expect(f.buyer?.value).toBe('Lone Star Yarns Inc.');
    expect([f.total?.value, f.currency?.value]).toEqual([7600, 'USD']);
    expect(f.lines?.value.map((l) => [l.description, l.quantity, l.unitPrice, l.amount])).toEqual([
      ['Cotton yarn Ne 30/1', 1200, 3.5, 4200],
      ['Cotton yarn Ne 40/1', 800, 4.25, 3400],
    ]);
    expect(f.sums.every((s) => s.printed === s.computed)).toBe(true);
    expect(f.references.some((r) => r.kind === 'letter-of-credit')).toBe(false);
  });
}
