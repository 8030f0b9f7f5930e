import * as z from 'zod';

/** A calendar date as `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();
export type IsoDate = string;

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);
export type CountryCode = string;
