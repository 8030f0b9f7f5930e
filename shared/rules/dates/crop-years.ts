import type { CountryCode, Document, IsoDate } from '../../model/index.ts';
import { yearOf } from '../../trace/crop-year.ts';
import { seasonOf } from '../../trade/seasons.ts';
import { countryName } from '../raw-claims.ts';
import type { RuleFinding } from '../types.ts';
import { type Dated, earliest, latest } from './days.ts';

/** Countries where a crop is sown in one year and picked in the next: "2022/23" is picked in 2023. */
const isSouthern = (harvest: readonly [number, number]): boolean => harvest[0] < 6 || harvest[0] === 6;

const firstOfMonth = (year: number, month: number): IsoDate =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** Two years of a season ("2023/24") say when it began; one year alone may be that of either half. */
const isSpan = (label: string): boolean => /\d{2,4}\s*[/–-]\s*\d{2,4}/u.test(label);

/**
 * A ginning record whose ginning ends before its own crop can have been picked: the label of the crop runs ahead of the day. One month is
 * allowed for an early year; a single year is taken as the season that ends in it. Source of the months: the calendar of harvests.
 */
export function beforeItsCrop(
  days: readonly Dated[],
  countryOf: (d: Document) => CountryCode | undefined,
): RuleFinding[] {
  return days.flatMap((day): RuleFinding[] => {
    const crop = day.document.facts.cropYear;
    const year = yearOf(crop?.value);
    if (day.kind !== 'gin' || day.document.type !== 'ginning-record' || !crop || year === undefined || crop.doubt)
      return [];
    const country = countryOf(day.document);
    const season = country === undefined ? undefined : seasonOf('cotton', country);
    if (country === undefined || season === undefined) return [];
    const month = season.harvest[0] - 1;
    const start =
      isSpan(crop.value) && !isSouthern(season.harvest) ? firstOfMonth(year, month) : firstOfMonth(year - 1, month);
    if (latest(day) >= start) return [];
    return [
      {
        message: `${day.document.name} dates the ginning ${earliest(day)}, before the crop ${crop.value} that it names was picked: in ${countryName(country)} that harvest begins in ${start.slice(0, 4)}.`,
        evidence: [day.evidence, crop.evidence],
      },
    ];
  });
}
