/** Numbers that look like chance and are the same each time for a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Bytes on which readers have stumbled before: lengths at the edges, marks of formats, words of their languages. */
const interesting = [
  '\x00',
  '\xff\xff\xff\xff',
  '\x7f\xff\xff\xff',
  '\x80\x00\x00\x00',
  '\x00\x00',
  '\r\n',
  '"',
  "'",
  '<',
  '>',
  '&',
  ']]>',
  '<!--',
  '<!DOCTYPE a [',
  '&#x110000;',
  '%PDF-',
  'endstream',
  'endobj',
  'obj',
  '<<',
  '>>',
  '/Length -1',
  '/Kids [1 0 R]',
  '/Filter /FlateDecode',
  'startxref\n0',
  '99999999999999999999',
  '-1',
  '1e309',
  'NaN',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  'IHDR',
  'IDAT',
  'II*\x00',
  '\xff\xd8',
  '\xff\xc0',
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  '\\u0000',
  '\\ud800',
  '--X',
  'Content-Type: ',
  '=?utf-8?B?',
  'base64',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\u00e2\u0080\u00ae',
  'colspan=99999',
  '\t',
  ';',
  ',,,,',
].map((text) => Buffer.from(text, 'latin1'));

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;
const cut = (bytes: Buffer, at: number, length: number, put: Uint8Array = Buffer.alloc(0)): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(Math.min(bytes.length, at + length))]);

/** One small change of a file: bits, bytes, numbers, blocks moved, doubled or left out, words of its format put in, the end cut off. */
function once(bytes: Buffer, random: () => number, other: Buffer): Buffer {
  const at = Math.floor(random() * bytes.length);
  const some = 1 + Math.floor(random() ** 3 * Math.min(bytes.length, 4096));
  const kind = Math.floor(random() * 10);
  if (kind === 0) return bytes.subarray(0, at);
  if (kind === 1) return cut(bytes, at, some);
  if (kind === 2) return cut(bytes, at, 0, bytes.subarray(at, at + some));
  if (kind === 3) return cut(bytes, at, 0, pick(interesting, random));
  if (kind === 4) {
    const word = pick(interesting, random);
    return cut(bytes, at, word.length, word);
  }
  if (kind === 5) {
    const from = Math.floor(random() * other.length);
    return cut(bytes, at, some, other.subarray(from, from + some));
  }
  if (kind === 6) {
    // A number that is written out is another one.
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return bytes;
    const found = pick(numbers, random);
    const put = pick(
      ['0', '-1', '65536', '4294967295', '99999999999999999999', String(Number(found[0]) + 1), found[0].slice(1)],
      random,
    );
    return cut(bytes, found.index, found[0].length, Buffer.from(put));
  }
  if (kind === 7) return cut(bytes, at, 0, Buffer.alloc(Math.min(some * 8, 20_000), bytes[at] ?? 0));
  const copy = Buffer.from(bytes);
  for (let n = 0; n < 1 + random() * 12; n++) {
    const where = Math.floor(random() * copy.length);
    copy[where] = kind === 8 ? copy[where]! ^ (1 << Math.floor(random() * 8)) : Math.floor(random() * 256);
  }
  return copy;
}

/** A file changed in one to four places; `others` lend blocks of theirs. */
export function mutated(bytes: Uint8Array, random: () => number, others: readonly Uint8Array[]): Uint8Array {
  let now: Buffer = Buffer.from(bytes);
  for (let n = 0; n < 1 + random() ** 2 * 4 && now.length > 0; n++)
    now = once(now, random, Buffer.from(pick([bytes, ...others], random)));
  return new Uint8Array(now);
}
