import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { parseCountry } from '../../../shared/extract/values/index.ts';
import { drawPage } from '../page.ts';

const read = (row: string) =>
  extractFacts([drawPage(`CERTIFICATE 4471\n\n${row}\nLots: ZK-118, ZK-119`)], {
    id: 'd',
    type: 'other',
    language: 'en',
  }).facts;

describe('the place of origin of plant health certificates and other papers', () => {
  test.each([
    ["Lieu d'origine: Tadjikistan", 'TJ'],
    ['Lugar de origen: Paraguay', 'PY'],
    ['Local de origem: Moçambique', 'MZ'],
    ['Luogo di origine: Grecia', 'GR'],
    ['Ursprungsort: Usbekistan', 'UZ'],
    ['Orijin yeri: Azerbaycan', 'AZ'],
    ['Место происхождения: Киргизия', 'KG'],
    ['Место происхождения груза: Казахстан', 'KZ'],
    ['Τόπος καταγωγής: Ελλάδα', 'GR'],
  ])('%s', (row, country) => {
    expect(read(row).countryOfOrigin?.value).toBe(country);
  });

  test.each(['Lieu de chargement: Tadjikistan', 'Lugar de emisión: Paraguay', 'Место выдачи: Киргизия'])(
    '%s is no origin',
    (row) => {
      expect(read(row).countryOfOrigin).toBeUndefined();
      expect(read(row).origins).toBeUndefined();
    },
  );

  test('a way in brackets behind a country is neither a second origin nor another name', () => {
    expect(parseCountry('TCHAD (transit par Douala)')).toMatchObject({ value: 'TD' });
    expect(parseCountry('Mali (vía Abidjan)')).toMatchObject({ value: 'ML' });
    expect(parseCountry('Киргизия (транзит через Казахстан)')?.doubt).toBeUndefined();
    // What a bracket says of the country itself stays.
    expect(parseCountry('China (Xinjiang)')).toMatchObject({ value: 'CN', region: expect.anything() });
    expect(parseCountry('Togo (Parker & Sons)')).toBeUndefined();
  });
});
