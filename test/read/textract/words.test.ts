import { describe, expect, it } from 'vitest';
import { Page } from '../../../shared/model/index.ts';
import { pagesFromTextract } from '../../../shared/read/textract.ts';
import { answer, block, child, geometry, invoice, line, pageBlock } from './answers.ts';

const textOf = (page: Page | undefined) => page?.words.map((w) => w.text).join(' ');

describe('words of a Textract answer', () => {
  it('stand with their boxes and confidence, in reading order, by reader textract', () => {
    const { texts, blocks } = invoice();
    const [page] = pagesFromTextract([answer(blocks)]);
    expect(textOf(page)).toBe(texts.join(' '));
    expect(page).toMatchObject({ number: 1, reader: 'textract', rulings: [], confidence: 0.99 });
    expect(page!.words[0]!.box[0]).toBeCloseTo(0.1);
    expect(page!.words[0]!.box[1]).toBeCloseTo(0.1);
    expect(page!.words[0]!.confidence).toBe(0.99);
    expect(page).not.toHaveProperty('turned');
    expect(page).not.toHaveProperty('lean');
    expect(Page.safeParse(page).success).toBe(true);
  });

  it('take their box from the polygon when the bounding box is missing', () => {
    const { blocks, lines } = invoice();
    (lines[0]!.words[0]!.Geometry as { BoundingBox: unknown }).BoundingBox = null;
    const [page] = pagesFromTextract(answer(blocks));
    expect(page!.words[0]!.box[0]).toBeCloseTo(0.1);
    expect(page!.words[0]!.box[3]).toBeCloseTo(0.012);
  });

  it('share the box of their line by characters when they have no geometry', () => {
    const words = ['Bale', 'range', '1'].map((Text) => block('WORD', { Text, Geometry: null }));
    const parent = block('LINE', {
      Text: 'Bale range 1',
      Geometry: geometry([0.1, 0.2, 0.24, 0.01]),
      Relationships: [child(words)],
    });
    const [page] = pagesFromTextract(answer([pageBlock([parent]), parent, ...words]));
    const [bale, range, one] = page!.words.map((w) => w.box);
    expect(bale).toEqual([expect.closeTo(0.1), 0.2, expect.closeTo(0.08), expect.closeTo(0.01)]);
    expect(range).toEqual([expect.closeTo(0.2), 0.2, expect.closeTo(0.1), expect.closeTo(0.01)]);
    expect(one).toEqual([expect.closeTo(0.32), 0.2, expect.closeTo(0.02), expect.closeTo(0.01)]);
  });

  it('keep the order of the page where nothing says their place', () => {
    const { texts, lines, blocks } = invoice();
    for (const b of lines[2]!.all) b.Geometry = null;
    expect(textOf(pagesFromTextract(answer(blocks))[0])).toBe(texts.join(' '));
    for (const b of blocks) b.Geometry = null;
    const [page] = pagesFromTextract(answer(blocks));
    expect(textOf(page)).toBe(texts.join(' '));
    expect(Page.safeParse(page).success).toBe(true);
    const tops = page!.words.map((w) => w.box[1]);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(4);
  });

  it('come from the text of a line that names no words', () => {
    const bare = block('LINE', { Text: 'Total 12 bales', Confidence: 80, Geometry: geometry([0.1, 0.5, 0.28, 0.01]) });
    const [page] = pagesFromTextract(answer([bare]));
    expect(textOf(page)).toBe('Total 12 bales');
    expect(page!.words[1]).toEqual({
      text: '12',
      box: [expect.closeTo(0.22), 0.5, expect.closeTo(0.04), expect.closeTo(0.01)],
      confidence: 0.8,
    });
  });

  it('come from the text of a line whose words are missing in part, those that are there with their own boxes', () => {
    const { line: parent, words } = line('Gross weight 22,010 kg', 0.1, 0.4);
    const [page] = pagesFromTextract(answer([parent, words[0], words[2]]));
    expect(textOf(page)).toBe('Gross weight 22,010 kg');
    expect(page!.words[2]!.box).toEqual(pagesFromTextract(answer([parent, ...words]))[0]!.words[2]!.box);
  });

  it('are not doubled when a line has lost its links to them', () => {
    const { line: parent, words } = line('No. 77 No. 78', 0.1, 0.4);
    parent.Relationships = null;
    expect(textOf(pagesFromTextract(answer([parent, ...words]))[0])).toBe('No. 77 No. 78');
  });

  it('go to the line in which they lie when two lines of one text have lost their links', () => {
    const [upper, lower] = [line('No. 77', 0.1, 0.4), line('No. 77', 0.1, 0.5)];
    for (const { line: parent } of [upper, lower]) parent.Relationships = null;
    const blocks = [upper.line, lower.line, ...lower.words, ...upper.words];
    const [page] = pagesFromTextract(answer(blocks));
    expect(page!.words.map((w) => w.text)).toEqual(['No.', '77', 'No.', '77']);
    expect(page!.words.map((w) => w.box[1])).toEqual([0.4, 0.4, 0.5, 0.5].map((n) => expect.closeTo(n)));
  });

  it('stay when they belong to no line', () => {
    const lone = block('WORD', { Text: 'COPY', Geometry: geometry([0.8, 0.115, 0.1, 0.01]) });
    const { blocks } = invoice();
    expect(textOf(pagesFromTextract(answer([...blocks, lone]))[0])).toContain('Commercial Invoice COPY Invoice No.');
  });

  it('without a confidence have none', () => {
    const { blocks, lines } = invoice();
    for (const word of lines.flatMap((l) => l.words)) word.Confidence = null;
    const [page] = pagesFromTextract(answer(blocks));
    expect(page!.confidence).toBe(0);
    expect(page!.words).toHaveLength(13);
  });

  it('show selection marks in their place', () => {
    const tick = block('SELECTION_ELEMENT', {
      SelectionStatus: 'SELECTED',
      Geometry: geometry([0.1, 0.3, 0.01, 0.01]),
    });
    const open = block('SELECTION_ELEMENT', {
      SelectionStatus: 'NOT_SELECTED',
      Geometry: geometry([0.1, 0.33, 0.01, 0.01]),
    });
    const cotton = line('raw cotton', 0.13, 0.3);
    const yarn = line('yarn', 0.13, 0.33);
    const [page] = pagesFromTextract(answer([...cotton.all, ...yarn.all, open, tick]));
    expect(textOf(page)).toBe('☒ raw cotton ☐ yarn');
  });

  it('take nothing from blocks of forms, queries and layout, and signatures as ink', () => {
    const { texts, blocks, lines } = invoice();
    const others = [
      block('KEY_VALUE_SET', { EntityTypes: ['KEY'], Relationships: [child(lines[1]!.words)] }),
      block('LAYOUT_TITLE', { Relationships: [child([lines[0]!.line])] }),
      block('QUERY', { Query: { Text: 'Who sells?' }, Geometry: null }),
      block('QUERY_RESULT', { Text: 'Delta Gin Cooperative', Geometry: null }),
      block('SIGNATURE', { Confidence: 71, Geometry: geometry([0.6, 0.8, 0.2, 0.05]) }),
      block('SIGNATURE', { Geometry: null }),
    ];
    const [page] = pagesFromTextract(answer([...blocks, ...others]));
    expect(textOf(page)).toBe(texts.join(' '));
    expect(page!.ink).toEqual([[0.6, 0.8, expect.closeTo(0.2), expect.closeTo(0.05)]]);
  });
});
