import { describe, expect, it } from 'vitest';
import { carriedSums } from '../../../shared/extract/base/carried-over.ts';
import type { Context } from '../../../shared/extract/base/context.ts';
import type { Segment, TableRow } from '../../../shared/extract/layout/types.ts';
import { read, Sheet } from '../production/draw.ts';

const rows = Array.from({ length: 10 }, (_, i) => [
  `GZ/${2601 + i}`,
  i % 5 ? '"' : 'B-44',
  i % 5 ? '"' : 'Acala 4B',
  `${195 + i}.0`,
]);
const xs = [50, 150, 250, 350];

/** A list of two pages, with what the first carries over and the second brings. */
function list(carried: string, brought: string): Sheet {
  const sheet = new Sheet().text('GEZIRA FIBRE EXPORT CO. LTD.', 50, 14, { bold: true }).title('PACKING LIST');
  sheet
    .text('Invoice No: GFE/104/24')
    .table(xs, [['Bale No.', 'Lot', 'Quality', 'Net kg'], ...rows.slice(0, 5)], false);
  sheet.text(carried);
  sheet.doc.addPage();
  sheet.y = 50;
  return sheet.text(brought).table(xs, rows.slice(5), false).text('Total 10 bales net 1,995.0 kg, gross 2,015.0 kg');
}

describe('a number before a unit', () => {
  it('is the count, and the figure behind the unit a weight', async () => {
    const [paper] = await read(list('Carried forward 5 bales: 985.0', 'Brought forward 5 bales: 985.0'));
    expect(paper!.facts.baleCount?.value).toBe(10);
    expect(paper!.facts.netWeight?.value).toBe(1995);
    expect(paper!.facts.grossWeight?.value).toBe(2015);
    expect(paper!.facts.sums.filter((s) => s.printed !== s.computed)).toEqual([]);
    expect(paper!.facts.sums.map((s) => s.printed)).toContain(985);
  });
  it('is one before a dash too ("81 balles – 17,600.3 kg net")', async () => {
    const [paper] = await read(
      new Sheet()
        .title('LISTE DE COLISAGE – PACKING LIST')
        .text('Facture : CKC/24/066')
        .table(
          [50, 200],
          [
            ['N° balle', 'Poids net kg'],
            ['KK3001', '215.7'],
            ['KK3002', '218.7'],
            ['KK3003', '216.0'],
          ],
        )
        .text('Total 3 balles – 650.4 kg net'),
    );
    expect(paper!.facts.baleCount?.value).toBe(3);
    expect(paper!.facts.netWeight?.value).toBe(650.4);
  });
});

describe('what is carried forward between the parts of a list', () => {
  it('is added up from the rows above', async () => {
    const [paper] = await read(list('Carried forward 5 bales: 885.0', 'Brought forward 5 bales: 885.0'));
    expect(paper!.facts.sums.filter((s) => s.printed !== s.computed).map((s) => [s.printed, s.computed])).toEqual([
      [885, 985],
    ]);
  });
  it('is not judged where it counts other rows than were read', async () => {
    const [paper] = await read(list('Carried forward 7 bales: 1,385.0', 'Brought forward 7 bales: 1,385.0'));
    expect(paper!.facts.sums.filter((s) => s.printed !== s.computed)).toEqual([]);
  });
});

/** An invoice of two pages, each row of 200 kg and up for 600.00. */
function invoice(carried: string, heads: readonly string[], total?: string): Sheet {
  const goods = Array.from({ length: 10 }, (_, i) => [`A${i + 1}`, 'Raw cotton', `${200 + i}.0`, '600.00']);
  const sheet = new Sheet().text('GEZIRA FIBRE EXPORT CO. LTD.', 50, 14, { bold: true }).title('COMMERCIAL INVOICE');
  sheet.text('Invoice No: GFE/104/24').table([50, 150, 300, 400], [heads, ...goods.slice(0, 5)] as string[][], false);
  sheet.text(carried);
  sheet.doc.addPage();
  sheet.y = 50;
  return sheet.table([50, 150, 300, 400], [...goods.slice(5), ...(total ? [['TOTAL', '', total, '']] : [])], false);
}
const sumsOf = async (sheet: Sheet) =>
  (await read(sheet))[0]!.facts.sums.filter((s) => /forward/u.test(s.of)).map((s) => [s.printed, s.computed, s.unit]);
const heads = ['Item', 'Description', 'Net kg', 'Amount USD'];

describe('the unit of what is carried forward', () => {
  it('is money where a currency stands with it, and then it is no sum of weights', async () => {
    expect(await sumsOf(invoice('Carried forward: USD 3,000.00', heads))).toEqual([[3000, 3000, 'USD']]);
    expect(await sumsOf(invoice('Carried forward: EUR 3,000.00', heads))).toEqual([]);
  });
  it('is open for a bare figure, which may be the sum of either column', async () => {
    expect(await sumsOf(invoice('Carried forward: 3,000.00', heads))).toEqual([[3000, 3000, 'USD']]);
    expect(await sumsOf(invoice('Carried forward: 1,010.0', heads))).toEqual([[1010, 1010, 'kg']]);
    expect(await sumsOf(invoice('Carried forward: 3,100.00', heads, '2,045.0'))).toEqual([]);
  });
  it('is that of the column, and one is turned into the other', async () => {
    const pounds = ['Item', 'Description', 'Net lbs', 'Amount USD'];
    expect(await sumsOf(invoice('Carried forward: 1,010.0', pounds))).toEqual([[1010, 1010, 'lb']]);
    expect(await sumsOf(invoice('Carried forward: 458.13 kg', pounds))).toEqual([[458.13, 458.13, 'kg']]);
  });
  it('is no weight where cartons or metres stand with it', async () => {
    expect(await sumsOf(invoice('Carried forward: 1,250 cartons', heads, '2,045.0'))).toEqual([]);
  });
  it('decides only where all rows are known to have been read', async () => {
    expect(await sumsOf(invoice('Carried forward: 1,100.0 kg', heads))).toEqual([]);
    expect(await sumsOf(invoice('Carried forward: 1,100.0 kg', heads, '2,045.0'))).toEqual([[1100, 1010, 'kg']]);
  });
});

it('each row of a long list is read once, however many pages carry a sum', () => {
  let reads = 0;
  const segment = (text: string, y: number, page: number): Segment => ({
    box: [0.5, y, 0.1, 0.01],
    words: [],
    confidence: 1,
    page,
    get text() {
      reads++;
      return text;
    },
  });
  const pages = 40;
  const rows = Array.from({ length: pages * 25 }, (_, i): TableRow => {
    const [page, y] = [Math.floor(i / 25) + 1, 0.1 + (i % 25) * 0.02];
    return { cells: [segment('200.0', y, page)], kind: 'row', page, box: [0.1, y, 0.8, 0.01] };
  });
  const carried = Array.from({ length: pages }, (_, i) => {
    const text = `Carried forward: ${(i + 1) * 5000}.0 kg`;
    const box = [0.1, 0.9, 0.4, 0.01] as [number, number, number, number];
    return {
      page: {},
      lines: [{ segments: [{ text, box, words: [], confidence: 1, page: i + 1 }], text, box, page: i + 1 }],
    };
  });
  const columns = [{ field: 'netWeight', header: 'Net kg', unit: 'kg', left: 0.4, right: 0.7 }];
  const tables = [{ columns, rows, pages: [], box: [0, 0, 1, 1], caption: undefined }];
  const layout = { pages: carried, pairs: [], prose: [], tables };
  const context = { document: { id: 'd', type: 'packing-list', language: 'en' }, layout, mark: '.', weightMark: '.' };
  const found = carriedSums(context as unknown as Context, []);
  expect(found).toHaveLength(pages);
  expect(found.every((s) => s.printed === s.computed)).toBe(true);
  expect(reads).toBeLessThan(rows.length * 10);
});
