import { describe, expect, it } from 'vitest';
import type { Page } from '../../../shared/model/index.ts';
import { pagesFromTextract, problemsFromTextract } from '../../../shared/read/textract.ts';
import { answer, block, invoice, pageBlock } from './answers.ts';

const textOf = (page: Page | undefined) => page?.words.map((w) => w.text).join(' ');

describe('pages of Textract answers', () => {
  it('come in order however the parts of the answer are joined, and a part given twice counts once', () => {
    const first = invoice({ page: 1 });
    const second = invoice({ page: 2 });
    const parts = [
      answer(first.blocks.slice(0, 6), { NextToken: 'a', DocumentMetadata: { Pages: 2 } }),
      answer([...first.blocks.slice(6), ...second.blocks.slice(0, 3)], {
        NextToken: 'b',
        DocumentMetadata: { Pages: 2 },
      }),
      answer(second.blocks.slice(3), { DocumentMetadata: { Pages: 2 } }),
    ];
    const whole = pagesFromTextract(parts);
    expect(whole.map((p) => p.number)).toEqual([1, 2]);
    expect(whole.map(textOf)).toEqual([first.texts.join(' '), second.texts.join(' ')]);
    expect(pagesFromTextract([parts[2], parts[0], parts[1], parts[0]])).toEqual(whole);
    expect(problemsFromTextract(parts)).toEqual([]);
  });

  it('are page 1 when no block says its page, and their parent page when only the page block does', () => {
    const { blocks, texts } = invoice();
    for (const b of blocks) b.Page = null;
    expect(pagesFromTextract([{ Blocks: blocks }]).map((p) => [p.number, textOf(p)])).toEqual([[1, texts.join(' ')]]);
    blocks[0]!.Page = 3;
    expect(pagesFromTextract([{ Blocks: blocks }]).map((p) => p.words.length)).toEqual([0, 0, 13]);
  });

  it('without a word are kept', () => {
    const pages = pagesFromTextract(answer([pageBlock([]), ...invoice({ page: 2 }).blocks]));
    expect(pages.map((p) => p.words.length)).toEqual([0, 13]);
    expect(pages[0]).toMatchObject({ confidence: 0, words: [] });
  });

  it('that the service warns of, or counts and does not give, exist and are told as problems', () => {
    const given = answer(invoice({ page: 2 }).blocks, {
      JobStatus: 'PARTIAL_SUCCESS',
      DocumentMetadata: { Pages: 4 },
      Warnings: [
        { ErrorCode: 'UNSUPPORTED_PAGE', Pages: [1] },
        { ErrorCode: 'INTERNAL', Pages: [3] },
      ],
    });
    const pages = pagesFromTextract([given, { ...given, Blocks: null }]);
    expect(pages.map((p) => [p.number, p.confidence])).toEqual([
      [1, 0],
      [2, 0.99],
      [3, 0],
      [4, 0],
    ]);
    expect(problemsFromTextract([given, { ...given, Blocks: null }]).map((p) => [p.code, p.page])).toEqual([
      ['unsupported', 1],
      ['damaged', 3],
      ['damaged', 4],
    ]);
  });

  it('of a failed job are none, with its reason', () => {
    const failed = answer([], {
      JobStatus: 'FAILED',
      StatusMessage: 'INVALID_IMAGE_TYPE',
      DocumentMetadata: null,
      Blocks: null,
    });
    expect(pagesFromTextract(failed)).toEqual([]);
    expect(problemsFromTextract(failed)).toMatchObject([
      { code: 'damaged', message: expect.stringContaining('INVALID_IMAGE_TYPE') },
    ]);
  });

  it('of which the last part is missing are told as cut off; a scan without print is told', () => {
    expect(problemsFromTextract(answer(invoice().blocks, { NextToken: 'more' }))).toMatchObject([
      { code: 'truncated' },
    ]);
    expect(problemsFromTextract(answer([pageBlock([])]))).toMatchObject([{ code: 'no-text' }]);
  });

  it('are not made up by the thousand from an absurd count or page', () => {
    const far = block('LINE', { Text: 'far', Page: 2_000_000_000 });
    const pages = pagesFromTextract(answer([far], { DocumentMetadata: { Pages: 1e12 } }));
    expect(pages).toHaveLength(3001);
    expect(pages.at(-1)).toMatchObject({ number: 2_000_000_000 });
  });
});

describe('a page scanned askew', () => {
  const upright = pagesFromTextract(answer(invoice().blocks))[0]!;

  it.each([
    [90, 270],
    [180, 180],
    [270, 90],
  ] as const)('turned by %i° clockwise is turned on by %i°, with the boxes of the upright page', (scanned, turned) => {
    const [page] = pagesFromTextract(answer(invoice({ scanned }).blocks));
    expect(page).toMatchObject({ turned, width: upright.width, height: upright.height });
    expect(textOf(page)).toBe(textOf(upright));
    for (const [i, word] of page!.words.entries())
      for (const side of [0, 1, 2, 3] as const) expect(word.box[side]).toBeCloseTo(upright.words[i]!.box[side], 5);
  });

  it.each([-8, -1, 2, 10])('that leans by %i° is straightened, also where only the corners are given', (leaning) => {
    const { blocks } = invoice({ leaning });
    for (const b of blocks.slice(1, 5)) (b.Geometry as { BoundingBox: unknown }).BoundingBox = null;
    const [page] = pagesFromTextract(answer(blocks));
    expect(page!.lean).toBeCloseTo(leaning, 0);
    expect(page).not.toHaveProperty('turned');
    for (const [i, word] of page!.words.entries())
      for (const side of [0, 1, 2, 3] as const) expect(word.box[side]).toBeCloseTo(upright.words[i]!.box[side], 2);
  });

  it('both turned and leaning is brought upright', () => {
    const [page] = pagesFromTextract(answer(invoice({ scanned: 90, leaning: 3 }).blocks));
    expect(page!.turned).toBe(270);
    expect(page!.lean).toBeCloseTo(3, 0);
    expect(page!.words[0]!.box[0]).toBeCloseTo(0.1, 2);
  });

  it('is judged by most of its letters: a stamp set sideways turns no page', () => {
    const { blocks } = invoice();
    const stamp = invoice({ scanned: 90 }).lines[0]!.all;
    expect(pagesFromTextract(answer([...blocks, ...stamp]))[0]).not.toHaveProperty('turned');
  });
});

describe('the size of a page', () => {
  it('is told by the shape of its letters: portrait or landscape', () => {
    const size = (given: Parameters<typeof invoice>[0]) => {
      const [page] = pagesFromTextract(answer(invoice(given).blocks));
      return [page!.width, page!.height];
    };
    expect(size({})).toEqual([595, 842]);
    expect(size({ ratio: Math.SQRT2 })).toEqual([842, expect.closeTo(595)]);
    expect(size({ ratio: Math.SQRT2, scanned: 90 })).toEqual([842, expect.closeTo(595)]);
  });

  it('is that which the caller knows, turned with the page', () => {
    const sizes = new Map([[1, { width: 1000, height: 600 }]]);
    expect(pagesFromTextract(answer(invoice().blocks), sizes)[0]).toMatchObject({ width: 1000, height: 600 });
    expect(pagesFromTextract(answer(invoice({ scanned: 90 }).blocks), sizes)[0]).toMatchObject({
      width: 600,
      height: 1000,
    });
  });
});
