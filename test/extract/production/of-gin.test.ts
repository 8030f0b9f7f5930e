import { describe, expect, it } from 'vitest';
import { originsIn } from '../../../shared/extract/production/stated-origin.ts';
import type { Evidence } from '../../../shared/model/index.ts';

const claims = (text: string) =>
  originsIn({ text, evidence: { document: 'd', page: 1, box: [0, 0, 1, 1], quote: text, confidence: 1 } as Evidence })
    .filter((o) => o.byGin)
    .map((o) => o.country);

describe('a sentence that names the gin or plant from which lint comes', () => {
  it.each([
    ['11 кип мы взяли у соседей, это волокно с завода в Байрамали (Марыйский велаят), пришло в феврале.', 'TM'],
    ['11 кип — это волокно с завода в Туркменистане.', 'TM'],
    ['It is lint of the Bayramaly gin, Mary province, Turkmenistan.', 'TM'],
    ['The last 11 bales are from a factory in Tejen.', 'TM'],
    ["11 balya Türkmenistan'daki çırçır fabrikasından alındı.", 'TM'],
    ['Bu 11 toy Turkmanistondagi paxta zavodidan olingan.', 'TM'],
    ['11包皮棉来自土库曼斯坦的轧花厂。', 'TM'],
    ['Los 11 fardos son de la desmotadora de Bayramaly, Turkmenistán.', 'TM'],
    ['The lint is not Tajik, it is lint of the gin at Tejen.', 'TM'],
    ['Lint from the gin in India was opened for yarn lot 5.', 'IN'],
  ])('claims its place: %s', (text, country) => {
    expect(claims(text)).toEqual([country]);
  });

  it.each([
    'No lint of any gin in Turkmenistan was used.',
    'We do not buy lint from gins in Turkmenistan or Xinjiang.',
    'Cotton from gins in Turkmenistan is prohibited.',
    'Ни одна кипа с заводов Туркменистана не использовалась.',
    'Türkmenistan çırçır fabrikalarından pamuk kullanılmamıştır.',
    'The bales were delivered to our spinning mill in Vietnam.',
    'The cotton was shipped from our plant in Turkey to the spinner.',
    'Cotton yarn from the factory in Pakistan',
    'T-shirts 100% cotton from factory in Bangladesh',
  ])('claims none: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
