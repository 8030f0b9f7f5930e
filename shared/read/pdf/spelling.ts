const SPACES = /^[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/u;
const NOTHING = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u180e]$|^[\ufe00-\ufe0f]$/u;
const HAN =
  /[\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Letters drawn as one sign, Unicode's Alphabetic Presentation Forms FB00 to FB06. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/**
 * Signs of Microsoft's symbol fonts that papers use as marks, by the low byte of their private code F0xx: ticks, boxes and
 * bullets of Wingdings and Symbol.
 */
const SYMBOLS: Record<number, string> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '☐',
  114: '☐',
  120: '☒',
  167: '▪',
  168: '☐',
  183: '•',
  216: '➢',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** What a character code of a text layer stands for. */
export interface Spelling {
  kind: 'letter' | 'space' | 'nothing' | 'unknown';
  text: string;
  /** East Asian: set without spaces. */
  han: boolean;
  rightToLeft: boolean;
}

/** By code; of the first planes' codes an array is asked faster than a map. */
const known: (Spelling | undefined)[] = [];
const MOST_KNOWN = 0x10000;

/** Reads one character code: spaces of all widths, marks without ink, ligatures, private symbol codes, hyphens. */
export function spell(code: number): Spelling {
  const found = known[code];
  if (found !== undefined) return found;
  const fresh = spellAfresh(code);
  if (code < MOST_KNOWN) {
    while (known.length < code) known.push(undefined);
    known[code] = fresh;
  }
  return fresh;
}

function spellAfresh(code: number): Spelling {
  const plain = (kind: Spelling['kind'], text = ''): Spelling => ({ kind, text, han: false, rightToLeft: false });
  // PDFium writes 2 or FFFE for a hyphen that it takes for the break of a word at the end of a line: it is drawn.
  if (code === 2 || code === 0xfffe) return plain('letter', '-');
  if (code === 9 || code === 10 || code === 13) return plain('space');
  if (code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xfffd || code > 0x10ffff) return plain('unknown');
  if (code >= 0xd800 && code < 0xe000) return plain('unknown');
  const text = String.fromCodePoint(code);
  if (SPACES.test(text)) return plain('space');
  if (NOTHING.test(text)) return plain('nothing');
  // A soft hyphen in a page description is drawn like any glyph: fonts whose hyphen carries this code print it.
  if (code === 0xad || code === 0x2010 || code === 0x2011) return plain('letter', '-');
  if (code >= 0xfb00 && code <= 0xfb06) return plain('letter', LIGATURES[code - 0xfb00]);
  if (code >= 0xf000 && code <= 0xf0ff) return privateSign(code & 0xff, plain);
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return plain('unknown');
  return { kind: 'letter', text, han: HAN.test(text), rightToLeft: RIGHT_TO_LEFT.test(text) };
}

function privateSign(low: number, plain: (kind: Spelling['kind'], text?: string) => Spelling): Spelling {
  const sign = SYMBOLS[low];
  return sign === undefined ? plain('unknown') : plain('letter', sign);
}
