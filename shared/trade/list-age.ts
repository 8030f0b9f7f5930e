import type { IsoDate } from '../model/index.ts';

/** How old a list may be, by the day from which it holds. */
interface ListAge {
  from: IsoDate;
  days: number;
  source: string;
}

/**
 * The UFLPA Entity List was amended 19 times from June 2022 to January 2025, at times twice a month, and CBP's table as needed: a copy that
 * was not checked for a month may lack a party.
 */
const listAges: readonly ListAge[] = [
  {
    from: '2018-01-01',
    days: 30,
    source: 'own setting, by the rhythm of the notices in the Federal Register on the UFLPA Entity List, 2022-2026',
  },
];

/** Days between the check of a list and an entry, beyond which the verdict says that the list is old. */
export const freshDays = (on: IsoDate): number =>
  listAges.filter((age) => age.from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.days ?? listAges[0]!.days;
