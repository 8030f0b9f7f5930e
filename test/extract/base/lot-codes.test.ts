import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const factsOf = (text: string, language = 'en') =>
  extractFacts([drawPage(text)], { id: 'd', type: 'invoice', language }).facts;
const lotsOf = (line: string) =>
  factsOf(`
COMMERCIAL INVOICE No. RT-5514
Date: 2024-03-11
Seller: Riverton Textiles Ltd.
${line}`).references.flatMap((r) => (r.kind === 'lot' ? [r.value] : []));

describe('a number named beside a lot', () => {
  it.each([
    ['Lot KR-118, HS 5207.10', ['KR-118']],
    ['Lot KR-118 / Container MSKU6011672', ['KR-118']],
    ['Yarn lot QF-20, seal 884120', ['QF-20']],
    ['Lot QF-20, Contract 771-B', ['QF-20']],
    ['Lot: 14, Industrial Estate Phase 2', []],
    ['Lot: 6302.21', []],
    ['Yarn lot QF-20, 9,140 kg', ['QF-20']],
    ['Lot QF-20, 9.140,5 kg', ['QF-20']],
    ['Lot 771, 772, 640 kg', ['771', '772']],
    ['Batch: MSKU6011672', []],
  ])('is no lot: %s', (line, wanted) => expect(lotsOf(line)).toEqual(wanted));

  it.each([
    ['Lot KR-118, KR-119', ['KR-118', 'KR-119']],
    ['Lot KR-118, lot KR-119', ['KR-118', 'KR-119']],
    ['Lot: 2024.11', ['2024.11']],
    ['Lot: 8452.10', ['8452.10']],
  ])('does not hide further lots, nor those that look like other chapters: %s', (line, wanted) =>
    expect(lotsOf(line)).toEqual(wanted),
  );
});

const factura = (cell: string) =>
  factsOf(
    `
FACTURA DE EXPORTACIÓN
N° F002-00000817
Fecha: 11/03/2024

Cant.   Descripción                          Partida      V. unit.   Importe
400     Toallas de algodón, lote tela RV-9   ${cell}      2,00       800,00
Total USD 800,00. 40 cajas. Peso neto 600,00 kg. País de origen: PERÚ. Contenedor`,
    'es',
  );

it('reads the tariff under "Partida" over a line of sums, and the lot of the fabric in the description', () => {
  const f = factura('6302.60');
  expect([f.hsCodes?.value, f.lots?.value]).toEqual([['6302.60'], ['RV-9']]);
});

it('reads a batch under "Partida"', () => {
  const f = factura('P-4471 ');
  expect([f.hsCodes?.value, f.lots?.value]).toEqual([undefined, ['P-4471']]);
});

it('reads the lot behind its word in two scripts', () => {
  const f = factsOf(`
INVOICE HL-22
货物 Goods                          HS        净重 Net kg   单价 USD/kg   金额 USD
番茄酱 Tomato paste, 批号Lot QX2407   2002.90   1,000        0.90          900.00`);
  expect(f.lots?.value).toEqual(['QX2407']);
});
