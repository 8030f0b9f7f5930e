import type { Facts, IsoDate } from '../../model/index.ts';
import { fromIssue, otherTerm, validUntilWords } from '../../trade/validity-words.ts';
import type { Context } from '../base/context.ts';
import { sentencesOf } from '../production/sentences.ts';
import { findDates } from '../values/index.ts';

/** The day on which a paper's term ends as its sentences say it, where no label did: a day, or a span from the day of issue. */
export function addTermOfSentence(context: Context, facts: Facts): void {
  if (facts.validUntil) return;
  for (const { text, evidence } of sentencesOf(context)) {
    const day = statedDay(context, text) ?? spanned(text, facts);
    if (!day) continue;
    facts.validUntil = { value: day.value, evidence, ...(day.doubt ? { doubt: day.doubt } : {}) };
    return;
  }
}

interface Day {
  value: IsoDate;
  doubt?: string | undefined;
}

/** Whether the words just before speak of another paper than the one that they stand on. */
const ofAnother = (text: string, at: number): boolean => otherTerm.test(text.slice(Math.max(0, at - 60), at));

/** A weekday or a time may stand between the words and the day, and nothing more. */
const near =
  /^[\s:,(]*(?:(?:the|el|le|il|am|den|o dia|o|a)\s+)?(?:\p{L}{3,12}day,?\s+)?(?:midnight\s+(?:of|on)\s+)?$/iu;

function statedDay(context: Context, text: string): Day | undefined {
  for (const match of text.matchAll(validUntilWords.before)) {
    if (ofAnother(text, match.index)) continue;
    const tail = text.slice(match.index + match[0].length).slice(0, 60);
    const date = findDates(tail, context.dates).find((d) => d.precision === 'day');
    if (date && near.test(tail.slice(0, tail.indexOf(date.text)))) return date;
  }
  for (const date of findDates(text, context.dates)) {
    const at = text.indexOf(date.text);
    if (date.precision !== 'day' || at < 0 || ofAnother(text, at)) continue;
    if (validUntilWords.behind.test(text.slice(at + date.text.length))) return date;
  }
  return undefined;
}

const numberWords: Readonly<Record<string, number>> = {
  ...{ one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9, ten: 10, twelve: 12, fifteen: 15 },
  ...{
    thirty: 30,
    sixty: 60,
    ninety: 90,
    un: 1,
    um: 1,
    uno: 1,
    seis: 6,
    sei: 6,
    doce: 12,
    doze: 12,
    dix: 10,
    diez: 10,
  },
  ...{
    dez: 10,
    dieci: 10,
    trenta: 30,
    treinta: 30,
    trinta: 30,
    trente: 30,
    sechs: 6,
    zwölf: 12,
    dreißig: 30,
    zehn: 10,
  },
};

function spanned(text: string, facts: Facts): Day | undefined {
  const issue = facts.date ?? facts.events.find((e) => e.kind === 'issue');
  const start = issue && ('value' in issue ? issue.value : issue.from);
  if (!start) return undefined;
  for (const match of text.matchAll(validUntilWords.spans)) {
    const { count = '', unit = '' } = match.groups ?? {};
    if (ofAnother(text, match.index) || !fromIssue.test(text.slice(match.index + match[0].length))) continue;
    const n = Number(/\p{Nd}+/u.exec(count)?.[0] ?? numberWords[count.toLowerCase()] ?? 0);
    if (n > 0) return { value: later(start, n, unit.toLowerCase()), doubt: issue?.doubt };
  }
  return undefined;
}

/** `n` days, weeks, months or years behind a day; a month that lacks the day ends on its last one. */
function later(start: IsoDate, n: number, unit: string): IsoDate {
  const day = new Date(`${start}T00:00:00Z`);
  const months = /^m(?!.*tag)|месяц|月/u.test(unit) ? n : /^(?:y|a|j(?!our))|лет|год|年/u.test(unit) ? 12 * n : 0;
  if (months > 0) {
    const date = day.getUTCDate();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() + months + 1, 0);
    day.setUTCDate(Math.min(date, day.getUTCDate()));
  } else day.setUTCDate(day.getUTCDate() + n * (/^(?:w|sem|sett|недел|周)/u.test(unit) ? 7 : 1));
  return day.toISOString().slice(0, 10) as IsoDate;
}
