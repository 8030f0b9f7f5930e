import { countryName } from '../country-name.ts';
import type { Document } from '../model/index.ts';
import { unitsOf } from '../trace/units.ts';
import { type BaleWeight, baleWeights } from '../trade/bale-weights.ts';
import { some } from './answer.ts';
import { countryList } from './raw-claims.ts';
import type { Case, RuleFinding } from './types.ts';

/** Papers whose numbered units are bales of lint. */
const baleLists: ReadonlySet<Document['type']> = new Set(['ginning-record', 'packing-list', 'spinning-record']);

/** Ranges of bales that hold another number of bales than their row says (an Uzbek lot's bales are numbered without a gap). */
export function rangeCounts(c: Case): RuleFinding[] {
  return c.documents
    .filter((d) => baleLists.has(d.type) || d.type === 'invoice' || d.type === 'certificate-of-origin')
    .flatMap((document) => {
      const ranges = unitsOf(document).filter(({ row }) => row.to !== undefined && row.count !== undefined);
      const wrong = ranges.filter(({ first, last, row }) => last - first + 1 !== row.count);
      // Where every row disagrees, the count is one of something else: of samples, of a whole lot.
      if (wrong.length === 0 || (wrong.length === ranges.length && ranges.length > 1)) return [];
      const told = wrong.map(
        ({ first, last, row }) => `${row.id}–${row.to} holds ${last - first + 1} numbers, the row says ${row.count}`,
      );
      return [
        {
          message: `${document.name}: ${some(told, 3)}.`,
          evidence: wrong.slice(0, 6).map(({ row }) => row.evidence),
          severity: 'warning' as const,
        },
      ];
    });
}

/** How many bales must be weighed one by one before their mean says anything. */
const fewest = 10;
/** Share by which a mean may lie outside a band: moisture, gross for net. */
const room = 0.06;

const fits = (mean: number, { kg }: BaleWeight): boolean =>
  kg.some(([least, most]) => mean >= least * (1 - room) && mean <= most * (1 + room));

/** Bales that weigh what no press of the stated origin makes, and another country's do. */
export function weightSigns(c: Case, stated: readonly string[]): RuleFinding[] {
  const own = baleWeights.filter((w) => stated.includes(w.country));
  if (stated.length === 0 || own.length !== stated.length) return [];
  return c.documents
    .filter((d) => baleLists.has(d.type))
    .flatMap((document) => {
      const rows = unitsOf(document).filter(
        ({ first, last, row }) => first === last && row.netKg !== undefined && row.netKg > 100 && row.netKg < 400,
      );
      // bales of several presses have no mean of their own
      if (new Set(rows.map(({ row }) => row.origin)).size > 1) return [];
      if (rows.length < fewest) return [];
      const mean = rows.reduce((sum, { row }) => sum + row.netKg!, 0) / rows.length;
      if (own.some((w) => fits(mean, w))) return [];
      // several origins and no column that parts them: each bale fits a press of one of them
      if (own.length > 1 && rows.every(({ row }) => own.some((w) => fits(row.netKg!, w)))) return [];
      const others = baleWeights.filter((w) => fits(mean, w)).map((w) => w.country);
      if (others.length === 0) return [];
      return [
        {
          message: `${rows.length.toLocaleString('en-US')} bales in ${document.name} weigh ${mean.toFixed(0)} kg net on average; bales of ${countryList([...stated])} weigh ${own.map((w) => w.kg.map((k) => k.join(' to ')).join(' or ')).join(', ')} kg, such bales are made in ${some(others.map(countryName), 3)}.`,
          evidence: rows.slice(0, 3).map(({ row }) => row.evidence),
          severity: 'warning' as const,
        },
      ];
    });
}
