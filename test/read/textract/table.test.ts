import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../shared/documents.ts';
import { pagesFromTextract } from '../../../shared/read/textract.ts';
import { answer, block, child, geometry, line, type TextractBlock } from './answers.ts';

const box = (row: number, column: number, columns = 1) =>
  geometry([0.1 + column * 0.2, 0.3 + row * 0.03, 0.2 * columns, 0.03]);

/** A table of texts; every cell holds the words of its own line. */
function table(texts: readonly (readonly string[])[], down = 0) {
  const blocks: TextractBlock[] = [];
  const cells = texts.map((row, r) =>
    row.map((text, c) => {
      const print = text === '' ? undefined : line(text, 0.11 + c * 0.2, 0.31 + (r + down) * 0.03);
      if (print) blocks.push(...print.all);
      return block('CELL', {
        RowIndex: r + 1,
        ColumnIndex: c + 1,
        RowSpan: 1,
        ColumnSpan: 1,
        EntityTypes: r === 0 ? ['COLUMN_HEADER'] : null,
        Geometry: box(r + down, c),
        Relationships: print ? [child(print.words)] : null,
      });
    }),
  );
  const top = block('TABLE', {
    Geometry: geometry([0.1, 0.3 + down * 0.03, 0.6, 0.09]),
    Relationships: [child(cells.flat())],
  });
  return { top, cells, blocks: [top, ...cells.flat(), ...blocks] };
}

const texts = [
  ['Bale', 'Weight', 'Grade'],
  ['1001', '227 kg', ''],
  ['1002', '', 'SM'],
];

describe('a paper with a table that Textract saw', () => {
  it('gives the facts around the table as well as those in it', () => {
    const { blocks } = table([
      ['Description', 'Quantity', 'Amount'],
      ['Raw cotton', '100 bales', '42,000.00'],
      ['Raw cotton', '50 bales', '21,000.00'],
    ]);
    const around = ['COMMERCIAL INVOICE', 'Invoice No: SH-2024-117', 'Seller: Delta Gin Cooperative'];
    const lines = around.flatMap((text, i) => line(text, 0.1, 0.1 + i * 0.03).all);
    const pages = pagesFromTextract(answer([...lines, ...blocks]));
    expect(pages[0]!.grid).toBeDefined();
    const file = { name: 'scan.pdf', sha256: '0'.repeat(64), bytes: 1, kind: 'pdf' as const, pages };
    const [paper] = documentsOf({ ...file, problems: [], notes: [], parts: [] }).documents;
    expect(paper).toMatchObject({ type: 'invoice', reader: 'textract' });
    expect(paper!.facts.number?.value).toBe('SH-2024-117');
    expect(paper!.facts.lines?.value).toHaveLength(2);
  });
});

describe('tables of a Textract answer', () => {
  it('become a grid that counts from 0, without the empty cells; the head is marked', () => {
    const [page] = pagesFromTextract(answer(table(texts).blocks));
    expect(page!.grid).toMatchObject({ rows: 3, columns: 3 });
    expect(page!.grid!.cells.map((c) => [c.row, c.column, c.text, c.header ?? false])).toEqual([
      [0, 0, 'Bale', true],
      [0, 1, 'Weight', true],
      [0, 2, 'Grade', true],
      [1, 0, '1001', false],
      [1, 1, '227 kg', false],
      [2, 0, '1002', false],
      [2, 2, 'SM', false],
    ]);
    expect(page!.grid!.cells[4]!.box[0]).toBeCloseTo(0.3);
    expect(page!.words.map((w) => w.text).join(' ')).toBe('Bale Weight Grade 1001 227 kg 1002 SM');
  });

  it('have the merged cell in place of those that it joins, with its spans and their texts', () => {
    const { top, cells, blocks } = table(texts);
    const parts = [cells[1]![1]!, cells[1]![2]!, cells[2]![1]!, cells[2]![2]!];
    const merged = block('MERGED_CELL', {
      RowIndex: 2,
      ColumnIndex: 2,
      RowSpan: 2,
      ColumnSpan: 2,
      Geometry: geometry([0.3, 0.33, 0.4, 0.06]),
      Relationships: [child(parts.toReversed())],
    });
    top.Relationships = [...(top.Relationships as unknown[]), child([merged], 'MERGED_CELL')];
    const joined = pagesFromTextract(answer([...blocks, merged]))[0]!.grid!.cells.filter((c) => c.row > 0);
    expect(joined.map((c) => [c.row, c.column, c.rowSpan, c.columnSpan, c.text])).toEqual([
      [1, 0, 1, 1, '1001'],
      [1, 1, 2, 2, '227 kg SM'],
      [2, 0, 1, 1, '1002'],
    ]);
    for (const name of ['RowIndex', 'ColumnIndex', 'RowSpan', 'ColumnSpan', 'Geometry']) merged[name] = null;
    expect(pagesFromTextract(answer([...blocks, merged]))[0]!.grid!.cells.filter((c) => c.row > 0)).toEqual(
      joined.map((c) => ({ ...c, box: c.box.map((n) => expect.closeTo(n)) })),
    );
  });

  it('hold selection marks, and cells without geometry stand where their words do', () => {
    const { cells, blocks } = table([['Organic', '']]);
    const tick = block('SELECTION_ELEMENT', {
      SelectionStatus: 'SELECTED',
      Geometry: geometry([0.31, 0.31, 0.01, 0.012]),
    });
    cells[0]![1]!.Relationships = [child([tick])];
    cells[0]![1]!.Geometry = null;
    const [page] = pagesFromTextract(answer([...blocks, tick]));
    expect(page!.grid!.cells[1]).toMatchObject({ text: '☒' });
    expect(page!.grid!.cells[1]!.box[0]).toBeCloseTo(0.31);
    expect(page!.words.map((w) => w.text)).toEqual(['Organic', '☒']);
  });

  it('stand one below the other in one grid, by their place on the page', () => {
    const below = table([['Total', '454 kg']], 6);
    const [page] = pagesFromTextract(answer([...below.blocks, ...table(texts).blocks]));
    expect(page!.grid).toMatchObject({ rows: 4, columns: 3 });
    expect(page!.grid!.cells.at(-1)).toMatchObject({ row: 3, column: 1, text: '454 kg' });
  });

  it('part their columns by the edges of their cells', () => {
    const [page] = pagesFromTextract(answer(table(texts).blocks));
    const edges = new Set(page!.rulings.map((r) => r.x1.toFixed(3)));
    expect([...edges].sort()).toEqual(['0.100', '0.300', '0.500', '0.700']);
    expect(page!.rulings.every((r) => r.x1 === r.x2)).toBe(true);
  });
});
