import { listedCell, plainText } from './listed-cell.ts';
import { type Column, columnsOf, type GridRow } from './table-rows.ts';
import { emptySource, type Source, SourceError, type SourceRow } from './types.ts';
import { usDate } from './us-date.ts';

const statuses: readonly (readonly [string, RegExp])[] = [
  ['Partially Active', /partial/i],
  ['Inactive', /inactive|revoked|terminated|rescinded/i],
  ['Active', /active|in force/i],
];

/**
 * Reads CBP's table of withhold release orders and findings: columns by their heads, in whatever order. A row names one party or several;
 * region-wide orders are rows too.
 * @throws SourceError for a table without the columns of an entity, an order and a status, or one that is cut off.
 */
export function readCbpTable(rows: readonly GridRow[]): Source {
  const head = rows.findIndex((r) => columnsOf(r.cells));
  const columns: ReadonlyMap<Column, number> = head < 0 ? new Map<Column, number>() : columnsOf(rows[head]!.cells)!;
  const missing = (['name', 'status', 'date'] as const).filter((c) => !columns.has(c));
  if (missing.length > 0)
    throw new SourceError(
      `expected CBP's table of orders with the columns Entity, Status and Effective Date, found none for ${missing.map((m) => (m === 'name' ? 'the entity' : m === 'date' ? 'the effective date' : 'the status')).join(' and ')}.`,
    );
  const source = emptySource({
    kind: 'cbp-table',
    list: 'WRO',
    title: 'CBP table of withhold release orders and findings',
    whole: true,
  });
  const wide = rows[head]!.cells.length;
  const body = rows.slice(head + 1).filter((r) => r.cells.some((c) => plainText(c) !== ''));
  const last = body.at(-1);
  const others = body.slice(0, -1);
  if (last && last.cells.length < wide && others.length > 0 && others.every((r) => r.cells.length >= wide))
    throw new SourceError(
      `expected ${wide} columns in every row, found ${last.cells.length} in the last, on line ${last.line}: the file is cut off. Download it again.`,
    );
  for (const row of body) takeRow(source, row, columns);
  if (source.rows.length === 0)
    throw new SourceError("expected rows of CBP's table of orders, found a head row and no row that names an entity.");
  return source;
}

function takeRow(source: Source, { cells, line }: GridRow, columns: ReadonlyMap<Column, number>): void {
  const at = (column: Column) => plainText(cells[columns.get(column) ?? -1] ?? '');
  const said = cells.map(plainText).filter(Boolean).join(' | ');
  const parties = listedCell(at('name'));
  if (parties.length === 0) {
    source.unparsed.push({ line, text: said, why: 'no entity in the row' });
    return;
  }
  const effective = usDate(at('date'));
  if (effective === undefined)
    source.unparsed.push({
      line,
      text: said,
      why:
        at('date') === ''
          ? 'the row has no date; the name is taken without one'
          : `“${at('date')}” is no date; the name is taken without one`,
    });
  const status = statuses.find(([, words]) => words.test(at('status')))?.[0];
  if (status === undefined)
    source.unparsed.push({
      line,
      text: said,
      why: `“${at('status')}” is no status that is known; the row counts as active`,
    });
  const goods = at('goods');
  const remarks = [at('remarks'), at('press')].filter(Boolean).join(' ');
  const details = {
    ...(effective ? { effective } : {}),
    ...(at('country') === '' ? {} : { location: at('country') }),
    ...(at('sector') === '' && goods === '' ? {} : { sector: [at('sector'), goods].filter(Boolean).join(': ') }),
    ...(goods === '' ? {} : { goods }),
    ...(remarks === '' ? {} : { remarks }),
    order: /finding/i.test(at('kind')) && !/wro/i.test(at('kind')) ? ('Finding' as const) : ('WRO' as const),
    status: status ?? 'Active',
    line,
    said,
  };
  for (const { members, reaches, doubts, ...party } of parties) {
    for (const why of doubts) source.unparsed.push({ line, text: said, why });
    source.rows.push(
      { ...details, party, ...(reaches ? { reaches } : {}) },
      ...members.map((member): SourceRow => ({ ...details, party: member })),
    );
  }
}
