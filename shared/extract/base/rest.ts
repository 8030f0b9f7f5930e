import type { Facts, Mention } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import type { Line, Segment, Table } from '../layout/types.ts';
import { bareCodes } from './bare-codes.ts';
import { type Context, evidenceOf } from './context.ts';
import { isTitle } from './title.ts';

/** Columns whose cells are measures of the goods: figures, days and grades, which name nobody and no place. */
const measures: ReadonlySet<FieldId> = new Set<FieldId>([
  'quantity', 'unit', 'unitPrice', 'amount', 'netWeight', 'grossWeight', 'tareWeight', 'weight', 'date', 'packages', 'cartons', 'pieces', 'baleCount',
  'drumCount', 'rollCount', 'lintWeight', 'seedCottonWeight', 'length', 'area', 'brix', 'grade', 'color', 'size', 'micronaire', 'staple', 'lineNumber',
]); // biome-ignore format: a word list

/** Rows of one shape beyond these repeat what those before them say. */
const mostAlike = 4;
const limit = 1200;

const word = /\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
/** Without the colon of a label that the text was set apart with. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^\s*[:：]\s*/u, '')
    .trim();
/** Rows of one list differ in their figures alone. */
const shapeOf = (text: string): string => plain(text).replace(/\p{Nd}+/gu, '0');

/**
 * What stands on the pages and came into no fact, pair or mention: a line that a table took for a row, a value whose label asks for
 * something else, numbers in a column that no label explains. Kept apart in `facts.rest`: nothing is read out of it, but a place or a
 * code of a region there must be seen.
 */
export function addRest(context: Context, facts: Facts): void {
  const rest: Mention[] = [];
  const shapes = new Map<string, number>();
  const add = (text: string, source: readonly Segment[], label?: string): void => {
    const trimmed = text.trim();
    const shape = label === undefined ? shapeOf(trimmed) : `${label}|${plain(trimmed)}`;
    const alike = (shapes.get(shape) ?? 0) + 1;
    shapes.set(shape, alike);
    if (trimmed === '' || trimmed.length > 4000 || rest.length >= limit) return;
    if (alike > (label === undefined ? mostAlike : 1)) return;
    rest.push({ text: trimmed, context: 'rest', ...(label ? { label } : {}), evidence: evidenceOf(context, source) });
  };
  const told = toldBy(context, facts);
  for (const { label, value } of context.layout.pairs) {
    const text = value.map((s) => s.text).join(', ');
    if (told.includes(plain(text)) || value.every((s) => told.includes(plain(s.text)))) continue;
    if (/\p{L}{3}|\p{Script=Han}|\p{Nd}{5}/u.test(text)) add(text, value, label.text);
  }
  for (const table of context.layout.tables) codesOf(table, told, add);
  const labels = new Set(context.layout.pairs.flatMap((p) => [p.label.text, ...p.value.map((s) => s.text)].map(plain)));
  for (const table of context.layout.tables) for (const { header } of table.columns) labels.add(plain(header));
  for (const { lines } of context.layout.pages)
    for (const line of lines) {
      const left = untold(line, told, labels);
      if (left.length > 0) add(left.map((s) => s.text).join(' '), left);
    }
  const listed = new Set(facts.units.flatMap((u) => [u.id, u.to, u.lot]));
  for (const { label, segment } of bareCodes(context.layout.prose))
    if (!listed.has(segment.text) && !facts.lots?.value.includes(segment.text)) add(segment.text, [segment], label);
  if (rest.length > 0) facts.rest = rest;
}

/** Numbers in columns of codes and in columns that no label explains, each under its printed head. */
function codesOf(
  table: Table,
  told: string,
  add: (text: string, source: readonly Segment[], label: string) => void,
): void {
  for (const [i, { field, header }] of table.columns.entries()) {
    if (header === '' || (field && measures.has(field)) || field === 'baleNumber') continue;
    for (const row of table.rows.slice(0, 300)) {
      const cell = row.cells[i];
      if (cell && /\p{Nd}{4}/u.test(cell.text) && !told.includes(plain(cell.text))) add(cell.text, [cell], header);
    }
  }
}

/** All that mentions, parties, sites and goods lines say, as one text to look into. */
function toldBy(context: Context, facts: Facts): string {
  const texts: (string | undefined)[] = [];
  for (const m of facts.mentions) texts.push(m.text);
  for (const p of facts.parties) texts.push(p.name, p.address);
  for (const s of facts.sites) texts.push(s.name, s.address);
  for (const l of facts.lines?.value ?? []) texts.push(l.description);
  for (const line of context.layout.prose.slice(0, 2000)) texts.push(line.text);
  return texts.flatMap((t) => (t ? [plain(t)] : [])).join('\n');
}

/** The parts of a line that nothing told. A label alone goes with what stands beside it. */
function untold(line: Line, told: string, labels: ReadonlySet<string>): Segment[] {
  if (!word.test(line.text) || isTitle(line.text)) return [];
  const fresh = (s: Segment) => word.test(s.text) && !labels.has(plain(s.text)) && !told.includes(plain(s.text));
  if (!line.segments.some(fresh)) return [];
  return line.segments.filter((s) => !labels.has(plain(s.text)) && (fresh(s) || !told.includes(plain(s.text))));
}
