import type { Box, Cell, Grid, Ruling } from '../../model/index.ts';
import type { Block } from './answer.ts';
import { aroundBoxes } from './shape.ts';
import type { Upright } from './upright.ts';
import { markOf } from './words.ts';

/** The tables of one page as one grid, one below the other, and the upright edges of their cells. */
export interface Tables {
  grid: Grid;
  rulings: Ruling[];
}

/** A cell on its way: rows and columns count from 0 within its table. */
interface Place {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  box: Box | undefined;
  header: boolean;
}

export function tablesOf(
  blocks: readonly Block[],
  byId: ReadonlyMap<string, Block>,
  upright: Upright,
): Tables | undefined {
  const boxOf = (block: Block) => block.shape && upright.toBox(block.shape);
  const held = new Set<Block>();
  const tables = blocks
    .filter((b) => b.type === 'TABLE')
    .map((table) => {
      const cells = table.children.flatMap((id) => byId.get(id) ?? []).filter((b) => b.type === 'CELL' && !held.has(b));
      const merged = table.merged
        .flatMap((id) => byId.get(id) ?? [])
        .filter((b) => b.type === 'MERGED_CELL' && !held.has(b));
      for (const block of [...cells, ...merged]) held.add(block);
      return { top: boxOf(table)?.[1] ?? 0, cells, merged };
    });
  const loose = blocks.filter((b) => !held.has(b));
  tables.push({
    top: 1,
    cells: loose.filter((b) => b.type === 'CELL'),
    merged: loose.filter((b) => b.type === 'MERGED_CELL'),
  });
  const grid: Grid = { rows: 0, columns: 0, cells: [] };
  const edges = new Map<string, Ruling>();
  for (const { cells, merged } of tables.sort((a, b) => a.top - b.top)) {
    const places = placesOf(cells, merged, byId, boxOf);
    let rows = 0;
    for (const place of places) {
      rows = Math.max(rows, place.row + place.rowSpan);
      grid.columns = Math.max(grid.columns, place.column + place.columnSpan);
      if (place.box) for (const edge of edgesOf(place.box)) edges.set(nearly(edge), edge);
      if (place.text !== '') grid.cells.push(toCell(place, grid.rows));
    }
    grid.rows += rows;
  }
  return grid.rows === 0 ? undefined : { grid, rulings: [...edges.values()] };
}

function toCell({ row, box, header, ...place }: Place, above: number): Cell {
  const cell = { ...place, row: row + above, box: box ?? ([0, 0, 0, 0] satisfies Box) };
  return header ? { ...cell, header } : cell;
}

/** Cells in reading order; those that a merged cell joins are that one. */
function placesOf(
  cells: readonly Block[],
  merged: readonly Block[],
  byId: ReadonlyMap<string, Block>,
  boxOf: (block: Block) => Box | undefined,
): Place[] {
  const places = new Map<string, Place>();
  const joined = new Set<Block>();
  for (const block of merged) {
    const parts = block.children.flatMap((id) => byId.get(id) ?? []).filter((b) => b.type === 'CELL');
    const inner = parts.flatMap((part) => toPlace(part, byId, boxOf) ?? []).sort(inOrder);
    for (const part of parts) joined.add(part);
    add(places, joinPlaces(block, inner, boxOf));
  }
  for (const cell of cells) if (!joined.has(cell)) add(places, toPlace(cell, byId, boxOf));
  return [...places.values()].sort(inOrder);
}

const inOrder = (a: Place, b: Place): number => a.row - b.row || a.column - b.column;

/** One place holds one cell: what an odd answer puts there twice is joined. */
function add(places: Map<string, Place>, place: Place | undefined): void {
  if (!place) return;
  const key = `${place.row},${place.column}`;
  const there = places.get(key);
  if (there) there.text = joinTexts([there.text, place.text]);
  else places.set(key, place);
}

const joinTexts = (texts: readonly string[]): string => texts.filter((t) => t !== '').join(' ');

function toPlace(
  block: Block,
  byId: ReadonlyMap<string, Block>,
  boxOf: (block: Block) => Box | undefined,
): Place | undefined {
  if (block.row === undefined || block.column === undefined) return undefined;
  const parts = block.children.flatMap((id) => byId.get(id) ?? []);
  const text = parts.map((b) => (b.type === 'SELECTION_ELEMENT' ? markOf(b) : b.type === 'WORD' ? b.text : ''));
  const { rowSpan, columnSpan } = block;
  const header = block.entities.includes('COLUMN_HEADER');
  return {
    row: block.row - 1,
    column: block.column - 1,
    rowSpan,
    columnSpan,
    text: joinTexts(text) || block.text,
    box: boxOf(block) ?? aroundBoxes(parts.map(boxOf)),
    header,
  };
}

/** A merged cell: its own place and size, or those of the cells it joins where the answer leaves them out. */
function joinPlaces(
  block: Block,
  parts: readonly Place[],
  boxOf: (block: Block) => Box | undefined,
): Place | undefined {
  const ends = (far: (p: Place) => number) => parts.reduce((most, p) => Math.max(most, far(p)), 0);
  const starts = (near: (p: Place) => number) => parts.reduce((least, p) => Math.min(least, near(p)), Infinity);
  const row = block.row === undefined ? starts((p) => p.row) : block.row - 1;
  const column = block.column === undefined ? starts((p) => p.column) : block.column - 1;
  if (!Number.isFinite(row) || !Number.isFinite(column)) return undefined;
  return {
    row,
    column,
    rowSpan: Math.max(block.rowSpan, ends((p) => p.row + p.rowSpan) - row),
    columnSpan: Math.max(block.columnSpan, ends((p) => p.column + p.columnSpan) - column),
    text: joinTexts(parts.map((p) => p.text)) || block.text,
    box: boxOf(block) ?? aroundBoxes(parts.map(({ box }) => box)),
    header: block.entities.includes('COLUMN_HEADER') || (parts.length > 0 && parts.every((p) => p.header)),
  };
}

/** The sides of a cell part what stands left and right of them, as drawn lines do. */
const edgesOf = ([l, t, w, h]: Box): Ruling[] => [
  { x1: l, y1: t, x2: l, y2: t + h },
  { x1: l + w, y1: t, x2: l + w, y2: t + h },
];

/** Neighbours share an edge. */
const nearly = ({ x1, y1, y2 }: Ruling): string => [x1, y1, y2].map((n) => Math.round(n * 400)).join();
