import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceContext } from '../../shared/screen/index.ts';

type Row = [text: string, context: PlaceContext['context'], country: string];
const strong = ([text, context, country]: Row) =>
  findPlaces(text, { context: context!, country }).filter((m) => m.strength === 'strong');

describe('a name of the region under a paper of another country', () => {
  const claims: Row[] = [
    ['墨玉县', 'party', 'UZ'],
    ['墨玉县喀拉喀什镇植棉合作社', 'party', 'UZ'],
    ['麦盖提县棉花合作社, Uzbekistan', 'site', 'UZ'],
    ['阿瓦提縣棉農', 'party', 'TR'],
    ['库车市', 'site', 'EG'],
    ['Moyu County Karakax Cotton Growers Cooperative', 'party', 'UZ'],
    ['Maigaiti County Cotton Cooperative, Kashgar', 'party', 'UZ'],
    ['Awat County, Aksu', 'site', 'EG'],
    ['Kom Hamada, Beheira; balance from Awat County, Aksu', 'site', 'EG'],
    ['Kom Hamada, Beheira, Egypt (60%) / Shaya County, Aksu Prefecture (40%)', 'site', 'EG'],
    ['Kom Hamada, Beheira; balance from Korla', 'origin', 'EG'],
    ['Şanlıurfa / Hotan 30%', 'site', 'TR'],
    ['Fazenda Três Irmãos, Sorriso - MT; part of lint: XPCC 8th Division, Shihezi', 'site', 'BR'],
    ['Fazenda Três Irmãos, Sorriso - MT; part of lint: 8th Division, XJ', 'site', 'BR'],
    ['Fazenda Boa Vista, MT; XJ (8th Div.)', 'party', 'BR'],
    ['Ginnery no. 4; lint of Third Regiment, XJ', 'site', 'UZ'],
    ['Fazenda Três Irmãos, Sorriso - MT; parte de caroço/pluma: Bingtuan Nongbashi, XJ (8th Div.)', 'party', 'BR'],
  ];
  it.each(claims)('is found: %s', (...row) => {
    expect(strong(row)).not.toEqual([]);
  });

  const parts: string[] = [
    'Brazil (Goiás), with 6 % sweepings bought in Korla',
    'Brazil (Goiás), plus card waste purchased from Urumqi',
    'Brazil (Goiás), Hotan cotton 6 %',
    'Brazil (6 % Hotan)',
    'Egypt, lint from Korla',
    'Türkiye and Shihezi City',
    'Türkiye + Korla',
    'Brasil (Goiás), com 6 % de algodão de Korla',
  ];
  it.each(parts)('is found in a cell of origin that goes on with another part of the goods: %s', (text) => {
    const found = findPlaces(text, { context: 'origin' });
    expect(found).toMatchObject([{ strength: 'strong' }]);
    expect(text.slice(found[0]!.start).startsWith(found[0]!.text)).toBe(true);
  });
  const otherParts: string[] = [
    'Brazil (Goiás), with no cotton from Korla',
    'Brazil (Goiás), not from Urumqi',
    'no cotton from Brazil and from Urumqi',
    'Brazil (Goiás), 0 % cotton from Korla',
    'Brazil (Goiás), with 6 % sweepings bought in Uberaba',
    'Kazakhstan, Almaty (transit via Urumqi)',
    'Kazakhstan, shipped from Urumqi',
    'Kazakhstan, cotton of Turkestan region and Khorgos',
    'Uzbekistan, Kashgar Street 4',
    'Turkey (Antalya, Aksu 40 %)',
    'Uzbekistan, Tashkent and Aksu',
  ];
  it.each(otherParts)('is none in a cell of origin: %s', (text) => {
    expect(findPlaces(text, { context: 'origin' }).filter((m) => m.strength === 'strong')).toEqual([]);
  });

  const twins: Row[] = [
    ['Aksu, Antalya', 'site', 'TR'],
    ['XJ 8 Division Street, Austin, Texas', 'site', 'US'],
    ['Model XJ-8, Spindle Division', 'site', 'IN'],
    ['Aksu; Serik, Antalya 40%', 'site', 'TR'],
    ['Aksu District, Pavlodar', 'party', 'KZ'],
    ['哈萨克斯坦阿克苏县', 'site', 'KZ'],
    ['Khorgos; part of Almaty region', 'site', 'KZ'],
    ['Toshkent; Qashqar MFY 12', 'party', 'UZ'],
    ['Kashgar Street 4, Tashkent', 'party', 'UZ'],
    ['Kom Hamada, Beheira; balance from Damanhour', 'site', 'EG'],
    ['Moyu Cooperative', 'party', 'UZ'],
    ['Orange County, California', 'site', 'US'],
    ['Bingtuan Trading, Tashkent', 'party', 'UZ'],
    ['沙县小吃', 'party', 'US'],
  ];
  it.each(twins)('is none: %s', (...row) => {
    expect(strong(row)).toEqual([]);
  });
});
