import { describe, expect, it } from 'vitest';
import { cottonNamed } from '../../../shared/extract/production/named-cotton.ts';

describe('the origin of cotton that is named at the fibre', () => {
  it.each([
    ['96 bales Australian cotton, bales NW4-440101 to NW4-440196', ['AU']],
    ['100 % US cotton', ['US']],
    ['Egyptian Giza 94, 40 bales', ['EG']],
    ['raw cotton of Indian origin', ['IN']],
    ['Brezilya pamuğu 120 balya', ['BR']],
    ['美棉 SM 1-1/8', ['US']],
    ['algodón de Brasil, 60 pacas', ['BR']],
    ['60% US cotton, 40% Brazilian cotton', ['US', 'BR']],
  ])('%s', (text, countries) => {
    expect(cottonNamed(text)).toEqual(countries);
  });

  it.each([
    'Indian Cotton Mills Ltd.',
    'Cotton Corporation of India',
    'Australian Cotton Shippers Association',
    'No Chinese cotton was used',
    'cotton yarn for the market of India',
    'Egyptian market, 40 bales',
  ])('is not that of %s', (text) => {
    expect(cottonNamed(text)).toEqual([]);
  });
});
