import { lazyPattern } from '../../lazy.ts';
import type { Facts } from '../../model/index.ts';
import { isDay } from '../values/index.ts';
import { type Context, evidenceOf, readCode } from './context.ts';

/** The word for an invoice in the languages of the trade, with the mark of its number. */
const word =
  '(?:invoices?|inv|factura|facture|fattura|fatura|faktura|rechnung|inv[oó]ice|инвойс\\p{L}*|сч[её]т(?:[- ]?фактур\\p{L}*)?|invoys|hisob-faktura|发票)';
const mark = '(?:\\s*(?:no|nos|nr|num|number|n[°ºo]|№|#|ref|comercial|commercial|proforma|号码?|编号)\\.?)*';
/** A number of one word, or letters and figures set apart ("IY 2024-88"). */
const number = '((?:\\p{Lu}{1,5}\\s)?(?=[^\\s,;]*\\p{Nd})[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}]*(?:[./_-][\\p{L}\\p{Nd}]+)*)';
const citing = lazyPattern(`(?<!\\p{L})${word}${mark}\\s*[:：]?\\s*${number}`, 'giu');

const ending = lazyPattern(`(?<!\\p{L})${word}${mark}\\s*$`, 'iu');

/**
 * The invoice that another paper names in running text ("BALE PACKING LIST, INVOICE FCGE/EXP/24/013 OF 11/04/2024") where no label does:
 * only when all such places name one number.
 */
export function addCitedInvoice(context: Context, facts: Facts): void {
  if (context.document.type === 'invoice' || facts.invoiceNumber || facts.references.some((r) => r.kind === 'invoice'))
    return;
  const found = new Map<string, ReturnType<typeof evidenceOf>>();
  for (const page of context.layout.pages.slice(0, 5)) {
    for (const [at, line] of page.lines.slice(0, 120).entries()) {
      for (const [i, segment] of line.segments.entries()) {
        if (segment.text.length > 240) continue;
        // "К инвойсу №" in one cell, its number in the next; "… la factura comercial" over its number in the next line of a sentence
        const beside = line.segments[i + 1]?.text;
        const below =
          line.segments.length === 1 && segment.text.length > 40 ? page.lines[at + 1]?.segments[0]?.text : '';
        const text = /(?:№|#|n[°ºo]\.?)$/iu.test(segment.text)
          ? `${segment.text} ${beside ?? below ?? ''}`
          : `${segment.text} ${ending().test(segment.text) ? (below ?? '') : ''}`;
        for (const match of text.matchAll(citing())) {
          const code = readCode(context, match[1]!)?.value;
          const digits = code?.match(/\p{Nd}/gu)?.length ?? 0;
          if (!code || isDay(code)) continue;
          // a short number is one behind the mark of a number only
          const marked = /№|#|n[°ºo]/iu.test(match[0].slice(0, match[0].indexOf(match[1]!)));
          if (!(marked && digits > 1) && (digits < 3 || /^\p{Nd}{1,3}(?:[.,]\p{Nd}+)*$/u.test(code))) continue;
          found.set(code, evidenceOf(context, segment));
        }
      }
    }
  }
  const [only] = found;
  if (!only || found.size > 1) return;
  const [value, evidence] = only;
  facts.invoiceNumber = { value, evidence };
  facts.references.push({ kind: 'invoice', value, evidence });
}
