import { countryName } from '../../country-name.ts';
import type { Commodity, CountryCode, Document, Fact, IsoDate } from '../../model/index.ts';
import { type CropLabel, cropLabel } from '../../trace/crop-year.ts';
import { commodityOfRecord } from '../../trace/records.ts';
import { type Season, seasonOf } from '../../trade/seasons.ts';
import type { RuleFinding } from '../types.ts';
import { type Dated, earliest, latest } from './days.ts';

/** The first day of a month; months before January or after December fall into the years beside. */
const firstOfMonth = (year: number, month: number): IsoDate =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** The span in which a crop of this name can have been picked, a month allowed for early and late years. */
interface Picked {
  from: IsoDate;
  /** The first day after it. */
  until: IsoDate;
}

/**
 * When a crop of this name was picked. "2023/24" begins in 2023 in the north; in the south it is picked in its second year, or in its first
 * where the trade counts from August. One year alone may be that in which a season began or that in which it ended; a campaign of
 * tomatoes has its own year in the north. Where the ways of counting differ, all of them hold.
 */
function pickedOf({ first, last }: CropLabel, { commodity, harvest, pickedNextYear }: Season): Picked {
  const span = last > first;
  const early = !span && (commodity === 'cotton' || pickedNextYear) ? first - 1 : first;
  const late = pickedNextYear ? first + 1 : commodity === 'tomato' ? last : first;
  const [start, end] = harvest;
  return {
    from: firstOfMonth(early, start - 1),
    until: firstOfMonth(end < start ? late + 1 : late, end + 2),
  };
}

const kinds: Readonly<Partial<Record<Dated['kind'], string>>> = {
  harvest: 'harvest',
  gin: 'ginning',
  process: 'processing of fresh tomatoes',
};

/** Months after which cotton of a crop is no longer ginned (DOMAIN 6.4); tomatoes do not keep. */
const keepsFor: Readonly<Partial<Record<Dated['kind'], number>>> = { harvest: 0, gin: 12, process: 0 };

/** Months added to the first of a month. */
const later = (day: IsoDate, months: number): IsoDate =>
  firstOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months);

/** What a day has against the crop that the paper names; undefined where both can be true. */
function against(day: Dated, crop: Fact<string>, country: CountryCode, season: Season): RuleFinding | undefined {
  const label = cropLabel(crop.value);
  if (!label || crop.doubt) return undefined;
  const { from, until } = pickedOf(label, season);
  const months = keepsFor[day.kind]!;
  const said = `${day.document.name} dates the ${kinds[day.kind]} ${earliest(day)}`;
  const named =
    crop.evidence.document === day.evidence.document
      ? `the crop ${crop.value} that it names`
      : `the crop ${crop.value} that the papers of the sale name`;
  const where = countryName(country);
  const message =
    latest(day) < from
      ? `${said}, before ${named} was picked: in ${where} that harvest does not begin before ${from.slice(0, 7)}.`
      : earliest(day) >= later(until, months)
        ? `${said}, ${months ? `more than ${months} months after the harvest of ${named}` : `after ${named} was gathered`}: in ${where} that harvest ends by ${later(until, -1).slice(0, 7)}.`
        : undefined;
  const severity = season.confidence === 'low' ? { severity: 'note' as const } : {};
  return message === undefined ? undefined : { message, evidence: [day.evidence, crop.evidence], ...severity };
}

const records: ReadonlySet<Document['type']> = new Set(['farm-record', 'ginning-record', 'tomato-processing-record']);

/**
 * Records whose harvest, ginning or first processing cannot be of the crop that they name: it ends before that crop can have been picked, or
 * begins when it was long gone. Source of the months: the calendar of harvests; a country of which it says nothing is left out.
 */
export function outsideTheirCrop(
  days: readonly Dated[],
  countryOf: (d: Document, commodity: Commodity) => CountryCode | undefined,
  takesFresh: (d: Document) => boolean,
): RuleFinding[] {
  return days.flatMap((day): RuleFinding[] => {
    const { document } = day;
    const crop = document.facts.cropYear;
    if (!crop || kinds[day.kind] === undefined || !records.has(document.type)) return [];
    if (day.kind === 'gin' && document.type !== 'ginning-record') return [];
    if (day.kind === 'process' && !takesFresh(document)) return [];
    const commodity = day.kind === 'gin' ? 'cotton' : commodityOfRecord(document);
    const country = commodity && countryOf(document, commodity);
    const season = country && seasonOf(commodity, country);
    const found = season && against(day, crop, country, season);
    return found ? [found] : [];
  });
}

/** Raw cotton sold as of a crop that had not been picked when all of it was ginned. */
export function soldAsLaterCrop(
  days: readonly Dated[],
  sale: readonly Document[],
  countryOf: (d: Document, commodity: Commodity) => CountryCode | undefined,
): RuleFinding[] {
  const crops = sale.flatMap((d) => d.facts.cropYear ?? []);
  const ginned = days.filter((d) => d.kind === 'gin' && d.document.type === 'ginning-record');
  if (new Set(crops.map((c) => JSON.stringify(cropLabel(c.value)))).size !== 1) return [];
  const found = ginned.map((day) => {
    const country = countryOf(day.document, 'cotton');
    const season = country && seasonOf('cotton', country);
    const label = cropLabel(crops[0]!.value);
    if (!season || !label || latest(day) >= pickedOf(label, season).from) return undefined;
    return against(day, crops[0]!, country, season);
  });
  return found.every((f) => f !== undefined) ? found.slice(0, 1) : [];
}

/**
 * Cotton spun before the year in which the crop of its gins' records can have been picked anywhere: it needs no country. A crop of one year
 * may be named for the year in which it ended.
 */
export function spunBeforeTheCrop(days: readonly Dated[], documents: readonly Document[]): RuleFinding[] {
  const gins = documents.filter((d) => d.type === 'ginning-record');
  const crops = gins.flatMap((d) => (d.facts.cropYear && !d.facts.cropYear.doubt ? [d.facts.cropYear] : []));
  const labels = crops.map((crop) => cropLabel(crop.value));
  if (gins.length === 0 || crops.length < gins.length || labels.some((l) => l === undefined)) return [];
  const years = labels.map((l) => (l!.last > l!.first ? l!.first : l!.first - 1));
  const year = Math.min(...years);
  const crop = crops[years.indexOf(year)]!;
  return days
    .filter((day) => day.kind === 'spin' && day.document.type === 'spinning-record' && latest(day) < `${year}-01-01`)
    .map((day) => ({
      message: `${day.document.name} dates the spinning ${earliest(day)}, before the crop ${crop.value} of the gins’ records can have been picked anywhere.`,
      evidence: [day.evidence, crop.evidence],
    }));
}
