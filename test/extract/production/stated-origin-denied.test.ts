import { describe, expect, it } from 'vitest';
import { originsIn } from '../../../shared/extract/production/stated-origin.ts';

const countries = (text: string) =>
  originsIn({ text, evidence: { document: 'd', page: 1, box: [0, 0, 1, 1], quote: text, confidence: 1 } }).map(
    (o) => o.country,
  );

describe('a sentence that denies an origin', () => {
  it.each([
    'We don’t use cotton, yarn or fabric grown in Xinjiang.',
    'We refused cotton grown in Xinjiang',
    'Cotton grown elsewhere than Xinjiang',
    'Nothing in this shipment originates in Xinjiang.',
    'It is unknown whether the cotton was grown in Xinjiang.',
    'Nenhum algodão foi cultivado em Xinjiang.',
    'Cotone coltivato al di fuori dello Xinjiang',
    'Sincan (Xinjiang) Uygur Özerk Bölgesi menşeli pamuk kullanılmamaktadır.',
    'Sincan menşeli pamuk kullanılmamıştır.',
    'Çin menşeli pamuk yoktur.',
    'Sincan menşeli, Türkmenistan menşeli pamuk kullanılmamaktadır.',
    'Xitoyda yetishtirilgan paxta ishlatilmaydi.',
  ])('states none: “%s”', (text) => {
    expect(countries(text)).toEqual([]);
  });
  it.each([
    ['Türkiye menşeli pamuk kullanılmıştır, Çin menşeli pamuk kullanılmamıştır.', 'TR'],
    ['Pamuk Çin menşelidir ve zorla çalıştırma yoktur.', 'CN'],
    ['Özbekistan menşeli pamuk kullanılmaktadır.', 'UZ'],
  ])('a verb denies only what stands before it in its own clause: “%s”', (text, country) => {
    expect(countries(text)).toEqual([country]);
  });
  it('leaves the next statement to speak', () => {
    expect(countries('No cotton is sourced from China, and the cotton was grown in Texas, USA')).toEqual(['US']);
  });
});
