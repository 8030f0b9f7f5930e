import type { Verdict } from '../../model/index.ts';
import type { Order } from '../../orders/types.ts';
import { bindPdf } from '../../read/pdf/index.ts';
import { type DrawableFile, pagePictures } from '../../report/pictures.ts';
import { plain, short } from '../clean.ts';
import { type DossierPlan, type NumberedPaper, planDossier } from '../plan.ts';
import { flowPages, placePages } from './drawings.ts';
import { findingPages, pagesOfFindings } from './findings.ts';
import { indexPages, languagePages, lotPages, partyPages } from './lists.ts';
import { paperPages, type ToBind } from './papers.ts';

import { Press } from './press.ts';
import { parts, summaryPages } from './summary.ts';

export { heldBy } from './held.ts';

export interface DossierOptions {
  orders: readonly Order[];
  /** Every file of the bundle as read, and the way to its bytes. */
  files: readonly DrawableFile[];
  /** The day that the document says it was made on; the same input and day give the same pages. */
  made: Date;
  /** Called before each paper is set. */
  onPaper?: (paper: NumberedPaper, index: number, count: number) => void;
}

export interface DossierPdf {
  bytes: Uint8Array;
  pages: number;
  /** First page of each paper by its number. */
  pageOf: Map<string, number>;
  /** Papers that are not bound in, with the reason. */
  notBound: Map<string, string>;
}

/**
 * One PDF in the order that customs asks for (DOMAIN.md 2.1): summary and contents, index, flow chart, parties, places, bales, findings,
 * languages, and the papers themselves by step, each with its number and a bookmark. A paper that cannot be bound in gets a sheet that says why.
 */
export async function toDossierPdf(verdict: Verdict, options: DossierOptions): Promise<DossierPdf> {
  const plan = planDossier(verdict);
  const source = await pagePictures(verdict.documents, options.files, pagesOfFindings(verdict)).catch(() => ({
    image: () => undefined,
    words: () => undefined,
  }));
  const failed = new Map<string, string>();
  // Papers that turn out not to bind are set again as sheets that say so; each round has fewer to bind.
  for (;;) {
    const press = new Press(
      short(`Supply chain dossier ${verdict.bundle.reference ?? verdict.bundle.id}`, 200),
      options.made,
    );
    const toBind = await setPages(press, verdict, plan, source, options, failed);
    const pageOf = new Map<string, number>();
    for (const { number } of [...plan.papers, ...plan.rest]) {
      const page = press.pageOf(`paper-${number}`);
      if (page !== undefined) pageOf.set(number, page);
    }
    const base = await press.bytes(footOf(verdict));
    if (toBind.length === 0) return { bytes: base, pages: press.pages, pageOf, notBound: failed };
    const { bytes, unbound } = await bindPdf(base, toBind);
    const news = unbound.filter(({ paper }) => !failed.has(toBind[paper]!.number));
    if (news.length === 0) return { bytes, pages: press.pages, pageOf, notBound: failed };
    for (const { paper, message } of news) failed.set(toBind[paper]!.number, message);
  }
}

const footOf = ({ bundle, entryDate }: Verdict) =>
  [bundle.reference ?? bundle.id, bundle.importer, `importation ${entryDate}`]
    .filter((t) => t !== undefined)
    .map((t) => short(plain(t), 60))
    .join(' · ');

async function setPages(
  press: Press,
  verdict: Verdict,
  plan: DossierPlan,
  source: Awaited<ReturnType<typeof pagePictures>>,
  { orders, files, onPaper }: DossierOptions,
  failed: ReadonlyMap<string, string>,
): Promise<ToBind[]> {
  summaryPages(press, verdict, plan);
  const set: Record<Exclude<(typeof parts)[number][0], 'papers'>, () => void> = {
    index: () => indexPages(press, plan),
    flow: () => flowPages(press, verdict, plan),
    parties: () => partyPages(press, plan),
    places: () => placePages(press, plan),
    lots: () => lotPages(press, verdict, plan),
    findings: () => findingPages(press, verdict, plan, orders, source),
    languages: () => languagePages(press, plan),
  };
  for (const [name, title] of parts) {
    if (name === 'papers') continue;
    press.running = title;
    press.page();
    press.place(name);
    press.doc.outline.addItem(title);
    set[name]();
  }
  let index = 0;
  return paperPages(press, plan, files, failed, (paper) => onPaper?.(paper, ++index, plan.papers.length));
}
