import type { Facts } from '../../model/index.ts';
import { bottom } from '../layout/geometry.ts';
import { pairsOf } from '../layout/index.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment } from '../layout/types.ts';
import { type Context, evidenceOf } from './context.ts';

const given =
  /(?:^|\s)\/s\/|\b(?:digitally|electronically) signed\b|\bsigned (?:by|for|and|on behalf)\b(?=.*\p{Lu}\p{Ll})|\bsigned\s*[:：]\s*\p{Lu}|\[?(?:signature|signed|seal|stamp)(?:ed)? (?:on file|affixed|present)\]?|\[(?:signed|stamp(?:ed)?|seal(?:ed)?|signature)[^\]]*\]|\((?:signed|sgd\.?|stamp(?:ed)?|seal(?:ed)?)\)|（(?:签字|盖章|已盖章|签章)）|已盖章|已签字|\(подпись\)\s+\p{Lu}|\(firmado\)|\bfirmado por\b|\bsign[eé] par\b/iu;
const blank = /^[\s._…·:：/|()-]*$/u;

/** Whether the paper is signed: true where a signature or stamp is shown in words or a name stands at the signature label. */
export function addSigned(context: Context, facts: Facts): void {
  for (const pair of pairsOf(context.layout, 'signature', 'stamp', 'signatory')) {
    const text = pair.value.map((s) => s.text).join(' ');
    if (blank.test(text) || !/\p{L}/u.test(text) || readLabel(text)?.rest === '') continue;
    facts.signed = { value: true, evidence: evidenceOf(context, [pair.label, ...pair.value]) };
    return;
  }
  let empty: { segment: Segment; line: Line } | undefined;
  for (const page of context.layout.pages) {
    for (const [i, line] of page.lines.entries()) {
      if (i > 400 && i < page.lines.length - 60) continue;
      for (const segment of line.segments) {
        if (given.test(segment.text)) {
          facts.signed = { value: true, evidence: evidenceOf(context, segment) };
          return;
        }
        const label = readLabel(segment.text);
        if (label?.rest !== '' || !label.fields.some((f) => f === 'signature' || f === 'stamp')) continue;
        const near = nameBy(page.lines, i, segment);
        if (near) {
          facts.signed = { value: true, evidence: evidenceOf(context, [segment, near]) };
          return;
        }
        empty ??= { segment, line };
      }
    }
  }
  if (!empty) return;
  facts.signed = {
    value: false,
    evidence: evidenceOf(context, empty.segment),
    doubt: 'no text stands at the place for the signature; a signature drawn as an image is not read',
  };
}

/** A person's name straight above or below a signature label, or right of it: two to four capitalised words. */
function nameBy(lines: readonly Line[], at: number, label: Segment): Segment | undefined {
  const name = /^(?:(?:mr|mrs|ms|dr)\.?\s+)?\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*){1,3}$/u;
  for (const line of [lines[at], lines[at - 1], lines[at + 1]]) {
    for (const s of line?.segments ?? []) {
      const apart = Math.max(label.box[1] - bottom(s.box), s.box[1] - bottom(label.box));
      if (s === label || apart > 2.5 * label.box[3] || Math.abs(s.box[0] - label.box[0]) > 0.25) continue;
      if (name.test(s.text) && s.text !== s.text.toUpperCase() && !readLabel(s.text)) return s;
    }
  }
  return undefined;
}
