import { describe, expect, it } from 'vitest';
import { toContext } from '../../../shared/extract/base/context.ts';
import { sheetPage } from '../../../shared/read/sheet/sheet-page.ts';
import { drawPage } from '../page.ts';

/** A list of deliveries in an Italian sheet; `pointed` says that its weights are stored as numbers. */
const deliveries = (pointed: boolean, ...weights: string[]) =>
  sheetPage(
    {
      cells: [
        { row: 0, column: 0, text: 'Conserve Agro Nocerino S.r.l., Angri (SA), Italia' },
        ...['Bolla', 'Conferente', 'Kg netti'].map((text, column) => ({ row: 1, column, text })),
        ...weights.flatMap((text, i) => [
          { row: i + 2, column: 0, text: `B${i}` },
          { row: i + 2, column: 1, text: 'Coop. San Severo' },
          { row: i + 2, column: 2, text, pointed },
        ]),
      ],
    },
    1,
  );
const markOf = (pointed: boolean, ...weights: string[]) =>
  toContext([deliveries(pointed, ...weights)], { id: 'd', type: 'farm-record', language: 'it' }).weightMark;

describe('weights of a sheet', () => {
  it('are thousands where its texts write them with points, as on paper', () =>
    expect(markOf(false, '29.200', '29.460', '29.340')).toBe(','));
  it('are what the sheet stores where it stores numbers that show three decimals', () =>
    expect(markOf(true, '29.200', '29.460', '29.340')).toBeUndefined());
  it('stay in doubt where another weight has two decimals', () =>
    expect(markOf(false, '29.200', '29.46')).not.toBe(','));
});

describe('weights of a paper', () => {
  const markOf = (line: string) =>
    toContext(
      [drawPage(`PARTE DE FABRICACIÓN, Navalmoral, España\n\nPolvo producido  7.600 kg  ${line}\nEnvasado  3.800 kg`)],
      {
        id: 'd',
        type: 'tomato-processing-record',
        language: 'es',
      },
    ).weightMark;
  it('are thousands where a share of moisture stands behind one of them', () =>
    expect(markOf('humedad 4,5 %  pH 1.25')).toBe(','));
  it('stay in doubt where a weight without its unit has other decimals', () =>
    expect(markOf('merma kg: 12.75')).not.toBe(','));
});
