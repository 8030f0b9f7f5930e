import { ReadError } from '../problem.ts';

/** Pages that are followed: a list that leads back to its beginning has no end. */
const mostPages = 10_000;

/**
 * Follows the list of pages of a TIFF (6.0, section 2): `later` where it leads beyond the end of the file after some pages. Throws ReadError `truncated`
 * where not even the first is there, `unsupported` for BigTIFF.
 */
export function whereCut(bytes: Uint8Array): 'nowhere' | 'later' {
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
  for (let page = 0; page < mostPages; page += 1) {
    const next = at + 2 + view.getUint16(at, little) * 12;
    at = next + 4 <= bytes.length ? view.getUint32(next, little) : 0;
    if (at === 0) return 'nowhere';
    if (!fits(at)) return 'later';
  }
  return 'nowhere';
}
