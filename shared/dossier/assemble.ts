import { createHash } from 'node:crypto';
import type { Verdict } from '../model/index.ts';
import type { Held } from './pdf/held.ts';
import type { DossierPdf } from './pdf/index.ts';
import type { DossierPlan } from './plan.ts';
import { type ZipWriter, zipPapers, zipTexts } from './zip.ts';

export interface ZipParts {
  verdict: Verdict;
  plan: DossierPlan;
  pdf: DossierPdf;
  held: (file: { sha256: string; name: string }) => Held | undefined;
  /** Bytes of papers at most; further ones are named in the lists and not put in. */
  most?: number;
  /** Waited for after each entry. */
  drained?: () => Promise<void> | undefined;
}

/** Writes the zip of a dossier entry by entry, and ends it. Returns papers whose file is not in it, by number, with the reason. */
export async function assembleZip(
  zip: ZipWriter,
  { verdict, plan, pdf, held, most = Number.POSITIVE_INFINITY, drained = () => undefined }: ZipParts,
): Promise<Map<string, string>> {
  const papers = zipPapers(plan);
  const lost = new Map<string, string>();
  let total = 0;
  zip.add('dossier.pdf', pdf.bytes);
  await drained();
  for (const paper of papers) {
    const found = held(paper);
    if (found && total + found.part.bytes > most) {
      lost.set(
        paper.numbers[0]!,
        `the files before it hold ${Math.round(most / 1_000_000)} MB, as much as this zip takes`,
      );
      continue;
    }
    const bytes = await found?.bytes();
    if (bytes && digestOf(bytes) === paper.sha256) {
      total += bytes.length;
      zip.add(paper.path, bytes);
    } else lost.set(paper.numbers[0]!, `the file ${paper.name} could not be read again as it was`);
    await drained();
  }
  const there = papers.filter((p) => !lost.has(p.numbers[0]!));
  const texts = zipTexts(verdict, plan, there, pdf.pageOf, new Map([...pdf.notBound, ...lost]));
  for (const [name, text] of Object.entries(texts)) zip.add(name, text);
  zip.end();
  return lost;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
