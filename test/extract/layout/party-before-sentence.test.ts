import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const parties = (rows: string) =>
  extractFacts([drawPage(`\n${rows}\n`)], { id: 'x', type: 'supplier-statement', language: 'en' }).facts.parties;

describe('the block of whom a letter goes to', () => {
  it('ends where its sentences begin', () => {
    const [buyer] = parties(
      'Buyer: Carolina Knit Merchants Inc.\n88 Oak Street, Hickory, NC 28601, USA\nWe hereby declare that our mill uses no lint from the region of Aksu in any of its lots.',
    );
    expect(buyer?.name).toContain('Carolina Knit Merchants Inc');
    expect(buyer?.address).toContain('Hickory');
    expect(`${buyer?.name} ${buyer?.address}`).not.toMatch(/Aksu|declare/u);
  });
});
