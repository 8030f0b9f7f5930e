import { findCountries } from '../extract/values/index.ts';
import type { Document, Evidence, Mention } from '../model/index.ts';
import { clauseAround, plainFold } from './clauses.ts';
import { isDenied } from './negation.ts';
import type { PlaceMatch } from './types.ts';

/** Words after which a sentence must go on: prepositions, articles, pronouns and conjunctions of the papers' languages. */
const goesOn = new Set(
  plainFold(
    `of in the from at by to or nor and any a an its no not non with within into through near
    de del la el las los en o y ni un una da do das dos em na no e ou das di della dello dal dalla nel nella in o
    du des dans au aux et le les l d von der die das dem den aus im oder noch und ein eine van het uit en
    из в во на от с со или ни и до по для z ze w lub ani
    ve veya ile ham va yoki`,
  ).split(/\s+/),
);
const hanGoesOn = /(非|不含|不|未|无|無|没有|来自|产自|于|在|的|和|或|及)$/;

/** Is it left open at its end, so that its sentence goes on elsewhere? */
function isOpen(text: string): boolean {
  const trimmed = text.trim();
  if (hanGoesOn.test(trimmed)) return true;
  const last = /([\p{L}\p{M}'’]+)$/u.exec(trimmed)?.[1];
  return last !== undefined && goesOn.has(plainFold(last));
}

/** How a letter greets and closes: such a line is no part of the sentence beside it. */
export const isGreeting = (text: string): boolean =>
  text.length < 60 &&
  /^\s*(?:dear (?:all|sirs?|mr|ms|mrs|madam|customer|buyer|team)|yours (?:faithfully|sincerely|truly)|(?:kind|best|with (?:kind|best)) regards|regards|sincerely|(?:mit )?freundliche\p{L}* gr(?:ü|u)(?:ß|ss)e\p{L}*|sehr geehrte|hochachtungsvoll|cordialement|messieurs|madame|salutations|atentamente|estimad[oa]s?|saludos|atenciosamente|prezad[oa]s?|cordiali saluti|distinti saluti|gentil[ei]|egregi|с уважением|уважаем\p{L}+|saygılar\p{L}*|sayın|trân trọng|kính gửi|hormat kami|dengan hormat|此致|尊敬的|敬上)(?!\p{L})/iu.test(
    text,
  );

const isRunning = (context: Mention['context']): boolean => context === 'statement' || context === 'text';

/** Does the clause of a place begin with it, or in the middle of a sentence at the very start of its text? */
function beginsTorn(text: string, start: number, end: number): boolean {
  const { before } = clauseAround(text, start, end);
  const head = before.trim().replace(/^(the|der|die|das|la|el|le|il|o|a)$/iu, '');
  if (head === '') return true;
  return text.slice(0, start).trim() === before.trim() && /^\p{Ll}/u.test(head) && !/[:：|]/u.test(head);
}

/** Is `b` the next printed line under `a`, near its left edge, or the next words on the same line? */
export function follows(a: Evidence, b: Evidence): boolean {
  const height = Math.max(a.box[3], b.box[3]);
  const down = b.box[1] - a.box[1];
  const beside = b.box[0] - (a.box[0] + a.box[2]);
  if (a.page === b.page && Math.abs(down) <= 0.3 * height) return beside > -0.01 && beside < 0.04;
  return a.page === b.page && down > 0.3 * height && down < 2.5 * height && Math.abs(a.box[0] - b.box[0]) < 0.12;
}

/** Does the next line take it up: in the middle of a sentence, or with a country or place that it denies? */
const isTakenUp = (line: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    ({ text, evidence }) =>
      evidence !== line.evidence &&
      follows(line.evidence, evidence) &&
      (/^\p{Ll}/u.test(text.trim()) || findCountries(text.slice(0, 60)).length > 0),
  );

/**
 * Is the place in a piece of running text whose sentence began in another column or on the page before, with a denial? Where columns
 * tear "The goods are not of / Xinjiang origin", the second half seems to claim what the sentence denies. The first half must deny a
 * place that would follow it and be left open: a line that only denies something of its own excuses nothing.
 */
export function isDeniedElsewhere({ facts }: Document, mention: Mention, { text, start = 0 }: PlaceMatch): boolean {
  if (!isRunning(mention.context) || !beginsTorn(mention.text, start, start + text.length)) return false;
  const { page } = mention.evidence;
  return facts.mentions.some((other) => {
    if (!isRunning(other.context) || !isOpen(other.text) || mention.text.includes(other.text)) return false;
    if (other.evidence.page !== page && other.evidence.page !== page - 1) return false;
    const whole = `${other.text.trim()} ${text}`;
    return isDenied(whole, whole.length - text.length, whole.length) && !isTakenUp(other, facts.mentions);
  });
}
