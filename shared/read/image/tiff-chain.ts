import { ReadError } from '../problem.ts';

/** Pages that are followed. */
const mostPages = 10_000;

/** Where the list of pages breaks off: nowhere, beyond the end of the file, or at `last`, where it leads back or goes on without end. */
export type End = { at: 'nowhere' } | { at: 'later' } | { at: 'endless'; last: number };

/**
 * Follows the list of pages of a TIFF (6.0, section 2). `last`: the place of the number that leads on from the last page worth reading.
 * Throws ReadError `truncated` where not even the first page is there, `unsupported` for BigTIFF.
 */
export function whereCut(bytes: Uint8Array): End {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const fits = (at: number): boolean =>
    at >= 8 && at + 2 <= bytes.length && at + 6 + view.getUint16(at, little) * 12 <= bytes.length + 4;
  if (bytes.length < 8) throw new ReadError('truncated', 'Expected a TIFF, found its first bytes only. Send it again.');
  if (view.getUint16(2, little) === 43)
    throw new ReadError(
      'unsupported',
      'A TIFF of the kind for very large files (BigTIFF) is not read. Save it as PDF.',
    );
  let at = view.getUint32(4, little);
  if (!fits(at))
    throw new ReadError(
      'truncated',
      'The TIFF ends before the list of its pages, so none can be found. Send it again.',
    );
  const seen = new Set<number>();
  for (;;) {
    seen.add(at);
    const next = at + 2 + view.getUint16(at, little) * 12;
    at = next + 4 <= bytes.length ? view.getUint32(next, little) : 0;
    if (at === 0) return { at: 'nowhere' };
    if (!fits(at)) return { at: 'later' };
    if (seen.has(at) || seen.size === mostPages) return { at: 'endless', last: next };
  }
}
