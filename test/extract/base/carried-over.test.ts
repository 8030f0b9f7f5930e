import { describe, expect, it } from 'vitest';
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
