import { lastHeading } from '../extract/values/hs-headings.ts';
import type { Commodity, Material } from '../model/index.ts';
import type { HsClass } from '../trace/goods.ts';

/** One heading or subheading of the Harmonized System and how far it ties goods to a commodity. */
export interface HsEntry {
  /** Digits without dots; the longest entry that heads a code decides. */
  code: string;
  commodity: Commodity;
  hsClass: HsClass;
  material: Material;
  says: string;
}

const definite = (commodity: Commodity, material: Material, codes: Record<string, string>): HsEntry[] =>
  entries('definite', commodity, material, codes);
const contains = (commodity: Commodity, material: Material, codes: Record<string, string>): HsEntry[] =>
  entries('contains', commodity, material, codes);
const may = (commodity: Commodity, material: Material, codes: Record<string, string>): HsEntry[] =>
  entries('may-contain', commodity, material, codes);

function entries(hsClass: HsClass, commodity: Commodity, material: Material, codes: Record<string, string>): HsEntry[] {
  return Object.entries(codes).map(([code, says]) => ({ code, commodity, hsClass, material, says }));
}

/** Same words for many subheadings. */
const all = (codes: string, says: string): Record<string, string> =>
  Object.fromEntries(codes.split(' ').map((code) => [code, says]));

/**
 * Headings of the Harmonized System 2022 (HTSUS where six digits do not decide) for cotton and tomato goods.
 * Source: texts of the headings, United States International Trade Commission, Harmonized Tariff Schedule, as of 2026-01.
 */
export const hsTable: readonly HsEntry[] = [
  ...definite('cotton', 'cotton-seed', {
    '120721': 'cotton seeds for sowing',
    '120729': 'cotton seeds, other',
    '140420': 'cotton linters',
    '151221': 'cotton-seed oil, crude',
    '151229': 'cotton-seed oil, refined',
    '230610': 'cotton-seed oilcake',
  }),
  ...definite('cotton', 'lint', {
    '5201': 'cotton, not carded or combed',
    '5202': 'cotton waste',
    '5203': 'cotton, carded or combed',
  }),
  ...definite('cotton', 'yarn', {
    '5204': 'cotton sewing thread',
    '5205': 'cotton yarn, 85 % cotton or more',
    '5206': 'cotton yarn, less than 85 % cotton',
    '5207': 'cotton yarn for retail sale',
  }),
  ...contains('cotton', 'yarn', {
    '550953': 'polyester yarn mixed with cotton',
    '550962': 'acrylic yarn mixed with cotton',
    '550992': 'synthetic yarn mixed with cotton',
    '551030': 'artificial yarn mixed with cotton',
  }),
  ...may('cotton', 'yarn', {
    ...all('5401 5402 5403 5404 5405 5406 5508 5509 5510 5511 5605 5606', 'yarn that may hold cotton'),
    ...all('5307 5308', 'yarn of other vegetable fibers'),
  }),
  ...definite('cotton', 'fabric', {
    '5208': 'woven cotton, 85 % or more, up to 200 g/m²',
    '5209': 'woven cotton, 85 % or more, over 200 g/m²',
    '5210': 'woven cotton mixed with man-made fibers, up to 200 g/m²',
    '5211': 'woven cotton mixed with man-made fibers, over 200 g/m²',
    '5212': 'other woven cotton',
    '560121': 'wadding of cotton',
  }),
  ...contains('cotton', 'fabric', {
    ...all('5513 5514', 'woven synthetic staple mixed with cotton'),
    ...all('540781 540782 540783 540784', 'woven synthetic filament mixed with cotton'),
    ...all('551641 551642 551643 551644', 'woven artificial staple mixed with cotton'),
    ...all('580121 580122 580123 580126 580127', 'pile fabric of cotton'),
    ...all('580210 580211 580219', 'terry fabric of cotton'),
    ...all('58030010', 'gauze of cotton'),
    ...all('580631 581091 58110020', 'narrow, embroidered or quilted fabric of cotton'),
    ...all('600121 600191 600320 600521 600522 600523 600524 600621 600622 600623 600624', 'knit of cotton'),
  }),
  ...may('cotton', 'fabric', {
    ...all('5311 5407 5408 5512 5515 5516 5601 5602 5603 5604 5607 5608 5609', 'textile that may hold cotton'),
    ...all('58 59 60', 'fabric that may hold cotton'),
  }),
  ...contains('cotton', 'garment', {
    ...all('610120 610220 610332 610342 610422 610432 610442 610452 610462 610510 610610', 'knit garment of cotton'),
    ...all('610711 610721 610791 610821 610831 610891 610910 611020 611120 611211 611420', 'knit garment of cotton'),
    ...all('611595 611692', 'knit garment of cotton'),
    ...all(
      '620130 620230 620112 620192 620212 620292 620322 620332 620342 620412 620422 620432 620442 620452 620462',
      'woven garment of cotton',
    ),
    ...all('620520 620630 620711 620721 620791 620821 620891 620920 621132 621142', 'woven garment of cotton'),
    ...all('621320', 'handkerchief of cotton'),
    ...all('630130 630221 630231 630251 630260 630291 630391 630492 630520', 'made-up of cotton'),
  }),
  ...may('cotton', 'garment', {
    ...all('57', 'carpet that may hold cotton'),
    ...all('61 62', 'garment that may hold cotton'),
    ...all('63', 'made-up that may hold cotton'),
    ...all('940430 940440 940490', 'bedding that may hold cotton'),
    ...all('420212 420222 420232 420292', 'bag that may hold cotton'),
    ...all('6402 6403 6404 6405 6406', 'footwear that may hold cotton'),
    ...all('6504 6505', 'headgear that may hold cotton'),
    ...all('9503 9505', 'toy or festive article that may hold cotton'),
    ...all('3005 9619', 'wadding, gauze, tampons or diapers that may hold cotton'),
  }),
  ...definite('tomato', 'tomato', { '0702': 'tomatoes, fresh or chilled' }),
  ...definite('tomato', 'tomato-product', {
    '200210': 'tomatoes whole or in pieces, preserved',
    '200950': 'tomato juice',
    '210320': 'tomato ketchup and other tomato sauces',
    ...all('07129074 07129078', 'dried tomatoes'),
  }),
  ...definite('tomato', 'paste', { '200290': 'tomato paste, puree, powder', '2002': 'tomatoes, preserved' }),
  ...may('tomato', 'tomato-seed', { '120991': 'vegetable seed' }),
  ...may('tomato', 'tomato-product', {
    ...all('071080 071190 071290 200190 200490 200551 200559 200599', 'vegetables that may hold tomato'),
    ...all('200990 2103 2104 1902 1905 1601 1602 1604 1605 2106', 'food that may hold tomato'),
    ...all('230800 151590', 'derivative that may come from tomato'),
  }),
];

const byCode = new Map(hsTable.map((entry) => [entry.code, entry]));

/** The entry that decides for a code as printed ("5201.00.18", "52 01"), or undefined when the code covers neither commodity. */
export function hsEntry(code: string): HsEntry | undefined {
  const digits = code.replace(/\D/g, '');
  for (let n = Math.min(8, digits.length); n >= 2; n--) {
    const entry = byCode.get(digits.slice(0, n));
    if (entry) return entry;
  }
  return undefined;
}

/** Whether a text can be a code of the Harmonized System: four to twelve digits that begin with a heading there is. */
export function isHsCode(code: string): boolean {
  const digits = code.replace(/[\s.-]/g, '');
  if (!/^\d{4,12}$/.test(digits)) return false;
  const heading = Number(digits.slice(2, 4));
  return heading >= 1 && heading <= (lastHeading[digits.slice(0, 2)] ?? 0);
}
