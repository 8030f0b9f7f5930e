import type { Order } from '../types.ts';

const other = (id: string, from: string, title: string, entity: string | undefined, to?: string): Order => ({
  id,
  kind: 'wro',
  title,
  from,
  ...(to === undefined ? {} : { to, supersededBy: 'uflpa' }),
  commodities: [],
  regions: [],
  countries: [],
  entities: entity === undefined ? [] : [entity],
  citation: '19 U.S.C. 1307; 19 CFR 12.42(e)',
  source: 'CBP table of withhold release orders and findings',
  confidence: 'high',
  notes: 'Goods other than cotton and tomato: it never raises anything here.',
});

const lastXinjiangDay = '2022-06-20';

/** Orders on goods outside cotton and tomato, kept so that nobody takes them for a gap (DOMAIN.md 1.1). */
export const otherGoodsOrders: readonly Order[] = [
  other(
    'wro-hetian-haolin-hair',
    '2020-05-01',
    'Hair products of Hetian Haolin Hair Accessories',
    'wro:hetian-haolin-hair-accessories-co-ltd',
    lastXinjiangDay,
  ),
  other(
    'wro-lop-meixin-hair',
    '2020-06-17',
    'Hair products of Lop County Meixin Hair Products',
    'wro:lop-county-meixin-hair-products-co-ltd',
    lastXinjiangDay,
  ),
  other(
    'wro-lop-hair-park',
    '2020-08-25',
    'Hair products of the Lop County Hair Product Industrial Park',
    'wro:lop-county-hair-product-industrial-park',
    lastXinjiangDay,
  ),
  other(
    'wro-bitland',
    '2020-09-08',
    'Computer parts of Hefei Bitland Information Technology',
    'wro:hefei-bitland-information-technology-co-ltd',
    lastXinjiangDay,
  ),
  other(
    'wro-hoshine',
    '2021-06-24',
    'Silica-based products of Hoshine Silicon Industry and subsidiaries',
    'wro:hoshine-silicon-industry-co-ltd-and-subsidiaries',
    lastXinjiangDay,
  ),
  other(
    'wro-xj-cattle',
    '1995-02-13',
    'Products of China Cattle Breeding Enterprise and two Kashgar cattle farms',
    'wro:china-cattle-breeding-enterprise',
  ),
  other('wro-malawi-tobacco', '2019-11-01', 'Tobacco of Malawi and products containing it', undefined),
  other('wro-finca-monte-grande', '2026-01-29', 'Coffee of Finca Monte Grande, Mexico', undefined),
];
