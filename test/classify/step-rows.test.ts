import { describe, expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { extractFacts } from '../../shared/extract/index.ts';
import type { FileRead, Page } from '../../shared/model/index.ts';
import { drawPage } from '../extract/page.ts';

const fileOf = (pages: Page[]): FileRead => ({
  name: 'record.pdf',
  sha256: '0'.repeat(64),
  bytes: 1,
  kind: 'pdf',
  pages,
  problems: [],
  notes: [],
  parts: [],
});

function read(text: string) {
  const [paper] = classifyFile(fileOf([drawPage(text)]));
  const { facts, also } = extractFacts(paper!.pages, { ...paper!, id: 'd' });
  return {
    paper: paper!,
    of: (type: string) => [facts, ...also][[paper!.type, ...(paper!.alsoTypes ?? [])].indexOf(type as never)],
  };
}

const mill = `
 TEXTILES DEL MAR S.A. - Planta 2, Trujillo, Perú
 FORMATO DE TRAZABILIDAD / TRACEABILITY FORM 0117

 ----------------------------------------------------------------------------------------------------------------------------------------------
 | Proceso / Process   | Entrada / Input        | Cant. / Input qty | Inicio / Start | Fin / End  | Salida / Output      | Cant. / Output qty |
 ----------------------------------------------------------------------------------------------------------------------------------------------
 | Hilatura / Spinning | Desmotadora Virú, lote | 8.420 kg fibra    | 04/03/2025     | 12/03/2025 | Lote / Yarn lot      | 7.240,5 kg         |
 |                     | D-61, fardos           |                   |                |            | TM-H-31, Ne 20/1     |                    |
 |                     | VR-25-4101 –           |                   |                |            |                      |                    |
 |                     | VR-25-4140             |                   |                |            |                      |                    |
 ----------------------------------------------------------------------------------------------------------------------------------------------
 | Tejeduría / Weaving | Hilo TM-H-31           | 7.240,5 kg        | 14/03/2025     | 26/03/2025 | Tela cruda TM-T-31   | 7.120,0 kg         |
 ----------------------------------------------------------------------------------------------------------------------------------------------
 | Teñido / Dyeing     | TM-T-31                | 7.120,0 kg        | 28/03/2025     | 02/04/2025 | Tela TM-A-31         | 6.700,0 kg         |
 ----------------------------------------------------------------------------------------------------------------------------------------------
 | Confección / Sewing | TM-A-31                | 6.700,0 kg        | 07/04/2025     | 25/04/2025 | Camisas              | 16.400 pzas        |
 ----------------------------------------------------------------------------------------------------------------------------------------------

 Todos los procesos se hicieron en la misma planta.`;

describe('a table with a row for each step of an integrated mill', () => {
  it('is the record of each of its steps, with the bales, weights, lots and days of its row', () => {
    const { paper, of } = read(mill);
    expect([paper.type, ...(paper.alsoTypes ?? [])].sort()).toEqual([
      'fabric-record',
      'garment-record',
      'spinning-record',
    ]);
    const spun = of('spinning-record')!;
    expect(spun.units.map((u) => [u.id, u.to])).toEqual([['VR-25-4101', 'VR-25-4140']]);
    expect(spun.flows.map((f) => [f.direction, f.material, f.kg])).toEqual([
      ['in', 'lint', 8420],
      ['out', 'yarn', 7240.5],
    ]);
    expect(spun.events.map((e) => [e.kind, e.from, e.to])).toEqual([['spin', '2025-03-04', '2025-03-12']]);
    expect(spun.references.map((r) => r.value)).toEqual(expect.arrayContaining(['D-61', 'TM-H-31']));
  });

  it('gives the finishing between two steps to the one before it', () => {
    const { of } = read(mill);
    const woven = of('fabric-record')!;
    expect(woven.flows.map((f) => [f.direction, f.material, f.kg])).toEqual([
      ['in', 'yarn', 7240.5],
      ['out', 'fabric', 6700],
    ]);
    expect(woven.events.find((e) => e.kind === 'weave')).toMatchObject({ from: '2025-03-14' });
    expect(of('garment-record')!.events.map((e) => [e.kind, e.from, e.to])).toEqual([
      ['cut-and-sew', '2025-04-07', '2025-04-25'],
    ]);
  });

  it('is none where one step alone has rows, or steps are named without figures', () => {
    expect(
      read(mill.replace('Tejeduría / Weaving', 'Hilatura / Spinning').replace('Confección / Sewing', 'Reproceso')).paper
        .alsoTypes,
    ).toBeUndefined();
    const plan = `
 TRACEABILITY FORM 0117

 No   Process     Where      Who        Remarks
 1    Spinning    Hall A     R. Soto    ring
 2    Weaving     Hall B     L. Paz     rapier
 3    Sewing      Hall C     M. Cruz    chain`;
    expect(read(plan).paper.alsoTypes).toBeUndefined();
  });

  it('is no record of the steps that it tells of others', () => {
    expect(read(mill.replace('Hilo TM-H-31  ', 'Hilos Rex S.A.')).paper.alsoTypes).toBeUndefined();
    expect(read(mill.replace('Entrada / Input  ', 'Proveedor/Supplier')).paper.alsoTypes).toBeUndefined();
    expect(read(mill.replace('Desmotadora Virú, lote', 'Desmotadora Virú S.A. ')).paper.alsoTypes).toHaveLength(2);
  });
});
