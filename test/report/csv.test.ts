import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cell } from '../../shared/report/cell.ts';
import { columns, toCsv } from '../../shared/report/csv.ts';
import { verdictOn } from './formats.ts';

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, relax_column_count: false });

describe('the table of a verdict', () => {
  const rows = read(toCsv([verdictOn('invoice, "first".pdf', 'Bale | 7')]));

  it('has a row for the verdict, each finding and each paper, all with the outcome', () => {
    expect(rows.map((r) => r.row)).toEqual(['verdict', 'finding', 'finding', 'unreadable', 'unreadable']);
    expect(new Set(rows.map((r) => r.outcome)).size).toBe(1);
    expect(Object.keys(rows[0]!)).toEqual([...columns]);
  });

  it('says of a finding its rule, severity, message, paper, page, quote and fix', () => {
    expect(rows[1]).toMatchObject({
      rule: 'bale.unlisted',
      severity: 'contradicts',
      document: 'invoice, "first".pdf',
      page: '3',
      quote: 'Bale | 7',
      fix: 'Get the record.',
      further: 'invoice, "first".pdf, page 4: “second”',
    });
  });

  it('is lines that end in CR LF, as RFC 4180 has it', () => {
    const text = toCsv([verdictOn('a\nb.pdf', 'x\r\ny')]);
    expect(text.split('\r\n')).toHaveLength(7);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('no cell can be run by a spreadsheet', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1+1',
    '"=1"',
    '\u200b=1',
    '=HYPERLINK("http://x","y")',
  ])('%j', (text) => {
    expect(read(`a\r\n${cell(text)}\r\n`)[0]!.a).toMatch(/^'/);
  });

  test('and what is no formula stays as it is', () => {
    for (const text of ['Bale 7', '棉花 2024', 'a=b', '7-8', "d'Or"])
      expect(read(`a\r\n${cell(text)}\r\n`)[0]!.a).toBe(text);
  });

  test('whatever the papers hold: in the papers, the reference and the name of the importer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), (tail, head) => {
        const rows = read(toCsv([verdictOn(`${head}${tail}`, `${head}${tail}`)]));
        expect(rows).toHaveLength(5);
        for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
      { numRuns: 60 },
    );
  });
});
