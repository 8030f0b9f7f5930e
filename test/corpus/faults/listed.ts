import type { Draft } from '../bundle.ts';
import type { Random } from '../world/random.ts';
import type { Company } from '../world/types.ts';
import { retellAll } from './fault.ts';

/** Names of the UFLPA Entity List as an exporter prints them, with the day they took effect (Federal Register notices). */
const listed: Record<'mill' | 'merchant' | 'paste', [name: string, since: string][]> = {
  mill: [
    ['Nanjing Synergy Textiles Co., Ltd.', '2022-06-21'],
    ['Aksu Huafu Color Spinning Co., Ltd.', '2022-06-21'],
    ['Anhui Xinya New Materials Co., Ltd.', '2023-12-11'],
    ['Guangdong Esquel Textile Co., Ltd.', '2024-11-01'],
    ['Huafu Fashion Co., Ltd.', '2025-01-15'],
    ['Ningbo Huafu Donghao Industrial Co Ltd', '2025-01-15'],
  ],
  merchant: [
    ['Xinjiang Junggar Cotton and Linen Co., Ltd.', '2022-06-21'],
    ['Hubei Yinfeng Cotton Co., Ltd.', '2024-05-17'],
    ['Henan Yumian Group Industrial Co., Ltd.', '2024-05-17'],
    ['Binzhou Chinatex Yintai Industrial Co., Ltd.', '2024-05-17'],
  ],
  paste: [
    ['COFCO Sugar Holding Co., Ltd.', '2023-12-11'],
    ['Hebei Tomato Industry Co., Ltd.', '2024-11-25'],
    ['Tianjin Tianwei Food Co., Ltd.', '2024-11-25'],
  ],
};

export type ListedKind = keyof typeof listed;

/** The first day on which any name of the kind was listed. */
export const listedSince = (kind: ListedKind): string => listed[kind].map(([, since]) => since).sort()[0]!;

const homes: [word: string, street: string, city: string][] = [
  ['Nanjing', 'No. 18 Yongfeng Road, Gaochun District', 'Nanjing, Jiangsu'],
  ['Aksu', 'No. 6 Textile City Road', 'Aksu, Xinjiang'],
  ['Anhui', 'No. 66 Jinggang Road', 'Anqing, Anhui'],
  ['Guangdong', 'No. 2 Cangjiang Road, Gaoming District', 'Foshan, Guangdong'],
  ['Huafu', 'Shangdu Building, 7 Tian An Digital City', 'Shenzhen, Guangdong'],
  ['Xinjiang', 'No. 112 Youhao South Road', 'Urumqi, Xinjiang'],
  ['Hubei', 'No. 2 Jianshe Road', 'Wuhan, Hubei'],
  ['Henan', 'No. 26 Jingsan Road', 'Zhengzhou, Henan'],
  ['Binzhou', 'No. 517 Huanghe 8th Road', 'Binzhou, Shandong'],
  ['Hebei', 'No. 40 Ping An Street', 'Shijiazhuang, Hebei'],
  ['Tianjin', 'No. 3 Wanxin Street', 'Tianjin'],
];

/** The address in China at which a listed company of this name would sit. */
export const listedHome = (name: string): Pick<Company, 'lines' | 'city' | 'country' | 'countryName'> => {
  const [, street, city] = homes.find(([word]) => name.includes(word)) ?? [
    '',
    'No. 20 Fuchengmen South Street',
    'Beijing',
  ];
  return { lines: [street, city], city: city.split(',')[0]!, country: 'CN', countryName: 'China' };
};

/** A name that was on the list on the day of entry. */
export const listedName = (r: Random, kind: ListedKind, entry: string): string => {
  const there = listed[kind].filter(([, since]) => since <= entry);
  if (!there.length) throw new Error(`no ${kind} was listed on ${entry}`);
  return r.pick(there)[0];
};

/** Makes the company the seller on every paper of the bundle. */
export const sellAs = (d: Draft, name: string): void =>
  retellAll(d, (s) => {
    const seller: Company = { ...s.seller, name, ...listedHome(name), taxId: '' };
    delete seller.local;
    s.seller = seller;
    s.bl.shipper = seller;
    s.coo.exporter = seller;
    s.paid.payee = name;
  });

/** A name listed only after the day of entry, if there is one. */
export const listedLater = (r: Random, entry: string): string | undefined => {
  const later = listed.mill.filter(([name, since]) => since > entry && !name.includes('Aksu'));
  return later.length ? r.pick(later)[0] : undefined;
};
