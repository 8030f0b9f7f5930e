import type { UnitRow } from '../../model/index.ts';
import { type Context, evidenceOf } from '../base/context.ts';

/** Gin code (5), bale number (7), date classed (8), module type (1): USDA Universal Classification Data Format, 2005 (DOMAIN.md 11.1). */
const record = /^(\d{5})(\d{7})((?:19|20)\d{2})(\d{2})(\d{2})[012]/u;

/** Bales of classification records in fixed width: lines of figures without a heading. */
export function readUsdaRecords(context: Context): UnitRow[] {
  const units: UnitRow[] = [];
  for (const page of context.layout.pages) {
    for (const line of page.lines) {
      const m = record.exec(line.text);
      if (!m || Number(m[4]) > 12 || Number(m[5]) > 31) continue;
      units.push({
        id: m[2]!,
        ginCode: m[1]!,
        date: `${m[3]}-${m[4]}-${m[5]}`,
        evidence: evidenceOf(context, line.segments),
      });
    }
  }
  return units;
}
