import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const issuers = (sentence: string, close = 'Signed and sealed'): string[] => {
  const text = `
CERTIFICATE OF ORIGIN

Certificate No.: DC-24-00318
Exporter: Girnar Cotton LLP, Rajkot, India
Country of origin: INDIA
Goods: 100 bales of raw cotton

${sentence}

${close}`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'certificate-of-origin', language: 'en' });
  return facts.mentions.filter((m) => m.context === 'issuer').map((m) => m.text);
};

describe('the body that a sentence names as certifying is the issuer of the certificate', () => {
  it.each([
    ['It is hereby certified by the Dubai Chamber of Commerce, United Arab Emirates, that the goods are of Indian origin.', 'Dubai Chamber of Commerce, United Arab Emirates'],
    ['This document was issued by the Karachi Chamber of Commerce & Industry on 07 February 2024.', 'Karachi Chamber of Commerce & Industry'],
    ['Certificado por la Cámara de Comercio de Lima que la mercancía es de origen indio.', 'Cámara de Comercio de Lima'],
    ['Certifié par la Chambre de Commerce de Lomé, que les marchandises sont d’origine indienne.', 'Chambre de Commerce de Lomé'],
    ['Si attesta, rilasciato dalla Camera di Commercio di Milano, che la merce è di origine indiana.', 'Camera di Commercio di Milano'],
    ['Mersin Ticaret ve Sanayi Odası tarafından tasdik edilmiştir.', 'Mersin Ticaret ve Sanayi Odası'],
    ['Сертификат выдан Торгово-промышленной палатой Туркменистана.', 'Торгово-промышленной палатой Туркменистана'],
    ['The Houston Chamber of Commerce hereby certifies that the goods named above are of Indian origin.', 'Houston Chamber of Commerce'],
  ])('%s', (sentence, name) => {
    expect(issuers(sentence)).toContain(name);
  }); // biome-ignore format: a table

  it('beside the line of the seal, which may not tell its country', () => {
    const said = issuers(
      'It is hereby certified by the Dubai Chamber of Commerce that the goods are Indian.',
      'Sd/- Dubai Chamber, seal',
    );
    expect(said).toContain('Dubai Chamber of Commerce');
  });

  it.each([
    'The signature was legalised by the Consulate of Kuwait, Chamber of Commerce section.',
    'The quality was certified by Bureau Veritas.',
    'Certified by the exporter that the goods are of Indian origin.',
  ])('a consulate, an inspector and the exporter are none: %s', (sentence) => {
    expect(issuers(sentence).filter((t) => /Kuwait|Veritas|exporter/.test(t))).toEqual([]);
  });
});

describe('the company that declares is the exporter where no box of the form names one', () => {
  const shipper = (sentence: string) => {
    const text = `
CERTIFICATE OF ORIGIN

Certificate No.: DC-24-00318
Consignee: Pamlico Hygiene Products Co., New Bern, NC 28560
Country of origin: INDIA
Goods: 100 bales of raw cotton

${sentence}`;
    const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'certificate-of-origin', language: 'en' });
    return [facts.seller?.value, facts.number?.value];
  };
  it.each([
    ['The undersigned, Girnar Cotton LLP, hereby certify that the goods are of Indian origin.', 'Girnar Cotton LLP'],
    ['We, Girnar Cotton LLP, Rajkot, India, hereby declare that the goods are of Indian origin.', 'Girnar Cotton LLP'],
    ['Le soussigné, Girnar Cotton SARL, certifie que les marchandises sont d’origine indienne.', 'Girnar Cotton SARL'],
    ['El abajo firmante, Girnar Cotton S.A., certifica que las mercancías son de origen indio.', 'Girnar Cotton S.A.'],
    ['Der Unterzeichner, Girnar Cotton GmbH, erklärt, dass die Waren indischen Ursprungs sind.', 'Girnar Cotton GmbH'],
    ['Il sottoscritto, Girnar Cotton S.p.A., dichiara che le merci sono di origine indiana.', 'Girnar Cotton S.p.A.'],
  ])('%s', (sentence, name) => {
    expect(shipper(sentence)).toEqual([name, 'DC-24-00318']);
  });

  it.each([
    'The undersigned, R. K. Mehta, hereby certify that the goods are of Indian origin.',
    'The undersigned, Rajkot Chamber of Commerce, hereby certify that the goods are of Indian origin.',
    'We hereby certify that the goods are of Indian origin.',
  ])('a person, a body and nobody are none: %s', (sentence) => {
    expect(shipper(sentence)[0]).toBeUndefined();
  });
});
