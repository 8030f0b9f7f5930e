import { expect, test } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import { file, sheet } from './paper.ts';

const typeOf = (name: string, rows: string[][]): string | undefined =>
  documentsOf(file('workbook.xlsx', [sheet(1, name, rows)], 'sheet' as never)).documents[0]?.type;

test('columns of a gin outweigh the name of their sheet', () => {
  const rows = [1, 2, 3, 4].map((n) => [`BA-5021${n}`, '2024-08-06', `21${n}.5`]);
  const head = ['Fardo', 'Data beneficiamento', 'Peso líquido (kg)'];
  expect(typeOf('Romaneio', [['Algodoeira Formosa - Formosa do Rio Preto, Bahia, Brasil'], head, ...rows])).toBe(
    'ginning-record',
  );
  // without them it is what its name says
  expect(typeOf('Romaneio', [['Fiação Formosa SA'], ['Volume', 'Peso bruto (kg)', 'Peso líquido (kg)'], ...rows])).toBe(
    'packing-list',
  );
});

test('a list of deliveries of tomatoes by farm is a farm record', () => {
  const rows = [1, 2, 3].map((n) => [`R40${n}`, '2025-03-01', 'Finca Tabara', 'Azua', '7675']);
  const head = ['Ticket', 'Fecha de entrega', 'Finca', 'Municipio', 'Peso neto'];
  expect(typeOf('', [['Recepcion de tomate por finca - lote AZ-25-061'], head, ...rows])).toBe('farm-record');
});
