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

/** What such a code is called, right before it. */
const label =
  /(?:社会信用代码|社會信用代碼|信用代码|(?<!\p{L})(?:uscc|uscic|(?:unified )?social credit(?: identifier| identification)?|credit)(?:\s*(?:code|no|number)\.?)?)[^\p{L}\p{N}]*(?:\(?(?:uscc|uscic|no|code)\)?[^\p{L}\p{N}]*)?$/iu;
/** A firm's code of a division of the region (GB/T 2260: 6500 to 6543, the Corps' cities 6590). */
const ofRegion = /^9[1-3A]65(?:0[0-5]|2[1-9]|3[0-2]|4[0-3]|90)\d{2}/;

/**
 * Codes under their own label that have the shape and division of a firm of the region and a wrong check character: misread, misprinted or made up, and
 * asked about.
 */
export function wrongCreditCodes(text: string): { code: string; start: number }[] {
  return [...text.matchAll(/(?<![0-9A-Za-z])9[1-3A]65\d{4}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/g)]
    .filter(
      (m) => ofRegion.test(m[0]) && !isCreditCode(m[0]) && label.test(text.slice(Math.max(0, m.index - 40), m.index)),
    )
    .map((m) => ({ code: m[0], start: m.index }));
}

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
