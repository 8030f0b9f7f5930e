import { describe, expect, it } from 'vitest';
import { EntryNumber, entryCheckDigit, entryNumberOf, readEntryNumber } from '../../shared/model/entry-number.ts';

describe('an entry number', () => {
  it('has the check digit of the example in the rule (ACE CATAIR, Appendix E)', () => {
    expect(entryCheckDigit('B76', '0324527')).toBe(8);
  });

  it('counts letters by their third of the alphabet: A, J are 1; S is 2; Z is 9', () => {
    for (const [letters, digits] of [
      ['AJS', '112'],
      ['IRZ', '999'],
      ['HQY', '888'],
      ['BKT', '223'],
    ] as const)
      expect(entryCheckDigit(letters, '1234567')).toBe(entryCheckDigit(digits, '1234567'));
  });

  it('is the same in every spelling, and kept in one', () => {
    for (const text of ['B76-0324527-8', 'b7603245278', ' B76 0324527 8 '])
      expect(entryNumberOf(text)).toBe('B76-0324527-8');
  });

  it('with any one digit mistyped, or two neighbours swapped, is refused with the digit that it should have', () => {
    const right = 'B7603245278';
    for (let i = 3; i < 10; i++)
      for (const other of '0123456789') {
        if (other === right[i]) continue;
        expect(readEntryNumber(right.slice(0, i) + other + right.slice(i + 1)), `${i} ${other}`).toHaveProperty(
          'wrong',
        );
      }
    expect(readEntryNumber('B7603425278')).toEqual({
      wrong: 'the check digit of B76-0342527 is 6, found 8: a digit is mistyped',
    });
  });

  it.each(['', '000-0000000-0', 'B76-032452-8', 'B76-0324527-88', 'É76-0324527-8', 'B76-0324527-X'])(
    '%j is none, and the problem says what one looks like',
    (text) => {
      expect(EntryNumber.safeParse(text).error?.issues[0]?.message).toMatch(
        /expected an entry number like B76-0324527-8/,
      );
    },
  );
});
