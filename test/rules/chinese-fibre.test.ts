import { describe, expect, it } from 'vitest';
import type { CountryCode, DocumentType, Mention } from '../../shared/model/index.ts';
import { originConflict } from '../../shared/rules/origin-conflict.ts';
import { originRegion } from '../../shared/rules/origin-region.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const papers = (text: string, type: DocumentType, origin: CountryCode, context: Mention['context']) =>
  caseOf(
    [
      paper({
        type: 'invoice',
        facts: { number: 'I-1', date: '2026-01-20' },
        lines: [{ description: 'cotton yarn', hsCode: '5205.24', quantity: 20_000, unit: 'kg' }],
      }),
      paper({ type: 'ginning-record', name: 'gin.pdf', facts: { number: 'G-1', countryOfOrigin: origin } }),
      paper({ type, name: 'said.pdf', facts: { number: 'S-1' }, mentions: [{ text, context }] }),
    ],
    '2026-03-01',
  );
const said = (
  text: string,
  type: DocumentType = 'spinning-record',
  origin: CountryCode = 'BR',
  context: Mention['context'] = 'text',
) =>
  originConflict
    .check(papers(text, type, origin, context))
    .findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

describe('cotton of China in the words of a record', () => {
  it.each([
    'Stok awal gudang 2, asal RRT 41 bal',
    'Stok awal gudang 2, asal Tiongkok 41 bal',
    'Producteurs de Zè et coton de Chine',
    'Resto de algodón de China del almacén',
    'Resto: cotone cinese 8 %',
    'Остаток: 12 кип (КНР)',
    'Остаток: хлопок из Китая',
    'Chinese cotton, balance of June',
    'Kalan 12 balya Çin pamuğu',
    '余下中国棉12包',
  ])('contradicts another stated origin: %s', (text) => {
    expect(said(text)).toEqual([expect.stringMatching(/^contradicts: said\.pdf names cotton of China/)]);
  });

  it('asks where a sentence without a figure tells of it', () => {
    expect(said('For other customers we have cotton from China in the second hall of our mill.')).toEqual([
      expect.stringMatching(/^gap: /),
    ]);
  });

  it.each([
    'No cotton from China is used.',
    'Stok awal asal Brasil 41 bal',
    'Shipped to China 41 bales',
    'Draw frame from China, 1,200 kg',
    'Tested by the Chinese cotton standard',
    'China Cotton Association member',
    'Ekspor ke RRT 41 bal',
    'Yarn 12 bags for China',
  ])('is none in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is no conflict where the papers state China, nor on a paper that records no fibre', () => {
    expect(said('asal RRT 41 bal', 'spinning-record', 'CN')).toEqual([]);
    expect(said('asal RRT 41 bal', 'garment-record')).toEqual([]);
    expect(said('China Cotton Trading Co., Ltd.', 'spinning-record', 'BR', 'party')).toEqual([]);
  });

  it('with a place of the region in a French or German spelling is of the region', () => {
    const regions = (text: string) =>
      originRegion
        .check(papers(text, 'spinning-record', 'BJ', 'origin'))
        .findings.map((f) => f.severity ?? 'prohibits');
    expect(regions('coton de Chine (Aksou)')).toEqual(['prohibits']);
    expect(regions('Koutcha, Chine')).toEqual(['prohibits']);
    expect(regions('Baumwolle aus Kaschgar')).toEqual(['prohibits']);
    expect(regions('Aksou, Turquie')).toEqual([]);
  });
});
