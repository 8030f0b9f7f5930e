import PDFDocument from 'pdfkit';
import { plain } from '../clean.ts';
import { Letters } from './letters.ts';

export interface Ink {
  size?: number;
  bold?: boolean;
  colour?: string;
  /** Points from the left margin, and the room from there; the whole line where absent. */
  x?: number;
  width?: number;
  /** Points left free below. */
  gap?: number;
  /** Lines at most; the last one then ends in "…". */
  most?: number;
}

/** A cell: its text, and where a click leads. `pageOf` prints the page of a place that is known only at the end. */
export interface Cell {
  text: string;
  to?: string;
  pageOf?: string;
  bold?: boolean;
  colour?: string;
}

export interface Column {
  title: string;
  /** Share of the width. */
  share: number;
  right?: boolean;
}

export const colours = {
  ink: '#1a1f26',
  soft: '#5a6470',
  line: '#c9d0d8',
  band: '#eef2f6',
  mark: '#c2410c',
  bad: '#b42318',
  warn: '#8a5a00',
  good: '#1d6b3a',
  link: '#1f4f8f',
};

/** US Letter: CBP prints on it. */
const sheet = { width: 612, height: 792 };
export const margin = 46;
const leading = 1.36;
/** Baseline of a line, as a share of its size from its top. */
const rise = 1.02;

/** Sets a dossier page by page: keeps a cursor `y`, breaks pages, and fills in page numbers at the end. */
export class Press {
  readonly doc: PDFKit.PDFDocument;
  readonly letters: Letters;
  y = margin;
  /** Pages so far. */
  pages = 0;
  running = '';
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  readonly #places = new Map<string, number>();
  readonly #toFill: { page: number; place: string; right: number; y: number; size: number }[] = [];

  constructor(title: string, made: Date) {
    this.doc = new PDFDocument({
      autoFirstPage: false,
      // Else it opens a face of its own at once, from a file that a bundle does not have.
      font: '',
      bufferPages: true,
      margin: 0,
      lang: 'en-US',
      displayTitle: true,
      info: { Title: title, CreationDate: made, ModDate: made },
    });
    this.doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve) => this.doc.on('end', resolve));
    this.letters = new Letters(this.doc);
  }

  get width(): number {
    return this.doc.page.width - 2 * margin;
  }
  get bottom(): number {
    return this.doc.page.height - margin;
  }

  page(landscape = false): void {
    this.doc.addPage({ size: [sheet.width, sheet.height], layout: landscape ? 'landscape' : 'portrait', margin: 0 });
    this.pages++;
    this.y = margin;
    if (this.running === '') return;
    this.at(this.running, margin, 24, { size: 7.5, colour: colours.soft, width: this.width, most: 1 });
    this.rule(margin, 37, margin + this.width);
    this.y = margin + 4;
  }

  /** Names this point of the document, so that links and page numbers find it. */
  place(name: string): void {
    this.#places.set(name, this.pages);
    this.doc.addNamedDestination(name, 'XYZ', 0, Math.max(0, this.y - 6), null as unknown as number);
  }

  room(height: number): void {
    if (this.y + height > this.bottom) this.page();
  }

  heading(text: string, size = 15): void {
    this.room(size * 4);
    this.say(text, { size, bold: true, gap: size * 0.5 });
  }

  /** A paragraph at the cursor, which moves below it; it breaks over pages line by line. */
  say(text: string, ink: Ink = {}): void {
    const { size = 9.5, bold = false, colour = colours.ink, x = 0, gap = 4, most } = ink;
    for (const line of this.letters.lines(plain(text), ink.width ?? this.width - x, size, bold, most)) {
      this.room(size * leading);
      this.letters.set(line, margin + x, this.y + size * rise, size, bold, colour);
      this.y += size * leading;
    }
    this.y += gap;
  }

  /** Text at a place of its own; the cursor stays. Returns the height used. */
  at(text: string, x: number, y: number, ink: Ink & { right?: boolean } = {}): number {
    const { size = 9.5, bold = false, colour = colours.ink } = ink;
    const width = ink.width ?? margin + this.width - x;
    const lines = this.letters.lines(plain(text), width, size, bold, ink.most);
    for (const [i, line] of lines.entries()) {
      const left = ink.right ? x + width - this.letters.width(line, size, bold) : x;
      this.letters.set(line, left, y + i * size * leading + size * rise, size, bold, colour);
    }
    return lines.length * size * leading;
  }

  rule(x1: number, y: number, x2: number): void {
    this.doc.lineWidth(0.5).strokeColor(colours.line).moveTo(x1, y).lineTo(x2, y).stroke();
  }

  /** A table whose head is repeated on every page; rows are not broken. */
  table(columns: readonly Column[], rows: readonly (readonly (Cell | string)[])[], size = 8): void {
    const pad = 4;
    const all = columns.reduce((sum, c) => sum + c.share, 0);
    const widths = columns.map((c) => (c.share / all) * this.width);
    const lefts = widths.map((_, i) => margin + widths.slice(0, i).reduce((sum, w) => sum + w, 0));
    const head = () => {
      const height = size * leading + 2 * pad;
      this.room(height * 3);
      this.doc.rect(margin, this.y, this.width, height).fill(colours.band);
      for (const [i, c] of columns.entries())
        this.at(c.title, lefts[i]! + pad, this.y + pad, {
          size,
          bold: true,
          width: widths[i]! - 2 * pad,
          most: 1,
          ...(c.right && { right: true }),
        });
      this.y += height;
    };
    head();
    for (const row of rows) {
      const cells = row.map((c): Cell => (typeof c === 'string' ? { text: c } : c));
      const lines = cells.map((c, i) =>
        this.letters.lines(plain(c.text), widths[i]! - 2 * pad, size, c.bold ?? false, 40),
      );
      const height = Math.max(1, ...lines.map((l) => l.length)) * size * leading + 2 * pad - 2;
      if (this.y + height > this.bottom) {
        this.page();
        head();
      }
      for (const [i, cell] of cells.entries()) {
        const x = lefts[i]! + pad;
        const room = widths[i]! - 2 * pad;
        for (const [n, line] of lines[i]!.entries()) {
          const left = columns[i]!.right ? x + room - this.letters.width(line, size, cell.bold ?? false) : x;
          const y = this.y + pad - 1 + n * size * leading;
          this.letters.set(
            line,
            left,
            y + size * rise,
            size,
            cell.bold ?? false,
            cell.colour ?? (cell.to ? colours.link : colours.ink),
          );
        }
        if (cell.to) this.doc.goTo(x, this.y, room, height, cell.to);
        if (cell.pageOf) this.pageNumber(cell.pageOf, x + room, this.y + pad - 1, size);
      }
      this.y += height;
      this.rule(margin, this.y, margin + this.width);
    }
    this.y += 10;
  }

  /** Prints the page of a named place, right-aligned, once all pages are there. */
  pageNumber(place: string, right: number, y: number, size: number): void {
    this.#toFill.push({ page: this.pages, place, right, y, size });
  }

  /** Ends the document: page numbers are filled in, and every page says which it is. */
  async bytes(foot: string): Promise<Uint8Array> {
    for (const { page, place, right, y, size } of this.#toFill) {
      this.doc.switchToPage(page - 1);
      const text = String(this.#places.get(place) ?? '');
      this.letters.set(text, right - this.letters.width(text, size, false), y + size * rise, size, false, colours.ink);
    }
    for (let i = 0; i < this.pages; i++) {
      this.doc.switchToPage(i);
      const y = this.doc.page.height - 28;
      this.at(foot, margin, y, { size: 7.5, colour: colours.soft, width: this.width - 110, most: 1 });
      this.at(`page ${i + 1} of ${this.pages}`, margin, y, {
        size: 7.5,
        colour: colours.soft,
        width: this.width,
        right: true,
      });
    }
    this.doc.end();
    await this.#ended;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  pageOf(place: string): number | undefined {
    return this.#places.get(place);
  }
}
