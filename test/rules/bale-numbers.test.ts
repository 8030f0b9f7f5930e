import { describe, expect, it } from 'vitest';
import type { UnitRow } from '../../shared/model/index.ts';
import { baleFormat } from '../../shared/rules/bale-format.ts';
import {
  type BaleNumber,
  baleNumbers,
  isUsNumbering,
  ownBeginnings,
  singleBales,
} from '../../shared/rules/bale-numbers.ts';
import { type Paper, paper, seen } from './case.ts';
import { caseOf } from './case-of.ts';

const evidence = seen('list');
const numbersOf = (...units: Omit<UnitRow, 'evidence'>[]) => baleNumbers(paper({ type: 'packing-list', units }));

describe('numbers of bales as their rows give them', () => {
  it('have the gross weight of the bale where the list has no other', () => {
    expect(numbersOf({ id: '34108231401', grossKg: 230 })[0]!.kg).toBe(230);
    expect(numbersOf({ id: '34108231401', grossKg: 230, netKg: 226 })[0]!.kg).toBe(226);
  });

  it('are counted in a range whose ends belong together, and in no other', () => {
    const spanOf = (id: string, to: string) => numbersOf({ id, to, netKg: 9060 }).map(({ span, kg }) => [span, kg]);
    expect(spanOf('34108231401', '34108231440')).toEqual([
      [40, 226.5],
      [undefined, 226.5],
    ]);
    const apart = [
      [undefined, undefined],
      [undefined, undefined],
    ];
    // numbers of two gins, of two lengths, and those that end in a check digit: their difference is no count of bales
    expect(spanOf('34108231401', '34209999999')).toEqual(apart);
    expect(spanOf('99999999999', '100000000010')).toEqual(apart);
    expect(spanOf('00078912345610000012', '00078912345610000111')).toEqual(apart);
  });
});

describe('numbers that are listed one a bale', () => {
  const weighing = (kg: number | undefined, count = 12): BaleNumber[] =>
    Array.from({ length: count }, (_, i) => ({ id: String(34108231401 + i), evidence, kg }));
  it('weigh what a bale can, the heaviest and the lightest with them', () => {
    for (const kg of [80, 226, 400]) expect(singleBales(weighing(kg)), String(kg)).toHaveLength(12);
    for (const kg of [10, 79.5, 400.5, 42_000, undefined])
      expect(singleBales(weighing(kg)), String(kg)).toHaveLength(0);
  });
  it('are a dozen or more', () => {
    expect(singleBales(weighing(226, 11))).toEqual([]);
    expect(singleBales(weighing(226, 12))).toHaveLength(12);
  });
});

describe('how the numbers of a gin begin by its own papers', () => {
  const named = (more: Omit<Paper, 'type'>, year = 2024) =>
    ownBeginnings([paper({ type: 'ginning-record', ...more })], year);
  it('is its code with each of the seasons at hand', () => {
    const coded = (ginCode: string, year?: number) => named({ units: [{ id: '1', ginCode }] }, year);
    expect(coded('341')).toEqual(['34124', '34123', '34122', '34121']);
    expect(coded(' 3412 ', 2005)).toEqual(['341205', '341204', '341203', '341202']);
    expect(coded('34123')).toEqual([]);
    expect(coded('G7')).toEqual([]);
  });
  it('is read off a label and its value, and from the head of a text', () => {
    expect(named({ mentions: [{ context: 'rest', label: 'Gin code', text: '341' }] })).toHaveLength(4);
    // a blank stands between the label, here none, and the text
    const text = (length: number) => {
      const code = 'gin code 341';
      return named({ mentions: [{ context: 'text', text: `${'. '.repeat(length).slice(0, length - 12)}${code}` }] });
    };
    expect(text(399)).toHaveLength(4);
    expect(text(400)).toEqual([]);
  });
});

describe('American numbers', () => {
  const two = (...ids: string[]): boolean =>
    isUsNumbering(
      ids.map((id) => ({ id, evidence })),
      ids.length,
      undefined,
    );
  it('are of few gins, told by their first five digits', () => {
    expect(two('142188318009', '142188318010')).toBe(true);
    expect(two('142188318009', '142180318010')).toBe(true);
    expect(two('142188318009', '242188318010')).toBe(false);
  });
});

describe('bale.format at its bounds', () => {
  const pbi = ['142188318009', '142188318010', '142188318011', '142188318012', '142188318013'];
  const invoice = (origin?: string) =>
    paper({
      type: 'invoice',
      facts: { number: '1', ...(origin ? { countryOfOrigin: origin } : {}) },
      lines: [{ description: 'raw cotton in bales', hsCode: '5201.00' }],
    });
  const list = (name = 'list.pdf', ids = pbi) =>
    paper({ type: 'packing-list', name, units: ids.map((id) => ({ id })) });

  it('holds the numbers against an origin of the cotton that the papers tell in any way, not against that of other goods', () => {
    const c = caseOf([invoice(), list()]);
    const said = (commodity: 'cotton' | 'tomato') =>
      baleFormat.check({ ...c, statedOrigins: [{ commodity, country: 'IN', evidence: [evidence] }] as never }).findings
        .length;
    expect([said('cotton'), said('tomato')]).toEqual([1, 0]);
  });

  it('shows two numbers of each paper, eight in all', () => {
    const papers = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf'].map((name, i) =>
      list(
        name,
        pbi.map((id) => `${id.slice(0, 9)}${i}${id.slice(10)}`),
      ),
    );
    expect(baleFormat.check(caseOf([invoice('IN'), ...papers])).findings[0]!.evidence).toHaveLength(8);
  });

  it('takes no check digit that a scan may have misread for a fault of the number', () => {
    const wrong = list('list.pdf', ['00078912345610000012', '00078912345610000013']);
    const severities = (reader: 'text-layer' | 'ocr' | 'textract') =>
      baleFormat.check(caseOf([invoice('BR'), { ...wrong, reader }])).findings.map((f) => f.severity);
    expect(severities('text-layer')).toEqual(['warning']);
    expect([severities('ocr'), severities('textract')]).toEqual([[], []]);
  });

  it('counts a rounded number once where a row and the list of numbers both give it', () => {
    const sheet = list('list.pdf', ['1.48423E+11']);
    sheet.facts.bales = { value: ['1.48423E+11'], evidence };
    const { findings } = baleFormat.check(caseOf([invoice('BR'), sheet]));
    expect(findings.map((f) => f.message)).toEqual([expect.stringMatching(/^list\.pdf: 1 bale numbers /)]);
  });
});
