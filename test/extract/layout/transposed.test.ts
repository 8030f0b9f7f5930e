import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const read = (type: DocumentType, language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts;

const spun = (row: string) => `
                 RELATÓRIO DE FIAÇÃO

 Lote do fio           FT-881          FT-882
 Título                Ne 24/1         Ne 24/1
 ${row.padEnd(22)}7301 a 7340     7341 a 7395
 Sala de mistura       norte           sul
 Fio produzido (kg)    7.480,5         10.290,0
 Perdas (kg)           1.120,0         1.530,0

 Encarregado: R. Lima`;

test.each(['Fardos abertos', 'Numeração interna'])(
  'every column of a table set on its side is read, with rows of labels that nobody knows between the known ones: %s',
  (row) => {
    const f = read('spinning-record', 'pt', spun(row));
    expect(f.lots?.value).toEqual(['FT-881', 'FT-882']);
    expect(f.flows.filter((x) => x.material === 'yarn').map((x) => [x.lot, x.kg])).toEqual([
      ['FT-881', 7480.5],
      ['FT-882', 10290],
    ]);
  },
);

test('ranges under the word for the bales that were opened number them, lot by lot, and a count beside them counts', () => {
  const f = read('spinning-record', 'pt', spun('Fardos abertos'));
  expect(f.units.map((u) => [u.id, u.to])).toEqual([
    ['7301', '7340'],
    ['7341', '7395'],
  ]);
  expect(f.bales?.value).toHaveLength(95);
});

test('a form whose labels are mostly unknown, and a table that stands upright, are not turned', () => {
  const fields = (text: string) =>
    layoutDocument([drawPage(text)]).tables.map((t) => [t.columns.length, t.rows.length]);
  expect(
    fields(`
 Yarn lot      FT-881     FT-882
 Doffing       first      second
 Creel         north      south
 Traveller     blue       red
 Rings         old        new`),
  ).toEqual([]);
  expect(
    fields(`
 Yarn lot   Count     Yarn produced kg
 FT-881     Ne 24/1   7,480.5
 FT-882     Ne 24/1   10,290.0`),
  ).toEqual([[3, 2]]);
});

test.each([
  ['es', 'Encargada de la hilandería: M. Rojas'],
  ['pt', 'Gerente da fiação: L. Souza'],
  ['en', 'Checked 12.06.2025, head of the spinning mill: T. Brown'],
])('a post before the word for a mill names a person and no mill (%s)', (language, line) => {
  const f = read('spinning-record', language, spun('Fardos abertos').replace('Encarregado: R. Lima', line));
  expect(f.parties.filter((p) => p.role === 'spinner')).toEqual([]);
});

test('the word for a mill alone names the mill', () => {
  const f = read(
    'spinning-record',
    'es',
    spun('Fardos abertos').replace('Encarregado: R. Lima', 'Hilandería: San Luis'),
  );
  expect(f.parties.filter((p) => p.role === 'spinner').map((p) => p.name)).toEqual(['San Luis']);
});
