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
  ])('states none: “%s”', (text) => {
    expect(countries(text)).toEqual([]);
  });
  it('leaves the next statement to speak', () => {
    expect(countries('No cotton is sourced from China, and the cotton was grown in Texas, USA')).toEqual(['US']);
  });
});
