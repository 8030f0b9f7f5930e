import type { Deadline, IsoDate } from '../model/index.ts';

/** A span within which something must be handed in, as dated data with its source. */
export interface Window {
  id: Deadline['id'];
  track: 'wro' | 'uflpa';
  /** The event from which it runs. */
  counts: 'importation' | 'notice';
  name: string;
  law: string;
  length: { months: number } | { days: number };
  /** First day of events that it holds for, and the last one (absent: still so). */
  from: IsoDate;
  to?: IsoDate;
  submit: readonly string[];
  source: string;
  confidence: 'high' | 'medium';
  /** What stays unsure of the count, said with the deadline. */
  doubt?: string;
}

/** Where the papers of an admissibility case go, by the day: CBP's Forced Labor Portal is the one way in from 21 January 2026. */
export const channels: readonly { from: IsoDate; says: string; source: string }[] = [
  {
    from: '1930-06-17',
    says: 'to the port of entry or the Center of Excellence and Expertise',
    source: 'CBP, forced labor pages',
  },
  {
    from: '2026-01-21',
    says: 'through the CBP Forced Labor Portal',
    source: 'CBP, Forced Labor Portal, in use and mandatory from 21 January 2026 (DOMAIN 1.3, S27 and S28)',
  },
];

/** The channel of a day. */
export const channelOn = (on: IsoDate): string => channels.findLast((c) => c.from <= on)!.says;

export const windows: readonly Window[] = [
  {
    id: 'wro-proof',
    track: 'wro',
    counts: 'importation',
    name: 'Proof of admissibility under a withhold release order',
    law: '19 CFR 12.43(a) and (b)',
    length: { months: 3 },
    from: '1963-01-01',
    submit: [
      'the certificate of origin in the wording of 19 CFR 12.43(a), signed by the foreign seller or owner, and one more for each other country in which a part was made',
      'the detailed statement of the ultimate consignee under 19 CFR 12.43(b)',
    ],
    source: '19 CFR 12.43; CBP, Xinjiang WRO frequently asked questions (DOMAIN 1.2, S3, S4 and S7)',
    confidence: 'high',
    doubt:
      'Three calendar months are counted from the date of importation (19 CFR 101.1), not of entry; where the last month has no such day, its last day is taken, which is our reading.',
  },
  {
    id: 'uflpa-response',
    track: 'uflpa',
    counts: 'notice',
    name: 'Answer to the notice of detention under the UFLPA',
    law: '19 USC 1499(c); 19 CFR 151.16; CBP UFLPA Operational Guidance for Importers (13 June 2022)',
    length: { days: 30 },
    from: '2022-06-21',
    submit: [
      'papers that show goods and inputs wholly outside Xinjiang and without a listed party (applicability review), or the request for an exception under UFLPA section 3(b)',
      'or a request for more time before the day has passed',
    ],
    source: 'CBP UFLPA Operational Guidance for Importers (DOMAIN 1.3, S22 and S30)',
    confidence: 'high',
    doubt:
      'Thirty days are counted from the day of the notice; the notice itself may set another day, and more time can be asked for before it has passed.',
  },
];
