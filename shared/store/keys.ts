import { createHash } from 'node:crypto';

/** Names of tenants: what a token may claim and a key may hold. */
export const tenantPattern = /^[a-z0-9][a-z0-9-]{1,62}$/;

/** Keys of the papers' bucket. The importer is part of every key. */
export const papers = {
  /** A file that the API announced: one exact key each. */
  upload: (importer: string, bundle: string, file: string, name: string) =>
    `uploads/${importer}/${bundle}/${file}/${name}`,
  /** What an importer drops: `inbox/acme/shipment-17/invoice.pdf`, or a whole bundle as `inbox/acme/shipment-17.zip`. */
  inbox: (importer: string, path: string) => `inbox/${importer}/${path}`,
  /** Prefixes of everything that an importer ever handed in. */
  prefixes: (importer: string) => [`uploads/${importer}/`, `inbox/${importer}/`],
};

/** Keys of the records' bucket. What grows is stored under a digest of its content. */
export const records = {
  prefix: (importer: string) => `importers/${importer}/`,
  /** The file as read (gzipped FileRead), by digest of its bytes and version of the readers. */
  file: (importer: string, sha256: string, readers: string) =>
    `importers/${importer}/files/${sha256}/${readers}.json.gz`,
  /** Bytes of a scan for the page reader, by their digest: a file, or a part of a zip or mail. */
  scan: (importer: string, sha256: string) => `importers/${importer}/scans/${sha256}`,
  /** What was read of a scan, by digest of its bytes: all of it, or one page (from 1) while it is being read. */
  scanned: (importer: string, sha256: string, page?: number) =>
    `importers/${importer}/scanned/${sha256}/${page === undefined ? 'all' : page}.json.gz`,
  /** Under which a file stands as each version of the readers read it. */
  files: (importer: string, sha256: string) => `importers/${importer}/files/${sha256}/`,
  facts: (importer: string, digest: string) => `importers/${importer}/facts/${digest}.json`,
  verdict: (importer: string, digest: string) => `importers/${importer}/verdicts/${digest}.json`,
  report: (importer: string, digest: string) => `importers/${importer}/reports/${digest}.html`,
  /** The dossier of a verdict, by the digest of that. */
  dossier: (importer: string, digest: string, kind: 'pdf' | 'zip') =>
    `importers/${importer}/dossiers/${digest}.${kind}`,
  /** What a page of a document looks like: a JPEG, or the words of a page that has no picture (JSON). */
  page: (importer: string, bundle: string, document: string, page: number, kind: 'jpg' | 'json') =>
    `importers/${importer}/pages/${bundle}/${document.replace('#', '_')}/${page}.${kind}`,
  /** Orders and lists that replace the shipped ones: `rules/orders.json`, `rules/lists.json`. */
  rules: 'rules/',
};

/** What a papers key says, or undefined for a key under no importer's prefix. */
export type PaperPlace =
  | { via: 'api'; importer: string; bundle: string; file: string; name: string }
  | { via: 'inbox'; importer: string; bundle: string; file: string; name: string; folder: string; whole: boolean };

/** Takes a papers key apart. A zip at the top of an inbox is a whole bundle; everything else lies in its bundle's folder. */
export function placeOf(key: string): PaperPlace | undefined {
  const [root, importer, ...rest] = key.split('/');
  if (!importer || !tenantPattern.test(importer)) return undefined;
  if (root === 'uploads') {
    const [bundle, file, ...name] = rest;
    if (!bundle || !file || name.length === 0 || name.join('') === '') return undefined;
    return { via: 'api', importer, bundle, file, name: name.join('/') };
  }
  if (root !== 'inbox') return undefined;
  const [folder, ...path] = rest;
  if (!folder) return undefined;
  const whole = path.length === 0;
  if (whole && !/\.zip$/i.test(folder)) return undefined;
  if (!whole && path.join('') === '') return undefined;
  return {
    via: 'inbox',
    importer,
    bundle: inboxBundle(importer, folder),
    file: digest(key).slice(0, 16),
    name: whole ? folder : path.join('/'),
    folder: whole ? folder.replace(/\.zip$/i, '') : folder,
    whole,
  };
}

/** Ids are unique over all importers, so that a broker of two importers never mixes two folders of one name. */
export const inboxBundle = (importer: string, folder: string) =>
  `in-${digest(`${importer}/${folder.replace(/\.zip$/i, '')}`).slice(0, 16)}`;

export const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
