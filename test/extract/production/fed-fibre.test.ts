import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const flows = (table: string, language = 'en') => {
  const text = `
SPINNING RECORD

Spinner            Ravi Textile Mills Ltd., Kasur, Pakistan
Yarn lot           L-909
Cotton input       21,500.0 kg
Yarn output        18,600.0 kg

${table}`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'spinning-record', language });
  return facts.flows.filter((f) => f.direction !== 'out').map((f) => [f.direction, f.material, f.kg, f.origin ?? '']);
};

test.each([
  ['a bought sliver', 'Bought-in sliver, trader in Lahore'],
  ['noils', 'Comber noils, bought'],
  ['what is left of another lot', 'Reserve of last season'],
  ['cotton without a word more', 'Cotton, merchant’s stock'],
  ['Spanish', 'Mecha de algodón comprada'],
  ['Turkish', 'Satın alınan pamuk şeridi'],
  ['Chinese', '外购棉条'],
])('a part of a mix is cotton by its name: %s', (_, part) => {
  const table = `
Mixing
Material                              Lot         kg
Raw cotton, Brazil                    BR-101      18,000.0
${part.padEnd(38)}Z-12        3,500.0
Total                                             21,500.0`;
  expect(flows(table)).toEqual([
    ['in', 'lint', 18_000, 'BR'],
    ['in', 'lint', 3_500, ''],
  ]);
});

test('other fibres, chemicals and what is lost are none of it', () => {
  const table = `
Mixing
Material                              Lot         kg
Raw cotton, Brazil                    BR-101      18,000.0
Polyester staple 1.4 den              P-1         3,000.0
Spinning wax                          W-1         300.0
Invisible loss                                    200.0
Total                                             21,500.0`;
  const lint = flows(table).filter(([, material]) => material === 'lint');
  expect(lint.map(([, , kg]) => kg)).not.toContain(3_000);
  expect(lint).toHaveLength(1);
});

test('kapas that a spinner takes in is cotton', () => {
  const table = `
Campuran / mixing:
Bahan                                 Lot         kg
Kapas Brasil                          BR-101      18,000.0
Kapas Australia                       AU-7        3,500.0
Total                                             21,500.0`;
  expect(flows(table, 'id')).toEqual([
    ['in', 'lint', 18_000, 'BR'],
    ['in', 'lint', 3_500, 'AU'],
  ]);
});
