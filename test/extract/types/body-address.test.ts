import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { certificateInvalid } from '../../../shared/rules/certificate-invalid.ts';
import { paper, rawCotton } from '../../rules/case.ts';
import { caseOf } from '../../rules/case-of.ts';
import { drawPage } from '../page.ts';

/** What the rule says of a certificate drawn with this head, stated origin and rows below. */
const said = (head: string, origin: string, rows = ''): string[] => {
  const text = `
${head}
CERTIFICATE OF ORIGIN
No.: K-2025-01182

Exporter: Algodonera del Norte, Calle 4
Country of origin: ${origin}
Goods: 100 bales of raw cotton
${rows}
Signature: J. Ortega`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'certificate-of-origin', language: 'en' });
  const papers = rawCotton();
  papers.certificate = { ...paper({ type: 'certificate-of-origin' }), facts };
  return certificateInvalid
    .check(caseOf(Object.values(papers), '2024-03-01'))
    .findings.filter((f) => /body of|two countries/.test(f.message))
    .map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);
};

describe('the seat of the body that issues a certificate, as its head tells it', () => {
  it.each([
    ['CHAMBER OF COMMERCE AND INDUSTRY\n14 Market Square, Gweru, Zimbabwe', 'ZAMBIA', 'Zimbabwe'],
    ['CÁMARA NACIONAL DE INDUSTRIAS\nCalle Murillo 18, Oruro, Bolivia', 'PARAGUAY', 'Bolivia'],
    ['CHAMBRE DE COMMERCE DE LA PLAINE\nBP 118, Garoua, Cameroun', 'TCHAD', 'Cameroon'],
    ['REPÚBLICA DEL PARAGUAY\nCÁMARA DE COMERCIO DEL ESTE\nRuta 7, km 4', 'ARGENTINA', 'Paraguay'],
    ['CÁMARA DE COMERCIO DE MONTEVIDEO', 'BRASIL', 'Uruguay'],
    ['ТОРГОВО-ПРОМЫШЛЕННАЯ ПАЛАТА Г. БИШКЕК', 'ТАДЖИКИСТАН', 'Kyrgyzstan'],
  ])('another country than the one it certifies contradicts: %s for %s', (head, origin, country) => {
    expect(said(head, origin)).toEqual([expect.stringMatching(new RegExp(`^contradicts .*body of ${country}`))]);
  });

  it.each([
    ['CHAMBER OF COMMERCE AND INDUSTRY\n14 Market Square, Gweru, Zimbabwe', 'ZIMBABWE'],
    ['ATHENS AREA CHAMBER OF COMMERCE\n246 W Hancock Ave, Athens, GA 30601, USA', 'UNITED STATES'],
    ['CÁMARA DE COMERCIO\nLegalizado por la Embajada del Ecuador', 'PERU'],
    ['CHAMBER OF COMMERCE\nExporter: Nile Weavers, Khartoum, Sudan', 'EGYPT'],
  ])('its own country, an embassy under it and the exporter in the next box say nothing: %s for %s', (head, origin) => {
    expect(said(head, origin)).toEqual([]);
  });

  it('a chamber of two countries is told of and contradicts nothing', () => {
    const found = said('CÁMARA DE COMERCIO PERUANO-BOLIVIANA\nCalle Murillo 18, Oruro, Bolivia', 'PERÚ');
    expect(found).toEqual([expect.stringMatching(/^warning .*of two countries .* Bolivia/)]);
  });

  it('goods that leave the country of the body are asked about, for the certificate of their own country', () => {
    const found = said('DUBAI CHAMBER OF COMMERCE', 'INDIA', 'Country of export: UNITED ARAB EMIRATES');
    expect(found).toEqual([expect.stringMatching(/^gap .*rests on the certificate of India/)]);
  });

  it('the place of its seal asks where nothing else tells its country', () => {
    const rows = 'Certification: the Chamber of Commerce certifies the declaration. Cotonou, 04.09.2025';
    expect(said('CHAMBER OF COMMERCE', 'TOGO', rows)).toEqual([expect.stringMatching(/^gap .*body of Benin/)]);
    expect(said('CHAMBER OF COMMERCE', 'BENIN', rows)).toEqual([]);
  });
});
