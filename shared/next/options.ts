import type { IsoDate, NextOption, Outcome } from '../model/index.ts';

/** A way that the law leaves an importer, with the outcomes and the track that it fits. */
export interface Option {
  id: string;
  title: string;
  says: string;
  law: string;
  outcomes: readonly Outcome[];
  /** Only where this track is the law of the entry; absent: on both. */
  track?: 'wro' | 'uflpa';
  /** Only with a notice of detention in the bundle; `false`: only without one. */
  detained?: boolean;
  /** Deadlines that bind it. */
  deadlines: readonly string[];
  from: IsoDate;
  to?: IsoDate;
  source: string;
  confidence: 'high' | 'medium';
}

const held: readonly Outcome[] = ['prohibited', 'contradicted', 'unproven'];
const cfr = '19 CFR 12.42-12.45 and 19 USC 1307, 1499, 1514 (DOMAIN 1.2 and 1.3, in part from memory)';

/** In the order in which a report shows them. */
export const options: readonly Option[] = [
  {
    id: 'answer-contradictions',
    title: 'Clear up the contradiction before the papers go anywhere',
    says: 'Ask whoever made the papers which of the two statements is right, and get a corrected paper with an explanation in writing. Do not hand in papers that you know to contradict each other: a false statement in an entry is an offence of its own, and a prior disclosure is possible where one has been made.',
    law: '19 USC 1484 (reasonable care); 19 USC 1592 (false statements; prior disclosure, 1592(c)(4))',
    outcomes: ['contradicted'],
    deadlines: [],
    from: '1930-06-17',
    source: '19 USC 1484, 1592',
    confidence: 'high',
  },
  {
    id: 'complete-papers',
    title: 'Ask for the papers that close the gaps',
    says: 'Nothing in the papers speaks against the goods; what is missing can be asked for: the list of papers to ask for is the shortest that closes every gap.',
    law: 'CBP UFLPA Operational Guidance for Importers (13 June 2022); 19 CFR part 163 (records)',
    outcomes: ['unproven'],
    deadlines: [],
    from: '1930-06-17',
    source: 'CBP UFLPA Operational Guidance for Importers (DOMAIN 1.3)',
    confidence: 'high',
  },
  {
    id: 'wro-proof',
    title: 'Hand in the certificate and the statement of 19 CFR 12.43',
    says: 'Within three months after importation: the certificate of origin in the fixed wording, signed by the foreign seller or owner (one more for each other country in which a part was made), and the detailed statement of the ultimate consignee. A standard certificate of origin, as a chamber issues it, is not accepted in its place: it says where the goods were made, and nothing of the labor.',
    law: '19 CFR 12.43(a) and (b)',
    outcomes: held,
    track: 'wro',
    deadlines: ['wro-proof'],
    from: '1963-01-01',
    source: `${cfr}; CBP, Xinjiang WRO frequently asked questions (S4)`,
    confidence: 'high',
  },
  {
    id: 'applicability-review',
    title: 'Show that the goods are outside the UFLPA (applicability review)',
    says: 'Where goods and all inputs are wholly from outside Xinjiang and no listed party had a hand in them, the presumption does not apply: papers of every step from the field to the entry show it. No exception is needed and nothing is reported to Congress.',
    law: 'UFLPA section 3(a) (Pub. L. 117-78); CBP UFLPA Operational Guidance for Importers (13 June 2022)',
    outcomes: ['contradicted', 'unproven'],
    track: 'uflpa',
    deadlines: ['uflpa-response'],
    from: '2022-06-21',
    source:
      'CBP UFLPA Operational Guidance; best practices for applicability reviews (DOMAIN 0.2 and 1.3, S15 and S20)',
    confidence: 'high',
  },
  {
    id: 'applicability-review-if-wrong',
    title: 'Show that the place or party was named wrongly (applicability review)',
    says: 'Open only where what the finding rests on is not so: another place of that name, another company, a record of other goods. The papers of whoever made it must show this, and all inputs must then be shown to be wholly from outside Xinjiang and without a listed party.',
    law: 'UFLPA section 3(a) (Pub. L. 117-78); CBP UFLPA Operational Guidance for Importers (13 June 2022)',
    outcomes: ['prohibited'],
    track: 'uflpa',
    deadlines: ['uflpa-response'],
    from: '2022-06-21',
    source:
      'CBP UFLPA Operational Guidance; best practices for applicability reviews (DOMAIN 0.2 and 1.3, S15 and S20)',
    confidence: 'high',
  },
  {
    id: 'exception',
    title: 'Ask for an exception from the presumption',
    says: 'For goods that are inside the UFLPA: full compliance with the guidance of the task force, complete answers to every inquiry of CBP, and clear and convincing evidence that no forced labor had a part. Each exception granted is reported to Congress and published.',
    law: 'UFLPA section 3(b) and (c) (Pub. L. 117-78)',
    outcomes: ['prohibited'],
    track: 'uflpa',
    deadlines: ['uflpa-response'],
    from: '2022-06-21',
    source: 'UFLPA section 3(b); CBP UFLPA Operational Guidance (DOMAIN 1.3, S20 and S23)',
    confidence: 'high',
  },
  {
    id: 'export',
    title: 'Export the goods',
    says: 'Goods that are detained may be exported at any time before they are seized, or before they are deemed abandoned. Nothing need be proved for it.',
    law: '19 CFR 12.44(a); 19 USC 1499(c)',
    outcomes: held,
    deadlines: [],
    from: '1963-01-01',
    source: cfr,
    confidence: 'high',
  },
  {
    id: 'protest',
    title: 'Protest an exclusion',
    says: 'An exclusion, also one that is deemed because no decision came in time, may be protested within 180 days; under 19 CFR 12.44(a) goods that are excluded for want of proof are deemed abandoned after 60 days unless they are exported or a protest is filed. Where the protest is denied, the Court of International Trade is open.',
    law: '19 USC 1514(a)(4) and (c)(3); 19 USC 1499(c)(5); 19 CFR 12.44(a); 28 USC 1581(a)',
    outcomes: held,
    detained: true,
    deadlines: [],
    from: '2004-12-18',
    source: cfr,
    confidence: 'high',
  },
  {
    id: 'hold-importation',
    title: 'Settle it before the goods are shipped or entered',
    says: 'While the goods have not been detained, the quickest way is to have the papers complete before entry, or to buy from a chain that can show them. If they are detained, the papers asked for here are those that will be asked for then.',
    law: '19 USC 1484 (reasonable care)',
    outcomes: ['prohibited', 'contradicted', 'unproven'],
    detained: false,
    deadlines: [],
    from: '1930-06-17',
    source: '19 USC 1484',
    confidence: 'high',
  },
  {
    id: 'hand-in',
    title: 'Hand these papers in, in answer to the notice',
    says: 'The papers are complete and agree: hand them in within the time of the notice, in the order of the steps, with the summary of the chain.',
    law: '19 USC 1499(c); UFLPA section 3(a) (Pub. L. 117-78), or 19 CFR 12.43 under a withhold release order',
    outcomes: ['clear'],
    detained: true,
    deadlines: ['uflpa-response', 'wro-proof'],
    from: '1963-01-01',
    source: cfr,
    confidence: 'high',
  },
  {
    id: 'keep-records',
    title: 'Keep the papers',
    says: 'Keep all papers of the chain for five years from entry; if the goods are detained, they can be handed in as they are. Papers that agree do not bind customs, who may examine and test the goods.',
    law: '19 USC 1508; 19 CFR 163.4',
    outcomes: ['clear'],
    deadlines: [],
    from: '1930-06-17',
    source: '19 CFR 163.4 (from memory, high)',
    confidence: 'high',
  },
];

/** Said under every list of options. */
export const caution =
  'General information with the law that it rests on, no legal advice; days are computed from the papers and may differ from those of a notice, which governs.';

/** The option as a verdict holds it. */
export const shown = ({ id, title, says, law }: Option, deadlines: string[]): NextOption => ({
  id,
  title,
  says,
  law,
  deadlines,
});
