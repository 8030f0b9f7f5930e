import type { Document, DocumentType, Step, Unreadable, Verdict } from '../model/index.ts';
import { capital, firstPageOf, stepSays, typeSays } from '../report/words.ts';
import { sameName } from '../trace/names.ts';
import { readsInEnglish, type Translation, translationOf } from '../trace/translations.ts';

/** A paper with its number in the dossier: "3.2" is the second paper of step 3. */
export interface NumberedPaper {
  number: string;
  document: Document;
  /** "Ginning record G-17": its type and its own number. */
  title: string;
  /** Numbers of other steps that the same paper shows. */
  alsoAt: string[];
  translation: TranslationState;
}

/** A file, or part of one, of which no document could be made. It keeps a number, so that nothing handed in is missing. */
export interface NumberedRest {
  number: string;
  unreadable: Unreadable;
}

/** One step of the chain, in the order of the goods, or the papers that belong to no one step. */
export interface Section {
  number: string;
  title: string;
  step?: Step;
  papers: NumberedPaper[];
}

export interface DossierPlan {
  sections: Section[];
  papers: NumberedPaper[];
  rest: NumberedRest[];
  /** The number of the section that holds `rest`; absent where everything could be read. */
  restNumber?: string;
}

/** How a paper stands towards English (CBP asks for English, or a translation with the original: DOMAIN.md 2.1). */
export type TranslationState =
  | { kind: 'english' }
  | { kind: 'is-translation' }
  | { kind: 'translated'; by: string; part?: string }
  | { kind: 'untranslated' };

/** Papers of the sale and of the entry, which no one step of making shows. */
const ofTheSale: ReadonlySet<DocumentType> = new Set([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'purchase-order',
  'certificate-of-origin',
  'transport-record',
  'payment-record',
]);

/**
 * Numbers the steps in the order of the goods, and the papers of each step: first those on which the chain rests, then papers of a sale by the
 * step's own party, then certificates of its material. A paper that shows several steps stands at the first and is named at the others. A
 * step that no paper shows keeps its number. What belongs to no step follows, the sale and entry first.
 */
export function planDossier(verdict: Verdict): DossierPlan {
  const { steps } = verdict.chain;
  const places = new Map<string, number[]>(verdict.documents.map((d) => [d.id, stepsOf(d, steps)]));
  const sections: Section[] = steps.map((step, i) => section(i + 1, titleOf(step, steps), [], step));
  for (const [i, held] of sections.entries())
    held.papers = verdict.documents
      .filter((d) => places.get(d.id)![0] === i)
      .sort((a, b) => rank(a, held.step!) - rank(b, held.step!) || order(a, b))
      .map(blank);
  const loose = verdict.documents.filter((d) => places.get(d.id)!.length === 0).sort(order);
  const groups: [string, Document[]][] = [
    ['Sale, transport and entry', loose.filter((d) => ofTheSale.has(d.type))],
    ['Other papers', loose.filter((d) => !ofTheSale.has(d.type))],
  ];
  for (const [title, documents] of groups)
    if (documents.length > 0) sections.push(section(sections.length + 1, title, documents.map(blank)));
  const papers = sections.flatMap((s) =>
    s.papers.map((paper, n) => {
      paper.number = `${s.number}.${n + 1}`;
      paper.alsoAt = places
        .get(paper.document.id)!
        .slice(1)
        .map((i) => sections[i]!.number);
      return paper;
    }),
  );
  for (const paper of papers) paper.translation = translationState(paper.document, papers);
  const restNumber = String(sections.length + 1);
  const rest = verdict.unreadable.map((unreadable, i) => ({ number: `${restNumber}.${i + 1}`, unreadable }));
  return { sections, papers, rest, ...(rest.length > 0 && { restNumber }) };
}

const section = (n: number, title: string, papers: NumberedPaper[], step?: Step): Section => ({
  number: String(n),
  title,
  papers,
  ...(step && { step }),
});

const blank = (document: Document): NumberedPaper => ({
  number: '',
  document,
  title: paperTitle(document),
  alsoAt: [],
  translation: { kind: 'english' },
});

/** "Ginning record A52275": what the paper is, and the number printed on it. */
export const paperTitle = ({ type, facts }: Pick<Document, 'type' | 'facts'>): string =>
  `${capital(typeSays(type))}${facts.number ? ` ${facts.number.value}` : ''}`;

function titleOf(step: Step, steps: readonly Step[]): string {
  const alike = steps.filter((s) => s.kind === step.kind);
  const name = step.kind === 'ship' ? 'Shipping and entry' : stepSays[step.kind];
  return alike.length > 1 ? `${name} (${alike.indexOf(step) + 1} of ${alike.length})` : name;
}

/** Places among the steps that a paper stands at, in order. */
function stepsOf(document: Document, steps: readonly Step[]): number[] {
  const shown = steps.flatMap((s, i) => (s.documents.includes(document.id) ? [i] : []));
  if (shown.length > 0) return shown;
  const certified = steps.flatMap((s, i) => (s.certificates?.includes(document.id) ? [i] : []));
  if (certified.length > 0) return certified;
  const ship = steps.findIndex((s) => s.kind === 'ship');
  const { seller, shipper, manufacturer } = document.facts;
  const by = seller ?? shipper ?? manufacturer;
  if (!ofTheSale.has(document.type)) return [];
  if (!by) return ship < 0 ? [] : [ship];
  const own = steps.flatMap((s, i) => (s.party !== undefined && sameName(s.party, by.value) ? [i] : []));
  // The maker of the goods also ships them: its sale is that of the entry. A sale by an earlier step belongs to that step.
  if (own.includes(ship)) return [ship];
  if (own.length > 0) return [own.at(-1)!];
  return ship < 0 ? [] : [ship];
}

const rank = (document: Document, step: Step): number =>
  step.documents.includes(document.id) ? 0 : step.certificates?.includes(document.id) ? 2 : 1;

const typeOrder: readonly DocumentType[] = [
  'purchase-order',
  'invoice',
  'packing-list',
  'bill-of-lading',
  'transport-record',
  'payment-record',
  'certificate-of-origin',
];

/** As a sale runs: order, invoice, packing list, carriage, payment, certificate; then by date and name. */
function order(a: Document, b: Document): number {
  const at = (d: Document) => (typeOrder.indexOf(d.type) + typeOrder.length + 1) % (typeOrder.length + 1);
  const date = (d: Document) => d.facts.date?.value ?? '9999';
  return at(a) - at(b) || compare(date(a), date(b)) || compare(a.name, b.name) || firstPageOf(a) - firstPageOf(b);
}

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function translationState(document: Document, papers: readonly NumberedPaper[]): TranslationState {
  if (document.translation) return { kind: 'is-translation' };
  if (readsInEnglish(document)) return { kind: 'english' };
  const found = papers
    .filter((p) => p.document !== document && readsInEnglish(p.document))
    .map((p) => ({ by: p.number, how: translationOf(document, p.document) }))
    .filter((p): p is { by: string; how: Translation } => p.how !== undefined);
  const best = found.find((f) => f.how === 'whole') ?? found[0];
  if (!best) return { kind: 'untranslated' };
  return {
    kind: 'translated',
    by: best.by,
    ...(best.how !== 'whole' && { part: typeof best.how === 'string' ? best.how : best.how.part }),
  };
}

/** The state towards English in words. */
export function translationSays(paper: NumberedPaper): string {
  const { translation: state } = paper;
  switch (state.kind) {
    case 'english':
      return 'in English';
    case 'is-translation':
      return 'a translation';
    case 'translated':
      return state.part ? `translated in part (${state.part}) by ${state.by}` : `translated by ${state.by}`;
    case 'untranslated':
      return 'NO TRANSLATION';
  }
}

/** "3.2, page 1": where a piece of evidence stands, by the dossier's own numbers. */
export function placeSays(plan: DossierPlan, documentId: string, page: number): string {
  const paper = plan.papers.find((p) => p.document.id === documentId);
  if (paper) return `${paper.number}, page ${page}`;
  const rest = plan.rest.find((r) => r.unreadable.id === documentId);
  return rest ? `${rest.number} (not read)` : `${documentId}, page ${page}`;
}

/** Pages of the file in the order in which a person reads the document. */
export const pagesOf = ({ pages: [first, last], pageList }: Document): number[] =>
  pageList ?? Array.from({ length: last - first + 1 }, (_, i) => first + i);
