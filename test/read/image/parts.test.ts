import { describe, expect, it } from 'vitest';
import type { ReadLine } from '../../../shared/read/image/ctc.ts';
import { foreignLines, isOdd } from '../../../shared/read/image/foreign.ts';
import { imageSize } from '../../../shared/read/image/header.ts';
import { joinTouching } from '../../../shared/read/image/joining.ts';
import { findRegions, skewOf, turnRegion } from '../../../shared/read/image/region.ts';
import { splitWords } from '../../../shared/read/image/split.ts';
import { printPage } from './scan.ts';

/** A map of text probabilities with one bar that leans by `angle` radians. */
function bar(width: number, height: number, angle: number): Float32Array {
  const map = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const along = dx * Math.cos(angle) + dy * Math.sin(angle);
      const across = dy * Math.cos(angle) - dx * Math.sin(angle);
      if (Math.abs(along) < 80 && Math.abs(across) < 5) map[y * width + x] = 0.9;
    }
  }
  return map;
}

describe('regions', () => {
  it('finds a leaning line with its angle and grows it back', () => {
    const [found, ...more] = findRegions(bar(240, 120, 0.1), 240, 120);
    expect(more).toEqual([]);
    expect(found!.angle).toBeCloseTo(0.1, 1);
    expect(found!.x).toBeCloseTo(120, -1);
    expect(found!.width).toBeGreaterThan(165);
    expect(found!.height).toBeGreaterThan(20);
  });
  it('leaves out what is too faint', () => {
    expect(
      findRegions(
        bar(240, 120, 0).map((v) => v * 0.5),
        240,
        120,
      ),
    ).toEqual([]);
  });
  it('turns with the page', () => {
    const region = { x: 10, y: 20, width: 8, height: 40, angle: 0, score: 1 };
    expect(turnRegion(region, 90, 100, 200)).toMatchObject({ x: 180, y: 10, width: 40, height: 8 });
    expect(turnRegion(turnRegion(region, 90, 100, 200), 270, 200, 100)).toEqual(region);
  });
  it('takes the lean of the page from its long lines', () => {
    const line = (width: number, angle: number) => ({ x: 0, y: 0, width, height: 10, angle, score: 1 });
    expect(skewOf([line(400, 0.02), line(300, 0.021), line(12, 0.7), line(60, -0.3)])).toBe(0.02);
  });
  it('takes it from the rows where regions are too short to tell', () => {
    const cell = (row: number, column: number) => {
      const [x, y] = [100 + column * 200, 100 + row * 40];
      const lean = 0.008;
      return { x: x - y * lean, y: y + x * lean, width: 60, height: 20, angle: 0.001, score: 1 };
    };
    const cells = Array.from({ length: 40 }, (_, i) => cell(i >> 3, i & 7));
    expect(skewOf(cells)).toBeCloseTo(0.008, 3);
  });
  it('joins parts of one word, but not words that stand apart', () => {
    const part = (x: number, width: number, y = 0) => ({ x, y, width, height: 20, angle: 0, score: 1 });
    expect(joinTouching([part(50, 100), part(130, 80)])).toEqual([part(85, 170)]);
    expect(joinTouching([part(50, 100), part(151, 80)])).toHaveLength(2);
    expect(joinTouching([part(50, 100), part(60, 100, 18)])).toHaveLength(2);
  });
});

describe('splitWords', () => {
  /** A printed line as a crop, with each character where it stands but without spaces, as the recogniser gives it. */
  function line(text: string) {
    const canvas = printPage([{ text, x: 4, y: 18, size: 16 }], 300, 24, 144);
    const context = canvas.getContext('2d');
    context.font = '32px "Scan Sans", "Scan Sans SC"';
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const grey = Uint8Array.from({ length: canvas.width * canvas.height }, (_, i) => data[i * 4]!);
    const characters = [...text].flatMap((c, i) => {
      const left = context.measureText(text.slice(0, i)).width;
      const at = 8 + left + context.measureText(c).width / 2;
      return c === ' ' ? [] : [{ text: c, at, confidence: 1 }];
    });
    return splitWords(characters, { width: canvas.width, grey }).map((word) => word.text);
  }
  for (const text of [
    'Net weight of bales',
    'BALE LIST No. BX-2023-0117',
    '1119464 1119471 11111',
    '1,234.50 kg',
    '棉包清单 净重225.1公斤',
    'ILLINOIS WILL FILL',
  ]) {
    it(`cuts "${text}" at its spaces alone`, () => {
      const wanted = text === '棉包清单 净重225.1公斤' ? text.replace(' ', '') : text;
      expect(line(text).join(' ')).toBe(wanted);
    });
  }
});

describe('foreignLines', () => {
  const read = (text: string): ReadLine => ({
    characters: [...text].map((c) => ({ text: c, at: 0, confidence: 1 })),
    confidence: 0.95,
  });
  it('knows Cyrillic read as Latin, and keeps the English beside it', () => {
    const lines = [
      'Country of origin: Uzbekistan',
      'CTpaHa npoNCXOXneHU9: Y36eKUCTaH',
      'BeC HeTT0: 218 400 Kr',
      'CEPTNPNKAT TPONCXOKAEHNR',
    ].map(read);
    lines.push(read('Invoice No. 17/2023 dated 05.10.2023'));
    const foreign = foreignLines(lines);
    expect(lines.map((line) => foreign.has(line))).toEqual([false, true, true, true, false]);
  });
  it('lets names, identifiers and lost spaces pass', () => {
    for (const word of [
      'enquiryof28October2021concerning',
      'PaxtaLLC',
      'InvoiceNumber',
      'McDonald',
      'UZ2023',
      'HDMIcable',
      'Co',
      'L2023',
    ])
      expect(isOdd(word)).toBe(false);
    expect(foreignLines(['HDMIcable for iPhone', 'eBay GmbH', 'XRechnung'].map(read)).size).toBe(0);
  });

  it('a bar code or a signature that was read as a line of letters makes no page foreign', () => {
    const plain = Array.from({ length: 30 }, (_, i) => read(`gross ${i}`));
    const jumbles = [1, 2, 3].map(() => read('BecHeTTo3aBoAXn0noKoouNcTuTeJIbHbIu'));
    expect(foreignLines([...plain, ...jumbles.slice(0, 1)]).size).toBe(0);
    expect(foreignLines([...plain, ...jumbles]).size).toBe(3);
  });
});

describe('imageSize', () => {
  it('reads headers without decoding', () => {
    const canvas = printPage([{ text: 'x', x: 9, y: 9 }], 100, 50, 72);
    for (const bytes of [canvas.toBuffer('image/png'), canvas.toBuffer('image/jpeg'), canvas.toBuffer('image/webp')]) {
      expect(imageSize(new Uint8Array(bytes))).toEqual({ width: 100, height: 50 });
    }
  });
  it('gives nothing for a header that is cut', () => {
    expect(imageSize(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBeUndefined();
    expect(imageSize(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4]))).toBeUndefined();
  });
});
