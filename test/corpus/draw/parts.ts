import type { Ink, Pen } from './pen.ts';

export type Pair = [label: string, value: string];

/**
 * Labels with their values. `right`: label column and value column; `below`: label small above its value, in a grid of
 * `columns`; `same`: one run of text "Label: value"; `dots`: typewriter leaders.
 */
export const pairs = (
  pen: Pen,
  list: Pair[],
  o: {
    x?: number;
    y?: number;
    width?: number;
    how: 'right' | 'below' | 'same' | 'dots';
    labelWidth?: number;
    columns?: number;
    bold?: boolean;
    size?: number;
    colon?: string;
  },
): void => {
  const x = o.x ?? pen.left;
  const width = o.width ?? pen.right - x;
  const size = o.size ?? pen.base;
  const colon = o.colon ?? ':';
  let y = o.y ?? pen.y;
  if (o.how === 'below') {
    const columns = o.columns ?? 3;
    const w = width / columns;
    for (let i = 0; i < list.length; i += columns) {
      let tall = 0;
      list.slice(i, i + columns).forEach(([label, value], k) => {
        pen.at(x + k * w, y, label, { size: size - 2, color: '#555', width: w - 8 });
        tall = Math.max(
          tall,
          pen.at(x + k * w, y + size + 1, value || '-', { size, width: w - 8, bold: o.bold ?? false }),
        );
      });
      y += tall + size + 8;
    }
  } else {
    const labelWidth =
      o.labelWidth ??
      Math.min(width * 0.45, Math.max(...list.map(([l]) => pen.widthOf(l, { size, bold: o.bold ?? false }))) + 12);
    for (const [label, value] of list) {
      if (o.how === 'same') {
        y += pen.at(x, y, `${label}${colon} ${value}`, { size, width }) + 2;
        continue;
      }
      let head = `${label}${colon}`;
      if (o.how === 'dots') while (pen.widthOf(`${head}.`, { size }) < labelWidth - 6) head += '.';
      const a = pen.at(x, y, head, { size, bold: o.bold ?? false, width: labelWidth });
      const b = pen.at(x + labelWidth, y, value, { size, width: width - labelWidth });
      y += Math.max(a, b, size) + 2;
    }
  }
  if (o.y === undefined) pen.y = y + 2;
};

/** A ruled box with its label (and number) in the corner and lines of text inside, as on forms. */
export const boxed = (
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  label: string,
  lines: string[],
  ink: Ink & { labelSize?: number } = {},
): void => {
  pen.rect(x, y, w, h, 0.7);
  const size = ink.labelSize ?? 6.5;
  const used = pen.at(x + 3, y + 3, label, { size, width: w - 6 });
  let at = y + 4 + Math.max(used, size);
  for (const line of lines) at += pen.at(x + 6, at, line, { ...ink, width: w - 10 }) + 1;
};

export interface Column {
  head: string;
  width: number;
  align?: 'left' | 'right' | 'center';
}

export interface TableStyle {
  rules: 'all' | 'rows' | 'none' | 'striped' | 'head';
  size?: number;
  headColor?: string;
  pad?: number;
  x?: number;
  width?: number;
  /** Prints the sums so far at the foot of a page and at the head of the next. */
  carry?: (rowsDone: number) => string[];
  carryWords?: [string, string];
  foot?: string[];
  repeatHead?: boolean;
}

/** A table from the cursor on, over as many pages as it takes; column widths are shares of the whole. */
export const table = (pen: Pen, columns: Column[], rows: string[][], style: TableStyle): void => {
  const x0 = style.x ?? pen.left;
  const whole = style.width ?? pen.right - x0;
  const sum = columns.reduce((a, c) => a + c.width, 0);
  const widths = columns.map((c) => (c.width / sum) * whole);
  const size = style.size ?? pen.base - 1;
  const pad = style.pad ?? 3;
  const ruled = style.rules === 'all';
  const row = (cells: string[], o: { bold?: boolean; fill?: string; top?: boolean; under?: boolean }): void => {
    const height =
      Math.max(
        ...cells.map((cell, i) =>
          pen.heightOf(cell || ' ', { size, bold: o.bold ?? false, width: widths[i]! - 2 * pad }),
        ),
      ) +
      2 * pad -
      1;
    if (o.fill) pen.shade(x0, pen.y, whole, height, o.fill);
    let x = x0;
    cells.forEach((cell, i) => {
      pen.at(x + pad, pen.y + pad, cell, {
        size,
        bold: o.bold ?? false,
        width: widths[i]! - 2 * pad,
        align: columns[i]!.align ?? 'left',
      });
      if (ruled) pen.rect(x, pen.y, widths[i]!, height, 0.5);
      x += widths[i]!;
    });
    if (style.rules === 'rows' || o.under) pen.line(x0, pen.y + height, x0 + whole, pen.y + height, 0.4, '#666');
    if (o.top) pen.line(x0, pen.y, x0 + whole, pen.y, 0.8);
    pen.y += height;
  };
  const head = () =>
    row(
      columns.map((c) => c.head),
      { bold: true, ...(style.headColor ? { fill: style.headColor } : {}), under: style.rules !== 'none' },
    );
  head();
  const keep = style.carry ? 34 : 16;
  rows.forEach((cells, i) => {
    if (pen.y + keep > pen.bottom) {
      if (style.carry)
        row(carried(columns.length, style.carryWords?.[0] ?? 'Carried forward', style.carry(i)), {
          bold: true,
          top: true,
        });
      pen.page();
      if (style.repeatHead !== false) head();
      if (style.carry)
        row(carried(columns.length, style.carryWords?.[1] ?? 'Brought forward', style.carry(i)), { bold: true });
    }
    row(cells, style.rules === 'striped' && i % 2 === 1 ? { fill: '#eef2f6' } : {});
  });
  if (style.foot) {
    pen.room(18);
    row(style.foot, { bold: true, top: true });
  }
  pen.y += 4;
};

const carried = (columns: number, words: string, sums: string[]): string[] => {
  const cells = new Array<string>(columns).fill('');
  cells.splice(0, sums.length, ...sums);
  cells[0] = words;
  return cells;
};

/** A round stamp: two circles, the words across the middle. */
export const stamp = (pen: Pen, x: number, y: number, words: string[], color = '#1a3fa0', radius = 34): void => {
  const { doc } = pen;
  doc.save();
  doc.rotate(-9, { origin: [x, y] });
  doc
    .lineWidth(1.4)
    .strokeColor(color)
    .circle(x, y, radius)
    .stroke()
    .lineWidth(0.6)
    .circle(x, y, radius - 4)
    .stroke();
  words.forEach((w, i) => {
    pen.at(x - radius + 4, y - (words.length * 7) / 2 + i * 8, w, {
      size: 5.5,
      color,
      width: 2 * radius - 8,
      align: 'center',
    });
  });
  doc.restore();
};

/** A handwritten signature: a few loops of ink. */
export const scribble = (pen: Pen, x: number, y: number, seed: number): void => {
  const { doc } = pen;
  doc.lineWidth(1.1).strokeColor('#1d2b7a').moveTo(x, y);
  let at = x;
  for (let i = 0; i < 5; i++) {
    const lift = 8 + ((seed * (i + 3)) % 11);
    doc.bezierCurveTo(at + 4, y - lift * 1.6, at + 9, y + lift, at + 14, y - ((seed + i) % 5));
    at += 14;
  }
  doc.stroke();
};
