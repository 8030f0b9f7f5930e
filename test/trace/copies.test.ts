import { describe, expect, it } from 'vitest';
import { alteredCopies, distinct } from '../../shared/trace/copies.ts';
import { paper, rawCotton } from '../rules/case.ts';

const copyOf = (d: ReturnType<typeof paper>, name: string): ReturnType<typeof paper> => ({
  ...structuredClone(d),
  id: name,
  name,
  sha256: name.padEnd(64, 'c'),
});

describe('each paper counts once', () => {
  it('when the same bytes are handed in under two names', () => {
    const ticket = paper({ type: 'transport-record', facts: { date: '2024-01-02' } });
    expect(distinct([ticket, { ...structuredClone(ticket), id: 'other', name: 'other.pdf' }])).toHaveLength(1);
  });

  it('when a scan of it has the same number, issuer and facts', () => {
    const { invoice } = rawCotton();
    expect(distinct([invoice!, copyOf(invoice!, 'scan.jpg')])).toHaveLength(1);
  });

  it('but two papers of one number that differ in a fact, a place or a language are two', () => {
    const { invoice } = rawCotton();
    const heavier = copyOf(invoice!, 'heavier');
    heavier.facts.netWeight!.value = 30_000;
    const elsewhere = copyOf(invoice!, 'elsewhere');
    elsewhere.facts.mentions.push({
      text: 'Aksu, Xinjiang',
      context: 'address',
      evidence: invoice!.facts.number!.evidence,
    });
    const chinese = { ...copyOf(invoice!, 'chinese'), language: 'zh' };
    expect(distinct([invoice!, heavier, elsewhere, chinese])).toHaveLength(4);
  });

  it('and two papers of one file are two', () => {
    const { invoice, packing } = rawCotton();
    expect(distinct([invoice!, { ...packing!, sha256: invoice!.sha256 }])).toHaveLength(2);
  });
});

describe('copies that differ', () => {
  it('in a total are told, and those that differ in a party are two papers', () => {
    const { invoice } = rawCotton();
    const dearer = copyOf(invoice!, 'dearer');
    dearer.facts.total!.value += 5000;
    expect(alteredCopies([invoice!, dearer]).map((a) => [a.one.name, a.other.name, a.says].sort())).toEqual([
      [invoice!.name, 'dearer', 'the total'].sort(),
    ]);
    const elsewhere = copyOf(dearer, 'elsewhere');
    elsewhere.facts.seller!.value = 'Quite Another Company Ltd';
    expect(alteredCopies([invoice!, elsewhere])).toEqual([]);
  });
});

describe('of two copies', () => {
  it('the one counts that says more facts, though the other has more loose texts', () => {
    const { invoice } = rawCotton();
    const scan = { ...copyOf(invoice!, 'zz scan.jpg'), reader: 'ocr' as const };
    const evidence = invoice!.facts.number!.evidence;
    delete invoice!.facts.countryOfOrigin;
    for (const text of ['upland', 'in bales', 'by sea'])
      invoice!.facts.mentions.push({ text, context: 'text', evidence });
    scan.facts.mentions = [];
    expect(distinct([invoice!, scan]).map((d) => d.name)).toEqual(['zz scan.jpg']);
  });

  it('both count where their numbers differ in a letter, be one of them a scan', () => {
    const { invoice } = rawCotton();
    invoice!.facts.number!.value = 'SHPA-2024-031';
    const scan = { ...copyOf(invoice!, 'scan.jpg'), reader: 'ocr' as const };
    expect(distinct([invoice!, scan])).toHaveLength(1);
    scan.facts.number!.value = 'SHPB-2024-031';
    expect(distinct([invoice!, scan])).toHaveLength(2);
  });

  it('one counts where they print a name in other letters of case', () => {
    const { invoice } = rawCotton();
    const capitals = copyOf(invoice!, 'capitals.pdf');
    capitals.facts.buyer!.value = capitals.facts.buyer!.value.toUpperCase();
    expect(distinct([invoice!, capitals])).toHaveLength(1);
  });
});
