import { describe, expect, it } from 'vitest';
import { comparableNames, namesIn, namesNoParty, sameName } from '../../shared/trace/names.ts';

describe('two names are the same party', () => {
  it.each([
    ['Lone Star Cotton Merchants LLC', 'LONE STAR COTTON MERCHANTS, L.L.C.'],
    ['Bursa Konfeksiyon A.Ş.', 'BURSA KONFEKSIYON AS'],
    ['Textil São João Ltda', 'TEXTIL SAO JOAO LTDA.'],
    ['Carolina Spinning Inc.', 'Carolina Spinning Incorporated'],
    ['Orient Intl Trdg Co., Ltd', 'Orient International Trading Company Limited'],
    ['Ege Dokuma Tekstil', 'Ege Dokuma Tekstil Sanayi ve Ticaret A.S.'],
    ['Garden State Foods LLC', 'Garden Statc Foods LLC'],
    ['Smith & Sons', 'Smith and Sons Ltd'],
    ['山东棉业有限公司', '山东棉业有限责任公司'],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['North Ginning Co.', 'South Ginning Co.'],
    ['Gin No. 3 LLC', 'Gin No. 4 LLC'],
    ['Lone Star Cotton Merchants', 'Orient Fibre Export FZE'],
    ['Marmara İplik Sanayi A.Ş.', 'Ege Dokuma Tekstil A.Ş.'],
    ['A.B.C. Ltd', 'X.Y.Z. Ltd'],
    ['山东棉业有限公司', '河北棉业有限公司'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('what names no party', () => {
  it.each([
    'TO ORDER',
    'To the order of Citibank N.A.',
    'Same as consignee',
    'Türkiye İş Bankası A.Ş.',
    'Banco do Brasil',
  ])('%s', (name) => {
    expect(namesNoParty(name)).toBe(true);
  });
  it.each(['Topline Orders Inc.', 'Bankside Textiles Ltd', 'Riverbank Cotton'])('%s is a party', (name) => {
    expect(namesNoParty(name)).toBe(false);
  });
  it('does not hold two scripts against each other', () => {
    expect(comparableNames('山东棉业有限公司', 'Shandong Cotton Co')).toBe(false);
  });
});

describe('a name that is nothing but a legal form', () => {
  it('is no firm that has it', () => {
    expect(sameName('新疆棉纺厂', '有限公司')).toBe(false);
  });
});

describe('the names of a party in two scripts', () => {
  it.each([
    'Hellenic Cotton SA / Ελληνική Βαμβακουργία',
    'ООО Южный Хлопок / სამხრეთის ბამბა',
    '山东棉业有限公司 / 산동면업 주식회사',
    'شركة القطن المصرية / חברת הכותנה',
  ])('%s are told apart', (name) => {
    expect(namesIn(name)).toEqual([name, ...name.split(' / ')]);
  });
});
