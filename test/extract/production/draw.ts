import PDFDocument from 'pdfkit';
import { documentsOf } from '../../../shared/documents.ts';
import type { Document, Facts } from '../../../shared/model/index.ts';
import { readFile } from '../../../shared/read/index.ts';

const latin = 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
const bold = 'node_modules/@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf';
const chinese = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** A pen for papers as mills and gins print them: text where the hand puts it, tables with or without lines. */
export class Sheet {
  readonly doc = new PDFDocument({ size: 'A4', margin: 0 });
  y = 50;
  #font = latin;
  constructor(language = 'en') {
    if (language === 'zh') this.#font = chinese;
    this.doc.font(this.#font);
  }
  text(text: string, x = 50, size = 9, options: { bold?: boolean; stay?: boolean } = {}): this {
    const font = this.#font === latin && options.bold ? bold : this.#font;
    this.doc.font(font).fontSize(size).text(text, x, this.y, { lineBreak: false });
    if (!options.stay) this.y += size * 1.6;
    return this;
  }
  title(text: string): this {
    this.doc.font(this.#font === latin ? bold : this.#font).fontSize(16);
    const x = (595 - this.doc.widthOfString(text)) / 2;
    this.doc.text(text, x, this.y, { lineBreak: false });
    this.y += 30;
    return this;
  }
  /** Label and value, the value at `x`. */
  field(label: string, value: string, x = 180): this {
    return this.text(label, 50, 9, { stay: true }).text(value, x);
  }
  prose(text: string): this {
    this.doc.font(this.#font).fontSize(10);
    const height = this.doc.heightOfString(text, { width: 480 });
    this.doc.text(text, 50, this.y, { width: 480 });
    this.y += height + 8;
    return this;
  }
  table(xs: readonly number[], rows: readonly (readonly string[])[], ruled = true): this {
    const end = 560;
    const top = this.y;
    for (const row of rows) {
      row.forEach((cell, i) => {
        this.doc
          .font(this.#font)
          .fontSize(8)
          .text(cell, xs[i]! + 3, this.y + 3, { lineBreak: false });
      });
      if (ruled) this.doc.moveTo(xs[0]!, this.y).lineTo(end, this.y).stroke();
      this.y += 15;
    }
    if (ruled) {
      this.doc.moveTo(xs[0]!, this.y).lineTo(end, this.y).stroke();
      for (const x of [...xs, end]) this.doc.moveTo(x, top).lineTo(x, this.y).stroke();
    }
    this.y += 10;
    return this;
  }
  gap(points = 12): this {
    this.y += points;
    return this;
  }
  page(): this {
    this.doc.addPage();
    this.y = 50;
    return this;
  }
  bytes(): Promise<Uint8Array> {
    return new Promise((resolve) => {
      const parts: Uint8Array[] = [];
      this.doc.on('data', (part: Uint8Array) => parts.push(part));
      this.doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
      this.doc.end();
    });
  }
}

/** The documents that are read from a drawn file. */
export async function read(sheet: Sheet, name = 'paper.pdf'): Promise<Document[]> {
  return documentsOf(await readFile(await sheet.bytes(), name)).documents;
}

/** The documents of a text file (CSV, NDJSON, fixed width). */
export async function readText(text: string, name: string): Promise<Document[]> {
  return documentsOf(await readFile(new TextEncoder().encode(text), name)).documents;
}

/** Flows without their evidence, to compare. */
export const flows = (facts: Facts) => facts.flows.map(({ evidence: _, ...flow }) => flow);
/** Units without their evidence. */
export const units = (facts: Facts) => facts.units.map(({ evidence: _, ...unit }) => unit);
/** Sites without their evidence. */
export const sites = (facts: Facts) => facts.sites.map(({ evidence: _, ...site }) => site);
