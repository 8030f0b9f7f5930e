import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const table = (page: string) => {
  const [found] = layoutDocument([drawPage(page)]).tables;
  return {
    fields: found!.columns.map((c) => c.field),
    rows: found!.rows.map((r) => r.cells.map((c) => c?.text ?? '')),
  };
};

describe('a column of weights with a blank between thousands', () => {
  it('is one column under one label, however its words could be parted', () => {
    const { fields, rows } = table(`
Lot No      Bales        Poids net kg    Grade
KB-311      28           6 204,5         I
KB-312      30           6 655,0         I
Total       58           12 859,5
`);
    expect(fields).toContain('netWeight');
    expect(fields).not.toContain('weight');
    expect(rows.map((r) => r[2])).toEqual(['6 204,5', '6 655,0', '12 859,5']);
  });

  it('two labels that stand close over two figures are two columns', () => {
    const { fields } = table(`
Lot No      Bales        Gross kg Net kg   Grade
KB-311      28           6310.5   6204.5   I
KB-312      30           6762.0   6655.0   I
`);
    expect(fields).toEqual(expect.arrayContaining(['grossWeight', 'netWeight']));
  });
});
