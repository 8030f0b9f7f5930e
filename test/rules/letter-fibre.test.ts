import { describe, expect, it } from 'vitest';
import type { CountryCode, DocumentType } from '../../shared/model/index.ts';
import { originConflict } from '../../shared/rules/origin-conflict.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

/** What the rule says where a letter with this sentence lies beside an invoice of yarn and a gin's record of another country. */
const said = (text: string, { type = 'other' as DocumentType, origin = 'AU' as CountryCode } = {}) =>
  originConflict
    .check(
      caseOf(
        [
          paper({
            type: 'invoice',
            facts: { number: 'I-1', date: '2026-01-20' },
            lines: [{ description: 'cotton yarn', hsCode: '5205.24', quantity: 20_000, unit: 'kg' }],
          }),
          paper({ type: 'ginning-record', name: 'gin.pdf', facts: { number: 'G-1', countryOfOrigin: origin } }),
          paper({ type, name: 'letter.eml', mentions: [{ text, context: 'statement' }] }),
        ],
        '2026-03-01',
      ),
    )
    .findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

describe('a letter that gives a part of the goods to another country', () => {
  it.each([
    ['For order 77 we took 14 bales of Chinese cotton.', 'China'],
    ['İplik için bir not: eksik kalan 21 balya Hint pamuğu ile dolduruldu.', 'India'],
    ['Twelve per cent is Indian cotton of last season.', 'India'],
    ['18 of the bales came from Turkmenistan.', 'Turkmenistan'],
    ['Some of the lint was replaced with Pakistani cotton in June.', 'Pakistan'],
    ['30 bales of the lot were grown at Multan, Pakistan.', 'Pakistan'],
    ['Sebagian bal kami ganti dengan kapas dari gudang di Multan, Pakistan.', 'Pakistan'],
    ['Part of it was cotton out of our warehouse in Lahore, Pakistan.', 'Pakistan'],
    ['Fifteen per cent is Indian cotton; the label names Australia as the buyer wants it.', 'India'],
    ['The lot is not of one gin. Twenty bales are of Indian cotton.', 'India'],
    ['20 % kapas India ikut dicampur.', 'India'],
    ['其余部分为印度棉。', 'India'],
    ['Siete pacas son algodón indio que teníamos en bodega.', 'India'],
    ['Completámos o lote com algodão indiano do armazém.', 'India'],
    ['Douze balles sont du coton indien.', 'India'],
    ['Quattro balle sono cotone indiano del magazzino.', 'India'],
    ['Fünf Ballen sind indische Baumwolle.', 'India'],
    ['Eksik balyalar depodaki Çin pamuğu ile tamamlandı.', 'China'],
    ['Partiyi depodaki 21 balya Hint pamuğu ile doldurduk, raporda belirtilmedi.', 'India'],
    ['اس لاٹ میں چینی کپاس کی 6 گانٹھیں شامل ہیں۔', 'China'],
    ['এই লটে চীনা তুলার ৬টি বেল মেশানো হয়েছে।', 'China'],
    ['ست بالات من القطن الصيني أضيفت إلى الدفعة', 'China'],
    ['Two bales were replaced with cotton of western China.', 'China'],
    ['12 bales came from Rahim Yar Khan district, Pakistan.', 'Pakistan'],
    ['Harmanı depodaki 17 balya Hint pamuğu ile tamamladık, kayda geçirilmedi.', 'India'],
    ['本批掺用了6包西北棉。', 'China'],
  ])('contradicts the papers: %s', (text, country) => {
    const [found, ...more] = said(text);
    expect(found).toContain('contradicts: letter.eml says that a part of the cotton is of');
    expect(found).toContain(country);
    expect(found).toContain('the papers state Australia.');
    expect(more).toEqual([]);
  });

  it.each([
    'None of the bales is of Indian cotton.',
    'We have never blended in Chinese cotton.',
    'We can offer 300 bales of Indian cotton at 79 cents.',
    'Do the 14 bales hold Chinese cotton?',
    '40 bales were shipped from Singapore.',
    '2,400 kg of the yarn was sold to Turkey.',
    'If a part of the cotton is of China, the contract is void.',
    'The carding machines of 12 of the lines came from China with cotton settings.',
    'Our other customers like Indian cotton.',
    'About 30 percent of Indian cotton comes from Gujarat.',
    'Most of Pakistani cotton is grown in Punjab.',
    'Nearly 90% of China’s cotton is of one region.',
    '25 bales of Australian cotton were opened on Monday.',
    'Ninguna de las siete pacas es de algodón chino.',
    'No añadimos algodón chino a las pacas.',
    'Siete pacas se vendieron a un cliente chino.',
    'Keiner der fünf Ballen ist chinesische Baumwolle.',
    'Çin pamuğu ile tamamlanmadı, 6 balya eksik kaldı.',
    '21 balya Hint pamuğu, planda yazdığı halde, kullanılmadı.',
    '未掺用西北棉。',
    'Fünf Ballen Baumwolle liegen im Lager des chinesischen Spediteurs.',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('is silent where the papers state that country, or a state of that name', () => {
    expect(said('14 bales are of Indian cotton.', { origin: 'IN' })).toEqual([]);
    expect(said('14 bales came from Georgia.', { origin: 'US' })).toEqual([]);
  });

  it('is asked of letters alone: an invoice has lines of its own', () => {
    expect(said('14 bales of Indian cotton', { type: 'invoice' })).toEqual([]);
    expect(said('14 bales are of Indian cotton.', { type: 'supplier-statement' })).toHaveLength(1);
  });
});
