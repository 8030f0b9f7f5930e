import * as z from 'zod';
import { type Point, type Shape, toShape } from './shape.ts';

/** A block of an answer, as far as it is used; what the service left out or gave as null is absent. */
export interface Block {
  id: string;
  type: string;
  /** From 1; its parent's, so that no block is torn from what holds it; 1 where nothing says it. */
  page: number;
  /** From 0 to 1; 0 when the service gave none. */
  confidence: number;
  text: string;
  shape: Shape | undefined;
  /** Of cells, from 1 as the service counts. */
  row: number | undefined;
  column: number | undefined;
  rowSpan: number;
  columnSpan: number;
  selected: boolean;
  entities: string[];
  children: string[];
  merged: string[];
}

export interface Warning {
  code: string;
  pages: number[];
}

/** All answers of one job joined: blocks in the order met, one of each id. */
export interface Answer {
  blocks: Block[];
  /** How many pages the service says the file has; 0 when it does not. */
  pages: number;
  warnings: Warning[];
  /** FAILED, PARTIAL_SUCCESS ... of asynchronous jobs. */
  status: string | undefined;
  message: string | undefined;
  /** Every answer at hand names a next one: the last is missing. */
  cut: boolean;
}

/** Most pages that the service takes in one file. */
export const mostPages = 3000;

/** Null is what the service gives for nothing; what is odd counts as nothing too. */
const loose = <T extends z.ZodType>(type: T) => type.nullish().catch(null);
const number = loose(z.number());
const text = loose(z.string());
const items = loose(z.array(z.unknown()));
const PointShape = z.object({ X: z.number(), Y: z.number() });
const BoxShape = z.object({ Left: z.number(), Top: z.number(), Width: z.number(), Height: z.number() });
const GeometryShape = loose(z.object({ BoundingBox: loose(BoxShape), Polygon: loose(z.array(PointShape)) }));
const RelationShape = z.object({ Type: z.string(), Ids: items });
const BlockShape = z.object({
  BlockType: z.string(),
  Id: text,
  Page: number,
  Confidence: number,
  Text: text,
  Geometry: GeometryShape,
  RowIndex: number,
  ColumnIndex: number,
  RowSpan: number,
  ColumnSpan: number,
  SelectionStatus: text,
  EntityTypes: items,
  Relationships: items,
});
const WarningShape = z.object({ ErrorCode: text, Pages: items });
const ResponseShape = z.object({
  Blocks: items,
  Warnings: items,
  DocumentMetadata: loose(z.object({ Pages: number })),
  JobStatus: text,
  StatusMessage: text,
  NextToken: text,
});

const count = (value: number | null | undefined): number | undefined =>
  value && Number.isSafeInteger(value) && value >= 1 ? value : undefined;

/** No table of a page is longer or wider. */
const mostCells = 100_000;
const place = (value: number | null | undefined): number | undefined => {
  const n = count(value);
  return n !== undefined && n <= mostCells ? n : undefined;
};

const strings = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).filter((v): v is string => typeof v === 'string');

type Found = Omit<Block, 'page'> & { page: number | undefined };

function toBlock(value: unknown, index: number): Found | undefined {
  const parsed = BlockShape.safeParse(value);
  if (!parsed.success) return undefined;
  const b = parsed.data;
  const relations = (b.Relationships ?? []).flatMap((r) => {
    const relation = RelationShape.safeParse(r);
    return relation.success ? [relation.data] : [];
  });
  const idsOf = (type: string) => relations.filter((r) => r.Type === type).flatMap((r) => strings(r.Ids));
  const points = b.Geometry?.Polygon?.map(({ X, Y }): Point => [X, Y]);
  const box = b.Geometry?.BoundingBox;
  return {
    id: b.Id ?? `#${index}`,
    type: b.BlockType,
    page: count(b.Page),
    confidence: Math.min(1, Math.max(0, (b.Confidence ?? 0) / 100)),
    text: (b.Text ?? '').trim(),
    shape: toShape(box ? [box.Left, box.Top, box.Width, box.Height] : undefined, points),
    row: place(b.RowIndex),
    column: place(b.ColumnIndex),
    rowSpan: place(b.RowSpan) ?? 1,
    columnSpan: place(b.ColumnSpan) ?? 1,
    selected: b.SelectionStatus === 'SELECTED',
    entities: strings(b.EntityTypes),
    children: idsOf('CHILD'),
    merged: idsOf('MERGED_CELL'),
  };
}

/** Outermost first, so that a page handed down reaches the words. */
const parents = ['PAGE', 'TABLE', 'MERGED_CELL', 'CELL', 'LINE'];

function withPages(found: ReadonlyMap<string, Found>): Block[] {
  const all = [...found.values()];
  for (const type of parents) {
    for (const parent of all) {
      if (parent.type !== type || parent.page === undefined) continue;
      for (const id of [...parent.children, ...parent.merged]) {
        const child = found.get(id);
        if (child) child.page = parent.page;
      }
    }
  }
  return all.map((block) => ({ ...block, page: block.page ?? 1 }));
}

function toWarning(value: unknown): Warning[] {
  const parsed = WarningShape.safeParse(value);
  if (!parsed.success) return [];
  const pages = (parsed.data.Pages ?? []).filter((p): p is number => typeof p === 'number' && count(p) !== undefined);
  return [{ code: parsed.data.ErrorCode ?? 'unknown', pages }];
}

/** Joins the answers of one job, in whatever order they are handed in; an answer handed in twice counts once. */
export function readAnswer(responses: unknown): Answer {
  const parsed = (Array.isArray(responses) ? responses.flat() : [responses]).flatMap((response) => {
    const one = ResponseShape.safeParse(response);
    return one.success ? [one.data] : [];
  });
  const blocks = new Map<string, Found>();
  const warnings = new Map<string, Warning>();
  let index = 0;
  for (const response of parsed) {
    for (const value of response.Blocks ?? []) {
      const block = toBlock(value, index++);
      if (block && !blocks.has(block.id)) blocks.set(block.id, block);
    }
    // Every answer of a job repeats its warnings.
    for (const warning of (response.Warnings ?? []).flatMap(toWarning)) warnings.set(JSON.stringify(warning), warning);
  }
  const statuses = parsed.flatMap((r) => r.JobStatus ?? []);
  const declared = parsed.map((r) => count(r.DocumentMetadata?.Pages) ?? 0);
  return {
    blocks: withPages(blocks),
    pages: Math.min(
      mostPages,
      declared.reduce((most, n) => Math.max(most, n), 0),
    ),
    warnings: [...warnings.values()],
    status: statuses.find((s) => s === 'FAILED') ?? statuses.find((s) => s !== 'SUCCEEDED'),
    message: parsed.find((r) => r.StatusMessage)?.StatusMessage ?? undefined,
    cut: parsed.length > 0 && parsed.every((r) => r.NextToken),
  };
}
