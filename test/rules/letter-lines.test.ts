import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../shared/extract/index.ts';
import { screenDocuments } from '../../shared/screen/index.ts';
import { drawPage } from '../extract/page.ts';
import { paper } from './case.ts';

const seen = (rows: string) => {
  const { facts } = extractFacts([drawPage(`\n${rows}\n`)], { id: 'x', type: 'supplier-statement', language: 'en' });
  const document = { ...paper({ type: 'supplier-statement' }), facts };
  return screenDocuments([document], '2026-03-01').places.filter((p) => p.match.strength !== 'weak');
};

describe('a line of a letter', () => {
  it('with an answer of nothing is no part of the greeting below it', () => {
    expect(seen('Dear Sirs,\nContent of Xinjiang fibre: 0 %\nKind regards,\nR. Alam')).toEqual([]);
    expect(seen('Dear Sirs,\nContent of Xinjiang fibre: 12 %\nKind regards,\nR. Alam')).not.toEqual([]);
  });

  it('that asks something names no party', () => {
    const { facts } = extractFacts([drawPage('\nTo: Pier Knitwear Inc.\n\nSeller: Kashgar or Texas?\n')], {
      id: 'x',
      type: 'supplier-statement',
      language: 'en',
    });
    expect(facts.parties.map((p) => p.name).join()).not.toContain('Kashgar');
  });
});
