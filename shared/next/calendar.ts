import type { IsoDate } from '../model/index.ts';

const day = 86_400_000;
const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** So many calendar days later. */
export const addDays = (from: IsoDate, days: number): IsoDate => iso(Date.parse(from) + days * day);

/** The same day so many calendar months later, or the last day of that month where it has no such day (31 January and 3 months: 30 April). */
export function addMonths(from: IsoDate, months: number): IsoDate {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}
