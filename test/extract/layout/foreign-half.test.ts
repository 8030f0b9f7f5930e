import { describe, expect, it } from 'vitest';
import { withoutForeign } from '../../../shared/extract/layout/foreign-half.ts';

describe('the half of a label in a script that no label file is written in', () => {
  it.each([
    ['Customer / לקוח', 'Customer'],
    ['품명 Description', 'Description'],
    ['Invoice No.: رقم الفاتورة', 'Invoice No.:'],
    ['Seller: بائع:', 'Seller:'],
  ])('%s is %s', (text, label) => {
    expect(withoutForeign(text)).toBe(label);
  });

  it.each([
    'Mill address: 대구광역시 북구 노원동 3가',
    'Address of the gin: شينجيانغ، أكسو',
    'Warehouse address: ウルムチ市天山区新華北路',
  ])('a value of several parts behind the colon is none: %s', (text) => {
    expect(withoutForeign(text)).toBe(text);
  });
});
