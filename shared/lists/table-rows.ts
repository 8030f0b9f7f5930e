import { listedCell, plainText } from './listed-cell.ts';
import type { Section, Source, SourceRow } from './types.ts';
import { usDate } from './us-date.ts';

/** A row of a table with the line of the file on which it begins. */
export interface GridRow {
  cells: string[];
  line: number;
}

export type Column =
  | 'name'
  | 'date'
  | 'section'
  | 'citation'
  | 'chinese'
  | 'aliases'
  | 'location'
  | 'sector'
  | 'remarks'
  | 'country'
  | 'goods'
  | 'kind'
  | 'status'
  | 'press';

const heads: readonly (readonly [Column, RegExp])[] = [
  ['chinese', /chinese|in characters|中文/i],
  ['aliases', /alias|a\.?k\.?a|other names|also known/i],
  ['kind', /wro\s*\/\s*finding|^(?:order )?type$|^order$|action type/i],
  ['goods', /merchandise|product|^goods|commodit/i],
  ['sector', /industry|sector/i],
  ['status', /^status|\bstatus\b/i],
  ['press', /press release|link|url/i],
  ['remarks', /remarks?|notes?|comment/i],
  ['citation', /federal register|\bfr\b|citation|notice/i],
  ['section', /section|sub-?list|statut|\blist\b/i],
  [
    'name',
    /name of (?:the )?(?:entity|manufacturer|party)|^entit(?:y|ies)(?: name)?$|entity name|company|manufacturer|^names?$|^part(?:y|ies)$|^facilit/i,
  ],
  ['date', /effective|date/i],
  ['location', /location|address|place|province/i],
  ['country', /^country(?! code)/i],
];

/** Which column is which, by the words of the head row; undefined when it is no head row. A modified date is not the date of the order. */
export function columnsOf(cells: readonly string[]): Map<Column, number> | undefined {
  const found = new Map<Column, number>();
  cells.forEach((cell, i) => {
    const said = plainText(cell);
    if (/modif|calendar year|country code|updated/i.test(said) || said.length > 60) return;
    const column = heads.find(([, words]) => words.test(said))?.[0];
    if (column !== undefined && !found.has(column)) found.set(column, i);
  });
  return found.has('name') && found.size >= 2 ? found : undefined;
}

/** Reads the rows of one table of the Entity List into `source`; a row that says nothing readable is put with the unparsed. */
export function takeRows(
  source: Pick<Source, 'rows' | 'unparsed' | 'disagreements'>,
  rows: readonly GridRow[],
  columns: ReadonlyMap<Column, number>,
  section: Section | undefined,
  sectionOf: (cell: string) => Section | undefined,
): void {
  for (const { cells, line } of rows) {
    const at = (column: Column) => plainText(cells[columns.get(column) ?? -1] ?? '');
    const said = cells.map(plainText).filter(Boolean).join(' | ');
    if (said === '' || columnsOf(cells)) continue;
    const name = at('name');
    const parties = listedCell(name);
    if (parties.length === 0) {
      source.unparsed.push({ line, text: said, why: 'no name in the row' });
      continue;
    }
    const dated = at('date');
    const effective = usDate(dated);
    if (effective === undefined && columns.has('date'))
      source.unparsed.push({
        line,
        text: said,
        why:
          dated === ''
            ? 'the row has no date; the name is taken without one'
            : `“${dated}” is no date; the name is taken without one`,
      });
    const own = sectionOf(at('section')) ?? section;
    const details = {
      ...(own ? { section: own } : {}),
      ...(effective ? { effective } : {}),
      ...optional('citation', at('citation')),
      ...optional('location', at('location')),
      ...optional('sector', at('sector')),
      ...optional('remarks', at('remarks')),
      line,
      said,
    };
    for (const { members, reaches, doubts, ...party } of parties) {
      for (const doubt of doubts) source.unparsed.push({ line, text: said, why: doubt });
      const chinese = at('chinese');
      if (chinese !== '')
        party.chinese.push(
          ...chinese
            .split(/[;；、]/)
            .map((c) => c.trim())
            .filter(Boolean),
        );
      const aliases = at('aliases');
      if (aliases !== '') party.aliases.push(...listedCell(`X (also known as ${aliases})`)[0]!.aliases);
      const row: SourceRow = { party, ...(reaches ? { reaches } : {}), ...details };
      source.rows.push(
        row,
        ...members.map(
          (member): SourceRow => ({ ...details, party: member, remarks: `named as a subsidiary of ${party.name}` }),
        ),
      );
    }
  }
}

const optional = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  (value === '' ? {} : { [key]: value }) as { [P in K]?: string };
