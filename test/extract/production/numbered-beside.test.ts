import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const units = (line: string, language = 'en') => {
  const text = `
SPINNING RECORD

Spinner            Ravi Textile Mills Ltd., Kasur, Pakistan
Yarn lot           L-909
${line}
Cotton consumed    18,020.0 kg
Yarn produced      15,600.0 kg`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'spinning-record', language });
  return facts.units.map((u) => (u.to ? `${u.id}-${u.to}` : u.id));
};

test.each([
  ['in the place of the count', 'en', 'Bales used         71540901 - 71540980'],
  ['with a word between', 'en', 'Bales opened       71540901 to 71540980'],
  ['with their count behind', 'en', 'Bales consumed     71540901 – 71540980 (80 bales)'],
  ['with their count before', 'en', 'Bales consumed     80 (71540901 – 71540980)'],
  ['behind the cotton', 'en', 'Raw cotton         80 bales PBI 71540901 – 71540980, USA, Lubbock TX'],
  ['Spanish', 'es', 'Algodón: 80 pacas PBI 71540901 – 71540980, EE. UU.'],
  ['Spanish, a label that is not known', 'es', 'Pacas abiertas     71540901 al 71540980'],
  ['Portuguese', 'pt', 'Fardos consumidos: 71540901 a 71540980'],
  ['Indonesian', 'id', 'Bal dibuka: 71540901 s/d 71540980'],
  ['Turkish', 'tr', 'Açılan balyalar / Balya no: 71540901 - 71540980'],
  ['Russian', 'ru', 'Кипы вскрытые: 71540901 по 71540980'],
  ['German', 'de', 'Ballen geöffnet    71540901 bis 71540980'],
  ['behind a lot', 'en', 'Cotton lot         TX-24-1, bales 71540901 - 71540980 (80)'],
])('a range of bales is read: %s', (_, language, line) => {
  expect(units(line, language)).toEqual(['71540901-71540980']);
});

test.each([
  ['letters and a blank before them', 'Bales laid down    KD 7101 to KD 7158 (Hamid lot 9), 58 bales'],
  ['in a sentence, behind their count', 'Taken from store: 58 bales, KD 7101 to KD 7158, lot 9.'],
])('so are runs whose letters stand apart: %s', (_, line) => {
  expect(units(line)).toEqual(['KD 7101-KD 7158']);
});

test('the running number of the press is a word for their numbers', () => {
  expect(units('Bales P.R. 7101 to 7158 (Hamid lot 9)')).toEqual(['7101-7158']);
});

test('so are those behind a count, which is one', () => {
  expect(units('Bales              58, P.R. No. 7101 to 7158')).toEqual(['7101-7158']);
  const text = 'GIN RECORD\n\nLot          R-88\nLint         9,118 kg\nBales        58, P.R. No. 7101 to 7158';
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'ginning-record', language: 'en' });
  expect(facts.baleCount?.value).toBe(58);
});

test('so is a list of them', () => {
  expect(units('Bales used         71540901, 71540907, 71540912')).toEqual(['71540901', '71540907', '71540912']);
});

test.each([
  ['a count', 'Bales used         80'],
  ['a large count', 'Bales used         12,984'],
  ['weights', 'Bales              1070 - 1100 kg'],
  ['days', 'Bales opened       12-03-2024 - 19-03-2024'],
  ['years', 'Bales of the crop  2023 - 2024'],
  ['another number', 'Bales per invoice no. 71540901 - 71540980'],
  ['a weight and a count', 'Bales opened       80 bales, 18,020 kg'],
])('%s are no numbers of bales', (_, line) => {
  expect(units(line)).toEqual([]);
});

test('a column of bales that holds their numbers lists them', () => {
  const text = `
SPINNING RECORD

Yarn lot           L-909

Mixing
Material           Lot         Bales                      kg
Cotton, Brazil     BR-101      71540901 - 71540980 (80)   17,200
Cotton, Greece     GR-7        33120001 - 33120020 (20)   4,300
Total                                                     21,500`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'spinning-record', language: 'en' });
  expect(facts.units.map((u) => [u.id, u.to, u.lot])).toEqual([
    ['71540901', '71540980', 'BR-101'],
    ['33120001', '33120020', 'GR-7'],
  ]);
});
