import { expect, test } from 'vitest';
import { makerBehind } from '../../../shared/extract/base/maker-behind.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

test.each([
  ['ORION TRADE FZCO / üretici: Kuitun Domates Gıda', 'Kuitun Domates Gıda'],
  ['Orion Trade FZCO (manufacturer: Kuitun Food Co., Ltd.)', 'Kuitun Food Co., Ltd.'],
  ['ООО «Орион», изготовитель: Куйтун Фуд', 'Куйтун Фуд'],
  ['东方贸易有限公司（生产商：奎屯食品有限公司）', '奎屯食品有限公司'],
])('the maker stands behind the trader under its own label: %s', (text, maker) =>
  expect(makerBehind(text)).toBe(maker),
);

test.each([
  'Manufacturer: Kuitun Food Co., Ltd.',
  'Orion Trade FZCO, Dubai',
  'Maker Foods / Orion Trade FZCO',
  'Orion (maker: )',
])('no maker behind a trader: %s', (text) => expect(makerBehind(text)).toBeUndefined());

test('is a party that makes, beside the supplier of the row', () => {
  const { mentions } = extractFacts(
    [
      drawPage(`
 INGREDIENTS BY LOT

 Item   Ingredient        Kg       Supplier                                    Received
 1      Sugar             208.2    Dale Sugar Ltd.                             01.09.2025
 2      Tomato paste      480.0    Orion Trade FZCO / maker: Kuitun Food Ltd.  04.09.2025
 3      Vinegar           240.3    Kemal Vinegar Ltd.                          02.09.2025
`),
    ],
    { id: 'd', type: 'other', language: 'en' },
  ).facts;
  const makers = mentions.filter((m) => m.role === 'manufacturer').map((m) => m.text);
  expect(makers).toEqual(['Kuitun Food Ltd.']);
});
