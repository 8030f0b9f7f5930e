import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf } from '../../../shared/documents.ts';
import { judge } from '../../../shared/judge.ts';
import type { Document, FileRead, Unreadable } from '../../../shared/model/index.ts';
import { readFile } from '../../../shared/read/index.ts';
import type { Bundle } from '../bundle.ts';
import { compareFacts, type FieldResult } from '../scoring/compare.ts';
import { type BundleScore, scoreBundle } from '../scoring/tally.ts';
import type { Quality } from '../wear/qualities.ts';
import { type BaleScore, scoreBales } from './bales.ts';
import { type Case, type DrawnPaper, mostPages } from './plan.ts';
import { type SeenPage, sent } from './sent.ts';
import { scoreText, type TextScore } from './text.ts';

export interface PaperResult {
  case: string;
  quality: 'digital' | Quality;
  file: string;
  type: string;
  gotType: string;
  layout: string;
  language: string;
  fields: FieldResult[];
  bales?: BaleScore;
  /** One a page; none where the paper came as digital text. */
  text: TextScore[];
  problems: string[];
}

export interface CaseResult {
  id: string;
  quality: 'digital' | Quality;
  papers: PaperResult[];
  bundle?: BundleScore;
}

/** Folders of what is kept between runs: papers as worn, and what OCR read of them, which names the code that read it. */
export const folders = (cache: string) => ({ sent: join(cache, 'sent'), read: join(cache, 'read') });

/** What was read of one paper at one quality, from what is kept if it was read before. */
const readPaper = async (
  paper: DrawnPaper,
  quality: 'digital' | Quality,
  at: ReturnType<typeof folders>,
): Promise<{ file: FileRead; seen: SeenPage[] }> => {
  if (quality === 'digital') return { file: await readFile(paper.pdf, `${paper.file}.pdf`), seen: [] };
  const s = await sent(paper.pdf, quality, paper.seed, mostPages, at.sent);
  mkdirSync(at.read, { recursive: true });
  return { file: await readFile(s.bytes, `${paper.file}.${s.ext}`, { cacheDir: at.read }), seen: s.pages };
};

const resultOf = (
  c: Case,
  paper: DrawnPaper,
  quality: 'digital' | Quality,
  file: FileRead,
  seen: SeenPage[],
  documents: Document[],
): PaperResult => {
  const d = documents.find((x) => x.type === paper.type) ?? documents[0];
  // Of a long list the first pages are sent, and nothing that sums over all of it can be told.
  const whole = paper.pages <= mostPages;
  return {
    case: c.id,
    quality,
    file: paper.file,
    type: paper.type,
    gotType: d?.type ?? 'none',
    layout: paper.layout,
    language: paper.language,
    fields: whole
      ? d
        ? compareFacts(paper.printed, paper.implied, d)
        : Object.entries(paper.printed).map(([field, value]) => ({
            field: field as FieldResult['field'],
            state: 'missing' as const,
            expected: String(value).slice(0, 100),
            got: '-',
          }))
      : [],
    ...(whole && paper.printed.bales ? { bales: scoreBales(paper.printed.bales, documents) } : {}),
    text: seen.map((page, i) =>
      scoreText(
        file.pages.find((p) => p.number === i + 1),
        page,
      ),
    ),
    problems: file.problems.map((p) => `${p.code}: ${p.message}`),
  };
};

/** Reads and judges a case at one quality. `onPaper` hears of each paper read, and says whether to go on; undefined if not. */
export const runCase = async (
  c: Case,
  quality: 'digital' | Quality,
  at: ReturnType<typeof folders>,
  onPaper: (pages: number) => boolean,
): Promise<CaseResult | undefined> => {
  const papers: PaperResult[] = [];
  const documents: Document[] = [];
  const unreadable: Unreadable[] = [];
  const files: string[] = [];
  for (const paper of c.papers) {
    const { file, seen } = await readPaper(paper, quality, at);
    const made = documentsOf(file);
    documents.push(...made.documents);
    unreadable.push(...made.unreadable);
    files.push(file.name);
    papers.push(resultOf(c, paper, quality, file, seen, made.documents));
    if (!onPaper(paper.pages) && papers.length < c.papers.length) return undefined;
  }
  if (!c.draft || c.brief) return { id: c.id, quality, papers };
  const { draft } = c;
  const { entryDate, importer, reference } = draft.shipment;
  const bundle = { id: c.id, importer, reference };
  const verdict = judge({ bundle, entryDate, documents, unreadable });
  const { outcome, found, absent, either } = draft;
  const truth: Bundle = {
    id: c.id,
    about: draft.about,
    kind: draft.kind,
    files: [],
    meta: { entryDate, importer, reference },
    truth: { outcome, found, absent, either: either ?? [], documents: [] },
  };
  return { id: c.id, quality, papers, bundle: scoreBundle(truth, verdict) };
};
