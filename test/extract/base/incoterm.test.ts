import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const termOf = (text: string) =>
  extractFacts([drawPage(`\n                 FACTURA 26/118\n\n ${text}\n\n Total 46.650,00 EUR\n`)], {
    id: 'd',
    type: 'invoice',
    language: 'es',
  }).facts.incoterm?.value;

test.each(['CIF B80412345', 'Riverton Conservas, S.L. CIF: B-80412345', 'CIF 12345678Z', 'CIF ESA80412345'])(
  'the tax number of a firm is no term of delivery: %s',
  (text) => expect(termOf(text)).toBeUndefined(),
);

test.each([
  ['CIF Savannah 2020', 'CIF'],
  ['Condiciones: CIF New York, Incoterms 2020', 'CIF'],
  ['CIF B80412345 - FOB Valencia', 'FOB'],
])('a term with a place is one: %s', (text, wanted) => expect(termOf(text)).toBe(wanted));
