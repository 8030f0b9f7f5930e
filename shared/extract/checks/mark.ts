import type { Box, Evidence, Facts, Page, Word } from '../../model/index.ts';
import { otherDates, otherNumbers, otherTexts } from '../values/other-values.ts';
import type { Checked } from './index.ts';

/**
 * Says in the evidence of facts what was in doubt: `settled` with the reason where a check settled it, `doubtful` where it is open. The
 * quote says again what was read. Gives a note for each check that changed something.
 */
export function markDoubts(facts: Facts, { pages, doubts, read }: Checked): string[] {
  const touched = new Map<number, Word[]>();
  for (const page of pages) {
    const words = page.words.filter((word) => isTouched(word, read.get(word), doubts));
    if (words.length > 0) touched.set(page.number, words);
  }
  if (touched.size === 0) return [];
  const seen = new Set<Evidence>();
  walk(facts, (evidence) => {
    if (seen.has(evidence)) return;
    seen.add(evidence);
    const near = touched.get(evidence.page)?.filter((word) => isInside(word.box, evidence.box));
    if (near?.length) mark(evidence, near, { doubts, read });
  });
  addDoubts(facts);
  return notesOf(pages, doubts, read);
}

const isTouched = (word: Word, before: Word | undefined, doubts: Checked['doubts']): boolean =>
  before !== undefined &&
  (word.text !== before.text ||
    word.doubtful !== undefined ||
    [...(doubts.known.get(before)?.values() ?? [])].some((k) => k.why));

const isInside = ([x, y, w, h]: Box, [left, top, width, height]: Box): boolean =>
  x + w / 2 >= left && x + w / 2 <= left + width && y + h / 2 >= top && y + h / 2 <= top + height;

/** Every evidence in a value, whatever it stands in. */
export function walk(value: unknown, visit: (evidence: Evidence) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit);
    return;
  }
  if ('quote' in value && 'box' in value && 'page' in value) {
    visit(value as Evidence);
    return;
  }
  for (const one of Object.values(value)) walk(one, visit);
}

function mark(evidence: Evidence, words: readonly Word[], { doubts, read }: Pick<Checked, 'doubts' | 'read'>): void {
  let quote = evidence.quote;
  let from = 0;
  const reasons = new Set<string>();
  const open: NonNullable<Evidence['doubtful']> = [];
  for (const word of words) {
    const before = read.get(word)!;
    const at = quote.indexOf(word.text, from);
    if (at < 0 || word.text === '') continue;
    quote = quote.slice(0, at) + before.text + quote.slice(at + word.text.length);
    from = at + before.text.length;
    const known = doubts.known.get(before);
    for (const doubt of doubts.all(before)) {
      const [kept, ...others] = doubt.options;
      const printed = before.text[doubt.at]!;
      const why = known?.get(doubt.at)?.why;
      if (why && kept!.text !== printed) reasons.add(sayChange(why, printed, kept!.text));
      const told = before.doubtful?.some((d) => d.at === doubt.at) === true;
      if (others.length > 0 && told) open.push({ at: at + doubt.at, confidence: kept!.confidence, others });
    }
  }
  evidence.quote = quote;
  if (reasons.size > 0) evidence.settled = [...reasons].join('; ');
  if (open.length > 0) evidence.doubtful = open;
}

/** How likely another reading must be beside what was read for a fact to be called doubtful. */
const worthSaying = 0.1;

const texts = ['number', 'invoiceNumber', 'contractNumber', 'orderNumber'] as const;
const figures = ['netWeight', 'grossWeight', 'baleCount', 'packages', 'total', 'subtotal', 'amountDue'] as const;
const days = ['date', 'validUntil', 'dueDate'] as const;

/** Says of single facts, and of events, what else they may be. */
function addDoubts(facts: Facts): void {
  for (const key of texts) if (facts[key]) doubt(facts[key], otherTexts(facts[key].value, facts[key].evidence));
  for (const key of figures) if (facts[key]) doubt(facts[key], otherNumbers(facts[key].value, facts[key].evidence));
  for (const key of days) if (facts[key]) doubt(facts[key], otherDates(facts[key].value, facts[key].evidence));
  for (const event of facts.events) doubt(event, otherDates(event.from, event.evidence));
}

function doubt(
  fact: { doubt?: string | undefined; evidence: Evidence },
  others: readonly { reads: string; ratio: number }[],
): void {
  const likely = [...new Set(others.filter((o) => o.ratio >= worthSaying).map((o) => `"${o.reads}"`))];
  if (likely.length === 0) return;
  const said = `a character could not be read surely: it may be ${likely.slice(0, 3).join(' or ')}`;
  fact.doubt = fact.doubt ? `${fact.doubt}; ${said}` : said;
}

const sayChange = (why: string, printed: string, text: string): string =>
  text === '' ? `${why} settles that "${printed}" is no character` : `${why} settles "${printed}" as "${text}"`;

/** One note for each reason, with the words that it changed. */
function notesOf(pages: readonly Page[], doubts: Checked['doubts'], read: Checked['read']): string[] {
  const byReason = new Map<string, string[]>();
  for (const page of pages)
    for (const word of page.words) {
      const before = read.get(word);
      if (!before || before.text === word.text) continue;
      const reasons = [...(doubts.known.get(before) ?? [])].flatMap(([at, { options, why }]) =>
        why && options[0]!.text !== before.text[at] ? [why] : [],
      );
      for (const why of new Set(reasons)) {
        const changes = byReason.get(why) ?? [];
        changes.push(`"${before.text}" to "${word.text}" on page ${page.number}`);
        byReason.set(why, changes);
      }
    }
  return [...byReason].map(
    ([why, changes]) =>
      `Doubtful characters were settled by ${why}: ${changes.slice(0, 5).join(', ')}${changes.length > 5 ? ` and ${changes.length - 5} more` : ''}.`,
  );
}
