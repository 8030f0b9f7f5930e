import type { DocumentType } from '../model/index.ts';
import { bodyCues } from './cues/index.ts';
import { type BodyCue, listed, type Weights } from './evidence.ts';
import type { Face } from './face.ts';
import { headlines } from './headline.ts';
import { labelCue } from './label-cues.ts';
import { PhraseIndex } from './phrases.ts';
import { isAround, isPriced, shapeEvidence } from './structure.ts';

const index = new PhraseIndex<BodyCue>();
for (const cue of bodyCues) for (const phrase of listed(cue.phrases)) index.add(phrase, cue);

/** What speaks for each type, and the words that said it. */
export interface Scores {
  total: Map<DocumentType, number>;
  title: Map<DocumentType, number>;
  body: Map<DocumentType, number>;
  words: Map<DocumentType, string[]>;
}

/** Body cues together never outweigh a clear title. */
const bodyCap = 9;
/** A phrase inside running text counts less than one that stands as a label or heading. */
const proseTokens = 9;
const proseShare = 0.4;
/** Cues that speak in sentences. */
const spoken = new Set([
  'we-declare',
  'forced-labour',
  'origin-certified',
  'contract-clauses',
  'on-board',
  'plant-health',
  'certificate-12.43a',
  'statement-12.43b',
  'laboratory',
  'credit',
]);

function bodyOf(faces: readonly Face[]): Map<BodyCue, { share: number; phrase: string }> {
  const heard = new Map<BodyCue, { share: number; phrase: string }>();
  for (const face of faces) {
    for (const segment of face.segments) {
      for (const match of index.find(segment.tokens)) {
        const cue = match.value;
        const share = spoken.has(cue.id) || segment.tokens.length < proseTokens ? 1 : proseShare;
        if ((heard.get(cue)?.share ?? 0) < share) heard.set(cue, { share, phrase: match.phrase });
      }
      const labelled = labelCue(segment);
      if (labelled && (heard.get(labelled.cue)?.share ?? 0) < 1)
        heard.set(labelled.cue, { share: 1, phrase: labelled.phrase });
    }
  }
  return heard;
}

/** Under this no title stands on the paper. */
const untitled = 5;
/** What an opening line with the paper's number is worth, of a title that stands alone. */
const openingShare = 0.75;
/** What else on the paper must speak for the type that its first line names. */
const borneOut = 2;

/** A paper without a title is what the first line that names a paper by its number says, where more of it speaks for that type. */
function addOpening(faces: readonly Face[], scores: Scores): void {
  const first = faces.find((f) => !f.blank);
  const lines = first ? headlines(first) : [];
  if (lines.some((h) => Math.max(...Object.values(h.weights)) * h.prominence >= untitled)) return;
  const [opening] = lines.filter((h) => h.opens).sort((a, b) => a.line - b.line);
  for (const [type, weight] of entries(opening?.weights ?? {})) {
    const value = weight * openingShare;
    const spoken = Math.max(scores.body.get(type) ?? 0, scores.title.get(type) ?? 0);
    if (spoken < borneOut || value <= (scores.title.get(type) ?? 0)) continue;
    scores.title.set(type, value);
    scores.words.set(type, [...(scores.words.get(type) ?? []), opening!.text]);
  }
}

const entries = (weights: Weights) => Object.entries(weights) as [DocumentType, number][];

/** A title less prominent is a mention. */
const stands = 0.5;

/** Whether an invoice with its priced lines and a packing list stand on one page, each under a heading of its own. */
function isTwoPapers(face: Face): boolean {
  const heads = headlines(face).filter((h) => h.prominence >= stands);
  const [invoice] = heads.filter((h) => (h.weights.invoice ?? 0) >= untitled);
  const packing = heads.filter((h) => (h.weights['packing-list'] ?? 0) >= untitled && h.line !== invoice?.line);
  if (!invoice || packing.length === 0) return false;
  const next = Math.min(face.lines.length, ...packing.map((h) => h.line).filter((line) => line > invoice.line));
  return face.lines.some((_, i) => i > invoice.line && i < next && isPriced(face, i));
}

/** "COMMERCIAL INVOICE & PACKING LIST": one title for both, the invoice first, over goods at a price. */
function isBoth(face: Face): boolean {
  const heads = headlines(face).filter((h) => h.prominence >= stands);
  const invoice = heads.find((h) => (h.weights.invoice ?? 0) >= untitled);
  const packing = heads.some(
    (h) =>
      (h.weights['packing-list'] ?? 0) >= untitled && h.text === invoice?.text && h.prominence < invoice.prominence,
  );
  return packing && face.lines.some((_, i) => isPriced(face, i));
}

/** Two papers of one sale on one page are its invoice, under a title each or under one: it names the goods, their price and what they weigh. */
function preferInvoice(faces: readonly Face[], scores: Scores): void {
  const first = faces.find((f) => !f.blank);
  const packing = scores.total.get('packing-list') ?? 0;
  if (!first || packing <= (scores.total.get('invoice') ?? 0) || !(isTwoPapers(first) || isBoth(first))) return;
  scores.total.set('invoice', packing + 1);
}

/** Scores of the pages of one document; titles of pages after the first count less. */
export function scorePages(all: readonly Face[]): Scores {
  const faces = all.filter((f) => !isAround(f));
  const scores: Scores = { total: new Map(), title: new Map(), body: new Map(), words: new Map() };
  const say = (type: DocumentType, word: string) => {
    const words = scores.words.get(type) ?? [];
    if (words.length === 0) scores.words.set(type, words);
    if (words.length < 8 && !words.includes(word)) words.push(word);
  };
  let first = true;
  for (const face of faces) {
    if (face.blank) continue;
    for (const line of headlines(face)) {
      for (const [type, weight] of entries(line.weights)) {
        const value = weight * line.prominence * (first ? 1 : 0.3);
        if (value < 1) continue;
        say(type, line.text);
        scores.title.set(type, Math.max(scores.title.get(type) ?? 0, value));
      }
    }
    for (const shape of shapeEvidence(face)) {
      for (const [type, weight] of entries(shape.weights)) {
        say(type, shape.name);
        scores.title.set(type, Math.max(scores.title.get(type) ?? 0, weight));
      }
    }
    first = false;
  }
  for (const [cue, { share, phrase }] of bodyOf(faces)) {
    for (const [type, weight] of entries(cue.weights)) {
      scores.body.set(type, (scores.body.get(type) ?? 0) + weight * share);
      say(type, phrase);
    }
  }
  addOpening(faces, scores);
  for (const type of new Set([...scores.title.keys(), ...scores.body.keys()])) {
    scores.total.set(type, (scores.title.get(type) ?? 0) + Math.min(bodyCap, scores.body.get(type) ?? 0));
  }
  preferInvoice(faces, scores);
  return scores;
}
