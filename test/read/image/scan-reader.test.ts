import { describe, expect, test } from 'vitest';
import type { Page } from '../../../shared/model/index.ts';
import { readFile, type Scan } from '../../../shared/read/index.ts';
import { picturePdf } from './picture-pdf.ts';

const pageOf = (number: number, text: string): Page => ({
  number,
  width: 100,
  height: 100,
  reader: 'textract',
  words: [{ text, box: [0.1, 0.1, 0.2, 0.02], confidence: 0.9 }],
  rulings: [],
  confidence: 0.9,
});

describe('scans read by another engine', () => {
  test('the picture pages of a PDF are asked for with their numbers; pages not asked for keep their text', async () => {
    const asked: Scan[] = [];
    const bytes = await picturePdf(['text', 'picture']);
    const read = await readFile(bytes, 'two.pdf', {
      readScan: async (scan) => {
        asked.push(scan);
        return { pages: [pageOf(1, 'WRONG'), pageOf(2, 'SCANNED')], problems: [] };
      },
    });
    expect(asked.map(({ name, kind, pages, sha256 }) => ({ name, kind, pages, sha256 }))).toEqual([
      { name: 'two.pdf', kind: 'pdf', pages: [2], sha256: read.sha256 },
    ]);
    expect(read.pages.map((p) => p.words.map((w) => w.text).join(' '))).toEqual(['Layer of text', 'SCANNED']);
    expect(read.pages[1]?.reader).toBe('textract');
  });

  test('what the other engine throws is a problem of the file, and its other pages stay', async () => {
    const bytes = await picturePdf(['text', 'picture']);
    const read = await readFile(bytes, 'two.pdf', { readScan: () => Promise.reject(new Error('engine is away')) });
    expect(read.problems.map((p) => p.message).join()).toContain('engine is away');
    expect(read.pages[0]?.words.length).toBeGreaterThan(0);
  });
});
