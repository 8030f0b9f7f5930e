import type { PrintedSum, UnitRow } from '../../model/index.ts';
import { type Context, evidenceOf, pairText, readNumber, readWeight } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { pairsOf } from '../layout/index.ts';
import type { Segment, TableRow } from '../layout/types.ts';
import { kgPerUnit, parseQuantity, parseUnit, plainWidth } from '../values/index.ts';
import type { UnitKind } from './unit-kind.ts';
import type { UnitTable } from './units.ts';

/** Labels of a line that sums a list up in words. */
const totals: readonly FieldId[] = ['total', 'totalBales', 'totalPackages', 'totalNet'];

/**
 * The weight of a line of totals that counts the units of the list itself: "Total 70 bales 15,890.0 kg" below seventy of them. Undefined where
 * it counts others or gives two weights.
 */
function weightOfAll(context: Context, kind: UnitKind, text: string, count: number): number | undefined {
  const said = [...plainWidth(text).matchAll(/(\d[\d.,' ]*)\s?(\p{L}+)/gu)].flatMap(([, figure, word]) => {
    const value = readNumber(context, figure!.trim());
    return value && !value.doubt ? [{ value: value.value, unit: parseUnit(word!) ?? '' }] : [];
  });
  const counted = said.filter(({ unit }) => unit === kind.unit);
  const weighed = said.filter(({ unit }) => kgPerUnit(unit) !== undefined);
  if (counted.length !== 1 || counted[0]!.value !== count || weighed.length !== 1) return undefined;
  return weighed[0]!.value * kgPerUnit(weighed[0]!.unit)!;
}

const round = (n: number): number => Number(n.toFixed(3));

/** How many units these rows hold: a run counts by its own ends. */
export const unitCount = (units: readonly UnitRow[]): number =>
  units.reduce((n, u) => n + (u.to ? (u.count ?? 1) : 1), 0);

/** Total of one weight over all rows; undefined where a row lacks it. */
export function totalKg(units: readonly UnitRow[], key: 'netKg' | 'grossKg' | 'tareKg'): number | undefined {
  let sum = 0;
  for (const unit of units) {
    const kg = unit[key];
    if (kg === undefined) return undefined;
    sum += kg;
  }
  return units.length > 0 ? round(sum) : undefined;
}

/**
 * The count of units and the total weights that labels state, against the list's own (sums in total rows of a table are the
 * base's). Only for a list of which every row was surely read: a row that was misread would make a true sum look false.
 */
export function readSums(context: Context, kind: UnitKind, tables: readonly UnitTable[]): PrintedSum[] {
  const sums: PrintedSum[] = [];
  const [only] = tables;
  if (tables.length !== 1 || !only?.sure || only.units.length < 2) return sums;
  const { table, units } = only;
  const add = (
    of: string,
    printed: number | undefined,
    computed: number | undefined,
    unit: string,
    source: TableRow | readonly Segment[],
  ) => {
    if (printed === undefined || computed === undefined || sums.some((s) => s.of === of)) return;
    sums.push({ of, printed: round(printed), computed, unit, evidence: evidenceOf(context, source) });
  };
  const total = table.rows.filter((r) => r.kind === 'total');
  for (const [name, key, label] of [
    ['net', 'netKg', 'totalNet'],
    ['gross', 'grossKg', 'totalGross'],
  ] as const) {
    for (const pair of pairsOf(context.layout, label).slice(0, 1)) {
      const printed = readWeight(context, pairText(pair), pair.unit);
      if (printed?.doubt) continue;
      add(`${name} weight of the ${kind.unit}s listed`, printed?.value, totalKg(units, key), 'kg', pair.value);
    }
  }
  for (const pair of pairsOf(context.layout, ...totals)) {
    const printed = weightOfAll(context, kind, pairText(pair), unitCount(units));
    const [net, gross] = [totalKg(units, 'netKg'), totalKg(units, 'grossKg')];
    // beside two weights of each unit the line must say which of them it sums
    if (printed !== undefined && gross === undefined)
      add(`net weight of the ${kind.unit}s listed`, printed, net, 'kg', pair.value);
  }
  for (const row of total.length === 1 ? total : []) {
    for (const cell of row.cells) {
      const counted = cell && parseQuantity(cell.text, context.mark);
      if (counted?.unit === kind.unit)
        add(`number of ${kind.unit}s listed`, counted.value, unitCount(units), kind.unit, [cell!]);
    }
  }
  for (const pair of pairsOf(context.layout, ...kind.totalCount).slice(0, 1)) {
    add(
      `number of ${kind.unit}s listed`,
      readNumber(context, pairText(pair))?.value,
      unitCount(units),
      kind.unit,
      pair.value,
    );
  }
  return sums;
}
