import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { begunTooEarly } from '../../shared/rules/dates/begun.ts';
import { daysOf } from '../../shared/rules/dates/days.ts';
import type { RuleFinding } from '../../shared/rules/types.ts';
import { paper } from './case.ts';

const gin = (first: string, last: string, from = 3001): Document =>
  paper({
    type: 'ginning-record',
    name: `gin-${from}.pdf`,
    units: [
      { id: String(from), to: String(from + 49), count: 50, date: first },
      { id: String(from + 50), to: String(from + 99), count: 50, date: last },
    ],
  });
const mill = (from: string, to: string, extra: { lot?: string; bales?: number; last?: number } = {}): Document =>
  paper({
    type: 'spinning-record',
    name: 'mill.csv',
    units: [{ id: '3001', to: String(extra.last ?? 3100), count: 100, lot: 'MX-4' }],
    flows: [{ direction: 'in', material: 'lint', lot: extra.lot ?? 'MX-4', bales: extra.bales ?? 100 }],
    events: [{ kind: 'spin', from, to }],
  });
const yarn = (from: string, to?: string, quote = 'Spun'): Document => {
  const made = paper({
    type: 'spinning-record',
    name: 'yarn.pdf',
    flows: [{ direction: 'out', material: 'yarn', lot: 'YL-310', kg: 4000 }],
    events: [{ kind: 'spin', from, ...(to ? { to } : {}) }],
  });
  made.facts.events[0]!.evidence.quote = quote;
  return made;
};
const loom = (from: string, to: string, lot = 'YL-310'): Document =>
  paper({
    type: 'fabric-record',
    name: 'loom.pdf',
    flows: [{ direction: 'in', material: 'yarn', lot, kg: 4000 }],
    events: [{ kind: 'weave', from, to }],
  });
const told = (...documents: Document[]): string[] => {
  const findings: RuleFinding[] = [];
  begunTooEarly(documents, documents.flatMap(daysOf), findings);
  return findings.map((f) => f.message);
};

describe('a step that begins before anything it used was made', () => {
  it('is found of bales that were all pressed later, and of lots that were', () => {
    expect(told(gin('2023-11-14', '2023-11-16'), mill('2023-11-02', '2023-12-20'))).toEqual([
      'The spinning on mill.csv begins 2023-11-02, before any of what it used was made: its ginning begins 2023-11-14 on gin-3001.pdf.',
    ]);
    expect(told(yarn('2024-02-12', '2024-03-01'), loom('2024-02-03', '2024-03-20'))).toHaveLength(1);
  });

  it('is none where one bale was there, or where all was', () => {
    expect(told(gin('2023-11-01', '2023-11-16'), mill('2023-11-02', '2023-12-20'))).toEqual([]);
    expect(told(yarn('2024-02-01', '2024-03-01'), loom('2024-02-03', '2024-03-20'))).toEqual([]);
  });

  it('is none where some of what went in is not known', () => {
    const late = gin('2023-11-14', '2023-11-16');
    expect(told(late, mill('2023-11-02', '2023-12-20', { last: 3140 }))).toEqual([]);
    expect(told(late, mill('2023-11-02', '2023-12-20', { bales: 140 }))).toEqual([]);
    expect(told(late, mill('2023-11-02', '2023-12-20', { lot: 'OTHER-9' }))).toEqual([]);
    expect(told(late, gin('2023-10-20', '2023-10-22', 3101), mill('2023-11-02', '2023-12-20', { last: 3200 }))).toEqual(
      [],
    );
    expect(told(yarn('2024-02-12', '2024-03-01'), loom('2024-02-03', '2024-03-20', 'YL-999'))).toEqual([]);
  });

  it('is none of the month of a report, or of a day on which the making ended', () => {
    expect(told(gin('2023-11-14', '2023-11-16'), mill('2023-11-01', '2023-11-30'))).toEqual([]);
    expect(
      told(yarn('2024-02-12', undefined, 'Spinning completed 12.02.2024'), loom('2024-02-03', '2024-03-20')),
    ).toEqual([]);
    expect(
      told(yarn('2024-02-12', undefined, 'Date of spinning 12.02.2024'), loom('2024-02-03', '2024-03-20')),
    ).toHaveLength(1);
  });
});
