import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';

const fonts = createRequire(import.meta.url);

/** The faces of the dossier: Noto (OFL-1.1), embedded as far as their letters are used. */
const faces = {
  plain: () => fonts.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: () => fonts.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  han: () => fonts.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  arabic: () => fonts.resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
  bengali: () => fonts.resolve('@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf'),
} as const;
type Face = keyof typeof faces;

/** A stretch of text in one face. `leftwards`: its words follow each other from right to left. */
export interface Run {
  text: string;
  face: Face;
  leftwards: boolean;
}

interface Glyphs {
  hasGlyphForCodePoint(code: number): boolean;
}

const scripts: readonly [RegExp, Face][] = [
  [/[\p{Script=Arabic}]/u, 'arabic'],
  [/[\p{Script=Bengali}]/u, 'bengali'],
];

/** Chooses the face of each letter, measures and sets single lines. One of it for each document. */
export class Letters {
  readonly #doc: PDFKit.PDFDocument;
  readonly #glyphs = new Map<Face, Glyphs>();
  readonly #widths = new Map<string, number>();
  readonly #faceOf = new Map<string, Face | undefined>();
  /** Set once a letter had to be written in Latin ones. */
  transliterated = false;

  constructor(doc: PDFKit.PDFDocument) {
    this.#doc = doc;
  }

  /** The text in runs of one face each; letters that no face has are written in Latin letters between ‹ and ›. */
  runs(text: string, bold: boolean): Run[] {
    const runs: Run[] = [];
    const lacking: string[] = [];
    const flush = () => {
      if (lacking.length === 0) return;
      this.transliterated = true;
      add(
        `‹${anyAscii(lacking.splice(0).join('')).replace(/[^\u0020-\u007e]/g, '?') || '?'}›`,
        bold ? 'bold' : 'plain',
      );
    };
    const add = (piece: string, face: Face) => {
      const last = runs.at(-1);
      if (last?.face === face) last.text += piece;
      else runs.push({ text: piece, face, leftwards: face === 'arabic' });
    };
    for (const char of text) {
      const last = runs.at(-1);
      // Marks that stand on the letter before, and blanks, stay with it.
      if (lacking.length === 0 && last && (/^\p{M}$/u.test(char) || (char === ' ' && last.face !== 'han'))) {
        last.text += char;
        continue;
      }
      const face = this.#face(char, bold);
      if (face === undefined) lacking.push(char);
      else {
        flush();
        add(char, face);
      }
    }
    flush();
    return runs;
  }

  width(text: string, size: number, bold: boolean): number {
    const key = `${bold ? 'b' : 'p'}${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width =
        this.runs(text, bold).reduce((sum, run) => sum + this.#use(run.face, 100).widthOfString(run.text), 0) / 100;
      if (this.#widths.size > 50_000) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width * size;
  }

  /** Breaks text into lines of at most `room` points: at blanks, between Han characters, and inside a word only where it alone is too long. */
  lines(text: string, room: number, size: number, bold: boolean, most = 400): string[] {
    const lines: string[] = [];
    let line = '';
    for (const piece of text.split(/(?<= )|(?=[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef])/u)) {
      if (line !== '' && this.width((line + piece).trimEnd(), size, bold) > room) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += piece;
      while (this.width(line.trimEnd(), size, bold) > room && [...line].length > 1) {
        const fits = this.#fitting(line, room, size, bold);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
      if (lines.length >= most) {
        lines[most - 1] = `${lines[most - 1]!.slice(0, -2)}…`;
        return lines.slice(0, most);
      }
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    return lines;
  }

  /** Sets one line with its baseline at `y`; what runs leftwards is set so, each stretch in its place. */
  set(text: string, x: number, y: number, size: number, bold: boolean, colour: string): void {
    let at = x;
    for (const run of this.runs(text, bold)) {
      const pen = this.#use(run.face, size).fillColor(colour);
      const said = run.leftwards ? leftwards(run.text) : run.text;
      pen.text(said, at, y, { lineBreak: false, baseline: 'alphabetic' });
      at += pen.widthOfString(said);
    }
  }

  #fitting(line: string, room: number, size: number, bold: boolean): number {
    let [low, high] = [1, line.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.width(line.slice(0, middle), size, bold) <= room) low = middle;
      else high = middle - 1;
    }
    // Never between the halves of one character.
    const code = line.charCodeAt(low - 1);
    return code >= 0xd800 && code < 0xdc00 ? low + 1 : low;
  }

  #face(char: string, bold: boolean): Face | undefined {
    const key = `${bold ? 'b' : 'p'}${char}`;
    if (this.#faceOf.has(key)) return this.#faceOf.get(key);
    const base: Face = bold ? 'bold' : 'plain';
    const own = scripts.find(([script]) => script.test(char))?.[1];
    const found = [...(own ? [own] : []), base, 'han' as const].find((face) => this.#has(face, char));
    this.#faceOf.set(key, found);
    return found;
  }

  #has(face: Face, char: string): boolean {
    let glyphs = this.#glyphs.get(face);
    if (!glyphs) {
      this.#use(face, 10);
      glyphs = (this.#doc as unknown as { _font: { font: Glyphs } })._font.font;
      this.#glyphs.set(face, glyphs);
    }
    return glyphs.hasGlyphForCodePoint(char.codePointAt(0)!);
  }

  #use(face: Face, size: number): PDFKit.PDFDocument {
    if (!this.#glyphs.has(face)) this.#doc.registerFont(face, faces[face]());
    return this.#doc.font(face).fontSize(size);
  }
}

/** Words of a script that runs leftwards, in the order in which they are set from the left. Each word is shaped by its face. */
const leftwards = (text: string): string =>
  text.trimEnd().split(' ').reverse().join(' ') + (text.endsWith(' ') ? ' ' : '');
