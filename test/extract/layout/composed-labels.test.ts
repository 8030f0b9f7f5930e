import { expect, test } from 'vitest';
import { composedCraft, composedFlow, isFirm, keeperLabel } from '../../../shared/extract/layout/composed-labels.ts';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { readLabel } from '../../../shared/extract/layout/labelled.ts';
import { drawPage } from '../page.ts';

test.each([
  ['Tela consumida kg / Fabric', 'fabricConsumed', 'kg'],
  ['Peso neto prendas kg', 'netWeight', 'kg'],
  ['Tecido utilizado (kg)', 'fabricConsumed', 'kg'],
  ['Poids net des pièces (kg)', 'netWeight', 'kg'],
  ['Tessuto impiegato kg', 'fabricConsumed', 'kg'],
  ['Kullanılan kumaş kg', 'fabricConsumed', 'kg'],
  ['Üretilen adet', 'piecesProduced', undefined],
  ['Vải sử dụng (kg)', 'fabricConsumed', 'kg'],
  ['Sản phẩm hoàn thành', 'piecesProduced', undefined],
  ['Kain yang digunakan kg', 'fabricConsumed', 'kg'],
  ['成衣净重 kg', 'netWeight', 'kg'],
  ['Вес нетто изделий, кг', 'netWeight', 'kg'],
  ['Sarflangan gazlama kg', 'fabricConsumed', 'kg'],
  ['القماش المستهلك كجم', 'fabricConsumed', 'kg'],
  ['परिधान शुद्ध वजन किग्रा', 'netWeight', 'kg'],
  ['পোশাকের নিট ওজন', 'netWeight', undefined],
  ['生地使用量 kg', 'fabricConsumed', 'kg'],
  ['의류 순중량 kg', 'netWeight', 'kg'],
  ['Nettogewicht Teile kg', 'netWeight', 'kg'],
  ['Garn verbraucht', 'yarnConsumed', undefined],
])('“%s” is understood by its words', (label, field, unit) => {
  expect(composedFlow(label)).toEqual({ field, unit, label, rest: '' });
});

test.each([
  'Yarn packed, lot L-909',
  'Fabric used for garments',
  'Cotton',
  'Fabric lot',
  'Net weight',
  'Fabric consumed, yarn produced',
  'Gross weight of garments kg',
  'Consumption per piece kg',
])('“%s” says not just one thing of one amount', (label) => {
  expect(composedFlow(label)).toBeUndefined();
});

test('where one half of a label says what was counted, the other half does not make it a weight', () => {
  expect(readLabel('产量 Pieces produced')?.fields).toEqual(['piecesProduced']);
  expect(readLabel('产量 Pieces produced 5,000')?.fields).toEqual(['piecesProduced']);
  expect(readLabel('产量: 5,000')?.fields).toEqual(['outputWeight']);
});

test.each([
  ['Sewing line / CMT : Firemount Group Ltd', 'garmentMaker'],
  ['Knitted and dyed at: X Ltd', 'knitter'],
  ['Job work unit : X Ltd', 'subcontractor'],
  ['Dyeing house (outside): X Ltd', 'finisher'],
  ['外协厂: 某某有限公司', 'subcontractor'],
  ['Đơn vị gia công: X Co., Ltd', 'subcontractor'],
  ['Субподрядчик / швейный цех: ООО X', 'subcontractor'],
  ['Roller gin: X Ltd', 'gin'],
])('“%s” tells who did the work', (text, field) => {
  expect(composedCraft(text)?.field).toBe(field);
});

const fields = (text: string) => layoutDocument([drawPage(text)]).pairs.map((p) => `${p.field}: ${p.value[0]!.text}`);

test('the name of a craft is a label only beside a firm', () => {
  expect(fields('Sewing line / CMT : Firemount Group Ltd, Coromandel unit')).toEqual([
    'garmentMaker: Firemount Group Ltd, Coromandel unit',
  ]);
  expect(fields('Sewing line / CMT      Firemount Group Ltd')).toEqual(['garmentMaker: Firemount Group Ltd']);
  expect(fields('Sewing line : 4')).not.toContain('garmentMaker: 4');
  expect(fields('Sewing thread : Coats Ltd')).not.toContain('garmentMaker: Coats Ltd');
  expect(composedCraft('Knitted fabric, 100% cotton')).toBeUndefined();
});

test('who keeps the goods, and whom they were bought from', () => {
  expect(['Warehouse keeper', '仓库', 'Storage / godown', 'Source of yarn', 'Remarks'].map(keeperLabel)).toEqual([
    'keeper',
    'keeper',
    'keeper',
    'supplier',
    undefined,
  ]);
  expect(['Firemount Group Ltd', '某某纺织有限公司', 'lines 4 to 7', 'see below'].map(isFirm)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
