import { expect, test } from 'vitest';
import { toContext } from '../../../shared/extract/base/context.ts';
import { namedWeights } from '../../../shared/extract/base/named-weights.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const context = toContext([drawPage('Weights in KGS')], { id: 'd', type: 'invoice', language: 'en' });
const read = (text: string) => {
  const { net, gross } = namedWeights(context, text);
  return [gross?.value, net?.value];
};

test.each([
  ['GROSS 3,110 KGS NET 2,905 KGS', [3110, 2905]],
  ['G.W. 3,110.5 KGS / N.W. 2,905.5 KGS', [3110.5, 2905.5]],
  ['P. BRUTO 3110 KG P. NETO 2905 KG', [3110, 2905]],
  ['2,905.0 KGS NET', [undefined, 2905]],
  ['3,110 KGS G.W. 2,905 KGS N.W.', [3110, 2905]],
  ['Poids net 2 905 kg, brut 3 110 kg', [3110, 2905]],
  ['96 fusti, 2,905 kg netti, 3,110 kg lordi', [3110, 2905]],
  ['2,905.0 kg netos, 3,110.0 kg brutos', [3110, 2905]],
  ['毛重 3110 公斤 净重 2905 公斤', [3110, 2905]],
  ['2,905 KGS', [undefined, undefined]],
  ['NET 2,905 KGS NET 2,906 KGS', [undefined, undefined]],
  ['Network 12 kg', [undefined, undefined]],
])('gross and net of one text are two weights: %s', (text, weights) => {
  expect(read(text)).toEqual(weights);
});

test('a box for the gross weight that holds both weights gives both, never their sum', () => {
  const f = extractFacts(
    [
      drawPage(`
+--------+--------------------------+--------------------+---------------+
| Item   | Description of goods     | Gross weight       | Invoice       |
+--------+--------------------------+--------------------+---------------+
| 1      | COTTON YARN NE 24/1      | NET 2,905 KGS      | KX-19         |
|        |                          | GROSS 3,110 KGS    |               |
+--------+--------------------------+--------------------+---------------+`),
    ],
    { id: 'd', type: 'certificate-of-origin', language: 'en' },
  ).facts;
  expect([f.grossWeight?.value, f.netWeight?.value]).toEqual([3110, 2905]);
  expect(f.lines?.value[0]).toMatchObject({ netWeight: 2905 });
  expect(f.lines?.value[0]?.grossWeight).not.toBe(2905);
});
