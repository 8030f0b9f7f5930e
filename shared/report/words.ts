import { countryName } from '../country-name.ts';
import type {
  Document,
  DocumentType,
  Fact,
  Facts,
  Finding,
  Outcome,
  PaperAsked,
  Severity,
  StepKind,
  Verdict,
} from '../model/index.ts';

/** What each outcome says to a person, and never more than the papers show. */
export const outcomeSays: Record<Outcome, string> = {
  prohibited: 'The papers show that goods, or a material in them, come from a region or party that an order covers.',
  contradicted: 'Two pieces of evidence in the papers cannot both be true.',
  unproven: 'Something that must be shown is missing, untied or cannot be read.',
  clear: 'The papers are complete and agree. This does not say that customs has released the goods.',
  'not-covered': 'No goods line holds cotton or tomato, or no order was in force for them on the entry date.',
};

export const severitySays: Record<Severity, string> = {
  prohibits: 'PROHIBITS',
  contradicts: 'CONTRADICTS',
  gap: 'GAP',
  warning: 'WARNING',
  note: 'NOTE',
};

export const severities: readonly Severity[] = ['prohibits', 'contradicts', 'gap', 'warning', 'note'];

/** Findings as a report numbers them: worst first. */
export const inReport = (findings: readonly Finding[]): Finding[] =>
  severities.flatMap((s) => findings.filter((f) => f.severity === s));

export const askHeading = (ask: readonly PaperAsked[]): string =>
  ask.length === 1 ? 'One paper to ask for' : `${ask.length} papers to ask for, the fewest that close every gap`;

/** "May close findings 1 and 3", by their numbers in the report. */
export function closesSay(verdict: Pick<Verdict, 'findings'>, { closes }: PaperAsked): string {
  const ordered = inReport(verdict.findings);
  const numbers = closes.map((i) => ordered.indexOf(verdict.findings[i]!) + 1).sort((a, b) => a - b);
  const last = numbers.at(-1);
  return numbers.length === 1
    ? `May close finding ${last}.`
    : `May close findings ${numbers.slice(0, -1).join(', ')} and ${last}.`;
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (c) => c.toUpperCase());

export const stepSays: Record<StepKind, string> = {
  seed: 'Seed',
  plant: 'Planting',
  grow: 'Growing',
  gin: 'Ginning',
  spin: 'Spinning',
  weave: 'Weaving',
  knit: 'Knitting',
  finish: 'Dyeing and finishing',
  'cut-and-sew': 'Cutting and sewing',
  process: 'Processing',
  pack: 'Packing',
  ship: 'Shipping',
};

export const typeSays = (type: DocumentType) => (type === 'other' ? 'other paper' : type.replaceAll('-', ' '));

/** "Uzbekistan (UZ)" for UZ; the code itself where English has no name for it. */
export function countrySays(code: string): string {
  const name = countryName(code);
  return name !== code ? `${name} (${code})` : code;
}

export const kilograms = (kg: number) => `${kg.toLocaleString('en-US', { maximumFractionDigits: 2 })} kg`;

/** Pages as people write them: "page 3", "pages 3–5", or in reading order "pages 7, 3, 12". */
export const pagesSay = ({ pages: [first, last], pageList }: Pick<Document, 'pages' | 'pageList'>) =>
  pageList ? `pages ${pageList.join(', ')}` : first === last ? `page ${first}` : `pages ${first}–${last}`;

/** The page that a person would look at first. */
export const firstPageOf = ({ pages, pageList }: Pick<Document, 'pages' | 'pageList'>): number =>
  pageList?.[0] ?? pages[0];

/** The name of the document that a piece of evidence stands in, or its id when it is not among the documents. */
export function documentName(verdict: Verdict, id: string): string {
  return verdict.documents.find((d) => d.id === id)?.name ?? verdict.unreadable.find((u) => u.id === id)?.name ?? id;
}

/** A fact for a reader: its key among the facts, its name and its value in words. */
export interface FactShown {
  key: keyof Facts;
  name: string;
  text: string;
  fact: Pick<Fact<unknown>, 'evidence' | 'doubt'>;
}

/** Facts in the order in which a reader of trade papers looks for them, each as a short text. */
export function factsSay(facts: Facts): FactShown[] {
  const shown: FactShown[] = [];
  for (const name of factOrder) {
    const fact = facts[name];
    if (!fact) continue;
    shown.push({ key: name, name: factWords(name), text: valueSays(name, fact.value), fact });
  }
  return shown;
}

const factOrder = [
  'number',
  'date',
  'seller',
  'buyer',
  'shipper',
  'consignee',
  'manufacturer',
  'issuer',
  'countryOfOrigin',
  'origins',
  'countryOfExport',
  'cropYear',
  'portOfLoading',
  'portOfDischarge',
  'vessel',
  'containers',
  'invoiceNumber',
  'contractNumber',
  'orderNumber',
  'hsCodes',
  'lots',
  'baleCount',
  'bales',
  'packages',
  'netWeight',
  'grossWeight',
  'outturn',
  'brix',
  'composition',
  'lines',
  'currency',
  'subtotal',
  'tax',
  'total',
  'amountDue',
  'dueDate',
  'incoterm',
  'validUntil',
  'detention',
  'signed',
] as const satisfies readonly (keyof Facts)[];

const factWords = (name: string) =>
  name === 'hsCodes' ? 'HS codes' : name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

function valueSays(name: string, value: unknown): string {
  if (name === 'detention') return (value as { date: string }).date;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (name === 'netWeight' || name === 'grossWeight') return kilograms(value);
    if (name === 'outturn') return `${(value * 100).toLocaleString('en-US', { maximumFractionDigits: 1 })} %`;
    return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
  }
  if (typeof value === 'string') return name.startsWith('countryOf') ? countrySays(value) : value;
  if (Array.isArray(value)) return listSays(name, value);
  return '';
}

function listSays(name: string, values: unknown[]): string {
  if (name === 'lines') return values.length === 1 ? '1 row' : `${values.length} rows`;
  if (name === 'composition')
    return values
      .map((v) => v as { name: string; share: number })
      .map((v) => `${Math.round(v.share * 1000) / 10} % ${v.name}`)
      .join(', ');
  const texts = values.map((v) => (name === 'origins' ? countrySays(String(v)) : String(v)));
  if (texts.length <= 6) return texts.join(', ');
  return `${texts.slice(0, 3).join(', ')} … ${texts.at(-1)} (${texts.length.toLocaleString('en-US')})`;
}

/** Columns that a text takes in a fixed pitch: characters of the East Asian scripts take two. */
export const columnsOf = (text: string) => {
  let columns = 0;
  for (const char of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
      char,
    )
      ? 2
      : 1;
  return columns;
};

/** The lists that names were compared with, each with its day, and what they are known to lack: "UFLPA of 2026-10-31: 117 of 187 names". */
export function listsSay(verdict: Verdict): string {
  return verdict.inputs.lists
    .map(({ name, asOf, names, missing }) => ({ name: name.toUpperCase(), asOf, names, missing }))
    .map(({ name, asOf, names, missing }) =>
      names === undefined
        ? `${name} of ${asOf}`
        : missing === undefined || missing === 0
          ? `${name} of ${asOf}, ${names} names`
          : `${name} of ${asOf}, ${names} of ${names + missing} names: ${missing} listed parties are not known here`,
    )
    .join('; ');
}
