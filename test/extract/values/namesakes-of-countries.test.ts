import { describe, expect, it } from 'vitest';
import { findCountries, parseNumberList } from '../../../shared/extract/values/index.ts';

const codes = (text: string) => findCountries(text).map((c) => c.value);

describe('a word that is a country in another language, or a part of its name', () => {
  it('is none before an Indian company number, in a port of Virginia or of Bahia', () => {
    expect(codes('Coimbatore, India. CIN: L17111TZ1998PLC008456')).toEqual(['IN']);
    expect(codes('Port of loading: Norfolk, VA')).not.toContain('NF');
    expect(codes('Salvador, Bahia')).toEqual(['BR']);
    expect(codes('Salvador - Brasil')).toEqual(['BR']);
  });
  it('is the country elsewhere', () => {
    expect(codes('Menşe: ÇİN')).toEqual(['CN']);
    expect(codes('Norfolk Island')).toEqual(['NF']);
    expect(codes('San Salvador, El Salvador')).toEqual(['SV']);
    expect(codes('Origine : Salvador')).toEqual(['SV']);
  });
});

describe('a run of numbers in Indonesian words', () => {
  it.each(['771001 s/d 771040', '771001 s.d. 771040', '771001 sampai dengan 771040', '771001 hingga 771040'])(
    '%s',
    (text) => {
      expect(parseNumberList(text)).toEqual([{ id: '771001', to: '771040', count: 40 }]);
    },
  );
  it('is no lot with a stroke in it', () => {
    expect(parseNumberList('SD/1177').map((n) => n.id)).toEqual(['SD/1177']);
  });
});

describe('countries whose names mean something else too', () => {
  it.each([
    ['CMDT, BP 487, BAMAKO, MALI', 'ML'],
    ['Pays d’origine : Togo', 'TG'],
    ['ginned in Chad', 'TD'],
    ['Wad Medani, Sudan', 'SD'],
    ['Maradi (Niger)', 'NE'],
    ['Mali cotton, Strict Middling', 'ML'],
    ['Chambre de Commerce du Togo', 'TG'],
  ])('are countries at the place of one: %s', (text, code) => {
    expect(findCountries(text).map(({ value }) => value)).toEqual([code]);
  });

  it.each([
    'Chad Miller, QA',
    'Hello Chad, the list follows',
    'Mali Müşavirlik Ltd. Şti.',
    'Sudan I, Sudan IV: not detected',
    'Azo dyes (Sudan, Para Red)',
    'Single jersey, 100% cotton',
    'mali değer',
  ])('are not in: %s', (text) => {
    expect(findCountries(text)).toEqual([]);
  });

  it('leave a state of Nigeria alone', () => {
    expect(findCountries('Minna, Niger, Nigeria').map(({ value }) => value)).toEqual(['NG']);
  });
});
