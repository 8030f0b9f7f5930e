import { describe, expect, it } from 'vitest';
import { withoutGreyCloth } from '../../../shared/extract/production/grey-cloth.ts';
import type { Flow } from '../../../shared/model/index.ts';
import { flows, readText } from './draw.ts';

const cloth = (quote: string, amount: Partial<Flow>): Flow => ({
  direction: 'out',
  material: 'fabric',
  evidence: { document: 'd', page: 1, box: [0, 0, 1, 1], quote, confidence: 1 },
  ...amount,
});
const kept = (...given: Flow[]) => withoutGreyCloth(given).map((f) => f.kg ?? f.quantity);

describe('grey and finished cloth of one record', () => {
  it('are stages of one cloth, of which the last came out', async () => {
    const [d] = await readText(
      [
        'KNITTING AND DYEING RECORD',
        'Knitting mill,"Hoa Sen Knit Ltd, 4 Canal Road, Nam Dinh, Vietnam"',
        'Yarn lot,YN-90',
        'Yarn consumed kg,9410',
        '',
        'Stage,Date,Output,kg',
        'Knitting single jersey,2026-02-03,Grey fabric,9270',
        'Dyeing and finishing,2026-02-20,Finished fabric lot HS-11,8640',
      ].join('\n'),
      'knitting.csv',
    );
    const out = flows(d!.facts).filter((f) => f.direction === 'out' && f.material === 'fabric');
    expect(out.map((f) => f.kg)).toEqual([8640]);
  });

  it.each([
    ['Ham bez', 'Boyalı bez'],
    ['Tela cruda', 'Tela acabada'],
    ['Tissu écru', 'Tissu teint'],
    ['суровая ткань', 'готовая ткань'],
    ['坯布', '成品布'],
    ['vải mộc', 'vải thành phẩm'],
  ])('in the words of the trade: %s, %s', (grey, finished) => {
    expect(kept(cloth(grey, { kg: 1000 }), cloth(finished, { kg: 940 }))).toEqual([940]);
    expect(
      kept(cloth(grey, { quantity: 5000, unit: 'meter' }), cloth(finished, { quantity: 4900, unit: 'meter' })),
    ).toEqual([4900]);
  });

  it('are two amounts where more was finished than is grey, or where units differ', () => {
    expect(kept(cloth('Grey fabric', { kg: 1000 }), cloth('Dyed fabric', { kg: 1500 }))).toEqual([1000, 1500]);
    expect(kept(cloth('Grey fabric', { kg: 1000 }), cloth('Dyed', { quantity: 900, unit: 'meter' }))).toEqual([
      1000, 900,
    ]);
  });

  it('counts grey cloth that is all there is', () => {
    expect(kept(cloth('Grey fabric A', { kg: 1000 }), cloth('Grey fabric B', { kg: 500 }))).toEqual([1000, 500]);
  });
});
