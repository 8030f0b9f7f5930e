import { ar } from './ar.ts';
import { az } from './az.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { LabelFile } from './fields.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { tk } from './tk.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { uz } from './uz.ts';
import { uzCyrillic } from './uz-cyrillic.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every label file; where two languages share a spelling, the first one names the language of a match. */
export const languages: readonly LabelFile[] = [
  ...[en, zh, ru, es, it, fr, de, pt, tr, uz, uzCyrillic, vi, id, pl],
  ...[uk, bg, el, ar, bn, ur, hi, az, tk, kk, tg, ja],
];

/** Unit spellings of every language with their codes; the first language that has a spelling keeps it. */
export function unitSpellings(): [string, string][] {
  const all = new Map<string, string>();
  for (const { units } of languages) {
    for (const [printed, code] of Object.entries(units)) if (!all.has(printed)) all.set(printed, code);
  }
  return [...all];
}
