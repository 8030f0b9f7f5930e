import { expect, it } from 'vitest';
import { read, Sheet } from './draw.ts';

const unitsOf = async (bales: string, count: string) => {
  const [gin] = await read(
    new Sheet()
      .text('Delta Ginning Co.', 50, 14, { bold: true })
      .title('GINNING RECORD')
      .table(
        [50, 150, 250, 350, 450],
        [
          ['Lot no.', 'Bale numbers', 'No. of bales', 'Net weight kg', 'Date ginned'],
          ['DG-31', bales, count, '21,600', '12.11.2024'],
          ['DG-32', '1201 - 1250', '50', '10,800', '13.11.2024'],
        ],
      ),
  );
  return gin!.facts.units.map(({ id, to, count: n }) => ({ id, to, n }));
};

it('a run from a short number to a longer one is one where the count beside it says so', async () => {
  expect((await unitsOf('951-1050', '100'))[0]).toEqual({ id: '951', to: '1050', n: 100 });
});

it('a number with a hyphen stays one where the count is another', async () => {
  expect((await unitsOf('951-1050', '1'))[0]).toMatchObject({ id: '951-1050', to: undefined });
});
