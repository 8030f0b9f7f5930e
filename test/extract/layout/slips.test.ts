import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { headerOf } from '../../../shared/extract/layout/header-label.ts';
import { layoutDocument, pairsOf } from '../../../shared/extract/layout/index.ts';
import { readLabel } from '../../../shared/extract/layout/labelled.ts';
import type { Reader } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

test('labels and heads with a nought or a one for a letter, or a blank inside "net", are those labels', () => {
  expect(readLabel('Inv0ice No.')?.fields[0]).toBe('invoiceNumber');
  expect(readLabel('P0rt of L0ading')?.fields[0]).toBe('portOfLoading');
  expect([headerOf('Gr0ss kg')?.field, headerOf('n et kg')?.field]).toEqual(['grossWeight', 'netWeight']);
  // a number stays one
  expect(readLabel('B0100')?.fields).toBeUndefined();
});

test('"T0TAL", "Totales" and "TOTAL 8: 3" under a list of bales are sums, and no bales', () => {
  for (const word of ['T0TAL', 'Totales', 'Total 3 bales', 'TOTAL 8: 3']) {
    const { facts } = extractFacts(
      [
        drawPage(`
Bale No.      Net kg     Gross kg
3388796       220.1      222.1
3388797       221.4      223.4
3388798       219.0      221.0
${word.padEnd(14)}660.5      666.5`),
      ],
      { id: 'd', type: 'packing-list', language: 'en' },
    );
    expect(
      facts.units.map((u) => u.id),
      word,
    ).toEqual(['3388796', '3388797', '3388798']);
    expect(facts.netWeight?.value, word).toBe(660.5);
  }
});

test('a number that its cell broke behind a mark is whole', () => {
  const layout = layoutDocument([
    drawPage(`
Invoice No.      KGI/EX/23-24/061-
                 A118

Port of loading  MUNDRA`),
  ]);
  expect(pairsOf(layout, 'invoiceNumber')[0]?.value[0]?.text).toBe('KGI/EX/23-24/061-A118');
});

test('a unit in two languages is one; a short invoice number is cited behind the mark of a number', () => {
  const { facts } = extractFacts(
    [
      drawPage(`
УПАКОВОЧНЫЙ ЛИСТ / PACKING LIST
к инвойсу № 117 от 14.02.2024
Вес нетто / Net weight      18 547,2 кг / kg`),
    ],
    { id: 'd', type: 'packing-list', language: 'ru' },
  );
  expect([facts.netWeight?.value, facts.invoiceNumber?.value]).toEqual([18547.2, '117']);
});

test('the only weight on a bill of lading read by OCR is its gross weight, with a doubt; on any other page it needs a label', () => {
  const page = drawPage(`
BILL OF LADING
1 container said to contain 90 BALES       18,149.1 KGS     64.200 CBM
90 BALES RAW COTTON`);
  const gross = (reader: Reader) =>
    extractFacts([{ ...page, reader }], { id: 'd', type: 'bill-of-lading', language: 'en' }).facts.grossWeight;
  expect(gross('ocr')).toMatchObject({ value: 18149.1, doubt: expect.stringContaining('no label') });
  expect(gross('text-layer')).toBeUndefined();
});
