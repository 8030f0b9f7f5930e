import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

test('an origin is as sure as its own words, not as the label before them', () => {
  const page = drawPage(`
CERTIFICATE OF ORIGIN No. 44710

The undersigned declares that all the goods were produced in
EGYPT and that they comply with the rules`);
  const words = page.words.map((w) =>
    /comply/u.test(w.text) ? { ...w, confidence: 0.4 } : { ...w, confidence: 0.97 },
  );
  const { facts } = extractFacts([{ ...page, reader: 'ocr', words }], {
    id: 'd',
    type: 'certificate-of-origin',
    language: 'en',
  });
  expect(facts.countryOfOrigin).toMatchObject({ value: 'EG', evidence: { confidence: 0.97 } });
  const faint = page.words.map((w) => (/EGYPT/u.test(w.text) ? { ...w, confidence: 0.4 } : w));
  const doubted = extractFacts([{ ...page, reader: 'ocr', words: faint }], {
    id: 'd',
    type: 'certificate-of-origin',
    language: 'en',
  });
  expect(doubted.facts.countryOfOrigin?.evidence.confidence).toBe(0.4);
});
