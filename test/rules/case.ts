import type {
  Document,
  DocumentType,
  Evidence,
  Fact,
  Facts,
  Flow,
  GoodsLine,
  Party,
  PartyRole,
  UnitRow,
} from '../../shared/model/index.ts';
import { noFacts } from '../../shared/model/index.ts';

/** Evidence on a paper of a test. */
export const seen = (document: string, quote = '', confidence = 0.99): Evidence => ({
  document,
  page: 1,
  box: [0.1, 0.1, 0.3, 0.02],
  quote,
  confidence,
});

type Scalar = string | number | boolean;
type ScalarName =
  | 'number'
  | 'date'
  | 'seller'
  | 'buyer'
  | 'shipper'
  | 'consignee'
  | 'manufacturer'
  | 'issuer'
  | 'currency'
  | 'total'
  | 'countryOfOrigin'
  | 'countryOfExport'
  | 'portOfLoading'
  | 'portOfDischarge'
  | 'netWeight'
  | 'grossWeight'
  | 'packages'
  | 'baleCount'
  | 'contractNumber'
  | 'invoiceNumber'
  | 'orderNumber'
  | 'cropYear'
  | 'validUntil'
  | 'vessel'
  | 'signed'
  | 'outturn'
  | 'brix'
  | 'incoterm';

/** A paper in short form: plain values, without evidence; the builder adds it. */
export interface Paper {
  type: DocumentType;
  name?: string;
  language?: string;
  languages?: string[];
  facts?: Partial<Record<ScalarName, Scalar>>;
  hsCodes?: string[];
  containers?: string[];
  lots?: string[];
  lines?: Omit<GoodsLine, 'evidence'>[];
  units?: Omit<UnitRow, 'evidence'>[];
  flows?: Omit<Flow, 'evidence'>[];
  events?: Omit<Facts['events'][number], 'evidence'>[];
  sites?: Omit<Facts['sites'][number], 'evidence'>[];
  references?: Omit<Facts['references'][number], 'evidence'>[];
  sums?: Omit<Facts['sums'][number], 'evidence'>[];
  mentions?: Omit<Facts['mentions'][number], 'evidence'>[];
  composition?: { name: string; share: number }[];
  problems?: Document['problems'];
}

const roles: PartyRole[] = ['seller', 'buyer', 'shipper', 'consignee', 'manufacturer', 'issuer'];

/** A document as the reader would give it, from a paper in short form. `parties` add roles beyond the scalar ones ("gin"). */
export function paper(p: Paper, parties: Partial<Record<PartyRole, string>> = {}): Document {
  const name = p.name ?? `${p.type}.pdf`;
  const id = `${name}`.replace(/\W/g, '').padEnd(12, '0');
  const at = (quote: unknown): Evidence => seen(id, String(quote));
  const each = <T extends object>(rows: T[] | undefined): (T & { evidence: Evidence })[] =>
    (rows ?? []).map((row) => ({ ...row, evidence: at(Object.values(row).join(' ')) }));
  const list = (values: string[]): { value: string[]; evidence: Evidence; each: Evidence[] } => ({
    value: values,
    evidence: at(values[0]),
    each: values.map(at),
  });
  const facts: Facts = {
    ...noFacts(),
    units: each(p.units),
    flows: each(p.flows),
    events: each(p.events),
    sites: each(p.sites),
    references: each(p.references),
    sums: each(p.sums),
    mentions: each(p.mentions),
  };
  const scalars = facts as unknown as Record<string, Fact<Scalar>>;
  for (const [key, value] of Object.entries(p.facts ?? {})) scalars[key] = { value, evidence: at(value) };
  if (p.hsCodes) facts.hsCodes = list(p.hsCodes);
  if (p.containers) facts.containers = list(p.containers);
  if (p.lots) facts.lots = list(p.lots);
  if (p.lines) facts.lines = { value: each(p.lines), evidence: at('lines') };
  if (p.composition) facts.composition = { value: p.composition, evidence: at('composition') };
  for (const role of roles) {
    const named = p.facts?.[role as ScalarName];
    if (typeof named === 'string') facts.parties.push({ role, name: named, evidence: at(named) });
  }
  for (const [role, party] of Object.entries(parties)) {
    facts.parties.push({ role: role as PartyRole, name: party, evidence: at(party) } satisfies Party);
  }
  return {
    id,
    name,
    sha256: [...name]
      .map((c) => c.charCodeAt(0).toString(16))
      .join('')
      .padEnd(64, '0')
      .slice(0, 64),
    pages: [1, 1],
    type: p.type,
    typeConfidence: 0.95,
    typeEvidence: [],
    language: p.language ?? 'en',
    languages: p.languages ?? [p.language ?? 'en'],
    reader: 'text-layer',
    confidence: 0.99,
    facts,
    problems: p.problems ?? [],
    notes: [],
  };
}

/** Bale rows UZ-48-prefix plus numbers, each of a weight. */
export const bales = (first: number, count: number, netKg = 218, prefix = '60115'): Omit<UnitRow, 'evidence'>[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix} ${String(first + i).padStart(7, '0')}`, netKg }));

export type Papers = Record<string, Document>;

const gin = 'Plains Cotton Ginning Co.';
const seller = 'Lone Star Cotton Merchants LLC';
const buyer = 'Carolina Spinning Inc.';

/** A clean bundle of raw cotton of the United States: 100 bales of one gin on one contract. Each call makes new papers. */
export function rawCotton(): Papers {
  const first = 1119001;
  const net = 21_800;
  return {
    invoice: paper({
      type: 'invoice',
      facts: {
        number: 'INV-2024-031',
        date: '2024-01-20',
        seller,
        buyer,
        contractNumber: 'C-7781',
        netWeight: net,
        grossWeight: 22_200,
        baleCount: 100,
        total: 43_600,
        currency: 'USD',
        countryOfOrigin: 'US',
      },
      hsCodes: ['5201.00'],
      lines: [
        {
          description: 'US raw cotton, upland, 100 bales',
          hsCode: '5201.00',
          quantity: net,
          unit: 'kg',
          unitPrice: 2,
          amount: 43_600,
        },
      ],
      units: bales(first, 100),
      sums: [{ of: 'amounts of the lines', printed: 43_600, computed: 43_600, unit: 'USD' }],
    }),
    packing: paper({
      type: 'packing-list',
      facts: {
        number: 'PL-031',
        date: '2024-01-20',
        seller,
        buyer,
        invoiceNumber: 'INV-2024-031',
        netWeight: net,
        grossWeight: 22_200,
        baleCount: 100,
      },
      containers: ['MSKU1234565'],
      units: bales(first, 100),
    }),
    bill: paper({
      type: 'bill-of-lading',
      facts: {
        number: 'MEDU7712345',
        date: '2024-01-28',
        shipper: seller,
        consignee: buyer,
        grossWeight: 22_200,
        baleCount: 100,
        portOfLoading: 'Houston',
        portOfDischarge: 'Veracruz',
      },
      containers: ['MSKU1234565'],
      events: [{ kind: 'ship', from: '2024-01-28' }],
      references: [{ kind: 'invoice', value: 'INV-2024-031' }],
    }),
    certificate: paper({
      type: 'certificate-of-origin',
      facts: {
        number: 'CO-55120',
        date: '2024-01-22',
        seller,
        consignee: buyer,
        issuer: 'Greater Houston Chamber of Commerce',
        invoiceNumber: 'INV-2024-031',
        countryOfOrigin: 'US',
        netWeight: net,
        signed: true,
      },
      events: [{ kind: 'issue', from: '2024-01-22' }],
    }),
    gin: paper(
      {
        type: 'ginning-record',
        facts: { number: 'GR-0093', date: '2023-11-20', countryOfOrigin: 'US', outturn: 0.38 },
        units: bales(first, 120),
        flows: [
          { direction: 'in', material: 'seed-cotton', kg: 68_900 },
          { direction: 'out', material: 'lint', kg: 120 * 218 },
        ],
        events: [
          { kind: 'harvest', from: '2023-10-02', to: '2023-10-30' },
          { kind: 'gin', from: '2023-11-02', to: '2023-11-18' },
        ],
        sites: [{ step: 'gin', name: gin, address: 'Lubbock, Texas', country: 'US' }],
      },
      { gin },
    ),
    farm: paper(
      {
        type: 'farm-record',
        facts: { number: 'FR-12', date: '2023-10-30', countryOfOrigin: 'US' },
        flows: [{ direction: 'out', material: 'seed-cotton', kg: 68_900 }],
        events: [{ kind: 'harvest', from: '2023-10-02', to: '2023-10-30' }],
        sites: [{ step: 'grow', name: 'Hale Family Farm', country: 'US' }],
        references: [{ kind: 'ginning-record', value: 'GR-0093' }],
      },
      { farm: 'Hale Family Farm', gin },
    ),
  };
}

/** The clean bundle with `count` bales ginned and shipped, listed one by one on the papers of `listing`. */
export function manyBales(
  count: number,
  listing: readonly ('invoice' | 'packing' | 'gin')[] = ['invoice', 'packing', 'gin'],
): Papers {
  const papers = rawCotton();
  const kg = count * 218;
  for (const key of ['invoice', 'packing', 'gin'] as const) {
    const { facts } = papers[key]!;
    const id = papers[key]!.id;
    facts.units = bales(1_000_000, listing.includes(key) ? count : 0).map((row) => ({
      ...row,
      evidence: seen(id, row.id),
    }));
    if (facts.netWeight) facts.netWeight.value = kg;
    if (facts.grossWeight) facts.grossWeight.value = kg + 400;
    if (facts.baleCount) facts.baleCount.value = count;
    for (const line of facts.lines?.value ?? []) if (line.unit === 'kg') line.quantity = kg;
    for (const flow of facts.flows) flow.kg = flow.material === 'lint' ? kg : kg / 0.38;
  }
  papers.bill!.facts.grossWeight!.value = kg + 400;
  papers.bill!.facts.baleCount!.value = count;
  papers.certificate!.facts.netWeight!.value = kg;
  return papers;
}
