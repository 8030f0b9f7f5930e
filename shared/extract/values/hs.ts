import { plainWidth } from './fold.ts';
import { lastHeading } from './hs-headings.ts';
import type { Parsed } from './types.ts';

const label =
  /(?:\bh\.?\s?t?\.?\s?s\.?(?:\s?u\.?\s?s\.?(?:\s?a\.?)?)?\b(?:\s*(?:tariff|code|codes|no|number|heading|classification|item|sub-?heading))*|\btariff(?:\s*(?:code|no|number|item|heading))*|\bcommodity\s*code|\bcustoms\s*code|\btaric\b|\bncm\b|\bgt[iı]p(?:\s*no)?|тн\s*вэд(?:\s*(?:еаэс|снг|россии))?|код\s*(?:товара\s*)?(?:по\s*)?тн\s*вэд|税号|税则号列?|商品编[码号]|海关编码|h\.?s\.?\s*编码|编码|\bzolltarif(?:nummer|nr)?|\bwarennummer|partida\s*arancelaria|fracci[oó]n\s*arancelaria|codice\s*doganale|voce\s*doganale|posizione\s*tariffaria|nomenclature|code\s*(?:sh|douanier)|\bn\.?c\.?\s*8?\b|tif\s*tn)[\s.:#№no°()\-–]*/giu;
const dotted = /(?<![\d.,/-])(\d{4})[.](\d{2})(?:[.\s]?(\d{2,4})(?:[.\s]?(\d{2})(?:[.\s]?(\d{2}))?)?)?(?![\d]|[.,]\d)/g;
const spaced = /(?<![\d.,/-])(\d{4}) (\d{2}) (?:(\d{2}) ?(\d{2})?|(\d{3}) (\d)|(\d{4}))(?![\d]|[.,]\d)/g;
const bare = /^(?:\d{4}|\d{6}|\d{8}|\d{10}|\d{12})(?!\d|[.\s-]\d)/;
/** "210320 200290": two codes side by side. */
const sixAndSix = /^\d{6}(?=\s+\d{6}(?!\d))/;
const loose = /^\d{2,4}(?:[.\s-]?\d{2,4}){0,4}(?:\s\d)?(?![\d.,]\d|\d)/;

/** Only the digits of a code: "6109.10.0012" → "6109100012". */
export function hsDigits(code: string): string {
  return plainWidth(code).replace(/\D/g, '');
}

function isHeading(digits: string): boolean {
  const heading = Number(digits.slice(2, 4));
  return heading >= 1 && heading <= (lastHeading[digits.slice(0, 2)] ?? 0);
}

function printedForm(digits: string): string {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('.');
}

/** Lost leading zeros (a number cell 709200010 for 0709200010) are put back, with a doubt. */
function toCode(printed: string): Parsed<string> | undefined {
  const digits = hsDigits(printed);
  if (digits.length >= 4 && digits.length <= 12 && digits.length % 2 === 0) {
    return isHeading(digits) ? { value: printedForm(digits), text: printed.trim() } : undefined;
  }
  if ((digits.length === 7 || digits.length === 9) && isHeading(`0${digits}`)) {
    const value = printedForm(`0${digits}`);
    return { value, text: printed.trim(), doubt: `"${printed.trim()}" has an odd count of digits: read as ${value}` };
  }
  return undefined;
}

/**
 * A text that is a tariff code of 4 to 12 digits (Türkiye prints 12) (blanks, dots and a label such as "HS Code:" allowed), as "5201", "5201.00",
 * "6109.10.00" or "6109.10.0012". Undefined when chapter or heading do not exist.
 */
export function parseHs(text: string): Parsed<string> | undefined {
  const printed = plainWidth(text).replace(label, '').trim();
  const match = /^[:#]?\s*(\d[\d.\s-]*\d)\s*(?:\*|ex)?\s*[.,;]?$/i.exec(printed);
  if (!match) return undefined;
  return toCode(match[1]!);
}

/**
 * Tariff codes inside a text: behind a label (HS, HTS, 税号, ТН ВЭД, ...) in any form, elsewhere only where the groups leave no doubt
 * (6109.10.00, 5201 00 900 0), since 5201.00 may be an amount. Each code once, in order.
 */
export function findHs(text: string): Parsed<string>[] {
  const printed = plainWidth(text);
  const found = new Map<string, { at: number; code: Parsed<string> }>();
  const add = (at: number, part: string) => {
    const code = toCode(part);
    if (code && !found.has(code.value)) found.set(code.value, { at, code });
  };
  for (const match of printed.matchAll(label)) {
    let at = match.index + match[0].length;
    for (;;) {
      const rest = printed.slice(at);
      const code = sixAndSix.exec(rest)?.[0] ?? bare.exec(rest)?.[0] ?? loose.exec(rest)?.[0];
      if (!code) break;
      add(at, code);
      const next = /^\s*(?:[,;/&、]|and|und|и)\s*(?=\d{4})|^\s+(?=\d{6}(?!\d))/.exec(printed.slice(at + code.length));
      if (!next) break;
      at += code.length + next[0].length;
    }
  }
  for (const match of printed.matchAll(dotted)) if (match[3]) add(match.index, match[0]);
  for (const match of printed.matchAll(spaced)) add(match.index, match[0]);
  return [...found.values()].sort((a, b) => a.at - b.at).map(({ code }) => code);
}
