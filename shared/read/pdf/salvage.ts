import { inflateSync } from 'node:zlib';
import { latin } from './latin.ts';

/** Objects that a damaged file is searched for at most, and bytes that one compressed group of them may unfold to. */
const MOST_OBJECTS = 500_000;
const MOST_UNFOLDED = 64 * 1024 * 1024;
const MOST_PAGES = 5000;

/**
 * The bytes with a new end that PDFium can rebuild the file from: objects out of compressed groups written plainly, a catalog and a list of
 * the pages that are there if the file's own are lost, and a trailer. Undefined where no page is there. References to lost parts stay.
 */
export function salvage(bytes: Uint8Array): Uint8Array | undefined {
  const text = latin(bytes);
  const unfolded = unfoldGroups(text, bytes);
  const objects = [...plainObjects(text), ...unfolded];
  const pages = objects.filter(({ body }) => /\/Type\s*\/Page(?![A-Za-z])/.test(body));
  if (pages.length === 0) return undefined;
  const added = unfolded.map(({ number, body }) => `${number} 0 obj\n${body}\nendobj\n`);
  const catalog = objects.findLast(({ body }) => /\/Type\s*\/Catalog(?![A-Za-z])/.test(body));
  const tree = catalog && /\/Pages\s+(\d+)\s+\d+\s+R/.exec(catalog.body)?.[1];
  let root = catalog?.number;
  if (root === undefined || !objects.some(({ number }) => number === Number(tree))) {
    const last = objects.reduce((most, { number }) => Math.max(most, number), 0);
    root = last + 1;
    const kids = [...new Set(pages.map(({ number }) => number))].slice(0, MOST_PAGES);
    added.push(
      `${root} 0 obj\n<< /Type /Catalog /Pages ${last + 2} 0 R >>\nendobj\n`,
      `${last + 2} 0 obj\n<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>\nendobj\n`,
    );
  }
  const end = `\nendstream\nendobj\n${added.join('')}trailer\n<< /Root ${root} 0 R >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(end, 'latin1')]);
}

interface Plain {
  number: number;
  /** The object's own text up to its stream, at most 4000 characters. */
  body: string;
}

function* plainObjects(text: string): Generator<Plain> {
  let found = 0;
  for (const match of text.matchAll(/(?:^|[\r\n\s])(\d{1,8}) \d{1,5} obj\b/g)) {
    if (++found > MOST_OBJECTS) return;
    const from = match.index + match[0].length;
    const body = text.slice(from, from + 4000);
    const end = body.search(/endobj|stream/);
    // An object that is not ended was cut in two.
    if (end >= 0) yield { number: Number(match[1]), body: body.slice(0, end) };
  }
}

/** Objects of compressed groups (ISO 32000-1, 7.5.7). Groups that do not unfold are lost. */
function unfoldGroups(text: string, bytes: Uint8Array): Plain[] {
  const objects: Plain[] = [];
  for (const match of text.matchAll(/\/Type\s*\/ObjStm/g)) {
    const from = text.lastIndexOf(' obj', match.index);
    const start = /stream\r?\n/g;
    start.lastIndex = match.index;
    const stream = start.exec(text);
    if (from < 0 || !stream) continue;
    const head = text.slice(from, stream.index);
    const end = text.indexOf('endstream', stream.index);
    const first = Number(/\/First\s+(\d+)/.exec(head)?.[1]);
    const content = unfold(bytes.subarray(stream.index + stream[0].length, end < 0 ? bytes.length : end), head);
    if (content === undefined || !Number.isInteger(first)) continue;
    const places = content.slice(0, first).trim().split(/\s+/).map(Number);
    for (let i = 0; i + 1 < places.length && objects.length < MOST_OBJECTS; i += 2) {
      const body = content.slice(first + (places[i + 1] ?? 0), first + (places[i + 3] ?? content.length));
      objects.push({ number: places[i] as number, body });
    }
  }
  return objects;
}

function unfold(data: Uint8Array, head: string): string | undefined {
  if (!head.includes('/FlateDecode')) return head.includes('/Filter') ? undefined : latin(data);
  try {
    return inflateSync(data, { maxOutputLength: MOST_UNFOLDED }).toString('latin1');
  } catch {
    return undefined;
  }
}
