import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type: 'certificate-of-origin', language: 'en' }).facts;

test.each([
  ['in the line of its label', 'Blanket period (from - to): 2024-01-01 to 2024-12-31'],
  ['in Spanish', 'Periodo que cubre: 01/01/2024 - 31/12/2024'],
  ['in French', 'Période globale : du 1 janvier 2024 au 31 décembre 2024'],
  ['in words', 'Blanket Period: January 1, 2024 to December 31, 2024'],
  [
    'under its label, broken in a narrow cell',
    'Importer                      Blanket period\nMotor City LLC                2024-01-01 to 2024-12-\n                              31',
  ],
])('a blanket period %s is the term of a certificate', (_, text) => {
  const f = facts(`
USMCA CERTIFICATION OF ORIGIN

Exporter: Point Pelee Growers Inc., Leamington, Ontario, Canada
${text}
Country of origin: Canada

Signed: Hank Wiebe, January 2, 2024`);
  expect(f.validUntil?.value).toBe('2024-12-31');
  expect(f.parties.map((p) => p.name).filter((n) => /blanket/iu.test(n))).toEqual([]);
});

test('the empty box of a blanket period is no term', () => {
  const f = facts(`
USMCA CERTIFICATION OF ORIGIN

Exporter: Point Pelee Growers Inc., Leamington, Ontario, Canada
Blanket period: From            To
Country of origin: Canada`);
  expect(f.validUntil).toBeUndefined();
});
