import { expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const crop = (type: DocumentType, ...lines: string[]) =>
  extractFacts([drawPage(lines.map((l) => ` ${l}`).join('\n'))], { id: 'd', type, language: 'en' }).facts.cropYear
    ?.value;

it.each([
  ['Registro di lavorazione - Campagna 2024', '2024'],
  ['Season 24/25', '24/25'],
  ['2024 crop', '2024'],
  ['Tomato campaign 2024/2025', '2024/2025'],
  ['2024年产季', '2024'],
  ['Crop year: 2024', '2024'],
])('the crop of a record stands in "%s"', (text, year) => {
  expect(crop('tomato-processing-record', 'ROSSO CONSERVE S.R.L.', text, 'Batch No: 77')).toBe(year);
});

it.each(['Harvest 2024-10-05', 'Raccolto: dal 05/10', 'Season 12-18 weeks', 'Harvest 05.10.2024'])(
  'a day or a count is no crop: "%s"',
  (text) => {
    expect(crop('tomato-processing-record', 'ROSSO CONSERVE S.R.L.', text, 'Batch No: 77')).toBeUndefined();
  },
);

it('goods are sold as of a crop, and a garment of the season of a fashion is of none', () => {
  expect(crop('invoice', 'COMMERCIAL INVOICE', 'Raw cotton, Brazil, 2023/24 crop, 100 bales')).toBe('2023/24');
  expect(crop('invoice', 'COMMERCIAL INVOICE', 'Knitted shirts, season 2024, 100 cartons')).toBeUndefined();
  expect(crop('invoice', 'COMMERCIAL INVOICE', 'Lot A, crop 2023', 'Lot B, crop 2024')).toBeUndefined();
});
