import { strFromU8, unzipSync } from 'fflate';
import type { Found } from './dropped.ts';

/** What is said of a bundle besides its papers. */
export interface About {
  entryDate: string;
  reference: string;
  entryNumber: string;
  broker: string;
  importerName: string;
}

export const nothingSaid: About = { entryDate: '', reference: '', entryNumber: '', broker: '', importerName: '' };

/** What a `bundle.json` among the files says, which file that is, and what of it cannot be used. */
export interface AboutFound {
  from: string;
  said: Partial<About>;
  faults: string[];
}

/** Bytes of a `bundle.json` at most, and of a zip that is looked into here; a larger one is read where its papers are. */
const most = 1024 * 1024;
const mostOfZip = 100 * 1024 * 1024;

const isAbout = (name: string) => /(^|\/)bundle\.json$/.test(name) && !/(^|\/)__MACOSX\//.test(name);
const depth = (name: string) => name.split('/').length;

/** The `bundle.json` of a drop: the one of its folder, else that of a zip alone in it. Undefined where there is none. */
export async function aboutIn(found: readonly Found[]): Promise<AboutFound | undefined> {
  const [file] = found.filter(({ name }) => isAbout(name)).toSorted((a, b) => depth(a.name) - depth(b.name));
  if (file) return read(file.name, file.file.size > most ? undefined : await file.file.text());
  const zips = found.filter(({ name, file }) => /\.zip$/i.test(name) && file.size <= mostOfZip);
  if (zips.length !== 1) return undefined;
  const [zip] = zips;
  try {
    const inside = unzipSync(new Uint8Array(await zip!.file.arrayBuffer()), {
      filter: ({ name, originalSize }) => isAbout(name) && depth(name) <= 2 && originalSize <= most,
    });
    const [first] = Object.entries(inside).toSorted(([a], [b]) => depth(a) - depth(b));
    return first && read(`${first[0]} in ${zip!.name}`, strFromU8(first[1]));
  } catch {
    // What is wrong with a zip is told where its papers are read.
    return undefined;
  }
}

const fields = {
  entryDate: 'entryDate',
  reference: 'reference',
  entryNumber: 'entryNumber',
  broker: 'broker',
  importer: 'importerName',
} as const;

function read(from: string, text: string | undefined): AboutFound {
  const nothing = (why: string): AboutFound => ({ from, said: {}, faults: [why] });
  if (text === undefined) return nothing('It is too large to be one.');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return nothing('It is no JSON: nothing in it is used.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return nothing('It holds no names and values: nothing in it is used.');
  const said: Partial<About> = {};
  const faults: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value = (json as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') faults.push(`Its ${name} is no text, and is not used.`);
    else if (name === 'entryDate' && !isDay(value))
      faults.push(`Its entryDate "${value.slice(0, 40)}" is no day like 2024-03-01, and is not used.`);
    else said[field] = value.slice(0, 120);
  }
  return { from, said, faults };
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
