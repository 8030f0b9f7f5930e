import type { Amendment, Claim, Document, IsoDate, Page, Unreadable } from '../../shared/model/index.ts';
import { digestOf, ordersDigest } from '../../shared/orders/index.ts';
import { type Blobs, Final } from '../../shared/ports.ts';
import { pagesIn, partsOf } from '../../shared/read/pages-in.ts';
import { listSnapshots } from '../../shared/screen/lists.ts';
import { FileFacts } from '../../shared/store/file-facts.ts';
import { digest } from '../../shared/store/keys.ts';
import type { BundleHead, Paper } from '../../shared/store/records.ts';
import { keptIn } from '../read/kept-scans.ts';
import type { RulesInForce } from './rules-in-force.ts';

/** Papers of a bundle as they are judged: documents with their facts, and what could not be read. */
export interface Facts {
  documents: Document[];
  unreadable: Unreadable[];
  /** Files that were read, for the pictures of the report. */
  files: { paper: Paper; sha256: string; name: string }[];
}

/**
 * Loads the facts of every paper, as people amended them; a paper that was rejected is judged as unreadable, with its reason.
 */
export async function factsOf(
  blobs: Blobs,
  importer: string,
  papers: readonly Paper[],
  amendments: readonly Amendment[] = [],
): Promise<Facts> {
  const facts: Facts = { documents: [], unreadable: [], files: [] };
  for (const paper of [...papers].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (paper.state === 'rejected') facts.unreadable.push(unreadable(paper));
    if (paper.state !== 'read' || !paper.facts) continue;
    const blob = await blobs.get(paper.facts.key);
    if (!blob) throw new Final(`The facts of a paper are gone from the records (${paper.facts.key}).`);
    const stored: FileFacts = JSON.parse(new TextDecoder().decode(blob.bytes));
    // Checked, and taken as it stands: the verdict has its fields in the order in which the command line writes them.
    FileFacts.parse(stored);
    const { file, ...read } = stored;
    facts.documents.push(...read.documents);
    facts.unreadable.push(...read.unreadable);
    facts.files.push({ paper, ...file });
  }
  if (amendments.length === 0) return facts;
  // Few bundles are amended, and reading what an amendment changes takes half of the code of this function.
  const { amended } = await import('../../shared/amend/index.ts');
  const pages = await pagesOf(blobs, importer, facts, amendments);
  return { ...facts, documents: amended(facts.documents, amendments, (d) => pages.get(d.id)) };
}

/** The pages of the documents that are amended, by document, as they were read. */
async function pagesOf(
  blobs: Blobs,
  importer: string,
  { documents, files }: Facts,
  amendments: readonly Amendment[],
): Promise<Map<string, Page[]>> {
  const pages = new Map<string, Page[]>();
  const wanted = documents.filter((d) => amendments.some((a) => a.document === d.id));
  const kept = keptIn(blobs, importer);
  for (const { sha256, name } of files) {
    const here = wanted.filter((d) => d.name === name || d.name.startsWith(`${name}/`));
    const read = here.length > 0 ? await kept.file(sha256) : undefined;
    for (const part of read ? [read, ...partsOf(read)] : [])
      for (const document of here) if (part.sha256 === document.sha256) pages.set(document.id, pagesIn(part, document));
  }
  return pages;
}

function unreadable(paper: Paper): Unreadable {
  const sha256 = digest(`${paper.key} ${paper.upload?.version ?? paper.upload?.etag ?? ''}`);
  const problem = paper.problem ?? { code: 'damaged' as const, message: 'The paper was rejected.' };
  return { id: sha256.slice(0, 12), name: paper.name, sha256, problems: [problem] };
}

/** Digest of all that a judgement rests on: the same digest gives the same verdict, so nothing is judged twice on the same facts. */
export function inputsDigest(input: {
  head: BundleHead;
  entryDate: IsoDate;
  papers: readonly Paper[];
  amendments: readonly Amendment[];
  claims: readonly Claim[];
  rules: RulesInForce;
  rulesVersion: string;
}): string {
  const { head, papers, rules } = input;
  return digestOf({
    importer: head.importerName ?? head.importer,
    reference: head.reference,
    broker: head.broker,
    entryDate: input.entryDate,
    ...(input.amendments.length > 0 ? { amendments: digestOf([...input.amendments]) } : {}),
    papers: papers.filter((p) => p.state !== 'withdrawn').map((p) => [p.name, p.facts?.key, p.problem?.message]),
    claims: input.claims,
    orders: rules.orders ? digestOf([...rules.orders]) : ordersDigest(),
    ...(rules.lists?.orders ? { ordersOfLists: digestOf([...rules.lists.orders]) } : {}),
    lists: listSnapshots(rules.lists),
    rules: input.rulesVersion,
  });
}
