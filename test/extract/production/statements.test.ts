import { describe, expect, it } from 'vitest';
import { originsIn } from '../../../shared/extract/production/stated-origin.ts';
import { read, Sheet, sites } from './draw.ts';

const evidence = {
  document: 'd',
  page: 1,
  box: [0, 0, 1, 1] as [number, number, number, number],
  quote: '',
  confidence: 1,
};
const origins = (text: string) => originsIn({ text, evidence }).map((o) => o.country);

describe('the origin that a sentence states', () => {
  it.each([
    ['The cotton was grown in Texas, USA.', ['US']],
    ['All cotton used was cultivated and harvested in Brazil and ginned in Paraguay.', ['BR']],
    ['The yarn was spun in Vietnam from cotton grown in Australia.', ['AU']],
    ['The cotton was not grown in China, Turkmenistan or Uzbekistan.', []],
    ['The cotton was grown in India and not in China.', ['IN']],
    ['The sample is inconsistent with cotton grown in China.', []],
    ['The garments were made in Bangladesh and shipped from Chittagong.', []],
    ['We are a company incorporated in Singapore.', []],
    ['Страна происхождения хлопка — Узбекистан.', ['UZ']],
    ['本批棉花产自澳大利亚。', ['AU']],
    ['El algodón fue cultivado en Perú.', ['PE']],
    ['Il cotone è stato coltivato in Grecia.', ['GR']],
  ])('%s', (text, expected) => {
    expect(origins(text)).toEqual(expected);
  });
});

describe("a yarn maker's affidavit", async () => {
  const [d] = await read(
    new Sheet()
      .title('AFFIDAVIT OF YARN MANUFACTURER')
      .prose(
        'I, R. Mehta, Director of Lakshmi Spinners Ltd., 4 Mill Road, Coimbatore, India, hereby declare that the cotton used for yarn lots YL-901 and YL-902, delivered under our invoice no. LS/2024/33 dated 20 February 2024, was grown in Leflore County, Mississippi, USA and in Gujarat, India, and was spun at our mill in India. No cotton from China, Turkmenistan or Uzbekistan was used. Forced labor was not employed in any stage of the production of the merchandise or of any component thereof.',
      )
      .gap()
      .text('Signed: R. Mehta, Director')
      .text('Date: 21 February 2024'),
  );
  const facts = d!.facts;
  it('states the growing places and denies the others', () => {
    expect(facts.origins?.value).toEqual(['US', 'IN']);
    expect(sites(facts)).toEqual([
      { step: 'grow', address: 'Leflore County, Mississippi, USA', country: 'US' },
      { step: 'grow', address: 'Gujarat, India', country: 'IN' },
    ]);
  });
  it('cites every lot and the invoice', () => {
    expect(facts.references.map((r) => `${r.kind} ${r.value}`)).toEqual([
      'invoice LS/2024/33',
      'lot YL-901',
      'lot YL-902',
    ]);
  });
  it('names who declares, and takes no line of its text for a company', () => {
    expect(facts.parties.map((p) => [p.role, p.name])).toEqual([['issuer', 'Lakshmi Spinners Ltd.']]);
    expect(facts.signed?.value).toBe(true);
  });
  it('notes whether it speaks of labor in the wording of the regulation', () => {
    expect(d!.notes.join()).toContain('19 CFR 12.43');
  });
});

describe('a laboratory report', async () => {
  const [d] = await read(
    new Sheet()
      .title('TEST REPORT')
      .text('Oritain Laboratory, Dunedin, New Zealand')
      .field('Report No.', 'OR-2024-118')
      .field('Sample received', '12 March 2024')
      .field('Lot No.', 'L-2207')
      .prose(
        'Conclusion: the sample is consistent with cotton grown in the United States. The sample is inconsistent with cotton grown in Xinjiang, China.',
      ),
  );
  it('gives the origin concluded, the lot and the laboratory, not the country of the laboratory', () => {
    expect(d!.facts.countryOfOrigin?.value).toBe('US');
    expect(d!.facts.lots?.value).toEqual(['L-2207']);
    expect(d!.facts.issuer?.value).toBe('Oritain Laboratory');
  });
});
