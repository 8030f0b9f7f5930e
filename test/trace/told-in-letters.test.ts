import { describe, expect, it } from 'vitest';
import type { DocumentType, Mention } from '../../shared/model/index.ts';
import { importedGoods } from '../../shared/trace/imported.ts';
import { paper } from '../rules/case.ts';

const goodsOf = (text: string, context: Mention['context'], type: DocumentType = 'other') => {
  const letter = paper({ type, mentions: [{ text, context }] });
  return importedGoods([letter], [letter]).goods.map((g) => `${g.commodity} ${g.material}`);
};

describe('goods of a bundle of letters and statements alone', () => {
  it.each([
    ['Subject: woven cotton shirts, 400 dozen', 'statement', 'cotton garment'],
    ['Betr.: Baumwollgarn Ne 30, Lieferung Mai', 'text', 'cotton yarn'],
    ['peeled tomatoes in juice, 900 cartons', 'goods', 'tomato tomato-product'],
    ['We ship the cotton trousers of order 5512 next week.', 'statement', 'cotton garment'],
  ] as const)(
    'are what they say in their subject, behind a label or beside their order: %s',
    (text, context, goods) => {
      expect(goodsOf(text, context)).toEqual([goods]);
      expect(goodsOf(text, context, 'supplier-statement')).toEqual([goods]);
    },
  );

  it.each([
    ['Subject: polyester shirts, 400 dozen', 'statement'],
    ['We read an article about cotton yesterday.', 'statement'],
    ['Kind regards, Cotton Street 12', 'text'],
  ] as const)('and none where these name none: %s', (text, context) => {
    expect(goodsOf(text, context)).toEqual([]);
  });

  it('yield to what an invoice declares', () => {
    const letter = paper({ type: 'other', mentions: [{ text: 'Re: cotton shirts', context: 'statement' }] });
    const invoice = paper({ type: 'invoice', lines: [{ description: 'steel wire' }] });
    expect(importedGoods([letter, invoice], [letter, invoice]).goods).toEqual([]);
  });
});
