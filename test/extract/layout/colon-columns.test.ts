import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const values = (text: string) =>
  Object.fromEntries(layoutDocument([drawPage(text)]).pairs.map((p) => [p.field, p.value.map((s) => s.text)]));

test('colons that stand in a column of their own are those of the labels at their left', () => {
  expect(
    values(`
PARTE DE DESMOTE

Desmotadora                 :   Algodonera El Quebracho S.R.L.
                                Avenida Güemes 1102, Villa Ángela, Chaco
Campaña                     :   2024/25
País de origen              :   ARGENTINA
Algodón bruto (kg)          :   48.210
Observada por nadie         :   12,4
`),
  ).toMatchObject({
    gin: ['Algodonera El Quebracho S.R.L.', 'Avenida Güemes 1102, Villa Ángela, Chaco'],
    cropYear: ['2024/25'],
    countryOfOrigin: ['ARGENTINA'],
    seedCottonWeight: ['48.210'],
  });
});

test('a weight behind such a colon is nobody, though the label is a word that no list knows', () => {
  const found = values(`
PRESS REGISTER

Ginnery                 :   Indus Valley Ginners
                            Multan Road, Vehari
Fluff and motes (kg)    :   27,514
`);
  expect(found.gin).toEqual(['Indus Valley Ginners', 'Multan Road, Vehari']);
});

test('a colon with no value behind it takes none from the label beside it', () => {
  expect(
    values(`
Contract No.  :             Gin  :  Marabella Ginning Ltd.
`),
  ).toEqual({ gin: ['Marabella Ginning Ltd.'] });
});
