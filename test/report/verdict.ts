import { type Document, type Evidence, noFacts, type Verdict } from '../../shared/model/index.ts';

export const seen = (document: string, quote: string, page = 1): Evidence => ({
  document,
  page,
  box: [0.1, 0.2, 0.3, 0.02],
  quote,
  confidence: 0.97,
});

export const paper = (id: string, more: Partial<Document> = {}): Document => ({
  id,
  name: `${id}.pdf`,
  sha256: id.padEnd(64, '0'),
  pages: [1, 1],
  type: 'invoice',
  typeConfidence: 1,
  typeEvidence: [],
  language: 'en',
  languages: ['en'],
  reader: 'text-layer',
  confidence: 0.99,
  facts: noFacts(),
  problems: [],
  notes: [],
  ...more,
});

/** A verdict with one finding, made by hand: the report's tests look at how it is said, not at how it came about. */
export const verdictWith = (more: Partial<Verdict> = {}): Verdict => ({
  schema: 'verdict/1',
  bundle: { id: 'shipment-7', importer: 'Harbor Textiles Inc', reference: 'ABC-1234567-8', revision: 1 },
  entryDate: '2024-03-01',
  rulesVersion: '1',
  outcome: 'contradicted',
  summary: 'One bale on the invoice stands in no ginning record.',
  commodities: ['cotton'],
  statedOrigins: [{ commodity: 'cotton', country: 'UZ', evidence: [seen('invoice', 'Origin: Uzbekistan')] }],
  findings: [
    {
      rule: 'bale.unlisted',
      severity: 'contradicts',
      message: 'Bale 601151119470 is invoiced but stands in no ginning record.',
      orders: [],
      fix: 'Ask the gin for the record of this bale.',
      evidence: [seen('invoice', '60115 1119470')],
    },
  ],
  rules: [{ rule: 'bale.unlisted', state: 'found', why: '1 of 60 bales' }],
  inputs: {
    documents: ['00'],
    orders: 'ab'.repeat(32),
    lists: [{ name: 'uflpa', asOf: '2026-08-03', digest: 'cd'.repeat(32) }],
  },
  chain: {
    steps: [
      { id: 's1', kind: 'grow', documents: [], shown: false, inputs: [], outputs: [], evidence: [] },
      {
        id: 's2',
        kind: 'gin',
        documents: ['gin'],
        shown: true,
        party: 'Plains Co-op Gin',
        country: 'US',
        from: '2023-10-02',
        to: '2023-11-20',
        outputKg: 13062,
        inputs: [],
        outputs: [],
        evidence: [],
      },
    ],
    lots: [],
    links: [],
  },
  documents: [paper('invoice'), paper('gin', { type: 'ginning-record' })],
  unreadable: [],
  ...more,
});
