import { describe, expect, it } from 'vitest';
import { screenName } from '../../shared/screen/index.ts';

const best = (name: string) => screenName(name)[0];
const corps = 'uflpa:xinjiang-production-and-construction-corps';

describe('a unit of a listed company goes by its own name too', () => {
  it.each([
    ['JUYE COTTON & LINEN STATION'],
    ['Juye Cotton and Linen Stn., Shandong'],
    ['巨野县棉麻站'],
    ['巨野棉麻站'],
  ])('“%s”', (name) => expect(best(name), name).toMatchObject({ id: expect.stringContaining('juye'), level: 'match' }));
  it.each([['Juye Cotton and Linen Co., Ltd.'], ['巨野棉麻公司'], ['巨野县供销社'], ['Juye County Station']])(
    '“%s” is none of it',
    (name) => expect(screenName(name)).toEqual([]),
  );
  it('a number before a Chinese name is part of it', () => {
    expect(best('841 棉花中转库')).toMatchObject({ id: 'uflpa:henan-yumian-logistics-co-ltd', level: 'match' });
    expect(screenName('512 棉花中转库')).toEqual([]);
    expect(best('2024 华孚时尚股份有限公司')?.level).toBe('match');
  });
});

describe('the Corps in other languages, and its numbered units', () => {
  it.each([
    ['Binh đoàn Tân Cương'],
    ['Tập đoàn Sản xuất và Xây dựng Tân Cương'],
    ['Korps Produksi dan Konstruksi Xinjiang'],
    ['신장 생산건설병단'],
    ['فيلق شينجيانغ للإنتاج والبناء'],
    ['هيئة الإنتاج والبناء في شينجيانغ'],
    ['Бинтуань, 10-я дивизия'],
    ['Cotton gin of the 133rd Regiment, 8th Division'],
    ['Third Division, 51st Regiment ginnery'],
    ['7-я дивизия, 125-й полк, хлопкозавод'],
  ])('“%s”', (name) => expect(best(name), name).toMatchObject({ id: corps, level: 'match' }));
  it.each([
    ['Cotton uniforms of the 2nd Regiment, 1st Division, US Army'],
    ['2nd Regiment Royal Artillery, 3rd Division'],
    ['Division 7 Cotton Clothing Inc.'],
    ['Regiment Road Cotton Traders, 4th Division Street'],
    ['Tập đoàn Dệt Tân Cương Thái Nguyên'],
    ['건설병단'],
  ])('“%s” is no unit of it', (name) => expect(screenName(name)).toEqual([]));
});

describe('namesakes', () => {
  it.each([['XPCC Pte Ltd'], ['KTK Group Hungary Kft.'], ['Needle Craft Ltd, Manchester']])(
    '“%s” is for a person to look at',
    (name) => expect(best(name)?.level).toBe('review'),
  );
  it.each([
    ['XPCC'],
    ['XPCC Co., Ltd.'],
    ['XPCC 3rd Division Trading Pte Ltd'],
    ['KTK Group'],
    ['Needle Craft Ltd'],
    ['Needle Craft Ltd, Irbid, Jordan'],
    ['Esquel Group, Hong Kong'],
  ])('“%s” is a match', (name) => expect(best(name)?.level).toBe('match'));
  it('three letters with another trade are nobody listed', () => expect(screenName('KTK Bedding')).toEqual([]));
  it.each([['Xinjiang Dzungar Cotton and Linen Co., Ltd.'], ['Xinjiang Dzhungar Cotton & Linen']])(
    '“%s”: a basin of several spellings',
    (name) => expect(best(name)).toMatchObject({ id: expect.stringContaining('junggar'), level: 'match' }),
  );
  it.each([['Akesu Huafu Melange Yam Co., Ltd.'], ['Turpan Esquel Text. Co.']])(
    '“%s”: a word of the trade misread or cut short',
    (name) => expect(best(name)?.level).toBe('match'),
  );
});
