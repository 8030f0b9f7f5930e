import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';

/** A code on a picture: its corners in pixels, clockwise from the top left of the code itself. */
export interface FoundCode {
  symbology: string;
  text: string;
  corners: { x: number; y: number }[];
}

/** A picture in pixels of four bytes, rows from the top. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Codes of one picture at most: a sheet of bale tags has some hundred. */
const most = 200;

const options: ReaderOptions = {
  formats: ['Code128', 'Code39', 'Code93', 'ITF', 'EAN13', 'UPCA', 'QRCode', 'DataMatrix', 'PDF417', 'Aztec'],
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  maxNumberOfSymbols: most,
  // Rules of a table and lines of type look like bars on one line of pixels or two.
  minLineCount: 4,
  returnErrors: false,
};

let ready: Promise<unknown> | undefined;

/** Loads the reader from its package, once a process; nothing is fetched. */
function load(): Promise<unknown> {
  ready ??= (async () => {
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    const { buffer, byteOffset, byteLength } = await readFile(file);
    const wasmBinary = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  })();
  return ready;
}

/** Bar and QR codes on a picture (Code 128, GS1-128, Code 39, Code 93, ITF, EAN, QR, Data Matrix, PDF417, Aztec). */
export async function decodeCodes(picture: Pixels): Promise<FoundCode[]> {
  await load();
  const found = await readBarcodes(picture as Parameters<typeof readBarcodes>[0], options);
  return found.filter(isSure).map((code) => {
    const { topLeft, topRight, bottomRight, bottomLeft } = code.position;
    return { symbology: nameOf(code), text: code.text, corners: [topLeft, topRight, bottomRight, bottomLeft] };
  });
}

/** Interleaved 2 of 5 without its check digit, and very short codes, are read out of lines of any kind. */
function isSure(code: ReadResult): boolean {
  if (!code.isValid || code.text.trim() === '') return false;
  return code.format !== 'ITF' || code.text.length >= 8;
}

/** A code with GS1's own start is one of numbered parts: "(00)078912345600000018". */
const nameOf = (code: ReadResult): string => {
  if (code.contentType !== 'GS1') return code.format;
  return code.format === 'Code128' ? 'GS1-128' : `GS1 ${code.format}`;
};
