import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { languageSays, readsInEnglish, translationOf } from '../../shared/trace/translations.ts';
import { bales, type Paper, paper } from '../rules/case.ts';

let made = 0;
const of = (more: Partial<Paper>, change: Partial<Document> = {}): Document => ({
  ...paper({ type: 'ginning-record', ...more }),
  id: `p${++made}`.padEnd(12, '0'),
  ...change,
});
const says = (...texts: string[]): Partial<Paper> => ({
  mentions: texts.map((text) => ({ text, context: 'goods' as const })),
});

describe('whether a paper reads in English', () => {
  const reads = (change: Partial<Document>, more: Partial<Paper> = {}): boolean => readsInEnglish(of(more, change));

  it('is told by the share of its lines: a third of an English paper, half of another', () => {
    expect(reads({ language: 'en', english: 0.35 })).toBe(true);
    expect(reads({ language: 'en', english: 0.34 })).toBe(false);
    expect(reads({ language: 'tr', english: 0.5 })).toBe(true);
    expect(reads({ language: 'tr', english: 0.49 })).toBe(false);
  });

  it('where no share is known, by its language, or by its facts where English is among its languages', () => {
    expect(reads({ language: 'en', languages: ['en'] })).toBe(true);
    expect(reads({ language: 'zh', languages: ['zh'] })).toBe(false);
    expect(reads({ language: 'zh', languages: ['zh', 'en'] })).toBe(true);
    const both = { language: 'zh', languages: ['zh', 'en'] };
    expect(reads(both, says('棉花', '棉包', '皮棉'))).toBe(false);
    expect(reads(both, says('棉花', '棉包'))).toBe(true);
    expect(reads(both, says('棉花', '棉包', '皮棉', 'raw cotton'))).toBe(true);
    expect(reads(both, says('棉花', '棉包', '皮棉', '新疆', 'raw cotton'))).toBe(true);
    expect(reads(both, says('棉花', '棉包', '皮棉', '新疆', '吨', 'raw cotton'))).toBe(false);
    expect(reads(both, says('棉花', '棉包', '皮棉', 'cotton'))).toBe(false);
    const parties: Partial<Paper> = {
      mentions: ['棉花', '棉包', '皮棉'].map((text) => ({ text, context: 'party' as const })),
    };
    expect(reads(both, parties)).toBe(true);
    const labelled: Partial<Paper> = {
      mentions: ['棉花', '棉包', '皮棉'].map((text) => ({ text, label: 'the goods', context: 'goods' as const })),
    };
    expect(reads(both, labelled)).toBe(true);
  });
});

describe('a translation', () => {
  const facts = { number: 'GR-2024-5', date: '2024-03-01', netWeight: 2180, total: 4000, baleCount: 10 };
  const original = (more: Partial<Paper> = {}) => of({ facts, ...more }, { language: 'zh' });

  it('has the number of the original, or cites it', () => {
    expect(translationOf(original(), of({ facts: { number: 'GR 2024 5' } }))).toBe('whole');
    expect(translationOf(original(), of({ facts: { number: 'GR-2024-6' } }))).toBeUndefined();
    const cites = { facts: { number: 'T-1' }, references: [{ kind: 'ginning-record' as const, value: 'GR-2024-5' }] };
    expect(translationOf(original(), of(cites))).toBe('whole');
    expect(translationOf(original(), of(cites, { type: 'other' }))).toBe('whole');
    expect(translationOf(original(), of(cites, { type: 'invoice' }))).toBeUndefined();
    expect(translationOf(original(), of(cites, { type: 'invoice', translation: true }))).toBe('whole');
    expect(translationOf(original({ facts: {} }), of({ facts: {} }))).toBeUndefined();
    const same = original();
    expect(translationOf(same, same)).toBeUndefined();
  });

  it('that says so shares three of its marks, and two in five', () => {
    const told = { type: 'invoice', translation: true } as const;
    const { number: _, ...rest } = facts;
    const bare = original({ facts: rest });
    expect(translationOf(bare, of({ facts: { date: '2024-03-01', netWeight: 2180, total: 4000 } }, told))).toBe(
      'whole',
    );
    expect(translationOf(bare, of({ facts: { date: '2024-03-01', netWeight: 2180 } }, told))).toBeUndefined();
    const lots = { lots: ['L-1', 'L-2', 'L-3', 'L-4'] };
    expect(
      translationOf(
        original({ facts: rest, ...lots }),
        of({ facts: { date: '2024-03-01', netWeight: 2180, total: 4000 } }, told),
      ),
    ).toBeUndefined();
    expect(
      translationOf(
        original({ facts: rest, lots: ['L-1', 'L-2', 'L-3'] }),
        of({ facts: { date: '2024-03-01', netWeight: 2180, total: 4000 } }, told),
      ),
    ).toBe('whole');
    expect(
      translationOf(bare, of({ facts: { date: '2024-03-01', netWeight: 2180, total: 4000 } }, { type: 'invoice' })),
    ).toBeUndefined();
  });

  it('of the same type shares four marks and most of both sides', () => {
    const { number: _, ...rest } = facts;
    const bare = original({ facts: rest });
    expect(translationOf(bare, of({ facts: rest }))).toBe('whole');
    expect(translationOf(bare, of({ facts: { ...rest, total: 1 } }))).toBeUndefined();
    expect(translationOf(original({ facts: rest, lots: ['L-1'] }), of({ facts: rest }))).toBe('whole');
    expect(translationOf(original({ facts: rest, lots: ['L-1', 'L-2'] }), of({ facts: rest }))).toBeUndefined();
    const more = ['L-1', 'L-2', 'L-3', 'L-4'];
    expect(translationOf(bare, of({ facts: rest, lots: more }))).toBe('whole');
    expect(translationOf(bare, of({ facts: rest, lots: [...more, 'L-5'] }))).toBeUndefined();
  });

  it.each<[string, Partial<Paper>]>([
    ['contract', { facts: { contractNumber: 'C-1' } }],
    ['invoice', { facts: { invoiceNumber: 'I-1' } }],
    ['order', { facts: { orderNumber: 'O-1' } }],
    ['gross weight', { facts: { grossWeight: 2190.04 } }],
    ['packages', { facts: { packages: 7 } }],
    ['lots', { lots: ['L-1'] }],
    ['containers', { containers: ['MSCU1234567'] }],
    ['codes', { hsCodes: ['5201.00.18'] }],
    ['amounts of lines', { lines: [{ amount: 77.5 }] }],
    ['events', { events: [{ kind: 'gin', from: '2023-11-01' }] }],
    ['references', { references: [{ kind: 'lot', value: 'L-9' }] }],
  ])('is known by marks of %s too', (_, mark) => {
    const three = { date: '2024-03-01', netWeight: 2180, total: 4000 };
    const side = (m: Partial<Paper>) => of({ ...m, facts: { ...three, ...m.facts } }, { language: 'zh' });
    expect(translationOf(side({}), side({}))).toBeUndefined();
    expect(translationOf(side(mark), side(mark))).toBe('whole');
  });

  it('that leaves out rows or lines of the original is one in part', () => {
    const number = { facts: { number: 'GR-2024-5' } };
    const part = (a: Partial<Paper>, b: Partial<Paper>) =>
      translationOf(of({ ...number, ...a }), of({ ...number, ...b }));
    expect(part({ units: bales(1, 3) }, { units: bales(1, 2) })).toEqual({ part: '2 of 3 bales' });
    expect(part({ units: bales(1, 2) }, { units: bales(1, 1) })).toBe('whole');
    expect(part({ units: bales(1, 3) }, { units: bales(1, 3) })).toBe('whole');
    expect(part({ units: bales(1, 3) }, {})).toBe('whole');
    expect(part({ units: [{ id: '1001', to: '1005' }] }, { units: [{ id: '1001', to: '1004' }] })).toEqual({
      part: '4 of 5 bales',
    });
    const lines = (n: number): Partial<Paper> => ({ lines: Array.from({ length: n }, () => ({ description: 'x' })) });
    expect(part(lines(2), lines(1))).toEqual({ part: '1 of 2 goods lines' });
    expect(part(lines(1), lines(1))).toBe('whole');
    expect(part(lines(2), lines(2))).toBe('whole');
    expect(part(lines(2), {})).toBe('whole');
  });

  it('is of a language called by its English name', () => {
    expect([languageSays('zh'), languageSays('tr'), languageSays('x')]).toEqual(['Chinese', 'Turkish', 'x']);
  });
});
