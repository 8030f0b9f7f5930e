import type { Page, Revised, Word } from '../../model/index.ts';
import { pairWords } from '../layers/pairs.ts';
import { around } from '../layers/turn.ts';
import { closePdf, type OpenPdf, openPdf } from './document.ts';
import { type Engine, withMemory } from './engine.ts';
import { latin } from './latin.ts';
import { readPage } from './page.ts';

const MOST_PAGES = 40;
const MOST_REVISED = 60;
/** The same word within this share of the page has not moved. */
const STILL = 0.004;
/** Words of a page that changed beyond this share: the page is another one. */
const REPLACED = 0.6;

/** Where earlier states of the file end, and what its saves since then changed. */
export interface Revisions {
  savedAfterSigning: boolean;
  revised: Revised[];
}

/** Compares the pages as they are with what they were when the file was first signed or, without signatures, first written. */
export function readRevisions(engine: Engine, pdf: OpenPdf): Revisions {
  const ends = endsOf(pdf.bytes);
  const signed = signedEnds(engine, pdf);
  const last = signed.at(-1);
  const savedAfterSigning = last !== undefined && latin(pdf.bytes.subarray(last)).includes('startxref');
  const base = signed[0] ?? ends[0];
  const revised = ends.length > 1 && base !== undefined && base < pdf.bytes.length ? compare(engine, pdf, base) : [];
  return { savedAfterSigning, revised };
}

/** Each save ends with its own mark. A file made for the web has one more from the start, ahead of its end. */
function endsOf(bytes: Uint8Array): number[] {
  const text = latin(bytes);
  const ends = [...text.matchAll(/startxref\s+\d+\s+%%EOF\r?\n?/g)].map((match) => match.index + match[0].length);
  return text.slice(0, 2048).includes('/Linearized') ? ends.slice(1) : ends;
}

/** Where the part of the file ends that each signature covers (ISO 32000-1, 12.8.1), earliest first. */
function signedEnds(engine: Engine, pdf: OpenPdf): number[] {
  const { pdfium, integers } = engine;
  const ends: number[] = [];
  const count = Math.min(50, Math.max(0, pdfium.FPDF_GetSignatureCount(pdf.handle)));
  for (let i = 0; i < count; i++) {
    const signature = pdfium.FPDF_GetSignatureObject(pdf.handle, i);
    const numbers = signature === 0 ? 0 : pdfium.FPDFSignatureObj_GetByteRange(signature, 0, 0);
    if (numbers < 4 || numbers > 64) continue;
    const end = withMemory(engine, numbers * 4, (pointer) => {
      pdfium.FPDFSignatureObj_GetByteRange(signature, pointer, numbers);
      const range = integers().subarray(pointer >> 2, (pointer >> 2) + numbers);
      return (range[numbers - 2] ?? 0) + (range[numbers - 1] ?? 0);
    });
    if (end > 0 && end <= pdf.bytes.length) ends.push(end);
  }
  return ends.sort((a, b) => a - b);
}

function compare(engine: Engine, pdf: OpenPdf, end: number): Revised[] {
  const before = openPdf(engine, pdf.bytes.subarray(0, end));
  if ('code' in before) return [];
  const revised: Revised[] = [];
  try {
    for (let number = 1; number <= Math.min(before.total, pdf.total, MOST_PAGES); number++) {
      const was = readPage(engine, before, number)?.page;
      const is = readPage(engine, pdf, number)?.page;
      if (was && is) revised.push(...changes(was, is));
      if (revised.length > MOST_REVISED) break;
    }
  } finally {
    closePdf(engine, before);
  }
  return revised.slice(0, MOST_REVISED);
}

function changes(before: Page, now: Page): Revised[] {
  const [was, is] = unmatched(before.words, now.words);
  if (was.length === 0 && is.length === 0) return [];
  const page = now.number;
  if (was.length > 5 && was.length > REPLACED * before.words.length)
    return [{ page, box: [0, 0, 1, 1], was: start(was), is: start(is) }];
  return pairWords(was, is).map(({ layer, picture }) => ({
    page,
    box: around([...layer, ...picture].map((word) => word.box)),
    was: textOf(layer),
    is: textOf(picture),
  }));
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');
const start = (words: readonly Word[]): string => textOf(words.slice(0, 8));

/** The words of each side that do not stand on the other at the same place. */
function unmatched(a: readonly Word[], b: readonly Word[]): [Word[], Word[]] {
  const byText = new Map<string, Word[]>();
  for (const word of b) {
    const same = byText.get(word.text);
    if (same) same.push(word);
    else byText.set(word.text, [word]);
  }
  const gone = a.filter((word) => {
    const same = byText.get(word.text) ?? [];
    const at = same.findIndex(
      ({ box }) => Math.abs(box[0] - word.box[0]) < STILL && Math.abs(box[1] - word.box[1]) < STILL,
    );
    if (at < 0) return true;
    same.splice(at, 1);
    return false;
  });
  return [gone, [...byText.values()].flat()];
}
