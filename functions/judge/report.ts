import type { Document, Verdict } from '../../shared/model/index.ts';
import { orders as shippedOrders } from '../../shared/orders/index.ts';
import type { Order } from '../../shared/orders/types.ts';
import type { Blobs } from '../../shared/ports.ts';
import { type PagePlace, type PageSource, pagesShown, toHtml } from '../../shared/report/html/index.ts';
import type { DrawableFile } from '../../shared/report/pictures.ts';
import { records } from '../../shared/store/keys.ts';
import { keptIn, renamed } from '../read/kept-scans.ts';
import type { Facts } from './inputs.ts';

/** Keeps what the pages of the report look like one by one, for who looks at the verdict on the importer's page. */
async function keepPages(
  blobs: Blobs,
  importer: string,
  bundle: string,
  shown: readonly PagePlace[],
  source: PageSource,
): Promise<void> {
  for (const { document, page } of shown) {
    const image = source.image(document, page);
    const words = image ? undefined : source.words(document, page);
    const put = (kind: 'jpg' | 'json', bytes: Uint8Array | string, contentType: string) =>
      blobs.put(records.page(importer, bundle, document, page, kind), bytes, { contentType, onlyNew: true });
    if (image) await put('jpg', Buffer.from(image.dataUri.split(',')[1]!, 'base64'), 'image/jpeg');
    else if (words) {
      const { width, height } = words;
      const shownWords = words.words.slice(0, mostWords).map(({ text, box }) => ({ text, box }));
      await put('json', JSON.stringify({ width, height, words: shownWords }), 'application/json');
    }
  }
}

/** Words of a page that are kept to be shown: a sheet may have more than anybody reads. */
const mostWords = 5000;

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
  await keepPages(blobs.records, importer, verdict.bundle.id, shown, source);
  return toHtml(verdict, { orders: [...orders], source });
}
