import type { Page } from '../../shared/model/index.ts';
import { readImage, readPdfPage } from '../../shared/read/image/index.ts';
import { dataMark } from '../../shared/read/image/script/data.ts';
import type { Scan, ScanReader } from '../../shared/read/index.ts';
import type { Kept, ScanRead } from './kept-scans.ts';

/** Which engine reads scans: the page reader (Textract, or the queue of this machine), or the embedded engine within this call. */
export interface ScanSettings {
  engine: 'page-reader' | 'embedded';
  /** The page reader reads Latin scripts only: a scan in another goes to the embedded engine. */
  latinOnly: boolean;
}

/** Scans that this call did not read: for the page reader, or for another call because the time ran out. */
export interface Unfinished {
  forPageReader: Scan[];
  outOfTime: boolean;
  /** What is kept could not be had or written: no fault of the scan, so the paper is not read on. */
  fault?: unknown;
}

/** One page of the embedded engine takes up to this long, in milliseconds (a dense A4 list, bench of 22 November 2026). */
const slowestPage = 60_000;

/**
 * Reads scans from what is kept, else by the embedded engine page by page, each kept at once; scans for the page reader, and pages for
 * which there is no time, are noted in `unfinished`.
 */
export function scanReader(
  kept: Kept,
  /** Says why no page of the scan may be read any more, where a ceiling is met. */
  overCeiling: (scan: Scan) => Promise<string | undefined>,
  settings: ScanSettings,
  remaining: () => number,
): { readScan: ScanReader; unfinished: Unfinished } {
  const unfinished: Unfinished = { forPageReader: [], outOfTime: false };
  const later = { pages: [], problems: [] };
  // The reader of files makes a problem of the file of whatever is thrown here, and a store that fails for a while is none.
  const store = async <T>(call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      unfinished.fault ??= error;
      throw error;
    }
  };
  const embedded = async (scan: Scan, number: number): Promise<ScanRead> => {
    const before = await store(kept.scan(scan.sha256, number));
    if (before && !(isUnsupported(before) && before.data !== dataMark())) return before;
    const read = await readHere(scan, number);
    // A passing failure is not kept: who reads the same bytes later tries again.
    if (!read.problems.some((p) => p.code === 'time-out')) await store(kept.keepScan(scan.sha256, read, number));
    return read;
  };
  const readScan: ScanReader = async (scan) => {
    const whole = await store(kept.scan(scan.sha256));
    if (whole && whole.refused === undefined) return whole;
    const over = await store(overCeiling(scan));
    if (over) return { pages: [], problems: [{ code: 'over-ceiling', message: over }] };
    const numbers = scan.pages ?? [1];
    if (settings.engine === 'page-reader' && !whole) {
      if (!settings.latinOnly) {
        unfinished.forPageReader.push(scan);
        return later;
      }
      if (remaining() < slowestPage) {
        unfinished.outOfTime = true;
        return later;
      }
      if (isLatin(await embedded(scan, numbers[0]!))) {
        unfinished.forPageReader.push(scan);
        return later;
      }
    }
    const read: ScanRead = { schema: 'scan/1', pages: [], problems: [] };
    for (const number of numbers) {
      if (remaining() < slowestPage) {
        unfinished.outOfTime = true;
        return later;
      }
      const page = await embedded(scan, number);
      read.pages.push(...page.pages);
      read.problems.push(...page.problems);
    }
    return read;
  };
  return { readScan, unfinished };
}

/** A page of a PDF, or a whole image file (its pages come together), by the embedded engine. */
async function readHere(scan: Scan, number: number): Promise<ScanRead> {
  const { pages, problems } = scan.kind === 'pdf' ? await readPdfPage(scan.bytes, number) : await readImage(scan.bytes);
  return { schema: 'scan/1', pages, problems, data: dataMark() };
}

const isUnsupported = (read: ScanRead): boolean => read.problems.some((p) => p.code === 'unsupported');

/** Textract reads English, Spanish, Italian, Portuguese, French and German (AWS documentation): Latin letters, hardly any other. */
function isLatin(read: ScanRead): boolean {
  if (isUnsupported(read)) return false;
  const text = read.pages.flatMap((page: Page) => page.words.map((w) => w.text)).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters > 0.95;
}
