import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import { paste, shirts } from './bundles.ts';
import { type Papers, rawCotton } from './case.ts';

const toldOf = (papers: Papers): string[] =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'document.missing')
    .map((f) => `${f.severity}: ${f.message}`);

/** The papers without the packing list, and without bales on the others of the sale. */
const unlisted = (): Papers => {
  const { packing: _, ...papers } = rawCotton();
  for (const d of Object.values(papers))
    if (d.type !== 'ginning-record') {
      d.facts.units = [];
      delete d.facts.bales;
    }
  return papers as Papers;
};

describe('the bales of a sale of raw cotton', () => {
  it('have to be listed on a packing list or another paper of the sale', () => {
    expect(toldOf(unlisted())).toEqual([
      'gap: No packing list and no other paper of the sale lists the bales; nothing shows that they are those of the gin.',
    ]);
    const invoice = unlisted();
    invoice.invoice!.facts.units = rawCotton().packing!.facts.units;
    expect(toldOf(invoice)).toEqual([]);
    expect(toldOf(rawCotton())).toEqual([]);
  });

  it('are not asked for where other goods are sold', () => {
    for (const make of [shirts, paste]) {
      const { packing: _, ...papers } = make();
      expect(toldOf(papers as Papers).filter((m) => m.includes('bales'))).toEqual([]);
    }
  });
});
