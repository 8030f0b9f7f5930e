import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const flows = (head: string, table: string) => {
  const text = `
SPINNING RECORD

Spinner            Ravi Textile Mills Ltd., Kasur, Pakistan
Yarn lot           L-909
${head}

${table}`;
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type: 'spinning-record', language: 'en' });
  return facts.flows.map((f) => `${f.direction} ${f.material} ${f.kg}`).sort();
};
const bales = `Bale            Origin      Net kg
141772208810    USA         217.7
141772208811    USA         217.7
MN-5510         Pakistan    164.0`;

test.each([
  ['the last line of a form', 'Cotton consumed kg   599.4\nYarn produced kg     510'],
  ['no blank line between', 'Yarn produced kg     510'],
  ['a total of what was packed', 'Total yarn output    510 kg'],
  ['Turkish', 'Üretilen iplik kg    510'],
  ['Spanish', 'Hilo producido kg    510'],
])('bales listed under %s are cotton opened, never yarn', (_, head) => {
  const told = flows(head, bales);
  expect(told.filter((f) => f.includes('yarn') && !f.endsWith(' 510'))).toEqual([]);
  expect(told.filter((f) => f.startsWith('in lint'))).not.toEqual([]);
});

test('a heading that says what was opened or packed still says it', () => {
  const list = 'Bale no.        Net kg\n1001            217.7\n1002            217.7\n1003            217.7';
  expect(flows('Bales opened for lot L-909', list)).toContain('in lint 653.1');
  expect(
    flows('', `Yarn packed, lot L-909\nCarton no.      Net kg\n1001            45.4\n1002            45.4`),
  ).toContain('out yarn 45.4');
});
