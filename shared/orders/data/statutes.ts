import type { Order } from '../types.ts';

/** The statutes behind every order (DOMAIN.md 1.1, 1.3). */
export const statutes = [
  {
    id: 'section-307',
    kind: 'statute',
    title: 'Tariff Act of 1930, section 307',
    from: '1930-06-17',
    commodities: [],
    regions: [],
    countries: [],
    entities: [],
    citation: '19 U.S.C. 1307',
    source: '19 U.S.C. 1307; 19 CFR 12.42-12.45',
    confidence: 'high',
    notes:
      'The ban on goods made wholly or in part by convict, forced or indentured labor. It gives the orders their force; an entry is covered only through an order, so no commodity stands here. The consumptive-demand exception fell on 24 February 2016.',
  },
  {
    id: 'uflpa',
    kind: 'statute',
    title: 'Uyghur Forced Labor Prevention Act: rebuttable presumption',
    from: '2022-06-21',
    commodities: ['cotton', 'tomato'],
    regions: ['CN-XJ'],
    countries: [],
    entities: ['UFLPA'],
    citation: 'Pub. L. 117-78, 135 Stat. 1525 (22 U.S.C. 6901 note)',
    source: 'CBP, UFLPA Operational Guidance for Importers; FLETF strategy; DHS UFLPA Entity List',
    confidence: 'high',
    notes:
      'Reaches every good made wholly or in part in Xinjiang or by a listed entity, without a de minimis share, wherever it was last processed. For importations from 21 June 2022 it takes the place of every Xinjiang withhold release order. Listed entities count from their own effective dates. Sunset eight years after enactment or on a presidential determination (from memory).',
  },
  {
    id: 'ofac-xpcc',
    kind: 'statute',
    title: 'OFAC designation of the Xinjiang Production and Construction Corps',
    from: '2020-07-31',
    commodities: [],
    regions: [],
    countries: [],
    entities: ['uflpa:xinjiang-production-and-construction-corps'],
    citation: 'Executive Order 13818 (Global Magnitsky), SDN list',
    source: 'US Treasury, OFAC',
    confidence: 'medium',
    notes: 'A sanction on dealings, apart from customs law: it raises no finding here.',
  },
] as const satisfies readonly Order[];
