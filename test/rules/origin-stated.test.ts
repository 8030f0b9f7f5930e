import { describe, expect, it } from 'vitest';
import { originConflict } from '../../shared/rules/origin-conflict.ts';
import { originMissing } from '../../shared/rules/origin-missing.ts';
import { type Paper, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

type Papers = Parameters<typeof caseOf>[0];
const conflicts = (papers: Papers) => originConflict.check(caseOf(papers)).findings;
const missing = (papers: Papers) => originMissing.check(caseOf(papers)).findings.length;

const garments = (...more: Paper[]) => [
  paper({
    type: 'invoice',
    facts: { number: 'G-1', countryOfOrigin: 'VN' },
    lines: [{ description: 'Knitted T-shirts, 100% cotton', hsCode: '6109.10', origin: 'VN' }],
  }),
  paper({
    type: 'certificate-of-origin',
    facts: { number: 'VN-77', countryOfOrigin: 'VN' },
    lines: [{ description: 'Knitted T-shirts', hsCode: '6109.10' }],
  }),
  ...more.map((p) => paper(p)),
];
const spinning = (...origins: string[]): Paper => ({
  type: 'spinning-record',
  flows: origins.map((origin) => ({ direction: 'in' as const, material: 'lint' as const, kg: 1000, origin })),
});

describe('origin.conflict', () => {
  it('passes papers that agree and garments sewn in another country than their cotton grew in', () => {
    expect(conflicts(Object.values(rawCotton()))).toEqual([]);
    expect(conflicts(garments(spinning('US'), { type: 'ginning-record', facts: { countryOfOrigin: 'US' } }))).toEqual(
      [],
    );
  });

  it('takes “tops, 100% cotton” of a garment’s certificate for a garment', () => {
    const tops = paper({
      type: 'certificate-of-origin',
      name: 'tops.pdf',
      facts: { countryOfOrigin: 'VN' },
      lines: [{ description: '274 cartons women’s tops, 100% cotton' }],
    });
    expect(conflicts([...garments(spinning('US')), tops])).toEqual([]);
    const lint = paper({
      type: 'certificate-of-origin',
      name: 'lint.pdf',
      facts: { countryOfOrigin: 'VN' },
      lines: [{ description: 'raw cotton in bales' }],
    });
    expect(conflicts([...garments(spinning('US')), lint])).toHaveLength(1);
  });

  it('contradicts a certificate of raw cotton that differs from the gin, once, with both quotes', () => {
    const papers = rawCotton();
    papers.certificate!.facts.countryOfOrigin!.value = 'BR';
    const found = conflicts(Object.values(papers));
    expect(found).toHaveLength(1);
    expect(found[0]!.evidence).toHaveLength(2);
    expect(found[0]!.message).toMatch(/Brazil.*United States|United States.*Brazil/);
  });

  it('passes a blend that lists its origins with a gin record of each', () => {
    const gin = (name: string, country: string): Paper => ({
      type: 'ginning-record',
      name,
      facts: { number: name, countryOfOrigin: country },
    });
    expect(conflicts(garments(spinning('US', 'BR'), gin('us.pdf', 'US'), gin('br.pdf', 'BR')))).toEqual([]);
    expect(conflicts(garments(spinning('US', 'BR'), gin('us.pdf', 'US')))).toEqual([]);
  });

  it('contradicts a statement of one origin when the spinner took in another too', () => {
    const statement = paper({
      type: 'supplier-statement',
      mentions: [{ text: 'All cotton is of US origin', context: 'statement' }],
    });
    statement.facts.origins = {
      value: ['US'],
      evidence: { document: statement.id, page: 1, box: [0, 0, 1, 1], quote: 'US', confidence: 1 },
    };
    expect(conflicts([...garments(spinning('US', 'CN')), statement])).toHaveLength(1);
    expect(conflicts([...garments(spinning('US')), statement])).toEqual([]);
  });

  it('holds the origin of the cotton against no tomatoes in one bundle', () => {
    const sold = (description: string, hsCode: string, origin: string): Paper => ({
      type: 'invoice',
      name: `${description}.pdf`,
      facts: { number: hsCode, countryOfOrigin: origin },
      lines: [{ description, hsCode }],
    });
    const both = [paper(sold('raw cotton', '5201.00', 'BJ')), paper(sold('tomato paste', '2002.90', 'IT'))];
    expect(conflicts(both)).toEqual([]);
    expect(caseOf(both).statedOrigins.map((o) => `${o.commodity} ${o.country}`)).toEqual(['cotton BJ', 'tomato IT']);
    expect(conflicts([...both, paper({ ...sold('tomato paste in drums', '2002.90', 'CN') })])).toHaveLength(1);
  });

  it('contradicts a spinner whose intake shares no origin with the gin records', () => {
    expect(
      conflicts(garments(spinning('IN'), { type: 'ginning-record', facts: { countryOfOrigin: 'US' } })),
    ).toHaveLength(1);
  });
});

describe('origin.missing', () => {
  it('takes a certificate of raw cotton as an origin, never that of a garment', () => {
    expect(missing(Object.values(rawCotton()))).toBe(0);
    const bare = paper({
      type: 'certificate-of-origin',
      facts: { number: '1', countryOfOrigin: 'US' },
      lines: [{ description: 'raw cotton in bales', hsCode: '5201.00' }],
    });
    expect(missing([bare])).toBe(0);
    expect(missing(garments())).toBe(1);
    expect(missing(garments({ type: 'spinning-record', flows: [{ direction: 'in', material: 'lint', kg: 10 }] }))).toBe(
      1,
    );
    expect(missing(garments(spinning('US')))).toBe(0);
  });

  it('does not take the origin of ketchup for that of its tomatoes', () => {
    const ketchup = paper({
      type: 'invoice',
      facts: { number: '1', countryOfOrigin: 'IT' },
      lines: [{ description: 'tomato ketchup', hsCode: '2103.20' }],
    });
    expect(missing([ketchup])).toBe(1);
    const plant = paper({ type: 'tomato-processing-record', facts: { number: '2', countryOfOrigin: 'IT' } });
    expect(missing([ketchup, plant])).toBe(0);
  });
});
