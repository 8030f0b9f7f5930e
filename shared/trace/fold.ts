/** Lower case, full-width forms made plain, Latin diacritics off, white space single: text as the word patterns expect it. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/([a-z])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * An identifier as compared: upper case, without spaces, dashes, dots, slashes and a leading "No."; the same number written
 * "INV-2024/031" and "inv 2024 031" folds to one.
 */
export function foldId(text: string): string {
  if (/^[A-Z0-9]+$/.test(text)) return text;
  if (/^[A-MO-Z0-9][A-Z0-9 ./-]*$/.test(text)) return text.replace(/[ ./-]/g, '');
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*(?:NO|NR|N°|Nº|№|#)[.:°º#\s]+(?=[\p{L}\p{N}])/u, '')
    .replace(/^\s*[№#]/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Cyrillic capitals that look like Latin ones, in the order of these. */
const [cyrillic, latin] = ['АВЕКМНОРСТУХ', 'ABEKMHOPCTYX'];

/** A number whose letters were typed in the other script ("ХН-25-07" for "XH-25-07"): where each of them looks like a Latin one, it is that. */
const inLatin = (id: string): string =>
  /^[АВЕКМНОРСТУХ\d]*[АВЕКМНОРСТУХ][АВЕКМНОРСТУХ\d]*$/u.test(id)
    ? [...id].map((c) => latin[cyrillic.indexOf(c)] ?? c).join('')
    : id;

/** A lot number as compared: as `foldId`, without the word for lot in front ("Lot No.: G4324", "Partiya 12"), its letters in one script. */
export const foldLot = (text: string): string =>
  inLatin(foldId(text).replace(/^(LOTNO|LOTE|LOTTO|LOT|BATCHNO|BATCH|PARTIYA|PARTI|ПАРТИЯ|批号|批)(?=.*\d)/u, ''));
