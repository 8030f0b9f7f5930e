import { expect, test } from 'vitest';
import { documentsOf } from '../../shared/documents.ts';
import { drawPage } from '../extract/page.ts';
import { file } from './paper.ts';

const typeOf = (title: string) =>
  documentsOf(
    file('scan.pdf', [
      drawPage(`
${title}

Bale          kg        Bale          kg
KV-24-7011    226.1     KV-24-7014    228.8
KV-24-7012    219.4     KV-24-7015    221.0
KV-24-7013    223.3     KV-24-7016    224.9`),
    ]),
  ).documents.map((d) => d.type);

test.each([
  'Packing list / Κατάσταση δεμάτων — Invoice 2204, lot KV-604, container MSKU6011672',
  'Packing list / Lista de fardos – Factura 2204, contrato 88',
  'Packing list — Invoice No. 2204, B/L 881200417, lot KV-604',
])('a paper that a heading cites behind its dash is not its title: %s', (title) =>
  expect(typeOf(title)).toEqual(['packing-list']),
);

test('titles in one line without their numbers are an enumeration', () => {
  expect(typeOf('Enclosed: invoice, bill of lading, certificate of origin - originals')).not.toEqual(['invoice']);
});
