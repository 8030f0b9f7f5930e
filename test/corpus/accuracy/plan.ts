import type { DocumentType } from '../../../shared/model/index.ts';
import { type Draft, implied } from '../bundle.ts';
import { draftOf } from '../bundles.ts';
import type { Paper, Printed } from '../draw/paper.ts';
import { Pen } from '../draw/pen.ts';
import { type Quality, qualities } from '../wear/qualities.ts';
import { Random } from '../world/random.ts';

/** A paper that is drawn once and sent at several qualities. */
export interface DrawnPaper {
  file: string;
  type: DocumentType;
  layout: string;
  language: string;
  printed: Printed;
  implied: Record<string, string[]>;
  pdf: Buffer;
  /** Pages that are sent. */
  pages: number;
  seed: number;
}

/** Papers that are judged together, and how they are sent. */
export interface Case {
  id: string;
  /** The bundle, where the papers are a whole one with an outcome. */
  draft?: Draft;
  papers: DrawnPaper[];
  qualities: readonly ('digital' | Quality)[];
  /** Only some of the bundle's papers: they cannot be judged. */
  brief?: boolean;
}

/** At most so many pages of one paper: the tables of a long list are alike. */
export const mostPages = 3;

export const drawn = async (paper: Paper, seed: number, file: string, hints: DrawnPaper['implied']) => {
  if (paper.form.kind !== 'pages') return undefined;
  const pen = new Pen(paper.layout);
  paper.form.draw(pen);
  const { type, layout, language, printed } = paper;
  const pdf = await pen.bytes();
  return { file, type, layout, language, printed, implied: hints, pdf, pages: pen.pages, seed };
};

const bundleCase = async (draft: Draft, seed: number): Promise<Case | undefined> => {
  const papers: DrawnPaper[] = [];
  for (const [i, p] of draft.plans.entries()) {
    if (p.carrier === 'encrypted' || p.carrier === 'truncated' || p.carrier === 'empty') return undefined;
    const paper = p.layout(p.view, new Random(p.seed));
    const made = await drawn(paper, p.seed, `${i + 1}`, implied(p.view, p.type));
    // Longer papers would be sent in part, and the bundle's truth would no longer hold.
    if (!made || made.pages > mostPages) return undefined;
    papers.push(made);
  }
  return { id: `b${seed}`, draft, papers, qualities: ['digital', ...qualities] };
};

const textiles = ['yarn', 'fabric', 'garment'];
const tomatoes = ['paste', 'sauce', 'tomato'];
/** What the bundles of a run hold, in this order: goods, and whether a fault is planted. */
const slots: { goods: string[]; faulty: boolean }[] = [
  { goods: ['lint'], faulty: true },
  { goods: tomatoes, faulty: false },
  { goods: textiles, faulty: true },
  { goods: ['lint'], faulty: false },
];

/**
 * Bundles from a seed on that are all paper and not long: for each slot the first that fits it, of another origin than those before.
 */
export const bundleCases = async (first: number, most = slots.length): Promise<Case[]> => {
  const out: Case[] = [];
  const origins = new Set<string>();
  for (let seed = first; out.length < Math.min(most, slots.length) && seed < first + 400; seed++) {
    const slot = slots[out.length]!;
    const draft = draftOf(seed);
    const { goods, origin } = draft.shipment;
    if (origins.has(origin) || !slot.goods.includes(goods)) continue;
    if (slot.faulty ? draft.found.length === 0 : draft.outcome !== 'clear') continue;
    const made = await bundleCase(draft, seed);
    const pages = made?.papers.reduce((sum, p) => sum + p.pages, 0) ?? 0;
    if (!made || pages < 5 || pages > 9) continue;
    origins.add(origin);
    out.push(made);
  }
  return out;
};

/** The first paper of a bundle and its shortest list of bales: for a quick look. */
export const briefCase = (c: Case): Case => {
  if (!c.draft) return c;
  const lists = c.papers.slice(1).filter((p) => p.printed.bales);
  const shortest = lists.sort((a, b) => a.pages - b.pages)[0] ?? c.papers[1];
  return { ...c, papers: [...c.papers.slice(0, 1), ...(shortest ? [shortest] : [])], brief: true };
};
