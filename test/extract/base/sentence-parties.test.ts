import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const partiesOf = (...lines: string[]) => {
  const page = drawPage(`
 PACKING LIST CA-118

 Cartons     Pieces     Net kg      Gross kg
 1-80        1,920      460.8       540.8

${lines.map((l) => ` ${l}`).join('\n')}
`);
  const { facts } = extractFacts([page], { id: 'd', type: 'packing-list', language: 'en' });
  return Object.fromEntries(facts.parties.map((p) => [p.role, p.name]));
};

test.each([
  [
    'over the end of a line',
    [
      'Conteneur TGHU 410227-5, plomb K 20114. Expéditeur Coton du Lac SARL, destinataire Grand Falls',
      'Outfitters Company.',
    ],
    { shipper: 'Coton du Lac SARL', consignee: 'Grand Falls Outfitters Company' },
  ],
  [
    'parted by a stroke',
    ['Shipper Larissa Ginning S.A. / consignee Prairie Cotton LLC'],
    { shipper: 'Larissa Ginning S.A.', consignee: 'Prairie Cotton LLC' },
  ],
  [
    'in one line of Spanish',
    ['Exportador Hilados Riverton S.A., destinatario Prairie Hosiery Inc.'],
    { shipper: 'Hilados Riverton S.A.', consignee: 'Prairie Hosiery Inc.' },
  ],
])('a sentence gives each party that it names by its role: %s', (_, lines, parties) => {
  expect(partiesOf(...lines)).toEqual(parties);
});

test('the end of a sentence that breaks at the end of its line is no letterhead', () => {
  expect(
    partiesOf(
      'The cartons are stacked on their sides in the container and were counted twice for Grand Falls',
      'Outfitters Company.',
    ),
  ).toEqual({});
});

test.each([['a firm that stands alone', ['Outfitters Company Ltd'], { seller: 'Outfitters Company Ltd' }]])(
  '%s is read as before',
  (_, lines, parties) => expect(partiesOf(...lines)).toEqual(parties),
);
