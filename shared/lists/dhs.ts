import { type Block, htmlBlocks } from './html-blocks.ts';
import { plainText } from './listed-cell.ts';
import { sectionsIn } from './sections.ts';
import { columnsOf, type GridRow, takeRows } from './table-rows.ts';
import { emptySource, type Section, type Source, SourceError } from './types.ts';
import { usDate } from './us-date.ts';

const empty = (kind: Source['kind'], title: string): Source => emptySource({ kind, list: 'UFLPA', title, whole: true });

const errorPage =
  /access denied|forbidden|not found|error|just a moment|captcha|attention required|temporarily unavailable|page unavailable|sign in|log ?in/i;

/**
 * Reads the saved page of the DHS Entity List (dhs.gov/uflpa-entity-list): a table for each list of UFLPA section 2(d)(2)(B), under its
 * heading. @throws SourceError for another page, a page of an error, one without a row, or one that ends in the middle.
 */
export function readDhsPage(html: string): Source {
  const { title, blocks, whole } = htmlBlocks(html);
  const source = empty('dhs-page', 'DHS UFLPA Entity List page (dhs.gov/uflpa-entity-list)');
  const tables = blocks.filter((b) => b.kind === 'table');
  const lists = tables.filter((t) => t.rows.slice(0, 2).some((r) => columnsOf(r.cells)));
  if (lists.length === 0) {
    const found =
      title === '' ? `${tables.length} tables, none with a column “Name of Entity”` : `a page titled “${title}”`;
    const why =
      errorPage.test(title) || blocks.length < 6
        ? 'It looks like a page of an error: open the list in a browser and save it again.'
        : 'Save the page of the list itself.';
    throw new SourceError(
      `expected the DHS Entity List page with its tables (columns “Name of Entity” and “Effective Date”), found ${found}. ${why}`,
    );
  }
  const open = tables.find((t) => !t.closed);
  if (open || (!whole && /<html[\s>]/i.test(html)))
    throw new SourceError(
      `expected a whole page, found one that is cut off${open ? ` in the table that begins on line ${open.line}` : ' before its end'}. Save it again.`,
    );
  let section: Section | undefined;
  for (const block of blocks) {
    if (block.kind === 'text') {
      section = sectionFrom(block, section);
      const own = /last (?:updated|reviewed|published)[^\d]{0,40}|updated as of|list as of/i.exec(block.text);
      const date = own && usDate(block.text.slice(own.index));
      if (date && (source.asOf === undefined || date > source.asOf)) source.asOf = date;
      continue;
    }
    if (!lists.includes(block)) continue;
    const captioned = sectionsIn(block.caption);
    if (captioned.length === 1) section = captioned[0];
    const head = block.rows.findIndex((r) => columnsOf(r.cells));
    const columns = columnsOf(block.rows[head]!.cells)!;
    if (section === undefined)
      source.disagreements.push(
        `The table that begins on line ${block.line} stands under no heading that names its list of section 2(d)(2)(B).`,
      );
    takeRows(source, block.rows.slice(head + 1), columns, section, (cell) => sectionsIn(cell)[0]);
  }
  if (source.rows.length === 0)
    throw new SourceError(
      `expected rows that name entities in the tables of the page, found none in ${lists.length === 1 ? 'its table' : `its ${lists.length} tables`}: it was saved before it was filled. Open the list in a browser, wait until its names stand there, and save it again.`,
    );
  return source;
}

/** The heading nearest above a table says its list; a text that names several says none. */
function sectionFrom(block: Extract<Block, { kind: 'text' }>, before: Section | undefined): Section | undefined {
  const named = sectionsIn(block.text);
  return named.length === 1 ? named[0] : before;
}

/** "(v)", "v", "Section 2(d)(2)(B)(v)", or the statute's words. */
const sectionCell = (cell: string): Section | undefined => {
  const short = /^\s*\(?(iv|v|ii|i)\)?\s*$/i.exec(cell)?.[1];
  return short ? (short.toLowerCase() as Section) : sectionsIn(cell)[0];
};

/**
 * Reads the tables of the Entity List as CSV, workbook or pasted text. Lines that name a list of section 2(d)(2)(B) head the rows below
 * them. Without a head row the first column is the name and the one that holds dates is the date.
 * @throws SourceError when no row holds a name beside a date.
 */
export function readDhsTable(rows: readonly GridRow[]): Source {
  const source = empty('dhs-table', 'Table of the DHS UFLPA Entity List');
  const head = rows.findIndex((r) => columnsOf(r.cells));
  const dated = (cells: readonly string[]) =>
    cells.findIndex((c, i) => i > 0 && usDate(c) !== undefined && plainText(c).length < 40);
  const columns = head >= 0 ? columnsOf(rows[head]!.cells)! : new Map(guess(rows, dated));
  if (!columns.has('name'))
    throw new SourceError(
      'expected rows with a name and an effective date (“Name of Entity”, “Effective Date”), found none.',
    );
  let section: Section | undefined;
  for (const [i, row] of rows.entries()) {
    const filled = row.cells.filter((c) => plainText(c) !== '');
    const named = sectionsIn(filled.join(' '));
    // A line of its own that names a list heads the rows below it.
    if (filled.length === 1 && named.length === 1) {
      section = named[0];
      continue;
    }
    // Lines above the head row are titles.
    if (i < head) continue;
    const own = /last updated|as of/i.test(filled[0] ?? '') && filled.length === 1 ? usDate(filled[0]!) : undefined;
    if (own) {
      source.asOf = own;
      continue;
    }
    if (
      filled.length === 1 &&
      !columnsOf(row.cells) &&
      columns.has('date') &&
      plainText(row.cells[columns.get('date')!] ?? '') === '' &&
      !/\b(?:co|ltd|inc|corp|group|corps|center|park)\b/i.test(filled[0]!)
    ) {
      source.unparsed.push({ line: row.line, text: plainText(filled[0]!), why: 'a line that is no row of the table' });
      continue;
    }
    takeRows(source, [row], columns, section, sectionCell);
  }
  if (!source.rows.some((r) => r.effective !== undefined))
    throw new SourceError('expected rows with a name and an effective date, found no date in any row.');
  return source;
}

function guess(rows: readonly GridRow[], dated: (cells: readonly string[]) => number): ['name' | 'date', number][] {
  const at = rows.map((r) => dated(r.cells)).find((i) => i > 0);
  return at === undefined
    ? []
    : [
        ['name', 0],
        ['date', at],
      ];
}
