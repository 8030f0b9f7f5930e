/** Examples of the OpenAPI document; a test holds each to its schema. */

export const paper = {
  id: '7c1f0a9be2d34f60',
  name: 'invoice 17.pdf',
  state: 'read',
  size: 48213,
  type: 'application/pdf',
  documents: ['invoice'],
  at: '2026-03-02T08:00:05.120Z',
};

export const bundle = {
  id: 'b-4f2d9c81a07be6d35512',
  importer: 'piedmont-textile',
  importerName: 'Piedmont Textile Importers, Inc.',
  via: 'api',
  reference: 'E847-5749137-7',
  entryNumber: 'B76-0324527-8',
  broker: 'harbor-brokers',
  entryDate: '2026-02-24',
  state: 'judged',
  createdAt: '2026-03-02T08:00:00.000Z',
  submittedAt: '2026-03-02T08:00:04.000Z',
  latest: { revision: 1, outcome: 'clear', at: '2026-03-02T08:00:09.000Z' },
};

export const withPapers = { ...bundle, papers: [paper] };

export const create = {
  reference: 'E847-5749137-7',
  entryNumber: 'B76-0324527-8',
  broker: 'harbor-brokers',
  entryDate: '2026-02-24',
  importerName: 'Piedmont Textile Importers, Inc.',
  papers: [{ name: 'invoice 17.pdf', size: 48213, type: 'application/pdf' }],
};

const { submittedAt: _, latest: __, ...unsubmitted } = bundle;
export const created = {
  bundle: { ...unsubmitted, state: 'open' },
  uploads: [
    {
      paper: {
        id: paper.id,
        name: paper.name,
        state: 'expected',
        size: 48213,
        type: 'application/pdf',
        at: '2026-03-02T08:00:00.000Z',
      },
      upload: {
        url: 'https://papers.example.com/',
        fields: {
          key: 'uploads/piedmont-textile/b-4f2d9c81a07be6d35512/7c1f0a9be2d34f60/invoice 17.pdf',
          'Content-Type': 'application/pdf',
          policy: 'eyJleHBpcmF0aW9uIjoi…',
        },
        expires: '2026-03-02T09:00:00.000Z',
      },
    },
  ],
};

export const pending = {
  state: 'pending',
  message: 'Papers are being read or judged. Ask again after Retry-After seconds.',
  papers: { read: 4, scanning: 1 },
  waiting: 1,
};

export const dossierPending = {
  state: 'making',
  message: 'The dossier is being made. Ask again after Retry-After seconds.',
  since: '2026-03-02T08:20:00.000Z',
};
export const revision = {
  bundle: bundle.id,
  importer: bundle.importer,
  revision: 1,
  outcome: 'clear',
  summary: 'The papers for raw cotton are complete and agree.',
  reference: bundle.reference,
  entryDate: bundle.entryDate,
  cause: 'papers',
  began: [],
  ceased: [],
  at: '2026-03-02T08:00:09.000Z',
};

export const pagePicture = {
  kind: 'picture',
  url: 'https://records.example.com/importers/piedmont-textile/pages/b-4f2d9c81a07be6d35512/76fe1fb0ac50/1.jpg?X-Amz-Expires=300',
};

export const amend = {
  document: '76fe1fb0ac50',
  place: '/netWeight',
  value: 5176.5,
  why: 'The stamp covers the first digit.',
  after: 0,
};

const { after: _after, ...amendedWith } = amend;
export const amendment = {
  ...amendedWith,
  n: 1,
  was: 176.5,
  by: 'maria',
  at: '2026-03-02T08:10:00.000Z',
};

export const feed = {
  verdicts: [
    {
      seq: 1,
      bundle: bundle.id,
      importer: bundle.importer,
      revision: 1,
      outcome: 'clear',
      reference: bundle.reference,
      at: '2026-03-02T08:00:09.000Z',
    },
  ],
  next: 'ZjRkMWI2YzhhMDJlMDAwMDAwMDAwMDAx',
  more: false,
};

export const verdict = {
  schema: 'verdict/1',
  bundle: {
    id: bundle.id,
    importer: bundle.importerName,
    reference: bundle.reference,
    broker: bundle.broker,
    revision: 1,
  },
  entryDate: bundle.entryDate,
  rulesVersion: '2026-11-22',
  outcome: 'clear',
  summary: revision.summary,
  commodities: ['cotton'],
  statedOrigins: [],
  findings: [],
  rules: [{ rule: 'origin.region', state: 'passed', why: 'No place of the chain lies in a region of an order.' }],
  inputs: { documents: [], orders: '1e1502e85860c06a', lists: [] },
  chain: { steps: [], lots: [], links: [] },
  unreadable: [],
  documents: [],
};

export const entries = {
  entries: [
    { entryNumber: bundle.entryNumber, state: 'found', bundles: [bundle] },
    { entryNumber: '231-4471882-4', state: 'unknown', bundles: [] },
  ],
};

export const exported = {
  bundle: bundle.id,
  entryNumber: bundle.entryNumber,
  reference: bundle.reference,
  importer: bundle.importer,
  importerName: bundle.importerName,
  broker: bundle.broker,
  entryDate: bundle.entryDate,
  state: bundle.state,
  outcome: 'clear',
  revision: 1,
  verdictAt: bundle.latest.at,
  summary: revision.summary,
  createdAt: bundle.createdAt,
  submittedAt: bundle.submittedAt,
};

/** Signed with a key made for this page; a test checks it with `keys`. */
export const signed = {
  jws:
    'eyJhbGciOiJFUzI1NiIsImtpZCI6InVPbm9QNXFVUHpYb2YtXzBVNFBXZnEwT01qX1pjaEVZT211NURJbDE5NEEiLCJ0eXAiOiJ2ZXJkaWN0LX' +
    'N1bW1hcnkrand0In0.eyJzY2hlbWEiOiJ2ZXJkaWN0LXN1bW1hcnkvMSIsImlzcyI6InVybjp2ZXJpZmllcjpwcm9kIiwiaWF0IjoxNzcyNDM4' +
    'NzAwLCJpbXBvcnRlciI6InBpZWRtb250LXRleHRpbGUiLCJpbXBvcnRlck5hbWUiOiJQaWVkbW9udCBUZXh0aWxlIEltcG9ydGVycywgSW5jLi' +
    'IsImJyb2tlciI6ImhhcmJvci1icm9rZXJzIiwiYnVuZGxlIjoiYi00ZjJkOWM4MWEwN2JlNmQzNTUxMiIsInJlZmVyZW5jZSI6IkU4NDctNTc0' +
    'OTEzNy03IiwiZW50cnlOdW1iZXIiOiJCNzYtMDMyNDUyNy04IiwiZW50cnlEYXRlIjoiMjAyNi0wMi0yNCIsInJldmlzaW9uIjoxLCJuZXdlc3' +
    'QiOjEsInN0YW5kaW5nIjoianVkZ2VkIiwib3V0Y29tZSI6ImNsZWFyIiwic3VtbWFyeSI6IlRoZSBwYXBlcnMgZm9yIHJhdyBjb3R0b24gYXJl' +
    'IGNvbXBsZXRlIGFuZCBhZ3JlZS4iLCJhdCI6IjIwMjYtMDMtMDJUMDg6MDA6MDkuMDAwWiIsInZlcmRpY3QiOnsic2hhMjU2IjoiOWIxZjZmMG' +
    'NmNmEyNGEzZThkMWMyYjdhOTBlNGQ1YzM5YjFmNmYwY2Y2YTI0YTNlOGQxYzJiN2E5MGU0ZDVjMyJ9fQ.ARd2AskSqb1356eD5xBq1ur9PiQwX' +
    'kZTnU9NkthY1bJuRw6Ybhcq5L-nActGwLv-cXKUJ0uGKq0MRpnATO9Olw',
};

export const keys = {
  keys: [
    {
      kty: 'EC',
      crv: 'P-256',
      x: 'W-iDs082ZU1hdZjgYlQ6rz5xrxCbPNMXh9AmRvwpCsA',
      y: 'urV88sgouuHSu79Lz_yh78mGg7SWsgbUwMLjNExaxq8',
      kid: 'uOnoP5qUPzXof-_0U4PWfq0OMj_ZchEYOmu5DIl194A',
      alg: 'ES256',
      use: 'sig',
    },
  ],
};
