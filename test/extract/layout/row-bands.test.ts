import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const rowsOf = (page: string) => {
  const [table] = layoutDocument([drawPage(page)]).tables;
  return {
    heads: table!.columns.map((c) => c.header),
    rows: table!.rows.map((r) => [r.kind, ...r.cells.map((c) => c?.text ?? '')]),
  };
};

describe('a drawn table with narrow columns', () => {
  it('is read row by row, with the label that runs over most lines, and figures that break at their blank', () => {
    const { heads, rows } = rowsOf(`
+------+----------+-------+-----------+---------+---------+----------+
|      |          | Num-  |           |         |         |          |
| Lot  | Bales    | ber   | Gross kg  | Tare kg | Net kg  | Ginning  |
| No   |          | of    |           |         |         | date     |
|      |          | bales |           |         |         |          |
+------+----------+-------+-----------+---------+---------+----------+
|      | 5001 to  |       |           |         | 17      | 12       |
| K31  |          | 80    | 17 720,0  | 96,0    |         | December |
|      | 5080     |       |           |         | 624,0   | 2022     |
+------+----------+-------+-----------+---------+---------+----------+
|      | 5081 to  |       |           |         | 17      | 13       |
| K32  |          | 80    | 17 802,0  | 96,0    |         | December |
|      | 5160     |       |           |         | 706,0   | 2022     |
+------+----------+-------+-----------+---------+---------+----------+
| Total|          | 160   | 35 522,0  | 192,0   | 35 330,0|          |
+------+----------+-------+-----------+---------+---------+----------+
`);
    expect(heads[2]).toMatch(/bales/u);
    expect(rows).toEqual([
      ['row', 'K31', '5001 to 5080', '80', '17 720,0', '96,0', '17 624,0', '12 December 2022'],
      ['row', 'K32', '5081 to 5160', '80', '17 802,0', '96,0', '17 706,0', '13 December 2022'],
      ['total', 'Total', '', '160', '35 522,0', '192,0', '35 330,0', ''],
    ]);
  });

  it('keeps rows apart where lines are drawn around groups of them', () => {
    const { rows } = rowsOf(`
+------+----------+-------+-----------+---------+---------+
| Lot  | Bales    | Count | Gross kg  | Tare kg | Net kg  |
+------+----------+-------+-----------+---------+---------+
| K31  | 5001-5080| 80    | 17720.0   | 96.0    | 17624.0 |
| K32  | 5081-5160| 80    | 17802.0   | 96.0    | 17706.0 |
| K33  | 5161-5240| 80    |           | 96.0    |         |
+------+----------+-------+-----------+---------+---------+
| K34  | 5241-5320| 80    | 17802.0   | 96.0    | 17706.0 |
+------+----------+-------+-----------+---------+---------+
| K35  | 5321-5400| 80    | 17802.0   | 96.0    | 17706.0 |
+------+----------+-------+-----------+---------+---------+
`);
    expect(rows.map((r) => r[1])).toEqual(['K31', 'K32', 'K33', 'K34', 'K35']);
  });
});
