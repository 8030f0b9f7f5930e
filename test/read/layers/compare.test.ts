import { describe, expect, it } from 'vitest';
import type { Word } from '../../../shared/model/index.ts';
import { compareLayers } from '../../../shared/read/layers/compare.ts';

/** Words of one line, each as wide as its letters; `y` is the line's number. */
function line(text: string, y: number, confidence: number, shift = 0): Word[] {
  let x = 0.1 + shift;
  return text.split(' ').map((word) => {
    const box: Word['box'] = [x, y * 0.05, word.length * 0.01, 0.02];
    x += word.length * 0.01 + 0.01;
    return { text: word, box, confidence };
  });
}

const texts = (words: readonly Word[]) =>
  words
    .toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
    .map((word) => word.text)
    .join(' ');
const at = { page: 1, unread: false };

describe('an invisible text layer beside what OCR read of the picture', () => {
  it('is used where both agree, for its diacritics and spaces, and is then surer than either', () => {
    const compared = compareLayers(
      line('Türkiye Net weight', 1, 0.8),
      [...line('Turkiye', 1, 0.97), { text: 'Netweight', box: [0.18, 0.05, 0.11, 0.02], confidence: 0.9 }],
      at,
    );
    expect(texts(compared.words)).toBe('Türkiye Net weight');
    expect(compared.words.every((word) => word.confidence > 0.95)).toBe(true);
    expect(compared.differences).toEqual([]);
    expect(compared.agreement).toBe(1);
  });

  it('yields to the picture in figures and names, and the difference is told', () => {
    const compared = compareLayers(
      [...line('Origin Uzbekistan', 1, 0.8), ...line('Net weight of the cotton 21,840 kg', 2, 0.8)],
      [...line('Origin Turkiye', 1, 0.97), ...line('Net weight of the cotton 27,840 kg', 2, 0.98)],
      at,
    );
    expect(texts(compared.words)).toBe('Origin Turkiye Net weight of the cotton 27,840 kg');
    expect(texts(compared.refuted)).toBe('Uzbekistan 21,840');
    expect(compared.differences.map(({ layer, picture }) => [layer, picture])).toEqual([
      ['Uzbekistan', 'Turkiye'],
      ['21,840', '27,840'],
    ]);
  });

  it('keeps a plain word that OCR read badly', () => {
    const compared = compareLayers(
      line('weight of the cotton bales', 1, 0.8),
      line('weight of the cottom bales', 1, 0.7),
      at,
    );
    expect(texts(compared.words)).toBe('weight of the cotton bales');
  });

  it('counts for nothing when it tells another text', () => {
    const compared = compareLayers(
      line('lorem ipsum dolor sit amet consectetur', 1, 0.8),
      line('certificate of origin for raw cotton', 1, 0.97),
      at,
    );
    expect(compared.foreign).toBe(true);
    expect(texts(compared.words)).toBe('certificate of origin for raw cotton');
  });

  it('is read where OCR cannot read the script', () => {
    const compared = compareLayers(line('Сертификат качества хлопка', 1, 0.8), line('CepmucpuKam', 1, 0.9), {
      page: 1,
      unread: true,
    });
    expect(texts(compared.words)).toBe('Сертификат качества хлопка');
  });

  it('is unsure where OCR saw nothing', () => {
    const compared = compareLayers(
      [...line('Gin code', 1, 0.8), ...line('14842', 2, 0.8)],
      line('Gin code', 1, 0.97),
      at,
    );
    expect(compared.words.find((word) => word.text === '14842')?.confidence).toBe(0.7);
  });
});

describe('words drawn on top of a scan', () => {
  it('stand as the file has them, beside what the scan says, however little of it they are', () => {
    const compared = compareLayers(
      line('BATES000123', 9, 1),
      [...line('Certificate of origin number 77 for raw cotton', 1, 0.97), ...line('BATESOOOI23', 9, 0.9)],
      at,
    );
    expect(compared.foreign).toBe(false);
    expect(texts(compared.words)).toBe('Certificate of origin number 77 for raw cotton BATES000123');
    expect(compared.differences).toEqual([]);
  });
});
