import { lazy } from './lazy.ts';
import type { CountryCode } from './model/index.ts';

// Asking Node for the names of the world takes 10 ms.
const names = lazy(() => new Intl.DisplayNames(['en'], { type: 'region' }));

/** "Brazil" for BR; the code itself when it names nothing. */
export const countryName = (code: CountryCode): string => names().of(code) ?? code;
