import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { documentUntied } from '../../shared/rules/document-untied.ts';
import { type Paper, paper } from './case.ts';
import { caseOf } from './case-of.ts';

const lint = { material: 'lint', kg: 21_407.5 } as const;
const gin = (more: Partial<Paper> = {}, named = 'Burdekin Ginnery'): Document =>
  paper(
    {
      type: 'ginning-record',
      name: 'gin.pdf',
      facts: { number: 'BG-771', countryOfOrigin: 'AU' },
      units: [
        { id: '31550101', netKg: 228 },
        { id: '31550102', netKg: 226 },
      ],
      flows: [{ direction: 'out', ...lint }],
      ...more,
    },
    { gin: named },
  );
const mill = (more: Partial<Paper> = {}): Document =>
  paper(
    {
      type: 'spinning-record',
      name: 'mill.pdf',
      lots: ['KN-40-7'],
      references: [{ kind: 'lot', value: 'KN-40-7' }],
      flows: [
        { direction: 'in', ...lint },
        { direction: 'out', material: 'yarn', kg: 18_300, lot: 'KN-40-7' },
      ],
      ...more,
    },
    { spinner: 'Mahaweli Yarns Ltd' },
  );
const invoice = paper(
  {
    type: 'invoice',
    name: 'invoice.pdf',
    facts: { number: 'MY-9', date: '2026-02-03' },
    lines: [{ description: '100% cotton yarn', hsCode: '5205.23', quantity: 18_300, unit: 'kg', lot: 'KN-40-7' }],
    references: [{ kind: 'lot', value: 'KN-40-7' }],
  },
  { seller: 'Mahaweli Yarns Ltd' },
);
const untied = (...records: Document[]): string[] =>
  documentUntied.check(caseOf([invoice, ...records], '2026-03-01')).findings.map((f) => f.message);
const says = (text: string): Partial<Paper> => ({ mentions: [{ text, context: 'statement' }] });

describe('a gin and a spinner whose records agree in a weight to the kilogram', () => {
  it('are not tied by it alone', () => {
    expect(untied(gin(), mill())).toEqual([
      'gin.pdf (ginning record) meets mill.pdf in a weight of 21,407.5 kg alone: no number of the one stands on the other, and neither names who made the other.',
    ]);
    expect(untied(gin(), mill(says('Australian cotton, bought of a merchant in Colombo')))).toHaveLength(1);
    // words of the trade alone name nobody
    expect(untied(gin({}, 'Cotton Gin'), mill(says('Cotton as received from the cotton gin')))).toHaveLength(1);
  });

  it('are tied by it where the one names the other, in whatever words', () => {
    expect(untied(gin(), mill(says('Hafen von Burdekin Ginnery, 94 Ballen')))).toEqual([]);
    expect(untied(gin(says('Destino: MAHAWELI YARNS LTD.')), mill())).toEqual([]);
  });

  it('are tied by it where a number of the one stands on the other', () => {
    expect(untied(gin(), mill(says('opened 31550101 and others')))).toEqual([]);
    expect(untied(gin(says('Modules GV-26-118')), mill(says('module set GV-26-118')))).toEqual([]);
  });

  it('are not tied by a weight, a day or a small number that both print', () => {
    const both = says('21407 kg on 20260118, house 4411, crop 2025/26');
    expect(untied(gin(both), mill(both))).toHaveLength(1);
  });

  it('are tied by it as tabs of one workbook', () => {
    const [a, b] = [gin(), mill()].map((d, i) => ({ ...d, id: `aaaabbbbcccc#${i}`, reader: 'sheet' as const }));
    expect(untied(a!, b!)).toEqual([]);
  });
});
