import { readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where tesseract's data stands after a usual installation; the last are a layer of a Lambda function. */
const usual = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
  'C:\\Program Files\\Tesseract-OCR\\tessdata',
  '/opt/tessdata',
  '/opt',
];

/** The variable that names folders with tesseract's data, several parted as in PATH; before it the usual places are looked into. */
export const dataVariable = 'OCR_DATA';

/**
 * Folders that may hold tesseract's trained data, first the operator's: `OCR_DATA`, then tesseract's own `TESSDATA_PREFIX`, then the
 * usual places. An `OCR_DATA` that is set but empty means none at all.
 */
export function dataFolders(env: NodeJS.ProcessEnv = process.env): string[] {
  const named = env[dataVariable];
  if (named === '') return [];
  const folders = [...(named?.split(delimiter) ?? []), ...(env.TESSDATA_PREFIX ? [env.TESSDATA_PREFIX] : []), ...usual];
  return [...new Set(folders.filter(Boolean))];
}

/** One language's data: `rus`, or `script/Cyrillic` for all languages of a script. */
export interface DataFile {
  name: string;
  path: string;
  bytes: number;
}

/** What data there is: each name once, from the first folder that has it. Files may be packed with gzip. */
export function trainedData(folders: readonly string[] = dataFolders()): Map<string, DataFile> {
  const found = new Map<string, DataFile>();
  for (const folder of folders) {
    for (const inner of ['', 'script']) {
      for (const file of namesIn(join(folder, inner))) {
        const stem = /^([\w-]+)\.traineddata(\.gz)?$/.exec(file)?.[1];
        if (!stem) continue;
        const name = inner ? `${inner}/${stem}` : stem;
        const path = join(folder, inner, file);
        const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
        if (bytes > 0 && !found.has(name)) found.set(name, { name, path, bytes });
      }
    }
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Names the data at hand, so that what was read without some of it is read again once it is there. */
export function dataMark(folders?: readonly string[]): string {
  return [...trainedData(folders).values()]
    .map(({ name, bytes }) => `${name}:${bytes}`)
    .sort()
    .join(' ');
}
