import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const packagesOf = (text: string, type: DocumentType = 'bill-of-lading') => {
  const page = drawPage(`\n BILL OF LADING\n Shipper: Marwood Textiles Ltd\n\n${text}\n\n Laden on board 2 May 2026\n`);
  return extractFacts([page], { id: 'd', type, language: 'en' }).facts.packages?.value;
};

describe('packages that a paper counts in words alone', () => {
  it.each([
    ['SAY: SEVEN HUNDRED AND SIXTY-THREE CARTONS ONLY', 763],
    ['Cotton towels as per invoice MT-118. Say total one hundred twenty bales only.', 120],
    ['SAY EIGHTY (80) STEEL DRUMS ONLY', 80],
    ['Total in words: SIX HUNDRED TWELVE CARTONS', 612],
    ['SOIT: DEUX CENT QUATRE-VINGT-DIX CARTONS SEULEMENT', 290],
    ['SON: TRESCIENTOS CUARENTA Y CINCO FARDOS', 345],
    ['Total: seiscentas e doze caixas', 612],
    ['Totale: DUECENTOTRENTA CARTONI', 230],
    ['YALNIZ: YEDİ YÜZ ALTMIŞ KOLİDİR. TOPLAM YEDİYÜZALTMIŞ KOLİ', 760],
    ['SAY: SEVEN HUNDRED AND\n SIXTY-THREE CARTONS ONLY', 763],
    ['SEVEN HUNDRED SIXTY CARTONS ONLY', 760],
  ])('%s', (text, count) => expect(packagesOf(` ${text}`)).toBe(count));

  it.each([
    'SAY: ONE CONTAINER ONLY',
    'SAY: TWENTY PALLETS ONLY',
    'SAY EIGHTY (18) STEEL DRUMS ONLY',
    'SAY: TWO CARTONS SHORT',
    'Each pallet holds twenty cartons',
    'Marks: on cartons, six sides',
    'SAY: TEN CARTONS ONLY\n SAY: TWELVE CARTONS ONLY',
    'Container A: say: forty cartons\n Container B: say: forty cartons',
  ])('%s counts none', (text) => expect(packagesOf(` ${text}`)).toBeUndefined());

  it('leaves a record of work alone', () => {
    expect(packagesOf(' SAY: SEVEN HUNDRED CARTONS ONLY', 'garment-record')).toBeUndefined();
  });
});
