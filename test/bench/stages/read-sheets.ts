import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { baleList } from '../bale-list.ts';
import { closeReaders, ownReader } from './reading.ts';
import type { Side, Size, Stage } from './stage.ts';

const rows = (...counts: [number, number, number]): Stage['sizes'] =>
  counts.map((units) => ({ label: `${units.toLocaleString('en')} rows`, units })) as unknown as Stage['sizes'];

const sheetJs: Side = {
  name: 'SheetJS alone',
  async load(input) {
    const bytes = await readFile(input);
    return () => {
      const { Sheets } = XLSX.read(bytes, { dense: true });
      return Object.values(Sheets).map((sheet) => XLSX.utils.sheet_to_json(sheet, { header: 1 }));
    };
  },
};

/** A ginning record as a workbook of 1997: the same rows as those of `baleList`. */
async function oldWorkbook({ units }: Size, folder: string): Promise<string> {
  const book = XLSX.read(await baleList(units, 'xlsx'));
  const path = join(folder, `${units}.xls`);
  await writeFile(path, new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' })));
  return path;
}

const listAs =
  (format: 'csv' | 'xlsx') =>
  async ({ units }: Size, folder: string): Promise<string> => {
    const path = join(folder, `${units}.${format}`);
    await writeFile(path, await baleList(units, format));
    return path;
  };

export const readXlsx: Stage = {
  name: 'read-xlsx',
  does: 'A bale list as .xlsx, read into a grid',
  unit: 'row',
  sizes: rows(100, 5_000, 50_000),
  make: listAs('xlsx'),
  own: ownReader,
  peers: [sheetJs],
  close: closeReaders,
};

export const readXls: Stage = {
  ...readXlsx,
  name: 'read-xls',
  does: 'The same list as .xls of 1997, in a thread that can be stopped',
  sizes: rows(100, 5_000, 50_000),
  make: oldWorkbook,
};

export const readCsv: Stage = {
  ...readXlsx,
  name: 'read-csv',
  does: 'The same list as .csv, its encoding and delimiter found first',
  make: listAs('csv'),
  peers: [
    {
      name: 'csv-parse alone',
      async load(input) {
        const { parse } = await import('csv-parse/sync');
        const bytes = await readFile(input);
        return () => parse(bytes, { relax_column_count: true });
      },
    },
  ],
};
