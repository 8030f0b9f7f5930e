import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const fonts = {
  cjk: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  noto: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bengali: require.resolve('@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf'),
  arabic: require.resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
  notoBold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

export type Face = 'Helvetica' | 'Times' | 'Courier' | 'Noto';
const builtIn: Record<Exclude<Face, 'Noto'>, [string, string]> = {
  Helvetica: ['Helvetica', 'Helvetica-Bold'],
  Times: ['Times-Roman', 'Times-Bold'],
  Courier: ['Courier', 'Courier-Bold'],
};

export interface Ink {
  size?: number;
  bold?: boolean;
  align?: 'left' | 'right' | 'center';
  width?: number;
  color?: string;
}

export interface PenOptions {
  face?: Face;
  size?: 'A4' | 'LETTER' | 'LEGAL';
  landscape?: boolean;
  margin?: number;
  base?: number;
}

/** What a window-1252 built-in font can set; anything else takes Noto. */
const latin1 = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u20ac\n]*$/;
const han = /[\u3000-\u9fff\uff00-\uffef]/;
/** Scripts that Noto Sans lacks, with the font of each: a text in both is set run by run. */
const others: [RegExp, string][] = [
  [/[\u0980-\u09ff]/, 'bengali'],
  [/[\u0600-\u06ff]/, 'arabic'],
];

/** A pen over one PDF: keeps a cursor `y`, sets text with a font that has its script, and starts pages. */
export class Pen {
  readonly doc: PDFKit.PDFDocument;
  face: Face;
  base: number;
  y = 0;
  pages = 0;
  /** Called on every page after the first of a paper: running heads, "page x". */
  onPage: ((pen: Pen, page: number) => void) | null = null;
  #chunks: Buffer[] = [];
  #done: Promise<Buffer>;
  #options: PenOptions = {};
  #paperPage = 0;

  constructor(title: string, secret?: string) {
    this.face = 'Helvetica';
    this.base = 9;
    this.doc = new PDFDocument({
      autoFirstPage: false,
      info: { Title: title, Producer: 'corpus', Creator: 'corpus', CreationDate: new Date(0), ModDate: new Date(0) },
      ...(secret ? { userPassword: secret, ownerPassword: `${secret}-owner` } : {}),
    });
    this.doc.registerFont('cjk', fonts.cjk);
    this.doc.registerFont('bengali', fonts.bengali);
    this.doc.registerFont('arabic', fonts.arabic);
    this.doc.registerFont('noto', fonts.noto);
    this.doc.registerFont('noto-bold', fonts.notoBold);
    this.#done = new Promise((resolve) => {
      this.doc.on('data', (c: Buffer) => this.#chunks.push(c));
      this.doc.on('end', () => resolve(Buffer.concat(this.#chunks)));
    });
  }

  /** Starts a paper: its own face, size and first page. */
  paper(options: PenOptions): void {
    this.#options = options;
    this.face = options.face ?? 'Helvetica';
    this.base = options.base ?? 9;
    this.onPage = null;
    this.#paperPage = 0;
    this.page();
  }

  page(): void {
    const o = this.#options;
    this.doc.addPage({ size: o.size ?? 'A4', layout: o.landscape ? 'landscape' : 'portrait', margin: 0 });
    this.pages++;
    this.#paperPage++;
    this.y = this.margin;
    if (this.#paperPage > 1) this.onPage?.(this, this.#paperPage);
  }

  get paperPage(): number {
    return this.#paperPage;
  }
  get margin(): number {
    return this.#options.margin ?? 42;
  }
  get top(): number {
    return this.margin;
  }
  get left(): number {
    return this.margin;
  }
  get width(): number {
    return this.doc.page.width - 2 * this.margin;
  }
  get right(): number {
    return this.doc.page.width - this.margin;
  }
  get bottom(): number {
    return this.doc.page.height - this.margin;
  }

  font(text: string, bold = false): string {
    if (han.test(text)) return 'cjk';
    if (this.face === 'Noto' || !latin1.test(text)) return bold ? 'noto-bold' : 'noto';
    return builtIn[this.face][bold ? 1 : 0];
  }

  /** The text cut where the script changes to one that needs a font of its own. */
  #runs(text: string, bold = false): [text: string, font: string][] {
    const foreign = others.find(([script]) => script.test(text));
    if (!foreign) return [[text, this.font(text, bold)]];
    const [script, font] = foreign;
    const inScript = new RegExp(`(${script.source}(?:[\\s]*${script.source})*)`, 'u');
    return text
      .split(inScript)
      .filter((run) => run !== '')
      .map((run) => {
        if (!script.test(run)) return [run, this.font(run, bold)];
        // Words are set from the left: those of a script that runs the other way in the other order.
        return [font === 'arabic' ? run.split(' ').reverse().join(' ') : run, font];
      });
  }

  #set(text: string, ink: Ink): { size: number } {
    const size = ink.size ?? this.base;
    this.doc
      .font(this.font(text, ink.bold))
      .fontSize(size)
      .fillColor(ink.color ?? '#000');
    return { size };
  }

  widthOf(text: string, ink: Ink = {}): number {
    return this.#runs(text, ink.bold).reduce((sum, [run, font]) => {
      this.#set(run, ink);
      return sum + this.doc.font(font).widthOfString(run);
    }, 0);
  }

  heightOf(text: string, ink: Ink = {}): number {
    this.#set(text, ink);
    return this.doc.heightOfString(text || ' ', { width: ink.width ?? this.width });
  }

  /** Sets text with its top at (x, y); wraps within `width`. Returns the height used. The cursor does not move. */
  at(x: number, y: number, text: string, ink: Ink = {}): number {
    if (!text) return 0;
    const { size } = this.#set(text, ink);
    // The scripts' fonts sit lower in their line than the built-in ones: share one baseline.
    const lift = this.doc.currentLineHeight() - size * 1.15;
    const how = { width: ink.width ?? this.right - x, align: ink.align ?? ('left' as const), lineGap: 0 };
    const runs = this.#runs(text, ink.bold);
    runs.forEach(([run, font], i) => {
      this.doc.font(font);
      if (i === 0) this.doc.text(run, x, y - lift / 2, { ...how, continued: runs.length > 1 });
      else this.doc.text(run, { ...how, continued: i < runs.length - 1 });
    });
    return this.doc.heightOfString(text, { width: ink.width ?? this.right - x });
  }

  /** Sets a paragraph at the cursor and moves the cursor below it; breaks to a new page when it does not fit. */
  say(text: string, ink: Ink & { x?: number; gap?: number } = {}): void {
    const x = ink.x ?? this.left;
    const height = this.heightOf(text, { ...ink, width: ink.width ?? this.right - x });
    if (this.y + height > this.bottom) this.page();
    this.at(x, this.y, text, ink);
    this.y += height + (ink.gap ?? 2);
  }

  /** Makes sure that `height` points are left on the page. */
  room(height: number): void {
    if (this.y + height > this.bottom) this.page();
  }

  line(x1: number, y1: number, x2: number, y2: number, weight = 0.6, color = '#000'): void {
    this.doc.lineWidth(weight).strokeColor(color).moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  rect(x: number, y: number, w: number, h: number, weight = 0.6, color = '#000'): void {
    this.doc.lineWidth(weight).strokeColor(color).rect(x, y, w, h).stroke();
  }

  shade(x: number, y: number, w: number, h: number, color: string): void {
    this.doc.rect(x, y, w, h).fill(color);
  }

  async bytes(): Promise<Buffer> {
    this.doc.end();
    return this.#done;
  }
}
