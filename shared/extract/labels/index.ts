export { months } from '../values/months.ts';
export { units } from '../values/units.ts';
export * from './fields.ts';
export { type HeaderMatch, matchHeader } from './match-header.ts';
export { matchLabel } from './match-label.ts';
export { type TitleMatch, titleOf } from './titles.ts';
