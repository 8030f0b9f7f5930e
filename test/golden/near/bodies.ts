import { co, events, f, mentions, number, parties } from './certificate-papers.ts';
import { type Change, each, on } from './near.ts';

const bodies = [
  'Chamber of Commerce and Industry of Uzbekistan',
  'Bursa Chamber of Commerce and Industry',
  'China Council for the Promotion of International Trade',
  'Ministry of Economy, Berlin',
  'Ministry of Trade of Georgia',
  'Chamber of Commerce',
  'Cámara de Comercio Peruano-Ecuatoriana',
  'Deutsch-Brasilianische Handelskammer',
  'Deutsch-Usbekische Handelskammer',
  'Uzbek-German Chamber of Commerce',
  'German–Uzbek Chamber',
  'Chambre de commerce franco-ouzbèke',
  'Câmara de Comércio Luso-Uzbeque',
  'Camera di commercio italo-uzbeka',
  'Özbek-Türk Ticaret Odası',
  'Узбекско-Германская палата chamber',
  'Uzbekistan/Germany Chamber',
  'Uz-De Chamber',
  'Delta Cotton',
  'Hamburg Chamber of Commerce',
  'Handelskammer Hamburg and Paris Chamber',
  'German Chamber of Commerce',
  'Chambre Ouzbèke/Française de commerce',
  'Cámara Uzbeka-Alemana de comercio',
  'Cámara Alemana - Uzbeka de comercio',
  'chamber of Usbekisch-Deutsche',
  'Uzbeque-Alemã Câmara de Comércio',
  'Özbekistan-Almanya chamber',
  'Niemiecko-uzbecka chamber',
];
export const issuers: Change[] = each(
  [number],
  bodies.map((b) => f(co, 'issuer', b)),
  ['UZ', 'DE', 'TR', 'BR', 'PE', 'FR', 'CN'].map((x) => f(co, 'countryOfOrigin', x)),
  [
    {},
    f(co, 'countryOfExport', 'DE'),
    f(co, 'countryOfExport', 'TR'),
    mentions(co, ['Hamburg, 12/05/2024', 'issuer']),
    { [`${co} facts.countryOfOrigin.doubt`]: 'x' },
    mentions(co, ['certificate of re-export', 'text']),
  ],
);
export const sealed: Change[] = each(
  [number],
  ['Chamber of Commerce', 'Delta Cotton', undefined].map((b) => f(co, 'issuer', b)),
  [
    ...[
      'Hamburg, 12/05/2024',
      'Hamburg, Germany, 12/05/2024',
      'Germany, 12/05/2024',
      'Istanbul, 5 May',
      'hamburg, 12/05/2024',
      'Xx, 12',
      'Paris, Hamburg, 12/05/2024',
      'Tashkent, 12/05/2024',
      'Springfield, 12',
      'Uzbekistan, 12/05/2024',
      'Germany, Paris, 12',
      'Bremen, Bursa, 3',
    ].flatMap((t) => [
      mentions(co, [t, 'issuer']),
      mentions(co, [t, 'text']),
      mentions(co, ['Springfield, 12', 'issuer'], [t, 'issuer']),
      mentions(co, [t, 'text'], ['Hamburg, 1', 'issuer']),
    ]),
  ],
  [
    {},
    f(co, 'countryOfExport', 'DE'),
    { [`${co} facts.origins`]: { value: ['DE', 'UZ'], evidence: on(co, 'DE') } },
    { [`${co} facts.countryOfOrigin.doubt`]: 'x' },
  ],
);
export const named: Change[] = each(
  [number],
  [
    parties(co, ['issuer', 'Trade Council', { address: 'Hamburg' }]),
    parties(co, ['issuer', 'Trade Council', { country: 'DE' }]),
    parties(co, ['issuer', 'Trade Council', { country: 'DE', address: 'Main Road' }]),
    parties(co, ['issuer', 'Delta Cotton', { country: 'DE' }]),
    parties(co, ['seller', 'Hamburg Chamber of Commerce']),
    parties(
      co,
      ['seller', 'Bursa Chamber of Commerce'],
      ['issuer', 'Chamber of Commerce', { address: 'Tashkent, Uzbekistan' }],
    ),
    parties(co, ['issuer', 'Chamber of Commerce', { address: 'Hamburg, Germany' }]),
    parties(co, ['issuer', 'Chamber of Commerce', { address: 'Hamburg' }], ['issuer', 'Uzbek-German Chamber']),
    parties(co, ['issuer', 'Hamburg', { address: 'Uzbekistan' }]),
    parties(co, ['issuer', 'Bursa Chamber of Commerce', { address: 'Uzbekistan' }]),
    parties(co),
  ],
  [
    {},
    f(co, 'issuer', undefined),
    f(co, 'issuer', 'Chamber of Commerce'),
    f(co, 'issuer', 'Hamburg Chamber of Commerce'),
  ],
  [
    {},
    mentions(co, ['Hamburg Chamber of Commerce', 'issuer']),
    mentions(co, ['Uzbek-German Chamber of Commerce', 'issuer']),
  ],
);
export const changed: Change[] = each(
  [number],
  [
    'entry-exit inspection and quarantine China',
    'VCCI',
    'Ministry of Industry and Trade of Vietnam',
    'VCCI with the Bộ Công Thương',
    'KADIN Jakarta',
    'Chamber of Commerce of Jakarta',
    'Ministry of Trade Indonesia, chamber',
    'Hamburg office',
    'CCPIT',
    `Chamber of Commerce ${'of the province '.repeat(5)}`,
    `Kadin ${'x'.repeat(73)}`,
    `Kadin ${'x'.repeat(74)}`,
    `Kadin ${'x'.repeat(75)}`,
  ]
    .flatMap((b) => [{ who: b }])
    .flatMap(({ who }) => [
      { ...f(co, 'issuer', who) },
      { ...f(co, 'issuer', undefined), ...parties(co, ['issuer', who]) },
      { ...f(co, 'issuer', undefined), ...parties(co, ['seller', who]) },
      { ...f(co, 'issuer', undefined), ...mentions(co, [who, 'issuer']) },
      { ...f(co, 'issuer', undefined), ...mentions(co, [who, 'text']) },
      { ...f(co, 'issuer', who), ...parties(co, ['issuer', 'Delta Cotton']) },
      { ...f(co, 'issuer', 'Delta Cotton'), ...parties(co, ['issuer', who]) },
      { ...f(co, 'issuer', who), ...mentions(co, ['Form B non-preferential', 'text']) },
      { ...f(co, 'issuer', who), ...mentions(co, ['declaration of origin', 'text']) },
      { ...f(co, 'issuer', who), ...mentions(co, ['IPSKA', 'text']) },
    ]),
  ['2009-12-31', '2010-01-01', '2018-12-31', '2019-01-01', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01']
    .map((d) => ({ d }))
    .flatMap(({ d }) => [
      f(co, 'date', d),
      f(co, 'date', d, { doubt: 'x' }),
      { ...f(co, 'date', undefined), ...events(co, ['issue', d]) },
    ])
    .concat(
      { ...f(co, 'date', undefined), ...events(co, ['issue', '2019-01-01', { doubt: 'x' }]) },
      { ...f(co, 'date', undefined), ...events(co, ['ship', '2019-01-01']) },
      f(co, 'date', undefined),
    ),
  ['ID', 'VN', 'CN'].map((x) => f(co, 'countryOfOrigin', x)),
);
