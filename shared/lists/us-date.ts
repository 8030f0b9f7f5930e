import { IsoDate } from '../model/index.ts';

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const name =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const forms = [
  new RegExp(`\\b(?<month>${name})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${name})\\.?,?\\s+(?<year>\\d{4})\\b`, 'i'),
  /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?=T|\b)/,
  /\b(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})\b/,
  // With points the day comes first as often as the month: only what can be read in one way.
  /\b(?<day>1[3-9]|2\d|3[01])\.(?<month>0?[1-9]|1[0-2])\.(?<year>\d{4})\b/,
  /\b(?<month>0?[1-9]|1[0-2])\.(?<day>1[3-9]|2\d|3[01])\.(?<year>\d{4})\b/,
  /^\s*(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})\s*$/,
  /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}|\d{2})\b/,
];

/**
 * The first date of a text as US offices write it ("June 21, 2022", "6/21/2022", "2022-06-21"), as YYYY-MM-DD; undefined where none
 * stands or the day does not exist. Years of two digits are of this century up to 69.
 */
export function usDate(text: string): IsoDate | undefined {
  const found = forms
    .map((form) => form.exec(text))
    .filter((m) => m !== null)
    .sort((a, b) => a.index - b.index)[0]?.groups;
  if (!found) return undefined;
  const { year, month, day } = found as Record<'year' | 'month' | 'day', string>;
  const y = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
  const m = /^\d/.test(month)
    ? Number(month)
    : months.findIndex((n) => n.startsWith(month.slice(0, 3).toLowerCase())) + 1;
  const iso = `${y}-${String(m).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return IsoDate.safeParse(iso).success ? iso : undefined;
}
