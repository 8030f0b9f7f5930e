import { describe, expect, it } from 'vitest';
import { flows, readText } from './draw.ts';

const ledger = (opening: string): string =>
  [
    'KIPAS EAST SPINNING MILLS,,,,,,,',
    'RAW COTTON STOCK LEDGER,,,,,,,',
    'Ledger No.,ST-2024-03,,Month,March 2024,,,',
    ',,,,,,,',
    'Date,Particulars,Lot No.,Origin,Bales,Received kg,Issued kg,Balance kg',
    opening,
    '05.03.2024,Received from Lubbock Gin Co,US-7781,USA,100,21800,,47960',
    '12.03.2024,Issued to laydown / yarn lot YL-4471,US-7781,USA,100,,21800,26160',
    '31.03.2024,Closing balance,,,120,,,26160',
  ].join('\n');
const stock = async (opening: string) =>
  flows((await readText(ledger(opening), 'stock.csv'))[0]!.facts).filter((f) => f.direction === 'stock');

describe('a stock ledger', () => {
  it('gives what it carries over, without an origin where its row has none', async () => {
    expect(await stock('01.03.2024,Opening balance,,,120,,,26160')).toEqual([
      { direction: 'stock', material: 'lint', kg: 26160 },
    ]);
  });
  it('gives the origin of that row alone', async () => {
    expect(await stock('01.03.2024,Balance b/f,,India,120,,,26160')).toEqual([
      { direction: 'stock', material: 'lint', kg: 26160, origin: 'IN' },
    ]);
  });
  it('reads the words of other languages', async () => {
    expect(await stock('01.03.2024,期初结存,,,120,,,26160')).toHaveLength(1);
    expect(await stock('01.03.2024,Остаток на начало,,,120,,,26160')).toHaveLength(1);
  });
  it('takes the sum that a page carries over for none', async () => {
    expect(await stock('Brought forward,,,,120,,,26160')).toEqual([]);
  });
  it('takes a delivery for none', async () => {
    expect(await stock('01.03.2024,Received opening delivery,,,120,26160,,26160')).toEqual([]);
  });
  it('reads no money as a weight, whatever heads it', async () => {
    const rows = (head: string, value: string) =>
      [
        'KIPAS EAST SPINNING MILLS,,,',
        'SPINNING RECORD,,,',
        'Record No.,ST-2,,',
        ',,,',
        `Particulars,Lot,Cotton received kg,${head}`,
        `Opening stock,L1,"12,000",${value}`,
        'US cotton,L2,"21,800",',
      ].join('\n');
    for (const [head, value] of [
      ['Net USD', '"24,000"'],
      ['Balance', '"USD 24,000"'],
      ['Stock value', '"24,000"'],
    ] as const) {
      const [paper] = await readText(rows(head, value), 'stock.csv');
      expect(flows(paper!.facts)).toEqual([
        { direction: 'in', material: 'lint', kg: 21800, lot: 'L2', origin: 'US' },
        { direction: 'stock', material: 'lint', kg: 12000, lot: 'L1' },
      ]);
    }
  });
  it('counts a part of a mix that comes out of it as what went in', async () => {
    const [paper] = await readText(
      'KIPAS EAST SPINNING MILLS,,,\nMIXING RECORD,,,\nYarn lot,Y-7,,\n,,,\nCotton,Lot,Consumed kg,Share %\nOpening stock,L1,"12,000",40\nUS cotton,L2,"18,000",60',
      'mix.csv',
    );
    expect(flows(paper!.facts).map((f) => [f.direction, f.kg])).toEqual([
      ['in', 12000],
      ['in', 18000],
    ]);
  });
});

describe("a store's card that counts bales and weighs them in a column of its own", () => {
  const card = (...rows: string[]) =>
    [
      'EGE IPLIK SANAYI A.S.,,,,,,,',
      'ICLIK HARMAN KAYDI / SPINNING RECORD,,,,,,,',
      'Yarn lot,EG-30-7,,,,,,',
      ',,,,,,,',
      ...rows,
    ].join('\n');
  const told = async (...rows: string[]) => flows((await readText(card(...rows), 'card.csv'))[0]!.facts);

  it('gives what was issued as what went in, and what was left as stock', async () => {
    const found = await told(
      'Tarih,Açıklama,Lot,Menşe,Giriş (balya),Çıkış (balya),Kalan (balya),Ağırlık (kg)',
      '02.09.2024,Devir,GR-11,Yunanistan,,,40,8810',
      '05.09.2024,Alım,US-204,ABD,80,,120,17640',
      '09.09.2024,Alım,US-205,ABD,60,,180,13200',
      '16.09.2024,Harman EG-30-7,US-204,ABD,,80,100,17640',
      '30.09.2024,Ay sonu,,,,,100,22010',
    );
    expect(found).toEqual([
      { direction: 'stock', material: 'lint', kg: 8810, origin: 'GR', lot: 'GR-11' },
      { direction: 'stock', material: 'lint', kg: 13200, origin: 'US', lot: 'US-205' },
      { direction: 'in', material: 'lint', kg: 17640, origin: 'US', lot: 'US-204' },
    ]);
  });

  it('tells a lot once that lay there and was issued', async () => {
    const found = await told(
      '日期,摘要,批号,产地,收入(包),发出(包),结存(包),重量 kg',
      '2024-10-01,期初结存,BR-9,巴西,,,90,19800',
      '2024-10-12,生产领用,BR-9,巴西,,90,0,19800',
      '2024-10-31,月末,,,,,0,0',
    );
    expect(found).toEqual([{ direction: 'in', material: 'lint', kg: 19800, origin: 'BR', lot: 'BR-9' }]);
  });

  it('is no card without a row that was issued: what came in went in', async () => {
    const found = await told(
      'Date,Particulars,Lot,Origin,In (bales),Out (bales),Balance (bales),Weight (kg)',
      '02.09.2024,Purchase,US-204,USA,80,,80,17640',
      '05.09.2024,Purchase,US-205,USA,60,,140,13200',
    );
    expect(found.map((f) => [f.direction, f.kg])).toEqual([
      ['in', 17640],
      ['in', 13200],
    ]);
  });
});
