import { describe, expect, it } from 'vitest';
import { flows, read, Sheet, sites } from './draw.ts';

const bales = (sheet: Sheet) =>
  sheet.table(
    [50, 150],
    [['Fardo', 'Kg'], ...Array.from({ length: 12 }, (_, i) => [`QT77${410 + i}`, `21${i % 10},4`])],
    false,
  );

describe('a list of bales in Spanish', () => {
  it('is the record of the gin that wrote it: its sentences give days, crop and what went in', async () => {
    const [d] = await read(
      bales(
        new Sheet()
          .text('DESMOTADORA EL QUEBRACHO S.A.', 50, 14, { bold: true })
          .text('Ruta 11 km 702, Reconquista, Santa Fe, República Argentina')
          .text('ROMANEO DE FARDOS Nº 0002-00000418', 50, 12, { bold: true })
          .text('Campaña 2022/2023. Siembra: octubre 2022. Cosecha: 03/03/2023 al 11/04/2023.')
          .text('Desmote: 26/04/2023 al 28/04/2023. Algodón en bruto: 7.480 kg. Rendimiento 34,5 %.')
          .text('Productor: Coop. Los Algodonales Ltda.'),
      ),
    );
    expect(d!.type).toBe('ginning-record');
    expect(d!.facts.cropYear?.value).toMatch(/^2022\/2023\.?$/u);
    expect(d!.facts.grossWeight).toBeUndefined();
    expect(flows(d!.facts)).toContainEqual(expect.objectContaining({ material: 'seed-cotton', kg: 7480 }));
    expect(d!.facts.events.map((e) => `${e.kind} ${e.from} ${e.to}`)).toEqual(
      expect.arrayContaining(['harvest 2023-03-03 2023-04-11', 'gin 2023-04-26 2023-04-28']),
    );
    expect(sites(d!.facts).filter((s) => s.step === 'gin')).toEqual([
      expect.objectContaining({ name: 'DESMOTADORA EL QUEBRACHO S.A.' }),
    ]);
  });

  it('is a packing list where a seller packs for an invoice', async () => {
    const [d] = await read(
      bales(
        new Sheet()
          .text('FIBRAS DEL PARANÁ S.A.', 50, 14, { bold: true })
          .text('ROMANEO DE FARDOS', 50, 12, { bold: true })
          .text('Factura de exportación: E 0003-00000077')
          .text('Consignatario: Carolina Spinning Inc.')
          .text('Contenedor: MSKU 907032-3   Peso bruto: 2.600 kg   Peso neto: 2.560 kg'),
      ),
    );
    expect(d!.type).toBe('packing-list');
  });
});
