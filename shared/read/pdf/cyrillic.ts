import type { Glyph } from './characters.ts';

/** Letters whose codes lie in the upper half of Windows-1251, in the order of their bytes from C0. */
const LETTERS = [...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'];
/** Ё, ё and № stand apart in that code. */
const APART: Record<number, string> = { 168: 'Ё', 184: 'ё', 185: '№', 161: 'Ў', 162: 'ў', 175: 'Ї', 191: 'ї' };
const COMMON = new Set('оаеинтсрвлОАЕИНТСРВЛ');

/** Letters of the upper half that a font shows at least. */
const FEWEST = 12;

const decode = (code: number): string | undefined => APART[code] ?? LETTERS[code - 0xc0];

/**
 * Gives Cyrillic letters their characters where an old program wrote them in Windows-1251 and called it Latin: the page shows "Сертификат", the
 * file says "Ñåðòèôèêàò". Judged font by font: no language has mostly letters with diacritics. Returns how many were mended.
 */
export function mendCyrillic(glyphs: readonly Glyph[]): number {
  let candidates = 0;
  for (const { code } of glyphs) if (code >= 0xc0 && code <= 0xff) candidates++;
  if (candidates < FEWEST) return 0;
  const fonts = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.generated || !isLetter(glyph.code)) continue;
    const known = fonts.get(glyph.style.font);
    if (known) known.push(glyph);
    else fonts.set(glyph.style.font, [glyph]);
  }
  let mended = 0;
  for (const [font, letters] of fonts) {
    const upper = letters.filter(({ code }) => code >= 0xc0 && code <= 0xff);
    if (upper.length < FEWEST || upper.length < 0.6 * letters.length) continue;
    const common = upper.filter(({ code }) => COMMON.has(decode(code) ?? '')).length;
    if (common < 0.5 * upper.length) continue;
    for (const glyph of glyphs) {
      const letter = glyph.style.font === font && !glyph.generated ? decode(glyph.code) : undefined;
      if (letter === undefined) continue;
      glyph.code = letter.codePointAt(0) as number;
      mended++;
    }
  }
  return mended;
}

const isLetter = (code: number): boolean => /\p{L}/u.test(String.fromCodePoint(Math.min(code, 0x10ffff)));
