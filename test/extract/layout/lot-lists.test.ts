import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { headedLot } from '../../../shared/extract/layout/lot-headings.ts';
import { drawPage } from '../page.ts';

test.each([
  ['LOT 31/207 – 90 bales – net weight 20,115.5 kg', '31/207'],
  ['Παρτίδα 31/207 – 90 δέματα – καθαρό βάρος 20.115,5 kg', '31/207'],
  ['Партия 44 – 90 кип – нетто 20 115,5 кг', '44'],
])('the heading of a lot tells its count and its weight: %s', (text, wanted) => expect(headedLot(text)).toBe(wanted));

test.each(['LOT 31/207 – 90 bales – see the list of the second gin', 'Lot 31/207 was opened on 4 May – 90 bales'])(
  'a sentence about a lot is no heading: %s',
  (text) => expect(headedLot(text)).toBeUndefined(),
);

const units = (text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type: 'ginning-record', language: 'en' }).facts.units.map((u) => u.id);

test('the heading of the next list and the foot of the page are no parts of the last bale', () =>
  expect(
    units(`
 GINNING RECORD No. RG-25/04

 Lot 31/207 – 4 bales – net weight 886.1 kg
 Bale       kg         Bale       kg
 310701     221.4      310703     220.9
 310702     222.3      310704     221.5
 Lot 31/208 – 4 bales – net weight 883.6 kg
 Bale       kg         Bale       kg
 310801     220.1      310803     221.2
 310802     221.9      310804     220.4
 RG-25/04 – page 1`).sort(),
  ).toEqual(['310701', '310702', '310703', '310704', '310801', '310802', '310803', '310804']));

const ranges = (cell: string) =>
  extractFacts(
    [
      drawPage(`
 COMMERCIAL INVOICE RK-204
 Date: 4 May 2024

 Marks / lot                              Bales    Net kg       USD/kg    Amount USD
 ${cell.padEnd(40)} 90       20,115.5     1.80      36,207.90
 LOT 31/208 bales 318001–318090           90       20,090.0     1.80      36,162.00`),
    ],
    { id: 'd', type: 'invoice', language: 'en' },
  ).facts.units.map((u) => [u.id, u.to]);

test('bales that the cell of a lot names from and to are its range', () => {
  expect(ranges('LOT 31/207 bales 317001–317090')).toEqual([
    ['317001', '317090'],
    ['318001', '318090'],
  ]);
  expect(ranges('LOT 31/207 in 90 bales, 317001')).toEqual([['318001', '318090']]);
});
