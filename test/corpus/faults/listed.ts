import type { Random } from '../world/random.ts';

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

/** A name that was on the list on the day of entry. */
export const listedName = (r: Random, kind: ListedKind, entry: string): string => {
  const there = listed[kind].filter(([, since]) => since <= entry);
  if (!there.length) throw new Error(`no ${kind} was listed on ${entry}`);
  return r.pick(there)[0];
};

/** A name listed only after the day of entry, if there is one. */
export const listedLater = (r: Random, entry: string): string | undefined => {
  const later = listed.mill.filter(([name, since]) => since > entry && !name.includes('Aksu'));
  return later.length ? r.pick(later)[0] : undefined;
};
