import type { Document, Verdict } from '../../shared/model/index.ts';
import { orders as shippedOrders } from '../../shared/orders/index.ts';
import type { Order } from '../../shared/orders/types.ts';
import type { Blobs } from '../../shared/ports.ts';
import { pagesShown, toHtml } from '../../shared/report/html/index.ts';
import type { DrawableFile } from '../../shared/report/pictures.ts';
import { keptIn, renamed } from '../read/kept-scans.ts';
import type { Facts } from './inputs.ts';

/** The report of a verdict, with pictures of the pages that its findings quote. */
export async function reportOf(
  blobs: { papers: Blobs; records: Blobs },
  importer: string,
  verdict: Verdict,
  facts: Facts,
  orders: readonly Order[] = shippedOrders,
): Promise<string> {
  const shown = pagesShown(verdict);
  const wanted = new Set(shown.map((place) => place.document));
  const quoted = (d: Document) => wanted.has(d.id);
  const files: DrawableFile[] = [];
  for (const { paper, sha256, name } of facts.files) {
    if (!facts.documents.some((d) => quoted(d) && (d.name === name || d.name.startsWith(`${name}/`)))) continue;
    const read = await keptIn(blobs.records, importer).file(sha256);
    if (!read) continue;
    const bytes = async () => {
      const blob = await blobs.papers.get(paper.key, paper.upload?.version);
      if (!blob) throw new Error('The paper is gone from the bucket.');
      return blob.bytes;
    };
    files.push({ read: renamed(read, name), bytes });
  }
  // What draws pages is loaded where a page is drawn.
  const { pagePictures } = await import('../../shared/report/pictures.ts');
  const source = await pagePictures(facts.documents, files, shown);
  return toHtml(verdict, { orders: [...orders], source });
}
