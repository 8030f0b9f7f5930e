import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { fits } from '../../../shared/extract/layout/value-kind.ts';
import { drawPage } from '../page.ts';

test('columns of labels over their values are no table, though a value of two lines puts them out of step', () => {
  const layout = layoutDocument([
    drawPage(`
FABRIC RECORD
Mill                                    Fabric lot
Tejidos Mixco, S.A., Mixco,             TM-J-331
Guatemala                               Fabric produced
Record No.                              985 kg
TM-331                                  Knit dates
Yarn lot                                29 Jan 2024 - 2 Feb 2024
N24-0088                                Dye lot released
Yarn consumed                           9 Feb 2024
1,061 kg
`),
  ]);
  expect(layout.tables).toEqual([]);
  const found = Object.fromEntries(layout.pairs.map((p) => [p.field, p.value.map((s) => s.text).join(' ')]));
  expect(found).toMatchObject({
    mill: 'Tejidos Mixco, S.A., Mixco, Guatemala',
    fabricLot: 'TM-J-331',
    fabricProduced: '985 kg',
    documentNumber: 'TM-331',
    yarnLot: 'N24-0088',
    yarnConsumed: '1,061 kg',
  });
});

test('a day in full is no weight', () => {
  expect(fits('yarnConsumed', '9 Feb 2024')).toBe(false);
  expect(fits('netWeight', '19/02/2024')).toBe(false);
  expect(fits('netWeight', '2,002 kg')).toBe(true);
  expect(fits('hsCode', '2002.90.19')).toBe(true);
});
