import { expect, test } from 'vitest';
import { jsonPage } from '../../../shared/read/sheet/json.ts';

const texts = (value: unknown) => jsonPage(JSON.stringify(value)).page.grid!.cells.map((c) => c.text);

test('a tax document of El Salvador is an invoice in the words of the trade', () => {
  const found = texts({
    identificacion: {
      tipoDte: '11',
      numeroControl: 'DTE-11-M001P001-000000000000042',
      fecEmi: '2024-09-03',
      tipoMoneda: 'USD',
    },
    emisor: { nombre: 'Tejidos del Lempa, S.A. de C.V.', direccion: { complemento: 'Bodega 9, Ciudad Arce' } },
    receptor: { nombre: 'Gasconade Outfitters Inc.', complemento: '17 Main Street' },
    cuerpoDocumento: [
      { numItem: 1, descripcion: 'Sudadera de algodón', cantidad: 100, precioUni: 6.5, ventaGravada: 650 },
    ],
    resumen: { totalPagar: 650 },
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'Invoice number',
      'DTE-11-M001P001-000000000000042',
      'Seller',
      'Tejidos del Lempa, S.A. de C.V.',
      'Total',
      '650',
    ]),
  );
});

test('other JSON is read by its own names', () => {
  expect(texts({ lot: 'A-1', kilos: 20 })).not.toContain('Invoice number');
});
