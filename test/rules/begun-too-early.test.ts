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

describe('cloth that was cut before it was dyed', () => {
  const dyer = (days: Document['facts']['events'], lots = ['KF-77']): Document =>
    paper({
      type: 'fabric-record',
      name: 'dye.pdf',
      flows: lots.map((lot) => ({ direction: 'out', material: 'fabric', lot, kg: 3000 })),
      events: days,
    });
  const day = (kind: 'knit' | 'finish', from: string, to?: string) =>
    ({ kind, from, ...(to ? { to } : {}) }) as Document['facts']['events'][number];
  const sewn = (from: string): Document =>
    paper({
      type: 'garment-record',
      name: 'sewn.pdf',
      flows: [{ direction: 'in', material: 'fabric', lot: 'KF-77', kg: 2900 }],
      events: [{ kind: 'cut-and-sew', from, to: '2025-06-30' }],
    });
  const knitted = day('knit', '2025-03-03', '2025-03-21');

  it('is found of its one lot', () =>
    expect(told(dyer([knitted, day('finish', '2025-04-02', '2025-04-18')]), sewn('2025-03-26'))).toEqual([
      'The cutting and sewing on sewn.pdf begins 2025-03-26, before any of what it used was made: its finishing begins 2025-04-02 on dye.pdf.',
    ]));

  it('is none while dyeing goes on, of yarn that was dyed, of one of several lots, or of a garment that is dyed', () => {
    const finish = day('finish', '2025-04-02', '2025-04-18');
    expect(told(dyer([knitted, finish]), sewn('2025-04-09'))).toEqual([]);
    expect(told(dyer([knitted, day('finish', '2025-02-10', '2025-02-20')]), sewn('2025-03-26'))).toEqual([]);
    expect(told(dyer([knitted, finish], ['KF-77', 'KF-78']), sewn('2025-03-26'))).toEqual([]);
    const dyed = sewn('2025-03-26');
    dyed.facts.events.push(day('finish', '2025-07-02', '2025-07-05') as never);
    expect(told(dyer([knitted]), dyed)).toEqual([]);
  });
});

describe('lots of lint that a spinner took in', () => {
  const press = (lot: string, from: string): Document =>
    paper({
      type: 'ginning-record',
      name: `${lot}.pdf`,
      flows: [{ direction: 'out', material: 'lint', lot, kg: 5000 }],
      events: [{ kind: 'gin', from, to: '2025-11-20' }],
    });
  const spun = paper({
    type: 'spinning-record',
    name: 'lots.pdf',
    flows: [{ direction: 'in', material: 'lint', lot: 'RD-5', kg: 5000 }],
    events: [{ kind: 'spin', from: '2025-11-10', to: '2025-12-12' }],
  });
  it('were ginned before it began, whose bales it does not number', () => {
    expect(told(press('RD-5', '2025-11-18'), spun)).toHaveLength(1);
    expect(told(press('RD-5', '2025-11-04'), spun)).toEqual([]);
    expect(told(press('RD-6', '2025-11-18'), spun)).toEqual([]);
  });
});
