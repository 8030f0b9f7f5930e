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

/** A lot number as compared: as `foldId`, without the word for lot in front ("Lot No.: G4324", "Partiya 12"). */
export const foldLot = (text: string): string =>
  foldId(text).replace(/^(LOTNO|LOTE|LOTTO|LOT|BATCHNO|BATCH|PARTIYA|PARTI|ПАРТИЯ|批号|批)(?=.*\d)/u, '');
