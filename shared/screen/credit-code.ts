/** Weights of GB 32100-2015, by place in the code; its alphabet leaves out I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Is this a unified social credit code (18 characters) with the right check character (GB 32100-2015, modulo 31)? */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(code[i]!), 0);
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Letters that the code's alphabet leaves out, as what a scan took for them. */
const misread: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' };

/**
 * Credit codes of the region (division 65 of the registering authority) in a text, with where each stands. Printed in groups or read
 * with letters that the alphabet does not have, a code still counts: its check character must be right.
 */
export function regionCreditCodes(text: string): { code: string; start: number }[] {
  const found: { code: string; start: number }[] = [];
  for (const m of text.matchAll(/(?<![0-9A-Za-z])[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){17,}/g)) {
    // A code in a row of other words: each word, then two to five words together.
    const pieces = [...m[0].matchAll(/[0-9A-Za-z]+/g)];
    for (let i = 0; i < pieces.length; i++) {
      let code = '';
      for (let k = i; k < pieces.length && k < i + 6 && code.length < 18; k++) {
        code += pieces[k]![0].toUpperCase().replace(/[IOSZ]/g, (c) => misread[c]!);
        if (code.length !== 18 || !/^..65/.test(code) || !isCreditCode(code)) continue;
        found.push({ code, start: m.index + pieces[i]!.index });
        i = k;
      }
    }
  }
  return found;
}
