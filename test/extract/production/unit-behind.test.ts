import { describe, expect, it } from 'vitest';
import { flows, readText } from './draw.ts';

const ginned = async (line: string) => {
  const [d] = await readText(
    [
      'GINNING REPORT',
      'Gin: Talca Desmotadora Ltda, Ruta 5, Talca',
      'Lot: TD-77',
      line,
      'Lint produced: 9,120 kg',
    ].join('\n'),
    'gin.txt',
  );
  expect(d!.type).toBe('ginning-record');
  return flows(d!.facts).filter((f) => f.direction === 'in');
};

describe('the unit behind a figure outweighs the one that its label names', () => {
  it.each([
    'Seed cotton (modules): 24,300 kg',
    'Seed cotton (bales): 24,300 kg',
    'Seed cotton received (trailers) 24.3 t',
  ])('is a weight: %s', async (line) => {
    expect(await ginned(line)).toEqual([{ direction: 'in', material: 'seed-cotton', kg: 24300 }]);
  });

  it('counts where no weight stands behind it', async () => {
    expect(await ginned('Seed cotton (modules): 12')).toEqual([
      { direction: 'in', material: 'seed-cotton', quantity: 12, unit: expect.any(String) },
    ]);
  });
});
