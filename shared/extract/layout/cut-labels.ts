import type { FieldId } from '../labels/fields.ts';
import { postWords } from '../labels/role-words.ts';
import { weighed, weightFields } from './amount-labels.ts';
import { tailOf } from './join.ts';
import { type Labelled, readLabel } from './labelled.ts';
import { places } from './place-name.ts';
import type { Segment } from './types.ts';
import { fits, kindOf } from './value-kind.ts';

/** Whether a label without a colon begins inside a text: behind the figure or number of the label before it, or before a weight with its unit. */
function beginsInside(
  before: Omit<Labelled, 'segment'> | undefined,
  inner: Omit<Labelled, 'segment'>,
  text: string,
): boolean {
  const [field] = inner.fields;
  if (!field || inner.rest === '') return false;
  if (weightFields.has(field) && weighed.test(inner.rest)) return true;
  // "Puerto de embarque ACAJUTLA. Puerto de destino HOUSTON.": one short sentence a port
  if (places.has(field) && inner.score >= 0.8 && /\p{L}\s+\p{L}/u.test(inner.label) && /^\p{Lu}/u.test(inner.rest))
    return /(?:^|[.;,:])$/u.test(text);
  const kind = kindOf(field);
  if ((kind !== 'figure' && kind !== 'code') || inner.score < 0.95) return false;
  if (
    !/\p{L}{3}\S*\s+\S|\p{L}{4}.*[№#]/u.test(inner.label) ||
    !fits(field, inner.rest) ||
    !/^[^\s]*\p{Nd}/u.test(inner.rest)
  )
    return false;
  const value = before?.fields.find((f) => kindOf(f) === 'figure' || kindOf(f) === 'code');
  return value !== undefined && /^[^\s]*\p{Nd}/u.test(before!.rest) && fits(value, before!.rest);
}

/** "72.450 kg. Concentrado …": a weight that ends its sentence, with the sentence behind it. */
const endOfSentence =
  /^\p{Nd}[\p{Nd}.,' ]*\s*(?:kgs?|kilos?|lbs?|t|tons?|tonnes?|toneladas|кг|тонн)\.\s+(?=\p{Lu}\p{Ll}*\s)/iu;

/** What follows the sentence of a label and its weight; undefined where nothing does. */
const nextSentence = (label: Omit<Labelled, 'segment'> | undefined): string | undefined => {
  const ended = label?.colon && kindOf(label.fields[0]!) === 'figure' ? endOfSentence.exec(label.rest)?.[0] : undefined;
  return ended && /^\p{Lu}/u.test(label!.rest.slice(ended.length)) ? label!.rest.slice(ended.length) : undefined;
};

const counts: ReadonlySet<FieldId> = new Set<FieldId>([
  'baleCount',
  'totalBales',
  'packages',
  'totalPackages',
  'cartons',
  'drumCount',
  'rollCount',
  'pieces',
]);

/** "50 bales: 8,795.0", "81 balles – 17,600.3 kg net": the number in front of the word counts, and what follows is a weight. */
const isUnitOf = (before: string, inner: Omit<Labelled, 'segment'>): boolean =>
  /(?<![\p{L}\p{Nd}/-])\p{Nd}+$/u.test(before) &&
  inner.fields.some((f) => counts.has(f)) &&
  (weighed.test(inner.rest.replace(/^[^\p{Nd}]+/u, '')) ||
    /^[^\p{L}\p{Nd}]*\p{Nd}[\p{Nd}., ]*[.,]\p{Nd}{1,2}(?!\p{Nd})/u.test(inner.rest));

/** "part of": the phrase goes on. */
const goesOn = /(?<!\p{L})(?:of|the|de|del|da|do|di|della|du|von|vom|der|aus|из|от)$/iu;

/** "Jefe de" before "hilandería: O. Paz": the post of a person, who is no party. */
const post = new RegExp(
  `(?<!\\p{L})(?:${postWords.split(' ').join('|')})(?:\\s+(?:of|the|de|del|da|do|di|della|du|des|la|las|los|le|les|der|des)){1,3}$`,
  'iu',
);

/** "19-02-26 20:40 - Carla Planta: …": the day and hour of a message, and who wrote it. */
const message =
  /^(\[?\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4},?\s+\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:\s?[ap]\.?\s?m\.?)?\]?\s*(?:[-–—]\s*)?)[^:：]{1,40}[:：]/iu;

/** Whether the words before a label are the beginning of the name of who wrote a message, which then ends in the word of the label. */
function inSpeaker(text: string, before: string): boolean {
  const [whole, stamp] = message.exec(text) ?? [];
  return whole !== undefined && before.length > stamp!.trimEnd().length && before.length < whole.length;
}

/** What a figure begins with besides its digits. */
const beginsFigure =
  /^[^\p{L}\p{Nd}]*(?:(?:usd|us|eur|gbp|rs|inr|pkr|rmb|cny|try|tl|brl|approx|ca|abt|about|net|gross|total|kgs?|mt|lbs?)(?!\p{L})[^\p{L}\p{Nd}]*)*\p{Nd}+(?!\p{Nd}|(?:st|nd|rd|th)(?!\p{L})|师|團|团)/iu;

/** "Fazenda Boa Vista; part of lint: Shaya County": a word of goods in running text, no label of a weight, for words follow and no figure. */
const isPhrase = ({ fields, rest }: Omit<Labelled, 'segment'>): boolean =>
  kindOf(fields[0]!) === 'figure' && !beginsFigure.test(rest) && /\p{L}{3}|\p{Script=Han}/u.test(rest);

/**
 * Cuts a segment into its label-value parts: "Invoice No: 12 Date: 3 May" is two. A part other than the first begins at a word where a
 * label followed by a colon begins, or where one begins without a colon behind the number or weight of the label before ("Serial No. 1188
 * Certificate No. 24C/217", "NET 12.5 KGS GROSS 13 KGS"). Parts without a label come back with no `label`.
 */
export function cutAtLabels(segment: Segment, aspect: number): { segment: Segment; labelled: Labelled | undefined }[] {
  const head = readLabel(segment.text);
  const whole = { segment, labelled: head && { ...head, segment } };
  const next = nextSentence(head);
  if (next !== undefined && segment.words.length > 3) {
    const rest = tailOf(segment, next, aspect);
    const text = segment.text.slice(0, segment.text.length - next.length).trim();
    const first = { ...segment, ...part(segment, 0, segment.words.length - rest.words.length), text };
    const own = readLabel(text);
    if (own && text !== segment.text)
      return [{ segment: first, labelled: { ...own, segment: first } }, ...cutAtLabels(rest, aspect)];
  }
  if (segment.words.length < 2 || segment.words.length > 60) return [whole];
  const colons = (segment.text.match(/[:：]/gu)?.length ?? 0) >= (head?.colon ? 2 : 1);
  if (!colons && (segment.words.length < 4 || !/\p{Nd}/u.test(segment.text))) return [whole];
  for (let k = 1; k < segment.words.length; k++) {
    if (!/\p{L}|№|#/u.test(segment.words[k]!.text)) continue;
    const text = tailText(segment, k);
    const inner = readLabel(text);
    if (!inner) continue;
    const before =
      text.length < segment.text.length ? segment.text.slice(0, segment.text.length - text.length).trim() : '';
    // the words before must be a label with its value, or plain text; never the first half of a longer label
    const lead = readLabel(before);
    if (inner.colon ? inner.score < 0.9 : !beginsInside(lead, inner, before)) continue;
    if (lead && lead.rest === '') continue;
    if (isUnitOf(before, inner) || inSpeaker(segment.text, before)) continue;
    if (kindOf(inner.fields[0]!) === 'party' && post.test(before)) continue;
    if ((!lead || goesOn.test(before)) && isPhrase(inner)) continue;
    // "Hauptstrasse No: 12" is an address
    if (!lead && inner.label.replace(/[^\p{L}]/gu, '').length < (inner.colon ? 4 : 3)) continue;
    if (head && head.label.length > before.length) continue;
    const first: Segment = { ...segment, ...part(segment, 0, k), text: before };
    const rest = tailOf(segment, text, aspect);
    const cut = lead && { ...lead, segment: first };
    return [{ segment: first, labelled: cut }, ...cutAtLabels(rest, aspect)];
  }
  return [whole];
}

function tailText(segment: Segment, k: number): string {
  let skip = segment.words.slice(0, k).reduce((n, w) => n + w.text.replace(/\s+/gu, '').length, 0);
  let i = 0;
  for (; i < segment.text.length && skip > 0; i++) if (!/\s/u.test(segment.text[i]!)) skip -= 1;
  return segment.text.slice(i).trimStart();
}

function part(segment: Segment, from: number, to: number): Pick<Segment, 'words' | 'box' | 'confidence'> {
  const words = segment.words.slice(from, to);
  const first = words[0]!.box;
  const last = words.at(-1)!.box;
  const top = Math.min(...words.map((w) => w.box[1]));
  const low = Math.max(...words.map((w) => w.box[1] + w.box[3]));
  return {
    words,
    box: [first[0], top, last[0] + last[2] - first[0], low - top],
    confidence: words.reduce((least, w) => Math.min(least, w.confidence), 1),
  };
}
