import { expect, it } from 'vitest';
import { detectLanguages } from '../../shared/classify/language.ts';

it.each([
  [
    'en',
    [
      'COMMERCIAL INVOICE',
      'Shipper: Texas Cotton Co.',
      'We hereby certify that the goods are of US origin',
      'Net weight 20,000 kg',
    ],
  ],
  ['zh', ['商业发票', '卖方：上海棉纺有限公司', '净重 1234 公斤', '总金额']],
  ['ru', ['Счет-фактура № 12', 'Продавец: ООО Пахта', 'Страна происхождения товара: Узбекистан', 'Итого к оплате']],
  ['tr', ['TİCARİ FATURA', 'Satıcı: Ege Pamuk A.Ş.', 'Menşe ülkesi: Türkiye', 'Toplam tutar', 'Brüt ağırlık']],
  [
    'es',
    [
      'FACTURA COMERCIAL',
      'Vendedor: Algodones del Sur',
      'País de origen: España',
      'Peso neto 20.000 kg',
      'Lugar y fecha de emisión',
    ],
  ],
  [
    'pt',
    [
      'FATURA COMERCIAL',
      'Exportador: Fazenda São João',
      'País de origem: Brasil',
      'Peso líquido',
      'Condições de pagamento',
    ],
  ],
  ['it', ['FATTURA', 'Cliente: Pomodori srl', 'Paese di origine: Italia', 'Peso netto kg', 'Descrizione della merce']],
  [
    'fr',
    [
      'FACTURE COMMERCIALE',
      'Vendeur : Coton du Bénin',
      "Pays d'origine : Bénin",
      'Poids net',
      'Désignation des marchandises',
    ],
  ],
  [
    'de',
    [
      'RECHNUNG',
      'Käufer: Weberei GmbH',
      'Ursprungsland: Usbekistan',
      'Nettogewicht',
      'Zahlbar ohne Abzug bis zum 1. März',
    ],
  ],
  [
    'uz',
    [
      'Sifat sertifikati',
      'Toʻda raqami: 101',
      'Paxta tolasi, toylar soni 85',
      'Ishlab chiqaruvchi: paxta tozalash zavodi',
      'Ushbu mahsulot uchun',
    ],
  ],
  [
    'uz',
    [
      'Сифат сертификати',
      'Тўда рақами: 101',
      'Пахта толаси, тойлар сони 85',
      'Ишлаб чиқарувчи',
      'Келиб чиқиш мамлакати: Ўзбекистон',
    ],
  ],
  ['en', ['UZ017-000101 217.4', 'MSKU1234565', '60115 1119464']],
  ['en', []],
])('main language %s', (language, texts) => {
  expect(detectLanguages(texts).main).toBe(language);
});

it('a bilingual form has both languages', () => {
  const { all } = detectLanguages([
    '发票号 Invoice No.',
    '卖方 Seller',
    '买方 Buyer',
    '原产国 Country of Origin',
    '净重 Net Weight',
    '数量 Quantity of goods',
  ]);
  expect(all.toSorted()).toEqual(['en', 'zh']);
});

it('a Chinese stamp on an English paper does not make it Chinese', () => {
  const letter =
    'We hereby certify that the goods described in this invoice are of the origin stated and that the prices are true and correct.';
  const { main, all } = detectLanguages([letter, letter, '公章']);
  expect(main).toBe('en');
  expect(all).toEqual(['en']);
});

it('the order of the texts does not matter and shares add up to one', () => {
  const texts = ['Страна происхождения: Узбекистан', 'Country of origin of the goods: Uzbekistan', '产地'];
  const one = detectLanguages(texts);
  expect(detectLanguages(texts.toReversed())).toEqual(one);
  expect(Object.values(one.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
});
