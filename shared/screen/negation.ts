import { withoutChance } from './chance-words.ts';
import { type Framed, framed } from './claim-frames.ts';
import { clauseAround, plainFold } from './clauses.ts';
import { standingAhead } from './denial-ahead.ts';
import { saysOtherwise, standingBehind } from './denial-behind.ts';
import { isDoubtful } from './denial-doubt.ts';
import { answerAfter } from './denial-forms.ts';
import { standingInHan } from './denial-han.ts';
import { joined, type Standing } from './denial-reading.ts';
import { negations, nones } from './denial-words.ts';
import { ofOthers } from './other-talk.ts';
import * as policyTalk from './policy-talk.ts';
import { withoutExtent } from './set-phrases.ts';
import { isAdmitted, isSetAgainst } from './taken-back.ts';

export { clauseAround } from './clauses.ts';
export type { Standing } from './denial-reading.ts';

/** "All origins but X". */
const allBut = /\b(all|any\p{L}*|every\p{L}*|each)\b[^.;,]{0,40}\bbut\s+(from\s+|in\s+)?(the\s+)?$/u;

/** "X, Hotan or Korla has never been used": what is said behind a list of names is said of each. */
const morePlaces =
  /^(\s*,\s*\p{Lu}[\p{L}'’-]+(\s\p{Lu}[\p{L}'’-]+){0,3}){0,6}\s*,?\s+(or|and|nor|y|o|u|e|et|ou|und|oder|ve|veya|и|или)\s+\p{Lu}[\p{L}'’-]+/u;
/** "X cotton, yarn or fabric is not used": a list of goods. */
const moreGoods =
  /^((?:\s+\p{L}+){0,5}?(?:\s*[,、]\s*(?:cotton|yarns?|fabrics?|fibres?|fibers?|lint|textiles?|thread|goods|products?|garn|stoffe?|hilo|tela|iplik|kumas|kumaş|пряж\p{L}*|ткан\p{L}*))+)/iu;

/** "0 % cotton from". */
const nothingOf =
  /(^|[^\d.,])0([.,]0+)?\s*(%|percent|kgs?\b)\s*((of|cotton|the|lint|fibre|fiber|from|baumwolle|aus|de|algodon|coton|cotone|material|raw|content|xinjiang)\s*)*$/;

/** "schließt X als Herkunft aus": the verb stands around what it leaves out. Doubt of it was looked for before. */
const shutsOut = /(?<!\p{L})schlie(?:ss|ß)(?:t|en)\s*$/u;

/** What the sentence of a place says of it, `admitted` where the goods are said to come from there beside or behind a denial, `open` where that is left open. */
function readingOf(printed: string, start: number, end: number): NonNullable<Framed> {
  if (read.text !== printed) read = { text: printed, found: new Map() };
  const key = `${start}-${end}`;
  const found = read.found.get(key) ?? read.found.set(key, readAnew(printed, start, end)).get(key)!;
  return found;
}
/** Readings of the text at hand: each of its places is asked for several times. */
let read: { text: string; found: Map<string, NonNullable<Framed>> } = { text: '', found: new Map() };

function readAnew(printed: string, start: number, end: number): NonNullable<Framed> {
  const whole = framed(printed, start, end, (before, after) => {
    const text = `${before}${printed.slice(start, end)}${after}`;
    return inClause(text, before.length, before.length + end - start);
  });
  if (whole) return whole;
  const other = ofOthers(printed, start, end);
  if (other) return other;
  const standing = inClause(printed, start, end);
  if (isAdmitted(printed, start, end, standing === 'denied')) return 'admitted';
  return standing !== 'denied' && isSetAgainst(printed, start, end) ? 'open' : standing;
}

/**
 * What the sentence says of the place or name between `start` and `end`: what its clause says, unless what stands around the clause
 * disputes, keeps back, supposes or takes that back.
 */
export function standingOf(printed: string, start: number, end: number): Standing {
  const reading = readingOf(printed, start, end);
  if (reading === 'open') return 'unsure';
  return reading === 'admitted' ? 'stated' : reading;
}

/** Does the clause claim that something was grown, made or bought there, or that the goods hold cotton of it? */
export const claimsProduction = (text: string, start: number, end: number): boolean =>
  policyTalk.claimsProduction(text, start, end) || tells(readingOf(text, start, end));

const tells = (reading: Framed): boolean => reading === 'admitted' || reading === 'open';

/** Does the clause speak of the law, a list, a policy or a condition, and not admit something of these goods beside it? */
export const isPolicyTalk = (text: string, start: number, end: number): boolean =>
  policyTalk.isPolicyTalk(text, start, end) && readingOf(text, start, end) !== 'admitted';

/**
 * What the clause says of the place or name between `start` and `end`: `denied` ("not from …", "free of …", "…-free", 非…, "… değildir",
 * "…: none"), `unsure` ("cannot confirm that no …", or a denial of something that is not known to be origin, supply or use),
 * otherwise `stated`. A denied property of the goods, an exception ("none but …") and a number's "No." deny nothing.
 */
function inClause(printed: string, start: number, end: number): Standing {
  const text = withoutChance(withoutExtent(printed));
  const { before, after } = clauseAround(text, start, end);
  const answer = answerAfter(before, after);
  if (answer !== undefined) return answer === 'no' ? 'denied' : 'stated';
  if (isDoubtful(before, after)) return 'unsure';
  if (
    /^[\s-]*(free|frei|vrij|fri)\b(?!\s+(zone|trade|on|of|alongside|from|port|carrier|delivered|time|sample))/i.test(
      after,
    ) &&
    /^[\s-]/.test(after)
  )
    return 'denied';
  if (shutsOut.test(plainFold(before)) && /^(?![^.;,:]*\bnicht\b)[^.;,:]{0,40}\baus\b/iu.test(after)) return 'denied';
  if (nothingOf.test(plainFold(before))) return 'denied';
  if (isAllBut(text.slice(0, start))) return 'denied';
  const han = standingInHan(before, after);
  if (han !== 'stated') return han;
  const ahead = standingAhead(before);
  // "Except for X no cotton is used": the place is the exception of a denial.
  if (ahead.standing === 'denied' && ahead.out && deniesMore(after)) return 'unsure';
  if (ahead.none && saysOtherwise(after)) return 'unsure';
  if (ahead.standing === 'denied') return 'denied';
  // After the name only the rest of the same comma part may deny it: "Aksu, Xinjiang, not compressed" denies something else.
  const rest = after
    .replace(/^\s*[(（][^)）]{0,40}[)）]/u, '')
    .replace(morePlaces, ' ')
    .replace(moreGoods, ' cotton');
  const behind = standingBehind(rest.split(/[,，、:：(（]/)[0] ?? '', before);
  return behind === 'stated' ? ahead.standing : behind;
}

const isAllBut = (before: string): boolean => {
  const folded = plainFold(before);
  const found = allBut.exec(folded);
  return found !== null && !/\b(not|no|never|none|cannot|nor)\b[^.;]*$/.test(folded.slice(0, found.index));
};

const deniesMore = (after: string): boolean =>
  (joined(after).match(/\p{L}+/gu) ?? []).some((w) => nones.has(w) || negations.has(w));

/** Is the stretch of the text denied? Doubt is no denial. */
export const isDenied = (text: string, start: number, end: number): boolean =>
  standingOf(text, start, end) === 'denied';

/** Denied in the very words before or after it: the way in which an address or a name may leave a place out ("China (non-Xinjiang)"). */
export function isDeniedAtOnce(text: string, start: number, end: number): boolean {
  const before = plainFold(text.slice(Math.max(0, start - 24), start));
  const near =
    /(\b(non|not|not in|not from|outside( of)?|beyond|elsewhere than|excluding|excl\.?|except( for)?|other than|без|кроме|не из|вне|hors|sauf|ohne|außer|excepto|escluso|haric)[\s(-]*(the )?|非|不含|除)$/u;
  return near.test(before) || /^(-free\b|以外|之外|除外| haric| disinda)/iu.test(plainFold(text.slice(end, end + 14)));
}
