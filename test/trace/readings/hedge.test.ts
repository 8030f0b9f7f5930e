import { describe, expect, test } from 'vitest';
import { judge } from '../../../shared/judge.ts';
import type { Document, Evidence, Verdict } from '../../../shared/model/index.ts';
import { type Papers, rawCotton, seen } from '../../rules/case.ts';

const verdict = (papers: Papers): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] });
const held = (v: Verdict): string[] =>
  v.findings.filter((f) => f.severity !== 'warning' && f.severity !== 'note').map((f) => `${f.severity} ${f.rule}`);

/** Evidence of a scan: the character at a place of the quote is doubtful. */
function unsure(document: Document, quote: string, at: number, others: string[], likely = 0.3): Evidence {
  document.reader = 'ocr';
  const doubtful = [
    { at, confidence: 1 - likely, others: others.map((text) => ({ text, confidence: likely / others.length })) },
  ];
  return { ...seen(document.id, quote), doubtful };
}

/** The packing list's third bale, 60115 1119003, read as 60115 1119903. */
function otherBale(papers: Papers, evidence: (d: Document) => Evidence): Papers {
  const unit = papers.packing!.facts.units[2]!;
  unit.id = '60115 1119903';
  unit.evidence = evidence(papers.packing!);
  return papers;
}
const quote = '60115 1119903 218';
const at = quote.indexOf('903');

describe('a contradiction that hangs on a character that could not be read', () => {
  test('is a gap that names the character and both readings', () => {
    const v = verdict(otherBale(rawCotton(), (d) => unsure(d, quote, at, ['0'])));
    expect(held(v)).toEqual(['gap document.unreadable']);
    expect(v.outcome).toBe('unproven');
    expect(v.findings[0]!.message).toMatch(
      /^Characters could not be read surely: "60115 1119903" in packing-list.pdf may be "60115 1119003"\. On them it hangs whether this holds: .*lists 60115 1119903/,
    );
    expect(v.rules.find((r) => r.rule === 'bale.unlisted')?.state).toBe('passed');
    expect(v.rules.find((r) => r.rule === 'document.unreadable')?.state).toBe('found');
  });

  test('stays one when the engine was sure', () => {
    const v = verdict(otherBale(rawCotton(), (d) => seen(d.id, quote)));
    expect(held(v)).toContain('contradicts bale.unlisted');
  });

  test('stays one when the doubt is about another character', () => {
    const v = verdict(otherBale(rawCotton(), (d) => unsure(d, quote, at - 1, ['7'])));
    expect(held(v)).toContain('contradicts bale.unlisted');
  });

  test('stays one when no possible reading makes the papers agree', () => {
    const v = verdict(otherBale(rawCotton(), (d) => unsure(d, quote, at, ['8'])));
    expect(held(v)).toContain('contradicts bale.unlisted');
  });

  test('is a gap where one of two equal figures was lost beside a doubtful one', () => {
    const lost = (others: string[]) => {
      const papers = rawCotton();
      const unit = papers.packing!.facts.units[2]!;
      unit.id = '60115 119003';
      unit.evidence = unsure(papers.packing!, '60115 119003 218', 7, others);
      return held(verdict(papers));
    };
    expect(lost(['11', '19'])).toEqual(['gap document.unreadable']);
    expect(lost(['14'])).toEqual(['gap document.unreadable']);
    expect(lost(['4'])).toContain('contradicts bale.unlisted');
  });

  test('stays one for the bales that were read surely', () => {
    const papers = otherBale(rawCotton(), (d) => unsure(d, quote, at, ['0']));
    const other = papers.packing!.facts.units[5]!;
    other.id = '60115 1119906';
    other.evidence = seen(papers.packing!.id, '60115 1119906 218');
    const found = verdict(papers).findings.filter((f) => f.rule === 'bale.unlisted');
    expect(found).toMatchObject([{ severity: 'contradicts' }]);
    expect(found[0]!.message).not.toContain('1119903');
  });

  test('of two weights is a gap', () => {
    const papers = rawCotton();
    papers.bill!.facts.netWeight = { value: 27_800, evidence: unsure(papers.bill!, 'Net weight 27,800 kg', 12, ['1']) };
    expect(held(verdict(papers))).toEqual(['gap document.unreadable']);
    papers.bill!.facts.netWeight.evidence = seen(papers.bill!.id, 'Net weight 27,800 kg');
    expect(held(verdict(papers))).toContain('contradicts quantity.conflict');
  });

  test('of two days is a gap', () => {
    const papers = rawCotton();
    const event = {
      kind: 'gin' as const,
      from: '2024-11-08',
      evidence: unsure(papers.gin!, 'Ginned 08.11.2024', 16, ['3']),
    };
    papers.gin!.facts.events = [event];
    const v = verdict(papers);
    expect(held(v)).toEqual(['gap document.unreadable']);
    papers.gin!.facts.events = [{ ...event, evidence: seen(papers.gin!.id, 'Ginned 08.11.2024') }];
    expect(held(verdict(papers))).toContain('contradicts date.order');
  });
});

test('a sum that would follow if a doubtful weight of its rows were read otherwise is a gap', () => {
  const papers = rawCotton();
  const { gin } = papers;
  const unit = gin!.facts.units[4]!;
  unit.netKg = 278;
  unit.evidence = unsure(gin!, `${unit.id} | 278`, unit.id.length + 4, ['1']);
  const sum = {
    of: 'net weights',
    printed: 21_800,
    computed: 21_860,
    unit: 'kg',
    evidence: seen(gin!.id, 'TOTAL 21,800'),
  };
  gin!.facts.sums = [sum];
  expect(held(verdict(papers))).toEqual(['gap document.unreadable']);
  gin!.facts.sums = [{ ...sum, computed: 21_861 }];
  expect(held(verdict(papers))).toContain('contradicts document.arithmetic');
});

describe('an identifier that points into the region', () => {
  const text = '12 Jiefang Road, China 830026';
  const signed = (evidence: (d: Document) => Evidence): string[] => {
    const papers = rawCotton();
    papers.gin!.facts.mentions.push({ text, context: 'address', role: 'gin', evidence: evidence(papers.gin!) });
    return held(verdict(papers));
  };

  test('weighs nothing but a gap while a figure of it could not be read surely', () => {
    expect(signed((d) => seen(d.id, text))).toContain('contradicts origin.signal');
    expect(signed((d) => unsure(d, text, text.indexOf('83'), ['3']))).toEqual(['gap document.unreadable']);
  });
});

describe('a number on two papers', () => {
  const cite = (papers: Papers, number: string, likely: number): Papers => {
    papers.packing!.facts.invoiceNumber = {
      value: number,
      evidence: unsure(papers.packing!, `Invoice ${number}`, 8 + number.indexOf('8'), ['3'], likely),
    };
    return papers;
  };

  test('that a likely other reading makes one is settled, and the paper says so', () => {
    const v = verdict(cite(rawCotton(), 'INV-2024-081', 0.3));
    expect(v.outcome).toBe('clear');
    const packing = v.documents.find((d) => d.type === 'packing-list')!;
    expect(packing.facts.invoiceNumber).toMatchObject({
      value: 'INV-2024-031',
      evidence: {
        quote: 'Invoice INV-2024-081',
        settled: 'the number on invoice.pdf settles "INV-2024-081" as "INV-2024-031"',
      },
    });
    expect(packing.notes.join()).toContain('settled by the same number on another paper');
  });

  test('that only an unlikely reading makes one is a gap', () => {
    const v = verdict(cite(rawCotton(), 'INV-2024-081', 0.06));
    expect(held(v)).toEqual(['gap document.unreadable']);
  });

  test('is left as it is on a paper that spells its own text', () => {
    const papers = cite(rawCotton(), 'INV-2024-081', 0.3);
    papers.packing!.reader = 'text-layer';
    expect(held(verdict(papers))).toContain('contradicts document.number');
  });
});

test('the verdict is the same whatever the order of the papers', () => {
  const papers = otherBale(rawCotton(), (d) => unsure(d, quote, at, ['0']));
  const reversed = Object.fromEntries(Object.entries(papers).reverse());
  expect(JSON.stringify(verdict(reversed))).toBe(JSON.stringify(verdict(papers)));
});
