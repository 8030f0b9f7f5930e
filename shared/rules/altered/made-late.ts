import type { Document } from '../../model/index.ts';
import { some } from '../answer.ts';
import type { RuleFinding } from '../types.ts';

const day = 86_400_000;
/** A digital paper is written on its date; systems print it again within a season. */
const late = 120;
/** Clocks and zones. */
const early = 3;
/** Dates before it are the stand-ins of converters. */
const firstYear = 1995;

interface Made {
  document: Document;
  date: string;
  created: string;
  days: number;
}

/**
 * Digital papers whose file was made long after the date that they bear, or before it. Bundles that somebody printed anew as a whole say nothing:
 * only files that stand out among the others are told.
 */
export function madeLate(documents: readonly Document[]): RuleFinding[] {
  const made = documents.flatMap((d) => madeOf(d) ?? []);
  const odd = made.filter(({ days }) => days > late || days < -early);
  if (odd.length === 0 || odd.length * 2 >= made.length) return [];
  const told = odd.map(
    ({ document, date, created, days }) =>
      `${document.name} is dated ${date}, its file was made on ${created} (${Math.abs(days)} days ${days > 0 ? 'later' : 'before'})`,
  );
  return [
    {
      message: `${some(told, 3)}.`,
      evidence: odd.flatMap(({ document }) => document.facts.date?.evidence ?? []),
      severity: 'note',
    },
  ];
}

function madeOf(document: Document): Made | undefined {
  const date = document.facts.date?.value;
  const created = document.marks?.created?.slice(0, 10);
  if (document.reader !== 'text-layer' || !date || !created || Number(created.slice(0, 4)) < firstYear)
    return undefined;
  const days = Math.round((Date.parse(created) - Date.parse(date)) / day);
  return Number.isFinite(days) ? { document, date, created, days } : undefined;
}
