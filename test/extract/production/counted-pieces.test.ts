import { expect, it } from 'vitest';
import { flows, readText } from './draw.ts';

const record = async (output: string) => {
  const [document] = await readText(
    `
CUTTING AND SEWING RECORD
Factory: Weihai Haorun Garment Co., Ltd., Weihai, China
Record No.: CS-24-0918
Fabric lot: F8801
Fabric consumed kg: 1330
Cut date: 2024-08-16
${output}
`,
    'record.txt',
  );
  return flows(document!.facts).filter((f) => f.direction === 'out');
};

it('counts the garments of an output whose second label says pieces', async () =>
  expect(await record('产量 Pieces produced: 5,000')).toMatchObject([{ quantity: 5000, unit: 'piece' }]));
it('weighs the output where label or value names a weight', async () => {
  expect(await record('产量 Pieces, net weight kg: 5,000')).not.toMatchObject([{ quantity: 5000 }]);
  expect(await record('Output: 5,000 kg')).toMatchObject([{ kg: 5000 }]);
});
