import { expect, test } from 'vitest';
import type { FieldId } from '../../../shared/extract/labels/index.ts';
import { headerOf } from '../../../shared/extract/layout/header-label.ts';
import { layoutDocument, pairsOf } from '../../../shared/extract/layout/index.ts';
import { readLabel } from '../../../shared/extract/layout/labelled.ts';
import { drawPage } from '../page.ts';

const values = (text: string, field: FieldId) =>
  pairsOf(layoutDocument([drawPage(text)]), field).map((p) => p.value.map((s) => s.text));

test('a value that begins with the colon of its label is that of its own row, whatever stands in the row below', () => {
  const page = `
Spinner                  : Taihe Cotton Spinning Co., Ltd., Yarkand (Shache), China
Betriebsbuch             : PM-C40-240700
Date                     : 2024-07-18`;
  expect(values(page, 'spinner')).toEqual([['Taihe Cotton Spinning Co., Ltd., Yarkand (Shache), China']]);
  expect(values(page, 'date')).toEqual([['2024-07-18']]);
});

test('a label that nobody knows, set apart from its colon, is the value of nothing', () => {
  const page = `
Spinner
Betriebsbuch             : PM-C40-240700`;
  expect(values(page, 'spinner')).toEqual([]);
});

test('two languages of a label in columns of their own have one value, that of their row', () => {
  const page = `
纺纱厂        Spinner         Taihe Cotton Spinning Co.
记录编号      Record No.      PM-C40-240700`;
  expect(values(page, 'spinner')).toEqual([['Taihe Cotton Spinning Co.']]);
});

test('of a label in two languages the half that is known says what is asked for, wherever it stands', () => {
  for (const [text, field, rest] of [
    ['织布批 Fabric lot: F8801', 'fabricLot', 'F8801'],
    ['Fabric lot 织布批: F8801', 'fabricLot', 'F8801'],
    ['Номер полотна Fabric lot : F8801', 'fabricLot', 'F8801'],
    ['Прядильня Spinning unit (a) : Fergana Tekstil, Fergana', 'spinner', 'Fergana Tekstil, Fergana'],
  ] as const) {
    const label = readLabel(text);
    expect([text, label?.fields[0], label?.rest]).toEqual([text, field, rest]);
  }
});

test('the Chinese name of a firm before a word of a label is no half of it', () => {
  expect(readLabel('潍坊泰和棉纺有限公司 Fabric lot: F8801')).toBeUndefined();
});

test('a column head of two languages is known by the half that is a label, the other being a word that no label file has', () => {
  expect(headerOf('Date égrenage / Ginned')?.field).toBe('ginningDate');
  expect(headerOf('Kaal / Peso neto')?.field).toBe('netWeight');
  // Neither half is a label, or a half is a unit or a figure: no guess.
  for (const text of ['Kaal / Zwart', 'Ref / 17', 'Mill / Ginned here or there'])
    expect(headerOf(text)).toBeUndefined();
});
