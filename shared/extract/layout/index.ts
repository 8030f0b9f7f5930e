import type { Evidence, Page } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { joinBoxHeads } from './box-heads.ts';
import { cellPairs } from './cell-pairs.ts';
import { joinCentredCells } from './centred-cells.ts';
import { union } from './geometry.ts';
import { findLines } from './lines.ts';
import { findPairs } from './pairs.ts';
import { findTables } from './tables.ts';
import type { DocumentLayout, LabelValue, Line, PageLayout, Segment, Table, TableRow } from './types.ts';

export type * from './types.ts';

/**
 * Lays out the pages of one document: its printed lines, its label-value pairs, its tables (joined over pages) and what is
 * left as prose. Pages without words give nothing; no template is used.
 */
export function layoutDocument(pages: readonly Page[]): DocumentLayout {
  const laid: PageLayout[] = pages.map((page) => ({
    page,
    lines: joinBoxHeads(joinCentredCells(findLines(page), page), page),
  }));
  const { tables, lines: taken } = findTables(laid);
  const pairs: LabelValue[] = [];
  const inside = cellPairs(tables, pages[0] ? pages[0].width / pages[0].height : 1);
  const prose: Line[] = [];
  for (const { page, lines } of laid) {
    const found = findPairs(page, lines, taken);
    for (const pair of found.pairs) pairs.push(pair);
    for (const line of lines) {
      if (taken.has(line)) continue;
      const left = line.segments.filter((s) => !found.used.has(s));
      if (left.length === line.segments.length) prose.push(line);
      else if (left.length > 0) {
        prose.push({
          ...line,
          segments: left,
          text: left.map((s) => s.text).join('  '),
          box: union(left.map((s) => s.box)),
        });
      }
    }
  }
  const known = new Set(pairs.map((p) => `${p.field}|${p.value[0]!.text}`));
  for (const pair of inside) if (!known.has(`${pair.field}|${pair.value[0]!.text}`)) pairs.push(pair);
  return { pages: laid, pairs, tables, prose };
}

/** Evidence for what a segment says. */
export const segmentEvidence = (document: string, segment: Segment): Evidence => ({
  document,
  page: segment.page,
  box: segment.box,
  quote: segment.text,
  confidence: segment.confidence,
});

/** Evidence for a value that stands in several segments; its confidence is that of the least sure one. */
export const blockEvidence = (document: string, segments: readonly Segment[]): Evidence => ({
  document,
  page: segments[0]?.page ?? 1,
  box: union(segments.filter((s) => s.page === segments[0]!.page).map((s) => s.box)),
  quote: segments.map((s) => s.text).join('\n'),
  confidence: segments.reduce((least, s) => Math.min(least, s.confidence), 1),
});

/** Evidence for a table row: its filled cells. */
export const rowEvidence = (document: string, row: TableRow): Evidence => {
  const cells = row.cells.filter((c) => c !== undefined);
  return {
    document,
    page: row.page,
    box: row.box,
    quote: cells.map((c) => c.text).join(' | '),
    confidence: cells.reduce((least, c) => Math.min(least, c.confidence), 1),
  };
};

/** A label that means this field only in the second place, or was matched loosely, stands behind the others. */
const sureScore = 0.95;

/** The pairs of these fields, in the order of the fields and then of the page. */
export const pairsOf = (layout: DocumentLayout, ...fields: FieldId[]): LabelValue[] =>
  fields.flatMap((field) => {
    const own = layout.pairs.filter((p) => p.field === field);
    return [...own.filter((p) => p.score >= sureScore), ...own.filter((p) => p.score < sureScore)];
  });

/** Index of the first column of a field in a table, or -1. */
export const columnOf = (table: Table, ...fields: FieldId[]): number => {
  for (const field of fields) {
    const own = table.columns.findIndex((c) => c.field === field);
    const i = own >= 0 ? own : table.columns.findIndex((c) => c.also?.includes(field));
    if (i >= 0) return i;
  }
  return -1;
};

/** The cell of a row in the column of a field, if the table has it and it is filled. */
export const cellOf = (table: Table, row: TableRow, ...fields: FieldId[]): Segment | undefined => {
  for (const field of fields) {
    for (const [i, c] of table.columns.entries()) {
      if ((c.field === field || c.also?.includes(field)) && row.cells[i]) return row.cells[i];
    }
  }
  return undefined;
};
