import type { OddLetters } from '../../model/index.ts';
import type { Engine } from './engine.ts';
import { withMemory } from './engine.ts';
import type { Sheet } from './geometry.ts';
import type { Row } from './lines.ts';
import type { Run } from './runs.ts';
import { toBox } from './words.ts';

/** A face that sets more than this many words of a page is one of its own faces. */
const FEW_WORDS = 4;
/** Neighbours on a line lie within this many em. */
const BESIDE = 1.2;
const MOST = 20;

/**
 * Figures set in a face that the page uses for next to nothing else, within a number or between words of another face. Bold and slanted cuts of one
 * family are one face.
 */
export function findOdd(engine: Engine, rows: readonly Row[], sheet: Sheet): OddLetters[] {
  const families = new Map<number, string>();
  const familyOf = ({ style: { font } }: Run): string => {
    let family = families.get(font);
    if (family === undefined) {
      family = font === 0 ? '' : familyName(engine, font);
      families.set(font, family);
    }
    return family;
  };
  const uses = new Map<string, number>();
  for (const row of rows) for (const run of row.runs) uses.set(familyOf(run), (uses.get(familyOf(run)) ?? 0) + 1);
  if (uses.size < 2) return [];
  const odd: OddLetters[] = [];
  for (const { runs } of rows) {
    runs.forEach((run, i) => {
      if (odd.length >= MOST || !isFigure(run)) return;
      const family = familyOf(run);
      if (family === '' || (uses.get(family) ?? 0) > FEW_WORDS) return;
      const [before, after] = [runs[i - 1], runs[i + 1]];
      const others = [before, after].filter(
        (other): other is Run => other !== undefined && isBeside(run, other) && /[A-Za-z0-9]/.test(other.text),
      );
      const [first] = others;
      if (!first || others.some((other) => familyOf(other) === family || familyOf(other) === '')) return;
      const inNumber = others.some((other) => isFigure(other) && gapOf(run, other) < 0.2 * run.style.em);
      if (!inNumber && others.length < 2) return;
      odd.push({
        page: sheet.number,
        box: toBox(run.box, sheet),
        text: inNumber ? `${textIf(before, others)}${run.text}${textIf(after, others)}` : run.text,
        font: family,
        around: familyOf(first),
      });
    });
  }
  return odd;
}

const isFigure = ({ text }: Run): boolean => /\d/.test(text) && /^[\x20-\x7e]+$/.test(text);
const textIf = (run: Run | undefined, among: readonly Run[]): string => (run && among.includes(run) ? run.text : '');

const gapOf = (a: Run, b: Run): number => Math.max(b.start - a.end, a.start - b.end);

function isBeside(a: Run, b: Run): boolean {
  const ratio = a.style.size / b.style.size;
  return gapOf(a, b) < BESIDE * a.style.em && ratio > 0.75 && ratio < 1.33;
}

/** "ABCDEF+Arial-BoldMT" is Arial. */
function familyName({ pdfium, bytes, ...engine }: Engine, font: number): string {
  const size = pdfium.FPDFFont_GetBaseFontName(font, 0, 0);
  if (size <= 1 || size > 500) return '';
  const name = withMemory({ pdfium, bytes, ...engine }, size, (pointer) => {
    pdfium.FPDFFont_GetBaseFontName(font, pointer, size);
    return new TextDecoder().decode(bytes().slice(pointer, pointer + size - 1));
  });
  return name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[-,].*$/, '')
    .replace(/(PS)?(MT)?$/, '')
    .replace(/(Bold|Italic|Oblique|Regular|Medium|Light|Black|Semi|Narrow|Condensed)+$/i, '');
}
