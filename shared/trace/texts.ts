import type { Document, Evidence } from '../model/index.ts';
import { foldId, foldLot } from './fold.ts';
import { kept } from './kept.ts';
import { type Run, runOf, toRow } from './units.ts';

/** Identifiers and ranges that stand anywhere in the text of a paper, labelled or not. */
export interface Written {
  /** Folded token → where it stands. */
  tokens: Map<string, Evidence>;
  ranges: Run[];
}

const known = new WeakMap<Document, Written>();

/** Rows of a list beyond these repeat what the units already say. */
const mostRows = 300;

const date = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^(19|20)\d{2}([./-](\d{2}|(19|20)\d{2}))?$|^\d{1,2}:\d{2}/u;
const amount = /^[$€£]?\d{1,3}([.,' ]\d{3})*([.,]\d{1,3})?$|^\d+[.,]\d{1,4}$|%$|°|^\d+(kgs?|lbs?|mm?|cm|g|t|mt)$/iu;
const prefix = /^\p{Lu}{1,5}$/u;
const span = /([\p{L}\d./-]*\d)\s*(?:[-–—~]|\bto\b|\bthru\b|\ba\b|\bal\b|до|по|至|到)\s*([\p{L}\d./-]*\d)/giu;

/** What in a text may be an identifier: four characters at least with a digit among them, and neither date, amount nor tariff code. */
export function isTelling(printed: string): boolean {
  if (!/\d/.test(printed) || date.test(printed)) return false;
  const id = foldId(printed);
  if (id.length < 4 || amount.test(printed)) return /^\d{5,}$/.test(printed);
  if (/^\d{4}\.\d{2}(\.\d{2,4})*$/.test(printed)) return false;
  return /^\d+$/.test(id) ? id.length >= 5 : true;
}

/** Everything that a paper prints, as far as its facts keep it, read for identifiers. */
export const writtenOn = (document: Document): Written => kept(known, document, readTexts);

function readTexts(document: Document): Written {
  const written: Written = { tokens: new Map(), ranges: [] };
  for (const { text, evidence } of textsOf(document)) {
    let before = '';
    for (const part of text.split(/[\s,;|()[\]"“”«»]+/u)) {
      const token = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      // "CVS L4240": the letters of a lot may stand before a blank.
      const joint = prefix.test(before) && /^\p{Lu}?\d/u.test(token) ? [`${before} ${token}`] : [];
      before = part;
      const alone = isTelling(token) ? [token, ...token.split(/[:=]/u).slice(1)] : [];
      for (const piece of [...alone, ...joint.filter(isTelling)]) {
        const id = foldLot(piece);
        if (id.length >= 4 && !written.tokens.has(id)) written.tokens.set(id, evidence);
      }
    }
    for (const [, first, last] of text.matchAll(span)) {
      const row = toRow(`${first}-${last}`, evidence);
      const run = row.to === undefined ? undefined : runOf(row, document.id);
      if (run && (run.digits >= 5 || (run.prefix && run.digits >= 3))) written.ranges.push(run);
    }
  }
  return written;
}

function* textsOf({ facts }: Document): Generator<{ text: string; evidence: Evidence }> {
  for (const mention of facts.mentions) yield mention;
  for (const line of facts.lines?.value ?? []) {
    if (line.description) yield { text: line.description, evidence: line.evidence };
    yield { text: line.evidence.quote, evidence: line.evidence };
  }
  const rows = [...facts.units.slice(0, mostRows), ...facts.flows, ...facts.references, ...facts.sites];
  for (const { evidence } of rows) yield { text: evidence.quote, evidence };
}
