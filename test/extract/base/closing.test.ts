import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { Page } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const certificate = (inBox: string, change: Partial<Page> = {}) => {
  const page = drawPage(`
+----------------------------------------+----------------------------------------+
| 1. Exporter                            | Certificate No. LCC-2291               |
| INDUS SPINNING LTD                     | CERTIFICATE OF ORIGIN                  |
+----------------------------------------+----------------------------------------+
| 2. Consignee                           | 3. Country of origin                   |
| BAY KNITS LLC                          | PAKISTAN                               |
+----------------------------------------+----------------------------------------+
| 11. Certification                                                               |
| It is hereby certified that the declaration by the exporter is correct.         |
|                                                                                 |
| ${inBox.padEnd(79)} |
| Signature and stamp of certifying authority                                     |
+----------------------------------------+----------------------------------------+
`);
  return extractFacts([{ ...page, ...change }], { id: 'd', type: 'certificate-of-origin', language: 'en' }).facts;
};

test('a certificate whose place for the signature holds neither words nor ink is unsigned, with its caption as evidence', () => {
  const { signed } = certificate('');
  expect(signed?.value).toBe(false);
  expect(signed?.evidence.quote).toBe('Signature and stamp of certifying authority');
});

test('ink in the box of the caption signs it', () => {
  expect(certificate('', { ink: [[0.3, 0.31, 0.2, 0.04]] }).signed?.value).toBe(true);
});

test('ink elsewhere on the page is no signature', () => {
  expect(certificate('', { ink: [[0.8, 0.02, 0.1, 0.05]] }).signed?.value).toBe(false);
});

test('typed words at the place leave it open where the page shows ink somewhere', () => {
  expect(certificate('LAHORE, 3 March 2024', { ink: [[0.8, 0.02, 0.1, 0.05]] }).signed).toBeUndefined();
});

test('a page read from its picture never shows that nobody signed', () => {
  expect(certificate('', { reader: 'ocr', confidence: 0.9 }).signed).toBeUndefined();
});

test('words that say so make it unsigned, and a paper that needs no signature is not called unsigned', () => {
  expect(certificate('(NOT SIGNED)').signed?.value).toBe(false);
  expect(certificate('Electronically issued: valid without signature').signed).toBeUndefined();
});
