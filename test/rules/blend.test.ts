import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document, Flow, Mention, Verdict } from '../../shared/model/index.ts';
import { shirts } from './bundles.ts';
import { type Papers, paper, seen } from './case.ts';

const judged = (papers: Papers): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] });
const blend = (papers: Papers): string[] =>
  judged(papers)
    .findings.filter((f) => f.rule === 'origin.blend')
    .map((f) => `${f.severity}: ${f.message}`);

type Row = Omit<Flow, 'evidence'>;
const row = (d: Document, flow: Row): Flow => ({ ...flow, evidence: seen(d.id, Object.values(flow).join(' | ')) });
/** The clean bundle with other rows on the spinner's record. */
const laid = (...rows: Row[]): Papers => {
  const papers = shirts();
  const d = papers.spinning!;
  const out = d.facts.flows.filter((f) => f.direction === 'out');
  d.facts.flows = [...rows.map((r) => row(d, r)), ...out];
  return papers;
};
const lint = (more: Partial<Row>): Row => ({ direction: 'in', material: 'lint', kg: 4_400, ...more });

describe('a laydown', () => {
  it('of two lots of which each origin has its gin’s record is no gap', () => {
    expect(blend(laid(lint({ origin: 'BR', lot: 'A1' }), lint({ origin: 'BR', lot: 'A2' })))).toEqual([]);
  });

  it('that names an origin of which no gin’s record is there leaves the lot open', () => {
    const told = blend(laid(lint({ origin: 'BR', share: 0.5 }), lint({ origin: 'IN', share: 0.5 })));
    expect(told.join()).toMatch(/^gap: spinning-record.pdf lays down cotton of India as well.*of Brazil\.$/);
  });

  it('of which all origins have a gin’s record is no gap', () => {
    const papers = laid(lint({ origin: 'BR' }), lint({ origin: 'IN' }));
    papers.second = paper({ type: 'ginning-record', name: 'akola.pdf', facts: { countryOfOrigin: 'IN' } });
    expect(blend(papers)).toEqual([]);
  });

  it('with a row that has no origin beside rows that have one names that row', () => {
    const told = blend(laid(lint({ origin: 'BR', lot: 'A1' }), lint({ lot: 'KX-7', kg: 900 })));
    expect(told).toEqual([
      'gap: spinning-record.pdf states the origin of a part of the lint that was mixed; lot KX-7, 900 kg has none.',
    ]);
  });

  /** A laydown of numbered bales: those of the gin, and others with what their own rows say. */
  const opened = (others: { id: string; origin?: string }[], gin = 'MT400') => {
    const papers = shirts();
    const evidence = (d: Document, quote: string) => seen(d.id, quote);
    const bale = (d: Document, id: string, origin?: string) => ({
      id,
      netKg: 217.7,
      ...(origin ? { origin } : {}),
      evidence: evidence(d, `${id} | ${origin ?? 'misc. local'} | 217.7`),
    });
    const [ginning, spinning] = [papers.gin!, papers.spinning!];
    const ids = Array.from({ length: 12 }, (_, i) => `${gin}${10 + i}`);
    ginning.facts.units = ids.map((id) => bale(ginning, id));
    spinning.facts.units = [
      ...ids.map((id) => bale(spinning, id, 'BR')),
      ...others.map((o) => bale(spinning, o.id, o.origin)),
    ];
    spinning.facts.flows = [
      row(spinning, lint({ origin: 'BR', kg: 2612.4, bales: 12 })),
      ...Object.entries(Object.groupBy(others, (o) => o.origin ?? '')).map(([origin, list]) =>
        row(spinning, { direction: 'in', material: 'lint', kg: list!.length * 217.7, ...(origin ? { origin } : {}) }),
      ),
      ...spinning.facts.flows.filter((f) => f.direction === 'out'),
    ];
    return papers;
  };
  const open = Array.from({ length: 8 }, (_, i) => ({ id: `MN-55${10 + i}` }));
  const hard = (papers: Papers) =>
    judged(papers).findings.filter((f) => f.rule === 'bale.unlisted' || /lint (went in|ginned)/.test(f.message));

  it('of bales without an origin and without a gin’s record is open, and no false count of bales or weights', () => {
    expect(blend(opened(open)).join()).toMatch(/^gap: .*states the origin of a part of the lint.*1,742 kg has none/);
    expect(hard(opened(open)).map((f) => f.message)).toEqual([]);
    const other = opened(open.map((o) => ({ ...o, origin: 'PK' })));
    expect(blend(other).join()).toMatch(/lays down cotton of Pakistan as well/);
    expect(hard(other).map((f) => f.message)).toEqual([]);
  });

  it('of a bale put in among the gin’s own numbers, or under its origin, is still found', () => {
    expect(hard(opened([{ id: 'MT40099', origin: 'PK' }])).map((f) => f.rule)).toEqual(['bale.unlisted']);
    expect(hard(opened([{ id: 'MT31110', origin: 'BR' }])).map((f) => f.rule)).toContain('bale.unlisted');
  });

  it('with a lot that the gin’s record names needs no origin in its own row', () => {
    const papers = laid(lint({ origin: 'BR', lot: 'A1' }), lint({ lot: 'KX-7', kg: 900 }));
    papers.gin!.facts.lots = { value: ['kx 7'], evidence: seen(papers.gin!.id, 'KX 7') };
    expect(blend(papers)).toEqual([]);
  });

  it('does not take its own total for a part', () => {
    const papers = laid(
      lint({ origin: 'BR', lot: 'A1', kg: 4_000 }),
      lint({ origin: 'BR', lot: 'A2', kg: 4_800 }),
      lint({ kg: 8_800 }),
    );
    expect(blend(papers)).toEqual([]);
  });

  it('of shares that do not make up the whole says how much is named', () => {
    expect(blend(laid(lint({ origin: 'BR', share: 0.5 }), lint({ origin: 'BR', share: 0.35 }))).join()).toContain(
      '85 %',
    );
    expect(blend(laid(lint({ origin: 'BR', share: 0.5 }), lint({ origin: 'BR', share: 0.49 })))).toEqual([]);
  });
});

describe('stock from before', () => {
  const stock: Row = { direction: 'stock', material: 'lint', kg: 5_400 };

  it('is a gap where the rows beside it have an origin and it has none', () => {
    const told = blend(laid(lint({ origin: 'BR', kg: 8_800 }), stock));
    expect(told).toEqual([
      'gap: spinning-record.pdf begins with 5,400 kg of lint from before; no paper shows where that stock comes from.',
    ]);
  });

  it('with an origin of its own, or of a lot of the gin’s record, is shown', () => {
    expect(blend(laid(lint({ origin: 'BR', kg: 8_800 }), { ...stock, origin: 'BR' }))).toEqual([]);
    const papers = laid(lint({ origin: 'BR', kg: 8_800 }), { ...stock, lot: 'Q-1' });
    papers.gin!.facts.lots = { value: ['Q-1'], evidence: seen(papers.gin!.id, 'Q-1') };
    expect(blend(papers)).toEqual([]);
  });

  it('under the lot of the yarn is of no known lot', () => {
    const papers = laid(lint({ origin: 'BR', kg: 8_800 }), { ...stock, lot: 'YL-2024-31' });
    papers.gin!.facts.lots = { value: ['YL-2024-31'], evidence: seen(papers.gin!.id, 'YL-2024-31') };
    expect(blend(papers)).toHaveLength(1);
  });

  it('that was not needed is a warning where the record states one origin at its head', () => {
    const papers = laid(lint({ kg: 8_800 }), stock);
    papers.spinning!.facts.countryOfOrigin = { value: 'BR', evidence: seen(papers.spinning!.id, 'BR') };
    expect(blend(papers).join()).toMatch(/^warning/);
    papers.spinning!.facts.flows[0]!.kg = 5_000;
    expect(blend(papers).join()).toMatch(/^gap/);
  });

  it('is not counted among what the gin’s records have to cover', () => {
    const told = judged(laid(lint({ origin: 'BR', kg: 8_800 }), { ...stock, origin: 'BR' })).findings;
    expect(told.map((f) => f.rule)).not.toContain('mass.exceeds');
  });

  it('of nothing is none', () => {
    expect(blend(laid(lint({ origin: 'BR', kg: 8_800 }), { ...stock, kg: 0 }))).toEqual([]);
  });
});

describe('mass balance', () => {
  const said = (text: string): Papers[string] => {
    const d = paper({ type: 'supplier-statement', name: 'bci.pdf', facts: { countryOfOrigin: 'BR' } });
    const mention: Mention = { text, context: 'statement', evidence: seen(d.id, text) };
    d.facts.mentions.push(mention);
    d.facts.origins = { value: ['BR'], evidence: seen(d.id, 'Brazil') };
    return d;
  };

  it('beside the gin’s record is a warning, and the bundle stays clear', () => {
    const papers = { ...shirts(), bci: said('Claimed under the mass balance chain of custody model.') };
    expect(blend(papers)).toHaveLength(1);
    expect(blend(papers).join()).toMatch(/^warning: bci.pdf passes/);
    expect(judged(papers).outcome).toBe('clear');
  });

  it('as the only origin of the cotton shows none', () => {
    const papers: Papers = { ...shirts(), bci: said('Better Cotton, mass-balance claim') };
    delete papers.gin!.facts.countryOfOrigin;
    for (const d of Object.values(papers)) d.facts.sites = d.facts.sites.filter((s) => s.step !== 'gin');
    for (const f of papers.spinning!.facts.flows) delete f.origin;
    expect(blend(papers).join()).toMatch(/^gap/);
    expect(judged(papers).findings.map((f) => f.rule)).toContain('origin.missing');
  });

  it('denied, or meaning the yield of a step, is nothing', () => {
    expect(blend({ ...shirts(), bci: said('Physically segregated chain of custody, not mass balance.') })).toEqual([]);
    expect(blend({ ...shirts(), bci: said('Mass balance of the lot: in 8,800 kg, out 7,600 kg') })).toEqual([]);
  });

  it('is no spinner’s record', () => {
    const papers = { ...shirts(), bci: said('Better Cotton mass balance certificate') };
    delete (papers as Partial<Papers>).spinning;
    papers.bci!.type = 'spinning-record';
    const told = judged(papers).findings.filter((f) => f.rule === 'document.missing');
    expect(told.map((f) => f.message).join()).toContain('No spinning record');
  });
});
