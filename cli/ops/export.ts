import type { Blobs } from '../../shared/ports.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { digest } from '../../shared/store/keys.ts';
import type { Paper } from '../../shared/store/records.ts';
import { findBundle } from './find.ts';
import type { Operated } from './operated.ts';

/** A file of an export, by its path there. */
export interface Exported {
  path: string;
  bytes: Uint8Array;
}

export interface Manifest {
  schema: 'export/1';
  importer: string;
  bundle: string;
  from: string;
  at: string;
  files: { path: string; what: string; size: number; sha256: string }[];
  /** What the system names and does not have any more. */
  missing: { what: string; key: string }[];
}

/**
 * Everything of a bundle: its papers as they were uploaded last, the facts read of them, every verdict with its report, and what the table
 * says of it. The manifest comes last and names each other file with its digest.
 * @throws CommandError when there is no such bundle.
 */
export async function exportOf(
  system: Operated,
  said: string,
  add: (file: Exported) => Promise<void>,
): Promise<Manifest> {
  const head = await findBundle(system, said);
  const { importer, bundle } = head;
  const store = bundlesOn(system.table, system.clock);
  const [papers, revisions] = await Promise.all([store.papers(importer, bundle), store.revisions(importer, bundle)]);
  const at = system.clock.now().toISOString();
  const manifest: Manifest = { schema: 'export/1', importer, bundle, from: system.where, at, files: [], missing: [] };
  const put = async (path: string, what: string, bytes: Uint8Array) => {
    manifest.files.push({ path, what, size: bytes.length, sha256: digest(bytes) });
    await add({ path, bytes });
  };
  const copy = async (blobs: Blobs, key: string, version: string | undefined, path: string, what: string) => {
    const blob = await blobs.get(key, version);
    if (blob) await put(path, what, blob.bytes);
    else manifest.missing.push({ what, key });
  };
  const names = pathsOf(papers);
  for (const paper of papers) {
    const what = `paper ${paper.file} (${paper.state})`;
    if (paper.upload)
      await copy(system.papers, paper.key, paper.upload.version, `papers/${names.get(paper.file)}`, what);
    if (paper.facts)
      await copy(system.records, paper.facts.key, undefined, `facts/${names.get(paper.file)}.json`, `facts of ${what}`);
  }
  for (const r of revisions) {
    const n = String(r.revision).padStart(4, '0');
    await copy(system.records, r.verdict, undefined, `verdicts/${n}.json`, `verdict, revision ${r.revision}`);
    await copy(system.records, r.report, undefined, `reports/${n}.html`, `report, revision ${r.revision}`);
  }
  const table = `${JSON.stringify({ head, papers, revisions }, null, 2)}\n`;
  await put('bundle.json', 'what the table says of the bundle', Buffer.from(table));
  await add({ path: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) });
  return manifest;
}

/**
 * A path for each paper: its name where that is a plain relative path that no other paper has (systems that fold case count), else its id
 * before a name made plain. Names come from others: none may point out of the export.
 */
function pathsOf(papers: readonly Paper[]): Map<string, string> {
  const plain = (name: string) =>
    name
      .split('/')
      .map((part) => part.replace(/[\u0000-\u001f\u007f<>:"\\|?*]/g, '_').replace(/^\.+|[. ]+$/g, '_'))
      .filter((part) => part !== '')
      .join('/')
      .slice(-180) || 'paper';
  const fold = (name: string) => plain(name).normalize('NFC').toLowerCase();
  const counts = Map.groupBy(papers, (paper) => fold(paper.name));
  // A paper may not be a file where another needs a folder.
  const folders = new Set(
    papers.flatMap((p) =>
      fold(p.name)
        .split('/')
        .map((_, i, all) => all.slice(0, i).join('/')),
    ),
  );
  return new Map(
    papers.map((paper) => {
      const alone = counts.get(fold(paper.name))!.length === 1 && !folders.has(fold(paper.name));
      return [paper.file, alone ? plain(paper.name) : `${paper.file}-${plain(paper.name).replaceAll('/', '_')}`];
    }),
  );
}
