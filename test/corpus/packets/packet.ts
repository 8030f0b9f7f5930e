import { PDFDocument } from 'pdf-lib';
import type { DocumentType } from '../../../shared/model/index.ts';
import { draftOf } from '../bundles.ts';
import { Pen } from '../draw/pen.ts';
import { Random } from '../world/random.ts';
import { around, moreStrangePapers } from './more-strange-papers.ts';
import { drawRows, type RowPaper } from './sheet-of-rows.ts';
import { strangePapers } from './strange-papers.ts';

/** One paper as bytes of its own, before the packet is made. */
export interface Sheaf {
  kind: string;
  type: DocumentType;
  pdf: PDFDocument;
  pages: number;
}

/** How a packet lies: papers one after another; pages of each paper turned about; every page shuffled. */
export type Order = 'in-order' | 'reversed' | 'shuffled';

/** A page of a packet as it is by construction: which paper it is of (none for blank pages), and its place in it, from 0. */
export interface PageTruth {
  paper: number | undefined;
  place: number;
  /** The same page stands in the packet already. */
  again?: boolean;
}

export interface Packet {
  name: string;
  bytes: Uint8Array;
  papers: Pick<Sheaf, 'kind' | 'type' | 'pages'>[];
  truth: PageTruth[];
}

const sheafOf = async (kind: string, type: DocumentType, draw: (pen: Pen) => void): Promise<Sheaf> => {
  const pen = new Pen(kind);
  draw(pen);
  const pdf = await PDFDocument.load(await pen.bytes());
  return { kind, type, pdf, pages: pdf.getPageCount() };
};

/** Papers of the corpus' own bundles, `count` pages or a few more. */
export async function ownSheaves(r: Random, count: number): Promise<Sheaf[]> {
  const out: Sheaf[] = [];
  // Each bundle once: its papers drawn twice would be copies.
  const seeds = r.some(
    Array.from({ length: 400 }, (_, i) => i + 1),
    400,
  );
  for (let pages = 0; pages < count; ) {
    const draft = draftOf(seeds.pop()!);
    for (const plan of draft.plans) {
      const paper = plan.layout(plan.view, new Random(plan.seed));
      const { form } = paper;
      if (form.kind !== 'pages' || pages >= count) continue;
      const sheaf = await sheafOf(paper.layout, paper.type, (pen) => form.draw(pen));
      if (sheaf.pages > 12) continue;
      out.push(sheaf);
      pages += sheaf.pages;
    }
  }
  return out;
}

/** Papers of layouts that the corpus of bundles does not have. */
export async function strangeSheaves(r: Random, count: number): Promise<Sheaf[]> {
  const layouts = [...strangePapers, ...moreStrangePapers];
  const out: Sheaf[] = [];
  const add = async (papers: RowPaper[]): Promise<number> => {
    for (const paper of papers) out.push(await sheafOf(paper.kind, paper.type, (pen) => drawRows(pen, paper)));
    return papers.reduce((n, p) => n + p.pages.length, 0);
  };
  let pages = await add([...around.letter(r), ...around.index(r)]);
  while (pages < count) {
    if (r.chance(0.12)) pages += await add(around.tab(r));
    pages += await add(r.pick(layouts)(r));
  }
  return out;
}

const shuffled = <T>(r: Random, list: readonly T[]): T[] => r.some(list, list.length);

/** Binds papers into one PDF in some order, with blank pages between and a page or two copied twice. */
export async function bind(name: string, sheaves: readonly Sheaf[], order: Order, r: Random): Promise<Packet> {
  const truth: PageTruth[] = [];
  // Papers of one template stay together as they were handed over.
  const papers = sheaves.map((_, i) => i);
  for (const paper of papers) {
    const places = Array.from({ length: sheaves[paper]!.pages }, (_, place) => place);
    for (const place of order === 'reversed' ? places.toReversed() : places) truth.push({ paper, place });
    if (order !== 'shuffled' && r.chance(0.06)) truth.push({ paper: undefined, place: 0 });
    if (order !== 'shuffled' && r.chance(0.04))
      truth.push({ ...truth.findLast((t) => t.paper !== undefined)!, again: true });
  }
  const laid = order === 'shuffled' ? shuffled(r, truth) : truth;
  const pdf = await PDFDocument.create();
  for (const { paper, place } of laid) {
    if (paper === undefined) {
      pdf.addPage([595, 842]);
      continue;
    }
    const [page] = await pdf.copyPages(sheaves[paper]!.pdf, [place]);
    pdf.addPage(page!);
  }
  return {
    name,
    bytes: await pdf.save(),
    papers: sheaves.map(({ kind, type, pages }) => ({ kind, type, pages })),
    truth: laid,
  };
}
