import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const values = (text: string) =>
  Object.fromEntries(layoutDocument([drawPage(text)]).pairs.map((p) => [p.field, p.value.map((s) => s.text)]));

test('a label at the middle of its drawn cell takes the block beside it from its first line', () => {
  const found = values(`
SEED COTTON REGISTER
+----------------+--------------------------------------------+
|                | Marabella Roller Gin Works                 |
| Ginned at      | Canal Street, Damanhur,                    |
|                | Egypt                                      |
+----------------+--------------------------------------------+
| Contract No.   | MB-BUY-18/25                               |
+----------------+--------------------------------------------+
`);
  expect(found.gin).toEqual(['Marabella Roller Gin Works', 'Canal Street, Damanhur,', 'Egypt']);
  expect(found.contractNumber).toEqual(['MB-BUY-18/25']);
});

test('a label beside the first line of its block takes nothing from the cell above', () => {
  const found = values(`
+----------------+--------------------------------------------+
| Remarks        | Sampled by the classing office             |
+----------------+--------------------------------------------+
| Ginned at      | Marabella Roller Gin Works                 |
|                | Canal Street, Damanhur                     |
+----------------+--------------------------------------------+
`);
  expect(found.gin).toEqual(['Marabella Roller Gin Works', 'Canal Street, Damanhur']);
});

test('a label that fills its cell from side to side stands in it still', () => {
  const found = values(`
+--------------------------+
| Хлопкоочистительный завод|  ООО "Сирдарё Тола"
+--------------------------+
| Страна происхождения     |  УЗБЕКИСТАН
+--------------------------+

+---------------------------------------------------------+
`);
  expect(found).toMatchObject({ gin: ['ООО "Сирдарё Тола"'], countryOfOrigin: ['УЗБЕКИСТАН'] });
});

test('labels over their values in two columns are no table, though a list knows only some of them', () => {
  const found = values(`
PARTE DE FABRICACIÓN

Producto                         Temporada
Tomate en polvo                  2025
Tomate fresco recibido           Temperatura de torre
96.400 kg (R-01 – R-09)          182
Polvo producido                  Brix del producto
5.120 kg                         4,1
`);
  expect(found).toMatchObject({ product: ['Tomate en polvo'], tomatoReceived: ['96.400 kg (R-01 – R-09)'] });
});

test('a form in two columns goes on under its second labels: what stands there is no further lot', () => {
  const found = values(`
FACTURA DE SEMILLA

Variedad                                     Lote de semilla
Itata 12                                     MZ-4471
Campo que nadie conoce                       Cantidad
Chile                                        280.000 semillas
`);
  expect(found).toMatchObject({ seedLot: ['MZ-4471'], quantity: ['280.000 semillas'] });
});
