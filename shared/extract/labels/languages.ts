import { en } from './en.ts';
import type { LabelFile } from './fields.ts';

/** Every label file; English first, since its spellings win where two languages share one. */
export const languages: readonly LabelFile[] = [en];

/** Unit spellings of every language with their codes; the first language that has a spelling keeps it. */
export function unitSpellings(): [string, string][] {
  const all = new Map<string, string>();
  for (const { units } of languages) {
    for (const [printed, code] of Object.entries(units)) if (!all.has(printed)) all.set(printed, code);
  }
  return [...all];
}
