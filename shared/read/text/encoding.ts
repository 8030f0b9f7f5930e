import { plausibility } from './plausible.ts';

export interface Decoded {
  text: string;
  /** The label of the encoding as the WHATWG standard names it. */
  encoding: string;
  /** Characters that could not be decoded and stand as U+FFFD. */
  lost: number;
}

/** Code pages tried where text is neither Unicode nor ASCII, the likelier first: a tie goes to the earlier. */
const legacy = ['gb18030', 'windows-1252', 'windows-1251', 'windows-1254', 'windows-1250', 'big5', 'shift_jis'].concat([
  'euc-kr',
  'koi8-r',
  'ibm866',
  'windows-1256',
]);
/** Bytes that decide on the code page: whole files of that size, the first part of larger ones. */
const sample = 256 * 1024;

/**
 * Text of bytes in any of the encodings that trade files come in: UTF-8 and UTF-16 with or without a mark, and the
 * national code pages. Chosen by validity first, then by which decoding gives plausible words. Never throws.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return decode(bytes, marked);
  const wide = wideOrder(bytes);
  if (wide) return decode(bytes, wide);
  if (valid(bytes, 'utf-8')) return decode(bytes, 'utf-8');
  if (declared && known(declared) && !/^utf-?8$/i.test(declared) && valid(bytes, declared))
    return decode(bytes, declared);
  const utf8 = decode(bytes, 'utf-8');
  // Mostly good UTF-8 with a few broken characters: cut in the middle, or pasted together.
  const multibyte = utf8.text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (multibyte > 20 * utf8.lost) return utf8;
  return decode(bytes, likeliest(bytes) ?? 'windows-1252');
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: one of the two byte positions is mostly zero, or all line ends and spaces sit on one side. */
export function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, 65536) & ~1;
  if (end < 4) return undefined;
  let zeroEven = 0;
  let zeroOdd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) zeroEven += 1;
    if (bytes[i + 1] === 0) zeroOdd += 1;
  }
  const units = end / 2;
  // Text of mostly Han still has ASCII digits, spaces and line ends: 5 % zeros on one side and none on the other.
  if (zeroOdd > units * 0.05 && zeroEven <= units * 0.001) return 'utf-16le';
  if (zeroEven > units * 0.05 && zeroOdd <= units * 0.001) return 'utf-16be';
  return undefined;
}

function likeliest(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sample);
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of legacy) {
    if (!valid(head, encoding, head.length < bytes.length)) continue;
    const text = new TextDecoder(encoding).decode(head);
    const score = (plausibility(text) ?? 0) + doubleByteScore(head, encoding);
    if (!best || score > best.score + 0.02) best = { encoding, score };
  }
  return best?.encoding;
}

/**
 * Double-byte sets are valid for almost any pair of high bytes, so their common part must carry the text: GB 2312 puts
 * everyday characters at lead bytes B0 to D7 (level 1) and signs at A1 to A9; Big5 at A4 to C6; EUC-KR at B0 to C8.
 */
function doubleByteScore(bytes: Uint8Array, encoding: string): number {
  const common: Record<string, [number, number, number, number]> = {
    gb18030: [0xb0, 0xd7, 0xa1, 0xa9],
    big5: [0xa4, 0xc6, 0xa1, 0xa3],
    'euc-kr': [0xb0, 0xc8, 0xa1, 0xac],
    shift_jis: [0x88, 0x97, 0x81, 0x83],
  };
  const range = common[encoding];
  if (!range) return 0;
  let pairs = 0;
  let good = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    pairs += 1;
    const trailHigh = encoding !== 'gb18030' && encoding !== 'euc-kr' ? true : (bytes[i + 1] ?? 0) >= 0xa1;
    if (trailHigh && ((lead >= range[0] && lead <= range[1]) || (lead >= range[2] && lead <= range[3]))) good += 1;
    i += 1;
  }
  // Hangul leads (B0 to C8) are a part of the Chinese ones: text that never leaves them is Korean, for six in ten Chinese
  // characters stand there and sixteen in a row would be one chance in three thousand.
  const korean = encoding === 'euc-kr' && pairs >= 16 && good === pairs ? 0.1 : 0;
  return pairs === 0 ? 0 : (good / pairs - 0.9) * 4 + korean;
}

function known(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

function valid(bytes: Uint8Array, encoding: string, cut = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost += 1;
  return { text, encoding, lost };
}
