import type { IsoDate } from '../../model/index.ts';
import { type NumeralLanguage, numberInWordsAtEnd } from '../values/index.ts';

/** "et a duré six jours", "and took 12 days", "y duró dos semanas": how long work went on that began on the day before it. */
const lasted =
  /^[\s,]*(?:(?:and|et|y|e|und|и)\s+)?(?:(?:a duré|lasted|took|went on for|duró|se prolongó|durou|è durat[oa]|dauerte|длил[аои]?сь|продолжал[аои]?сь)\s+)(?:(?:for|pendant|por|durante|per)\s+)?(?:(\p{Nd}{1,3})|(\p{L}[\p{L}\s-]{1,30}?))\s+(?:(?:working|jours|ouvrables?)\s+)?(?:(days?|jours?|d[ií]as?|giorni|tage|дн[еяй]\p{L}*|дней)|(weeks?|semaines?|semanas?|settimane|wochen|недел\p{L}+))(?!\p{L})/iu;
const languages: readonly NumeralLanguage[] = ['en', 'fr', 'es', 'pt', 'it'];
/** A year of work is no work on a lot. */
const most = 200;

/** The last day of work that began on `from`, by the words behind that day; calendar days, of which working days are never fewer. */
export function lastDayOf(from: IsoDate, behind: string): IsoDate | undefined {
  const [, figure, words, , weeks] = lasted.exec(behind) ?? [];
  const count = figure ? Number(figure) : words ? wholeNumber(words) : undefined;
  const days = count && count * (weeks ? 7 : 1);
  if (!days || days > most) return undefined;
  const last = new Date(`${from}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + days - 1);
  return last.toISOString().slice(0, 10) as IsoDate;
}

function wholeNumber(words: string): number | undefined {
  const read = numberInWordsAtEnd(words, languages);
  return read?.start === 0 ? read.value : undefined;
}
