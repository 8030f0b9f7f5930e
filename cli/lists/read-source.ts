import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { linesOf } from '../../shared/lists/page-lines.ts';
import { readRows, readSource, textOf } from '../../shared/lists/recognise.ts';
import type { GridRow } from '../../shared/lists/table-rows.ts';
import { type Source, SourceError } from '../../shared/lists/types.ts';
import { usDate } from '../../shared/lists/us-date.ts';
import type { FileRead } from '../../shared/model/index.ts';
import { closeReaders, limits } from '../../shared/read/index.ts';
import { CommandError } from '../command-error.ts';
import { readPaper } from '../read-paper.ts';

/** An official source as it stands in a file, and the day that it is of. */
export interface SourceFile {
  path: string;
  source: Source;
  asOf: string;
  /** Why that day. */
  because: string;
}

/**
 * Reads one official source. Its day: as said by hand, else the day that the source gives, its newest effective date or the day on which
 * the file was saved, whichever is last (a notice is of its own day, whenever it was saved).
 * @throws CommandError for a file that cannot be opened or is no official list, with what was expected and found.
 */
export async function readSourceFile(path: string, said: string | undefined): Promise<SourceFile> {
  const about = await stat(path).catch(() => undefined);
  if (!about?.isFile()) throw new CommandError(`${path}: no such file.`);
  if (about.size > limits.bytes)
    throw new CommandError(`${path}: the file has ${about.size} bytes; at most ${limits.bytes} are read.`);
  const bytes = new Uint8Array(await readFile(path));
  try {
    const source = await sourceOf(bytes, path);
    return { path, source, ...dayOf(source, path, about.mtime, said) };
  } catch (error) {
    if (error instanceof SourceError) throw new CommandError(`${path}: ${error.message}`);
    throw error;
  }
}

async function sourceOf(bytes: Uint8Array, path: string): Promise<Source> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (!start.startsWith('%PDF') && !start.startsWith('PK') && !start.startsWith('\u00d0\u00cf'))
    return readSource(textOf(bytes));
  try {
    const read = await readPaper({ name: basename(path), path }, {});
    const problem = read.problems[0];
    if (read.pages.length === 0)
      throw new SourceError(`the file could not be read${problem ? `: ${problem.message}` : '.'}`);
    return start.startsWith('%PDF')
      ? readSource(read.pages.map((p) => linesOf(p).join('\n')).join('\n'))
      : readRows(rowsOf(read));
  } finally {
    await closeReaders();
  }
}

/** Rows of all sheets; the name of a sheet stands as a line above them, since it may say which list it holds. */
function rowsOf({ pages }: FileRead): GridRow[] {
  return pages.flatMap(({ grid, title }) => {
    if (!grid) return [];
    const rows: GridRow[] = [];
    if (title !== undefined) rows.push({ cells: [title], line: 1 });
    for (let row = 0; row < grid.rows; row++) {
      const cells = new Array<string>(grid.columns).fill('');
      for (const cell of grid.cells) if (cell.row === row) cells[cell.column] = cell.text;
      if (cells.some((c) => c !== '')) rows.push({ cells, line: row + 1 });
    }
    return rows;
  });
}

function dayOf(
  source: Source,
  path: string,
  saved: Date,
  said: string | undefined,
): Pick<SourceFile, 'asOf' | 'because'> {
  if (said !== undefined) return { asOf: said, because: 'as said by --as-of' };
  if (source.kind === 'federal-register' && source.asOf) return { asOf: source.asOf, because: 'the day of the notice' };
  const named = usDate(basename(path));
  const newest =
    source.rows
      .map((r) => r.effective ?? '')
      .sort()
      .at(-1) ?? '';
  const days: [string, string][] = [
    [saved.toISOString().slice(0, 10), 'the day on which the file was saved; --as-of says another'],
    [named ?? '', 'the day in the name of the file'],
    [source.asOf ?? '', 'the day that the source gives for itself'],
    [newest, 'its newest effective date'],
  ];
  const [asOf, because] = days.reduce((a, b) => (b[0] > a[0] ? b : a));
  return { asOf, because };
}
