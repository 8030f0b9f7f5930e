import { describe, expect, it } from 'vitest';
import { flows, readText } from './draw.ts';

const woven = async (heads: string[], cells: string[]) => {
  const [d] = await readText(
    [
      'WEAVING REPORT',
      'Weaving mill,"Kaveri Looms Ltd, 12 Mill Road, Erode, India"',
      '',
      ['Fabric lot', 'Yarn lot', 'Yarn consumed kg', ...heads].join(','),
      ['FB-310', 'YN-77', '9410', ...cells].join(','),
    ].join('\n'),
    'weaving.csv',
  );
  expect(d!.type).toBe('fabric-record');
  return flows(d!.facts).filter((f) => f.direction === 'out');
};

const cloth = { direction: 'out', material: 'fabric', lot: 'FB-310' };

describe('one amount in two units', () => {
  it.each([
    [['Output m', 'Output kg']],
    [['Output (mtr)', 'Output (kg)']],
    [['Fabric produced yds', 'Fabric produced kg']],
    [['Fabric produced pcs', 'Fabric produced kg']],
    [['Output mts', 'Output kgs']],
  ])('flows once, as the weight: %j', async (heads) => {
    expect(await woven(heads, ['20150', '9015'])).toEqual([{ ...cloth, kg: 9015 }]);
  });

  it('in kilograms where it is weighed in pounds as well', async () => {
    expect(await woven(['Output lb', 'Output kg'], ['19874.7', '9015'])).toEqual([{ ...cloth, kg: 9015 }]);
  });

  it('is a length alone where nothing weighs it, and never takes the unit of its neighbours', async () => {
    expect(await woven(['Output m'], ['20150'])).toEqual([{ ...cloth, quantity: 20150, unit: 'm' }]);
  });

  it('amounts of the same unit are two', async () => {
    expect((await woven(['Output kg', 'Fabric produced kg'], ['5000', '4015'])).map((f) => f.kg)).toEqual([5000, 4015]);
  });

  it('under labels with units of their own flows once, as the weight', async () => {
    const lines = [
      'WEAVING REPORT',
      'Weaving mill: Kaveri Looms Ltd, 12 Mill Road, Erode, India',
      'Fabric lot: FB-310',
      'Yarn lot: YN-77',
      'Yarn consumed (kg): 9,410',
    ];
    const told = async (...more: string[]) =>
      flows((await readText([...lines, ...more].join('\n'), 'weaving.txt'))[0]!.facts).filter(
        (f) => f.direction === 'out',
      );
    expect(await told('Output (m): 20,150', 'Output (kg): 9,015')).toEqual([{ ...cloth, kg: 9015 }]);
    expect(await told('Output (lb): 19,874.7', 'Output (kg): 9,015')).toEqual([{ ...cloth, kg: 9015 }]);
    expect(await told('Output (m): 20,150')).toEqual([{ ...cloth, quantity: 20150, unit: 'meter' }]);
  });
});
