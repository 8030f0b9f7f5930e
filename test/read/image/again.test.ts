import { describe, expect, it } from 'vitest';
import { agree } from '../../../shared/read/image/again.ts';
import type { Alternative, ReadLine } from '../../../shared/read/image/ctc.ts';

/** A line of which each character is as sure as given; those below 0.9 may be something else. */
function read(
  text: string,
  sure: number | number[],
  others: Alternative[] = [{ text: '?', confidence: 0.2 }],
): ReadLine {
  const characters = [...text].map((c, i) => {
    const confidence = typeof sure === 'number' ? sure : sure[i]!;
    return { text: c, at: i * 20, confidence, ...(confidence < 0.9 ? { others } : {}) };
  });
  return { characters, confidence: characters.reduce((sum, c) => sum + c.confidence, 0) / characters.length };
}
const textOf = (line: ReadLine) => line.characters.map((c) => c.text).join('');

describe('agree', () => {
  it('makes a character surer that both looks see', () => {
    const line = agree(read('4711', [0.99, 0.7, 0.99, 0.99]), read('4711', [0.99, 0.8, 0.99, 0.99]));
    expect(textOf(line)).toBe('4711');
    expect(line.characters[1]!.confidence).toBeGreaterThan(0.8);
    expect(line.characters[1]!.others![0]!.confidence).toBeLessThan(0.2);
  });
  it('makes a character less sure that they see differently, and tells the other', () => {
    const line = agree(read('4711', 0.95), read('4771', [0.95, 0.95, 0.9, 0.95]));
    expect(textOf(line)).toBe('4711');
    expect(line.characters[2]!.confidence).toBeLessThan(0.7);
    expect(line.characters[2]!.others![0]!.text).toBe('7');
  });
  it('keeps the surer of two readings', () => {
    expect(textOf(agree(read('2070', 0.6), read('7070', 0.97)))).toBe('7070');
  });
  it('tells of a character that only one look sees', () => {
    const line = agree(read('12.5', 0.97), read('125', 0.9));
    expect(textOf(line)).toBe('12.5');
    expect(line.characters[2]).toMatchObject({ text: '.', others: [{ text: '' }] });
    const short = agree(read('125', 0.97), read('12.5', 0.9));
    expect(textOf(short)).toBe('125');
    expect(short.characters[1]!.others![0]!.text).toBe('2.');
  });
});
