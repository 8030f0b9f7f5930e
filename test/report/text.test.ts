import { describe, expect, test } from 'vitest';
import { toText } from '../../shared/report/text.ts';
import { paper, seen, verdictWith } from './verdict.ts';

const plain = { width: 90, colour: false, orders: [] };

describe('the verdict at a terminal', () => {
  test('says outcome and summary first, then the finding with its quote, paper, page and what to do', () => {
    const text = toText(verdictWith(), plain);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'CONTRADICTED',
      'One bale on the invoice stands in no ginning record.',
    ]);
    expect(text).toContain('[bale.unlisted]');
    expect(text).toContain('“60115 1119470”  invoice.pdf, page 1');
    expect(text).toContain('Do    Ask the gin for the record of this bale.');
  });

  test('shows a step that no paper shows as open', () => {
    expect(toText(verdictWith(), plain)).toMatch(/○ Growing +no paper shows this step/);
  });

  test('keeps every line within the width', () => {
    const long = verdictWith({ summary: 'word '.repeat(80).trim() });
    for (const line of toText(long, { ...plain, width: 60 })
      .split('\n')
      .filter((l) => !l.includes('http')))
      expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test('counts a Chinese character as two columns when it wraps', () => {
    const text = toText(verdictWith({ summary: Array.from({ length: 12 }, () => '新疆维吾尔自治区').join(' ') }), {
      ...plain,
      width: 40,
    });
    expect(
      Math.max(
        ...text
          .split('\n')
          .slice(1, 7)
          .map((l) => l.length),
      ),
    ).toBeLessThanOrEqual(20);
  });

  test('no text of a paper can write on the terminal: escape and bidirectional controls are drawn as dots', () => {
    const hostile = verdictWith({ documents: [paper('x\u001b[2J\u202e')], findings: [] });
    const text = toText(hostile, plain);
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain('x·[2J·');
  });

  test('has colour only when asked', () => {
    expect(toText(verdictWith(), plain)).not.toContain('\u001b');
    expect(toText(verdictWith(), { ...plain, colour: true })).toContain('\u001b[31m');
  });

  test('says how sure a doubtful reading is, and how much evidence it leaves out', () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ ...seen('invoice', `bale ${i}`), confidence: 0.55 }));
    const finding = { ...verdictWith().findings[0]!, evidence: many };
    const text = toText(verdictWith({ findings: [finding] }), plain);
    expect(text).toContain('read with confidence 0.55');
    expect(text).toContain('and 3 more places');
  });
});
