import { lazyPattern } from '../../lazy.ts';
import type { Evidence, UnitRow } from '../../model/index.ts';
import { type Context, evidenceOf, pairText } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { readLabel } from '../layout/labelled.ts';
import type { Line, Segment, Table } from '../layout/types.ts';
import { parseUnit, plainWidth } from '../values/index.ts';
import { columnAt } from './columns.ts';
import { readIds, type UnitId } from './ids.ts';
import { sentencesOf } from './sentences.ts';
import { takenOut } from './taken-out.ts';
import type { UnitKind } from './unit-kind.ts';

/** Labels that ask how many there are, beside which many mills print the numbers themselves. */
const counts: readonly FieldId[] = ['baleCount', 'totalBales'];

/** What stands between the word for bales and their numbers: the word for numbers, the kind of number, a sign. */
const lead =
  /^(?:[\s.:：,(（[-]|(?:numbered|marked|serial|pbi|p\.\s?r\.(?:\s?no)?|ids?|s\/?no|nos?|nrs?|num(?:bers?)?|n[°ºo]s?|№№?|#|num[eé]rad[oa]s|numérot\p{L}+|numer\p{L}*|nummer\p{L}*|nomor|номер\p{L}*|số|from|de|del|da|dal|du|von|от|с|từ|dari|编号|号码|包号|号|从|自)(?=[\s.:：(（[]|\d|\p{Lu}{1,6}[-/]?\d))*/iu;
/** "55, P.R. No. …", "80 (…": how many there are, before their numbers. */
const countAhead = /^\s*\d{1,4}(?:\s*[:：(（=]\s*|,\s+)/u;
const one = String.raw`(?:\p{Lu}{1,6}[-/ ]?(?:(?<=[-/])\d{1,4}[-/])?)?\d{4,}(?!\d|[.,]\d{1,2}(?!\d))`;
const joint = String.raw`\s*(?:[-–—~…→,;，、;&+至到]|\.{2,3}|s\/d|(?<=\s)(?:to|thru|through|till|and|по|до|и|bis|und|au|à|al|ao|a|y|e|et|hasta|até|ile|ila|ve|sampai|hingga|dan|đến|và)(?=\s))\s*`;
/** Numbers of four digits or more, in a list or a run: a shorter number beside bales counts them. */
const list = lazyPattern(`^${one}(?:${joint}${one})+`, 'u');
/** What is measured behind figures makes them no numbers of bales. */
const measured = /^\s*(?:kgs?|lbs?|t|mt|tons?|тонн|кг|公斤|吨|%|usd|eur)(?!\p{L})/iu;
const year = /^(?:19|20)\d\d$/u;

/** The numbers that a text begins with; none where it is a day, two years, a weight, or one number alone, which may be a count. */
export function numbersAt(text: string): UnitId[] {
  const listed = list().exec(text)?.[0] ?? /^(?:\p{Lu}{1,6}[-/]?)?\d{4}[^,;()（）|]{4,55}/u.exec(text)?.[0] ?? '';
  if (listed === '' || measured.test(text.slice(listed.length))) return [];
  const found = readIds(listed);
  if (found.some((u) => year.test(u.id) || (u.to !== undefined && year.test(u.to)))) return [];
  if (found.length === 0 || !found.every((u) => /^(?:\p{Lu}{1,6} )?\S*\d{4}$/u.test(u.id))) return [];
  if (found.every((u) => u.to === undefined) && (found.length < 2 || found.some((u) => !/\d{5}$/u.test(u.id))))
    return [];
  return found.length <= 2000 ? found : [];
}

/** The column of a table that is headed by bales or by their count and holds their numbers in every row that it fills; -1 for none. */
export function numberedColumn(table: Table, kind: UnitKind): number {
  if (kind.unit !== 'bale') return -1;
  const counted = columnAt(table, counts);
  const at = counted >= 0 ? counted : table.columns.findIndex((c) => !c.field && [...behindBales(c.header)].length > 0);
  if (at < 0) return -1;
  const cells = table.rows.flatMap((r) =>
    r.kind === 'row' && /\d/u.test(r.cells[at]?.text ?? '') ? [r.cells[at]!] : [],
  );
  return cells.length > 0 && cells.every((c) => numbersAt(plainWidth(c.text).trim()).length > 0) ? at : -1;
}

/** The words of a text that name bales, each with what stands behind it. */
function* behindBales(text: string): Generator<{ before: string; after: string }> {
  for (const word of text.matchAll(/\p{L}[\p{L}'’ʻ]*/gu)) {
    if (parseUnit(word[0]) !== 'bale') continue;
    yield { before: text.slice(0, word.index), after: text.slice(word.index + word[0].length) };
  }
}

/** "Bales taken from store:": a few words behind the one for bales, at the head of a line, that ask for nothing else. */
const spoken =
  /^((?:[\s'’-]*\p{L}+){1,4})\s*[:：|]?\s+(?=(?:\p{Lu}{1,6}[-/]?)?\d{5}|\p{Lu}{1,6}[ -]\d{4}(?!\d|[.,]\d))/u;

function numbersIn(printed: string): UnitId[] {
  const text = plainWidth(printed);
  for (const { before, after } of behindBales(text)) {
    const found = numbersAt(after.replace(countAhead, '').replace(lead, ''));
    if (found.length > 0) return found;
    const words = /^[\p{L}\s./]{0,14}$/u.test(before) ? spoken.exec(after) : null;
    if (words && !readLabel(words[1]!.trim())) {
      const listed = numbersAt(after.slice(words[0].length));
      if (listed.length > 0) return listed;
    }
  }
  return [];
}

/** A label that asks for numbers and does not say of what: "Numbers", "Αριθμοί / numbers", "N.os". */
const numbersLabel =
  /^(?:(?:numbers|nos\.?|serial nos?\.?|n[°º]s?|números|numéros|numeri|nummern|numara(?:lar[ıi]?)?|номера|№№|αριθμοί|raqamlar[i]?|nomor|编号|號碼|号码)[\s:：/|.]*)+$/iu;

/** The row of numbers next to the row that counts the bales: "Bales | 78" over "Numbers | 20401–20480, see note 2". */
function* underCount({ layout }: Context): Generator<{ numbers: UnitId[]; line: Line }> {
  const asksCount = (line: Line | undefined): boolean =>
    line !== undefined && (readLabel(line.segments[0]!.text)?.fields.some((f) => counts.includes(f)) ?? false);
  for (const { lines } of layout.pages.slice(0, 20))
    for (const [i, line] of lines.entries()) {
      const [label, value] = line.segments;
      if (!value || !numbersLabel.test(label!.text.trim())) continue;
      if (!asksCount(lines[i - 1]) && !asksCount(lines[i + 1])) continue;
      const numbers = numbersAt(plainWidth(value.text).trim());
      if (numbers.length > 0) yield { numbers, line };
    }
}

/**
 * Bales whose numbers stand under no label of numbers: in the place of their count ("Bales used | 24331501 - 24331570 (70)"), behind the
 * word for bales in another value ("60 bales PBI 420310071200 – 420310071259, Texas") or in a sentence.
 */
export function numberedBeside(context: Context, kind: UnitKind): UnitRow[] {
  if (kind.unit !== 'bale') return [];
  const found = new Map<string, UnitRow>();
  const sentences = sentencesOf(context);
  const gone = new Set(sentences.flatMap(({ text }) => takenOut(text)));
  const add = (numbers: readonly UnitId[], source: readonly Segment[] | Evidence): void => {
    if (numbers.length === 0) return;
    const evidence = 'quote' in source ? source : evidenceOf(context, source);
    for (const one of numbers)
      if (!found.has(one.id) && (one.to !== undefined || !gone.has(one.id))) found.set(one.id, { ...one, evidence });
  };
  for (const { numbers, line } of underCount(context)) add(numbers, line.segments);
  if (found.size > 0) return [...found.values()];
  for (const pair of context.layout.pairs) {
    const text = plainWidth(pairText(pair)).trim();
    const own = counts.includes(pair.field) ? numbersAt(text.replace(countAhead, '').replace(lead, '')) : [];
    add(own.length > 0 ? own : numbersIn(text), pair.value);
  }
  for (const page of context.layout.pages.slice(0, 20))
    for (const { segments } of page.lines.slice(0, 400))
      add(numbersIn(segments.map((s) => s.text).join(' ')), segments);
  for (const { text, evidence } of sentences) add(numbersIn(text), evidence);
  // "Gin lot 118, bales HO-25-2201 – HO-25-2270" in the cell of what a step took in, broken where the column ends
  for (const { rows } of context.layout.tables)
    for (const cell of rows.slice(0, 60).flatMap((r) => r.cells)) if (cell) add(numbersIn(cell.text), [cell]);
  return [...found.values()];
}
