import { describe, expect, it } from 'vitest';
import { flows, read, readText, Sheet, sites, units } from './draw.ts';

const record = async (producer: string) => {
  const [document] = await readText(
    `REGISTRO DE BENEFICIAMENTO
Algodoeira Rio de Ondas Ltda., Luis Eduardo Magalhaes, BA, Brasil
Romaneio: 2271
Data do beneficiamento: 18/08/2023
Produtor: ${producer}
Lote: BA-2271
Fardo        Peso liquido kg
BA-2271-01   219,5
BA-2271-02   219,8
`,
    'romaneio.txt',
  );
  return sites(document!.facts);
};

describe('the producer on the record of a gin', () => {
  it('is the grower where it is a farm', async () =>
    expect(await record('Fazenda Santa Clara, Sao Desiderio, BA')).toContainEqual(
      expect.objectContaining({ step: 'grow', name: expect.stringContaining('Fazenda Santa Clara') }),
    ));
  it('is the gin where it is one', async () =>
    expect(await record('Algodoeira Fazenda Rio de Ondas Ltda.')).not.toContainEqual(
      expect.objectContaining({ step: 'grow' }),
    ));
});

it('takes a sentence that counts the bales under two lists side by side for no line of the last bale', async () => {
  const [document] = await read(
    new Sheet()
      .title('BALE WEIGHT LIST')
      .field('Gin', 'Yarraman Gin, Wee Waa NSW 2388, Australia')
      .field('Lot', 'NC24-188')
      .table(
        [50, 180, 300, 430],
        [
          ['Bale', 'Net kg', 'Bale', 'Net kg'],
          ['2400188101', '226.0', '2400188103', '225.5'],
          ['2400188102', '227.4', '2400188104', '228.0'],
        ],
      )
      .text('4 bales 906.9 kg net. Origin Australia.'),
  );
  expect(units(document!.facts).map((u) => [u.id, u.netKg])).toEqual([
    ['2400188101', 226],
    ['2400188102', 227.4],
    ['2400188103', 225.5],
    ['2400188104', 228],
  ]);
  expect(flows(document!.facts).filter((f) => f.material === 'lint')).toMatchObject([{ kg: 906.9 }]);
});
