/** Builds answers in the shape that Amazon Textract gives (PascalCase, nulls for what does not apply), for the tests. */
export interface Given {
  /** Corners of the page turned by this many degrees clockwise, as a scanner lays it; the page is then as scanned. */
  scanned?: 0 | 90 | 180 | 270;
  /** Degrees clockwise by which the paper leans on the scan. */
  leaning?: number;
  /** Width by height of the upright page. */
  ratio?: number;
}

type Xy = [number, number];
export type TextractBlock = Record<string, unknown> & { Id: string; BlockType: string };

const nulls = {
  ColumnIndex: null,
  ColumnSpan: null,
  EntityTypes: null,
  Hint: null,
  PageClassification: null,
  Query: null,
  RowIndex: null,
  RowSpan: null,
  SelectionStatus: null,
  TextType: null,
};

const turn = ([x, y]: Xy, degrees: number): Xy =>
  degrees === 90 ? [1 - y, x] : degrees === 180 ? [1 - x, 1 - y] : degrees === 270 ? [y, 1 - x] : [x, y];

function lean([x, y]: Xy, degrees: number, ratio: number): Xy {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [(x - 0.5) * ratio, y - 0.5];
  return [
    0.5 + (dx * Math.cos(angle) - dy * Math.sin(angle)) / ratio,
    0.5 + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
}

export function geometry(box: readonly number[], { scanned = 0, leaning = 0, ratio = Math.SQRT1_2 }: Given = {}) {
  const [l, t, w, h] = box as [number, number, number, number];
  const corners: Xy[] = [
    [l, t],
    [l + w, t],
    [l + w, t + h],
    [l, t + h],
  ];
  const points = corners.map((p) => turn(lean(p, leaning, ratio), scanned));
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    BoundingBox: { Width: Math.max(...xs) - left, Height: Math.max(...ys) - top, Left: left, Top: top },
    Polygon: points.map(([X, Y]) => ({ X, Y })),
    RotationAngle: null,
  };
}

let last = 0;
export const block = (type: string, more: Record<string, unknown> = {}): TextractBlock => ({
  ...nulls,
  BlockType: type,
  Id: `id-${++last}`,
  Page: 1,
  Confidence: 99,
  Text: null,
  Relationships: null,
  Geometry: null,
  ...more,
});

export const child = (blocks: readonly TextractBlock[], type = 'CHILD') => ({
  Type: type,
  Ids: blocks.map((b) => b.Id),
});

/** A LINE with its WORDs, set in letters of the width of print, and the blocks in the order of an answer. */
export function line(text: string, left: number, top: number, given: Given & { page?: number; height?: number } = {}) {
  const { page = 1, height = 0.012, ratio = Math.SQRT1_2 } = given;
  const letter = (0.62 * height) / ratio;
  let at = left;
  const words = text.split(' ').map((Text) => {
    const word = block('WORD', {
      Text,
      TextType: 'PRINTED',
      Page: page,
      Geometry: geometry([at, top, Text.length * letter, height], given),
    });
    at += (Text.length + 0.5) * letter;
    return word;
  });
  const Geometry = geometry([left, top, at - left - 0.5 * letter, height], given);
  const parent = block('LINE', { Text: text, Page: page, Geometry, Relationships: [child(words)] });
  return { line: parent, words, all: [parent, ...words] };
}

export const pageBlock = (children: readonly TextractBlock[], Page: number | null = 1) =>
  block('PAGE', { Page, Confidence: null, Geometry: geometry([0, 0, 1, 1]), Relationships: [child(children)] });

export const answer = (Blocks: readonly unknown[], more: Record<string, unknown> = {}) => ({
  DocumentMetadata: { Pages: 1 },
  JobStatus: 'SUCCEEDED',
  NextToken: null,
  StatusMessage: null,
  Warnings: null,
  DetectDocumentTextModelVersion: '1.0',
  Blocks,
  ...more,
});

/** A page of a few lines of an invoice. */
export function invoice(given: Given & { page?: number } = {}) {
  const texts = [
    'Commercial Invoice',
    'Invoice No. SH-2024-117',
    'Seller: Delta Gin Cooperative',
    'Net weight 21,772 kg',
  ];
  const lines = texts.map((text, i) => line(text, 0.1, 0.1 + i * 0.03, given));
  const blocks = [
    pageBlock(
      lines.map((l) => l.line),
      given.page ?? 1,
    ),
    ...lines.flatMap((l) => l.all),
  ];
  return { texts, lines, blocks };
}
