import type { Box, Facts, Page } from '../../model/index.ts';
import { enclosureOf, type Rulings, toRulings } from '../layout/boxes.ts';
import { bottom, centerX, centerY, right } from '../layout/geometry.ts';
import { pairsOf } from '../layout/index.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, PageLayout, Segment } from '../layout/types.ts';
import { isSentence } from '../layout/value-kind.ts';
import { type Context, evidenceOf } from './context.ts';
import { isTitledPerson, saysSigned } from './signing-mark.ts';

const given =
  /(?:^|\s)\/s\/|\b(?:digitally|electronically) signed\b|\bsigned (?:by|for|and|on behalf)\b(?=.*\p{Lu}\p{Ll})|\bsigned\s*[:：]\s*\p{Lu}|\[?(?:signature|signed|seal|stamp)(?:ed)? (?:on file|affixed|present)\]?|\[(?:signed|stamp(?:ed)?|seal(?:ed)?|signature)[^\]]*\]|\((?:signed|sgd\.?|stamp(?:ed)?|seal(?:ed)?)\)|（(?:签字|盖章|已盖章|签章)）|已盖章|已签字|\(подпись\)\s+\p{Lu}|\(firmado\)|\bfirmado por\b|\bsign[eé] par\b/iu;
/** A paper that says of itself that nobody signed it. */
const denied =
  /^[\s([{*-]*(?:unsigned|not signed|no signature|signature missing|sin firma|non sign[eé]|nicht unterschrieben|imzas[ıi]z|без подписи|未签字|未盖章|无签字)[\s)\]}*.-]*$/iu;
/** Papers that need no signature by their own words, or carry one that no page shows. */
const excused =
  /(?:valid|g[uü]ltig|v[aá]lid[oa]|действител\p{L}+) (?:without|ohne|sin|sem|sans|без)|(?:no|not require(?: a)?|without(?: a)?) (?:\p{L}+ )?signature (?:is )?(?:required|needed)|computer[- ]generated|electronic(?:ally)? (?:issued|generated|certificate|document|signature)|verify (?:at|online|this)|无需签|电子/iu;
/** "[ SEAL ]", "(signature)" far behind the name in its line. */
const bracketedAlone = /^[[(（]\s*\p{L}[\p{L}\s.,&/-]{1,30}[\])）]$/u;
const blank = /^[\s._…·:：/|()-]*$/u;

/** How far above its caption, as a share of the page's height, a signature is put where no box is drawn around it. */
const above = 0.08;
const below = 0.05;
/** A signature is this wide at least, as a share of the page's width. */
const least = 0.3;

/** The place for a signature that a caption belongs to. */
interface Place {
  caption: Segment;
  page: Page;
  /** What stands there beside the caption: ink, a name, other words, or nothing. */
  holds: 'ink' | 'name' | 'words' | 'nothing';
  name?: Segment;
}

/**
 * Whether the paper is signed. True: words say so, a name stands at the place for the signature, or ink is drawn there. False: on a page
 * with a text layer the place is empty of words and ink, or words say so. Where neither can be told (a picture of a page, typed words
 * at the place) the fact is left out.
 */
export function addSigned(context: Context, facts: Facts): void {
  for (const pair of pairsOf(context.layout, 'signature', 'stamp', 'signatory')) {
    const text = pair.value.map((s) => s.text).join(' ');
    if (denied.test(text)) {
      facts.signed = { value: false, evidence: evidenceOf(context, [pair.label, ...pair.value]) };
      return;
    }
    if (blank.test(text) || !/\p{L}/u.test(text) || readLabel(text)?.rest === '') continue;
    facts.signed = { value: true, evidence: evidenceOf(context, [pair.label, ...pair.value]) };
    return;
  }
  const places: Place[] = [];
  let free = false;
  for (const laid of context.layout.pages) {
    const rulings = toRulings(laid.page);
    for (const [i, line] of laid.lines.entries()) {
      if (i > 400 && i < laid.lines.length - 60) continue;
      for (const [k, segment] of line.segments.entries()) {
        const mark = line.segments[k + 1];
        if (mark && bracketedAlone.test(mark.text) && saysSigned(`${segment.text} ${mark.text}`)) {
          facts.signed = { value: true, evidence: evidenceOf(context, [segment, mark]) };
          return;
        }
        if (given.test(segment.text) || denied.test(segment.text) || saysSigned(segment.text)) {
          facts.signed = { value: !denied.test(segment.text), evidence: evidenceOf(context, segment) };
          return;
        }
        free ||= excused.test(segment.text);
        const label = readLabel(segment.text);
        if (label?.rest !== '' || !label.fields.some((f) => f === 'signature' || f === 'stamp')) continue;
        places.push(placeOf(segment, i, laid, rulings));
      }
    }
  }
  const named = places.find((p) => p.holds === 'name');
  const inked = places.find((p) => p.holds === 'ink');
  if (named) facts.signed = { value: true, evidence: evidenceOf(context, [named.caption, named.name!]) };
  else if (inked) {
    const doubt = 'ink is drawn at the place for the signature; what it shows was not read';
    facts.signed = { value: true, evidence: evidenceOf(context, inked.caption), doubt };
  } else if (places.length > 0 && !free && places.every(isEmpty)) {
    // A form with a place for the exporter and one for the authority, both empty, leaves no doubt; a single place may be no place at all.
    const doubt = 'neither words nor ink stand at the one place for a signature';
    const evidence = evidenceOf(context, places[0]!.caption);
    facts.signed = { value: false, evidence, ...(places.length > 1 ? {} : { doubt }) };
  }
}

/** Only a page with a text layer shows all its words and ink; on one without any ink a typed place and day are no signature either. */
const isEmpty = ({ page, holds }: Place): boolean =>
  page.reader === 'text-layer' && page.confidence === 1 && (holds === 'nothing' || (holds === 'words' && !page.ink));

/** The stretch of the page where the signature of a caption would stand, as [left, top, right, bottom]. */
function stretch(caption: Segment, rulings: Rulings): Box {
  const box = enclosureOf(caption.box, rulings);
  if (box.sides >= 3 && box.bottom - box.top > 2.5 * caption.box[3] && box.bottom - box.top < 0.5)
    return [box.left, box.top, box.right, box.bottom];
  const left = caption.box[0] - 0.03;
  return [left, caption.box[1] - above, Math.max(right(caption.box), left + least), bottom(caption.box) + below];
}

function placeOf(caption: Segment, at: number, { page, lines }: PageLayout, rulings: Rulings): Place {
  const name = nameBy(lines, at, caption);
  if (name) return { caption, page, holds: 'name', name };
  const [left, top, end, low] = stretch(caption, rulings);
  const ink = page.ink?.some((b) => b[0] < end && right(b) > left && b[1] < low && bottom(b) > top);
  if (ink) return { caption, page, holds: 'ink' };
  const words = lines.slice(Math.max(0, at - 12), at + 8).some((line) =>
    line.segments.some((s) => {
      if (s === caption || s.page !== caption.page) return false;
      const [x, y] = [centerX(s.box), centerY(s.box)];
      if (x < left || x > end || y < top || y > low) return false;
      // printed with the form: its other captions, the sentence that is signed, the rule to sign on
      const label = readLabel(s.text);
      return !(label?.rest === '' || isSentence(s.text) || blank.test(s.text) || !/[\p{L}\p{N}]/u.test(s.text));
    }),
  );
  return { caption, page, holds: words ? 'words' : 'nothing' };
}

/** A person's name straight above or below a signature label, or right of it: two to four capitalised words. */
function nameBy(lines: readonly Line[], at: number, label: Segment): Segment | undefined {
  const name = /^(?:(?:mr|mrs|ms|dr)\.?\s+)?\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*){1,3}$/u;
  for (const line of [lines[at], lines[at - 1], lines[at + 1]]) {
    for (const s of line?.segments ?? []) {
      const apart = Math.max(label.box[1] - bottom(s.box), s.box[1] - bottom(label.box));
      if (s === label || apart > 2.5 * label.box[3] || Math.abs(s.box[0] - label.box[0]) > 0.25) continue;
      if (name.test(s.text) && s.text !== s.text.toUpperCase() && !readLabel(s.text)) return s;
      if (isTitledPerson(s.text)) return s;
    }
  }
  return undefined;
}
