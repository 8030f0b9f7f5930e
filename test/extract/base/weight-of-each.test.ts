import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (line: string) =>
  extractFacts([drawPage(`\nCOMMERCIAL INVOICE\n\nInvoice no         QT-881\n\n${line}\n`)], {
    id: 'x',
    type: 'invoice',
    language: 'en',
  }).facts;

describe('a weight named behind its figure', () => {
  it('is that of one package where a count of packages stands before it', () => {
    expect(facts('Packed 212 cartons of 40.00 kgs net').netWeight).toBeUndefined();
    expect(facts('96 drums @ 235 kg net').netWeight).toBeUndefined();
  });
  it('is that of the goods elsewhere', () => {
    expect(facts('Total of the shipment 8,480.00 kgs net').netWeight?.value).toBe(8480);
  });
});
