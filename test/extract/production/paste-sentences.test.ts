import { describe, expect, it } from 'vitest';
import { brixValue, findBrix } from '../../../shared/trade/brix.ts';
import { flows, read, Sheet } from './draw.ts';

const growers = (head: readonly string[]) => [
  head,
  ['Quinta do Vale', 'Pol. 7 parc. 31, Benavente', '02/09/2023', 'G-118', '31.400', '4,8'],
  ['Herdade da Lezíria', 'Pol. 3 parc. 12, Azambuja', '03/09/2023', 'G-121', '28.600', '5,0'],
  ['TOTAL', '', '', '', '60.000', ''],
];

describe('a paste record whose weights stand in sentences', async () => {
  const [d] = await read(
    new Sheet()
      .title('REGISTO DE FABRICO – CONCENTRADO DE TOMATE')
      .text(
        'Lote QV-311. Tomate recebido: 60.000 kg. Concentrado 36/38 ºBrix (cold break) obtido: 8.150 kg em 37 tambores',
      ),
  );
  it('gives what went in and what came out, with the degrees beside the product', () => {
    expect(flows(d!.facts)).toEqual([
      expect.objectContaining({ direction: 'in', material: 'tomato', kg: 60000 }),
      expect.objectContaining({ direction: 'out', material: 'paste', kg: 8150 }),
    ]);
    expect(d!.facts.brix?.value).toBe(36);
  });
  it('keeps what the sentences before them say', () => {
    expect(d!.facts.lots?.value).toEqual(['QV-311']);
  });
});

describe('a weight that ends its sentence', async () => {
  const [d] = await read(
    new Sheet()
      .title('REGISTRO DI PRODUZIONE – CONCENTRATO DI POMODORO')
      .text('Pomodoro conferito: 91.200 kg. Il pomodoro proviene da soci conferenti della cooperativa nella provincia.')
      .text(
        'Concentrato ottenuto: 12.400 kg. Confezionato in fusti asettici nel mese di settembre da personale interno.',
      )
      .field('Brix del concentrato', '36'),
  );
  it('is read, whatever the next sentence says', () => {
    expect(flows(d!.facts).map((f) => [f.direction, f.kg])).toEqual([
      ['in', 91200],
      ['out', 12400],
    ]);
    expect(d!.facts.brix?.value).toBe(36);
  });
});

describe('a table of growers under "Kg netos" and "ºBrix"', async () => {
  const [d] = await read(
    new Sheet()
      .title('PARTE DE FABRICACIÓN – CONCENTRADO DE TOMATE')
      .table(
        [40, 140, 280, 360, 430, 500],
        growers(['Agricultor', 'Parcela / municipio', 'Fecha', 'Albarán', 'Kg netos', 'ºBrix']),
      ),
  );
  it('gives every delivery as fruit taken in', () => {
    expect(flows(d!.facts).map((f) => [f.direction, f.material, f.kg])).toEqual([
      ['in', 'tomato', 31400],
      ['in', 'tomato', 28600],
    ]);
  });
  it('takes its sum for no output, and a plot of land for no port', () => {
    expect(flows(d!.facts).some((f) => f.direction === 'out')).toBe(false);
    expect(d!.facts.portOfLoading).toBeUndefined();
  });
});

describe('degrees of Brix', () => {
  it('are read behind the mark of an ordinal as behind that of a degree', () => {
    expect(findBrix('Doble concentrado 28/30 ºBrix')[0]).toMatchObject({ least: 28, most: 30 });
    expect(brixValue('30 º Bx')).toMatchObject({ least: 30 });
  });
  it('do not make goods a label of what came out', async () => {
    const [d] = await read(
      new Sheet()
        .title('PARTE DE FABRICACIÓN')
        .text('Concentrado 28/30 ºBrix: lote 881, 12.000 kg')
        .text('Tomate: fresco'),
    );
    expect(d!.facts.flows.some((f) => f.direction === 'out' && f.material === 'paste')).toBe(false);
  });
});
