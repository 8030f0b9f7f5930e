import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ReadError } from '../../problem.ts';
import { pinnedBytes } from '../pinned.ts';
import type { DataFile } from './data.ts';
import type { Core, TessApi } from './tesseract-core.ts';

/** Grey pixels, rows from the top. */
export interface Grey {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** A word of a line as tesseract reads it: its ink from `left` to `right` in pixels of the picture, confidence 0 to 1. */
export interface TessWord {
  text: string;
  left: number;
  right: number;
  confidence: number;
}

/** Tesseract, compiled to WebAssembly. It opens no file of the disk and no connection: its data is handed to it. */
export interface Tesseract {
  /** Reads a picture of one line with the given data. Throws ReadError when the data cannot be used. */
  readLine: (line: Grey, data: readonly DataFile[]) => TessWord[];
  /** Script of a picture of several lines, by tesseract's name, and how sure (0 and up; 1 is little); undefined when it holds too little. */
  detectScript: (picture: Grey) => { name: string; sure: number } | undefined;
}

const require = createRequire(import.meta.url);
/** With vector instructions, which every processor has that Node 24 runs on, and with the old engine: script detection needs it. */
const code = 'tesseract-core-simd.js';
const singleLine = '7';
const newEngine = 1;
const oldEngine = 0;

/** Loads the engine (some 0.1 s); data is loaded with the first line that needs it. */
export async function startTesseract(): Promise<Tesseract> {
  const start = require(join(dirname(require.resolve('tesseract.js-core/package.json')), code)) as (
    options: object,
  ) => Promise<Core>;
  const core = await start({ print: () => {}, printErr: () => {} });
  let reader: { key: string; api: TessApi } | undefined;
  let osd: TessApi | undefined;
  const open = (names: readonly string[], engine: number, mode?: string): TessApi => {
    const api = new core.TessBaseAPI();
    if (api.Init(null, names.join('+'), engine) !== 0) {
      core.destroy(api);
      throw new ReadError('unsupported', `Tesseract cannot use its data ${names.join(', ')}. Install it anew.`);
    }
    if (mode) api.SetVariable('tessedit_pageseg_mode', mode);
    return api;
  };
  const show = (api: TessApi, picture: Grey): void => {
    core.FS.writeFile('/input', greyMap(picture));
    if (api.SetImageFile(1, 0) === 1) throw new ReadError('damaged', 'Tesseract did not take a picture.');
  };
  return {
    readLine: (line, data) => {
      const key = data.map(({ path }) => path).join('|');
      if (reader?.key !== key) {
        if (reader) close(core, reader.api);
        reader = undefined;
        for (const file of data) put(core, file.name, unpacked(file.path));
        reader = {
          key,
          api: open(
            data.map(({ name }) => name),
            newEngine,
            singleLine,
          ),
        };
        for (const { name } of data) core.FS.unlink(`/${name}.traineddata`);
      }
      show(reader.api, line);
      reader.api.Recognize(null);
      return wordsOf(reader.api.GetTSVText(0));
    },
    detectScript: (picture) => {
      if (!osd) {
        put(core, 'osd', gunzipSync(pinnedBytes(require.resolve('@tesseract.js-data/osd/4.0.0/osd.traineddata.gz'))));
        osd = open(['osd'], oldEngine);
        core.FS.unlink('/osd.traineddata');
      }
      show(osd, picture);
      const results = new core.OSResults();
      try {
        if (!osd.DetectOS(results)) return undefined;
        const best = results.best_result;
        return { name: results.unicharset.get_script_from_script_id(best.script_id), sure: best.sconfidence };
      } finally {
        core.destroy(results);
      }
    },
  };
}

function close(core: Core, api: TessApi): void {
  api.End();
  core.destroy(api);
}

function put(core: Core, name: string, bytes: Uint8Array): void {
  if (name.includes('/')) {
    try {
      core.FS.mkdir(`/${dirname(name)}`);
    } catch {
      // It is there.
    }
  }
  core.FS.writeFile(`/${name}.traineddata`, bytes);
}

function unpacked(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The plainest picture that Leptonica takes: a portable grey map. */
function greyMap({ width, height, grey }: Grey): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const bytes = new Uint8Array(head.length + width * height);
  bytes.set(head);
  bytes.set(grey, head.length);
  return bytes;
}

/** Rows of tesseract's table of level 5 are words: left, top, width and height in columns 6 to 9, confidence (0 to 100) and text last. */
function wordsOf(table: string): TessWord[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const text = cells[11]?.trim();
    if (cells[0] !== '5' || !text) return [];
    const left = Number(cells[6]);
    return [{ text, left, right: left + Number(cells[8]), confidence: Math.max(0, Number(cells[10])) / 100 }];
  });
}
