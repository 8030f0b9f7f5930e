import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const read = (type: DocumentType, language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts;

test('the sizes of garments in a head hide no row of a cutting report', () => {
  const facts = read(
    'garment-record',
    'en',
    `
CUTTING REPORT

Style: TR-440    Cutting 03-Sep-24 to 05-Sep-24

Lay   Fabric lot   Rolls   Plies   Marker length, m   Fabric used, kg   S      M      L      XL     Pcs cut

1     KT-501       20      90      6.10               410.0             300    420    300    80     1,100
2     KT-502       22      90      6.10               405.5             300    420    300    80     1,100`,
  );
  const out = facts.flows.filter((f) => f.direction === 'out').map((f) => f.quantity);
  expect(out).toEqual([1100, 1100]);
  expect(facts.flows.flatMap((f) => (f.direction === 'in' ? [f.kg] : []))).toEqual([410, 405.5]);
});

test('a unit in brackets that goes on in the next line leaves both lines of a head together', () => {
  const facts = read(
    'ginning-record',
    'en',
    `
BALE WEIGHT LIST

Lot      P.R. Nos.            No. of      Gross Wt.     Net Wt.      Maunds (37.324
No.                           Bales       Kgs           Kgs          kg)

31       4101 to 4150         50          8,260         8,160        218-25`,
  );
  expect(facts.units).toMatchObject([{ id: '4101', to: '4150', lot: '31', netKg: 8160, grossKg: 8260 }]);
});

test('a share is no weight', () => {
  const waste = (value: string) =>
    read('fabric-record', 'en', `\nBATCH CARD\n\nFinished wt.: 481.2 kg\nProcess loss: ${value}`).flows.filter(
      (f) => f.direction === 'waste',
    );
  expect(waste('5.10 %')).toEqual([]);
  expect(waste('25.9 kg')).toMatchObject([{ kg: 25.9 }]);
});

test('sums that a line under the list names one by one are each their own', () => {
  const rows = Array.from({ length: 6 }, (_, i) => `${880100 + i}    ${220 + i}   21-2    37`).join('\n');
  const facts = read(
    'ginning-record',
    'en',
    `
BALE LIST

Bale No   Kgs   Grade   Staple

${rows.replaceAll('    ', '    ')}

Total bales 6    Total kgs 1335    Average 222.5`,
  );
  expect(facts.sums.every((s) => s.printed === s.computed)).toBe(true);
  expect(facts.baleCount?.value).toBe(6);
});
