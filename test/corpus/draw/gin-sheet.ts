import { sumOf } from '../world/bales.ts';
import { countryOf } from '../world/company.ts';
import type { Random } from '../world/random.ts';
import type { Shipment } from '../world/types.ts';
import type { Printed } from './paper.ts';
import type { Pair } from './parts.ts';
import { prints } from './truth.ts';
import { type GinWords, ginWords } from './words.ts';
import { type Hand, handOf } from './write.ts';

/** Which language a gin of a country writes in. */
export const ginLanguage = (r: Random, iso: string): keyof typeof ginWords => {
  const own: Record<string, string[]> = {
    US: ['en'],
    BR: ['pt'],
    TR: ['tr'],
    UZ: ['uz', 'ru', 'ru'],
    CN: ['zh'],
    BJ: ['fr'],
    BF: ['fr'],
    ML: ['fr'],
    ES: ['es'],
  };
  return r.pick(own[iso] ?? ['en']);
};

const originName = (s: Shipment, language: string): string => {
  const own: Record<string, Record<string, string>> = {
    zh: { CN: '中国' },
    ru: { UZ: 'Узбекистан' },
    uz: { UZ: 'Oʻzbekiston' },
    'uz-cyrillic': { UZ: 'Ўзбекистон' },
    tr: { TR: 'Türkiye' },
    pt: { BR: 'Brasil' },
    fr: { BJ: 'Bénin', BF: 'Burkina Faso', ML: 'Mali' },
  };
  return own[language]?.[s.origin] ?? countryOf(s.origin).name;
};

export interface GinSheet {
  words: GinWords;
  language: string;
  hand: Hand;
  head: Pair[];
  foot: Pair[];
  local: boolean;
}

/** Head and foot of a gin's list in its own words: some print the outturn, some the origin, some neither. */
export const ginSheet = (s: Shipment, r: Random, forced?: string): GinSheet => {
  const gin = s.gin!;
  const language = forced ?? ginLanguage(r, gin.company.country);
  const words = ginWords[language]!;
  const hand = handOf(r, gin.company.country, false, language);
  const local = language === 'zh' && !!gin.company.local;
  const company = local ? gin.company.local! : gin.company;
  const p = (list: readonly string[]) => r.pick(list);
  const head: Pair[] = [
    [p(words.gin), company.name],
    [
      p(words.place),
      [...company.lines, ...(local || !gin.company.countryName ? [] : [gin.company.countryName])].join(', '),
    ],
    [p(words.code), gin.code],
    [p(words.number), gin.record.number],
    [p(words.date), hand.date(gin.record.date)],
    [p(words.crop), s.crop],
  ];
  if (s.statesOrigin && r.chance(0.6)) head.push([p(words.origin), originName(s, language)]);
  if (s.farm && r.chance(0.5)) head.push([p(words.grower), s.farm.farm.name]);
  const net = sumOf(s.lots.flatMap((l) => l.bales.map((b) => b.net)));
  const foot: Pair[] = [
    [p(words.count), String(s.lots.reduce((a, l) => a + l.bales.length, 0))],
    [p(words.lint), hand.number(net, 1)],
  ];
  if (gin.showOutturn || r.chance(0.7))
    foot.push(
      [p(words.seedCotton), hand.number(gin.seedCotton, 0)],
      [p(words.outturn), `${hand.number(gin.outturn * 100, 2)} %`],
    );
  return { words, language, hand, head, foot, local };
};

export const ginPrints = (s: Shipment, sheet: GinSheet, names: (keyof Printed)[]): Printed => {
  const origin = sheet.head.some(([label]) => sheet.words.origin.includes(label));
  const out = prints(s, 'ginning-record', [
    'number',
    'date',
    'netWeight',
    ...names,
    ...(origin ? (['countryOfOrigin'] as const) : []),
  ]);
  const net = sumOf(s.lots.flatMap((l) => l.bales.map((b) => b.net)));
  return {
    ...out,
    netWeight: net,
    ...(names.includes('grossWeight')
      ? { grossWeight: sumOf(s.lots.flatMap((l) => l.bales.map((b) => b.gross))) }
      : {}),
  };
};
