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
