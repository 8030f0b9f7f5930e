import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { beforeItCame } from '../../shared/rules/dates/before-it-came.ts';
import { daysOf } from '../../shared/rules/dates/days.ts';
import type { RuleFinding } from '../../shared/rules/types.ts';
import { paper } from './case.ts';

const told = (...documents: Document[]): string[] => {
  const findings: RuleFinding[] = [];
  beforeItCame(documents, documents.flatMap(daysOf), findings);
  return findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);
};

describe('work that begins before its material was sent', () => {
  const truck = (day: string, lots: string[], bales: number): Document =>
    paper({
      type: 'transport-record',
      name: `truck-${day}.pdf`,
      lots,
      facts: { baleCount: bales },
      events: [{ kind: 'ship', from: day }],
    });
  const mill = (from: string, to = '2024-02-20'): Document =>
    paper({
      type: 'spinning-record',
      name: 'mill.pdf',
      flows: [
        { direction: 'in', material: 'lint', lot: 'VK-61', bales: 60 },
        { direction: 'in', material: 'lint', lot: 'VK-62', bales: 40 },
        { direction: 'out', material: 'yarn', lot: 'Y-9', kg: 18_000 },
      ],
      events: [{ kind: 'spin', from, to }],
    });

  it('contradicts where all that it used was sent later', () => {
    expect(told(truck('2024-01-15', ['VK-61', 'VK-62'], 100), mill('2024-01-09'))).toEqual([
      'contradicts: The spinning on mill.pdf begins 2024-01-09, before any of what it used was sent to it: truck-2024-01-15.pdf is of 2024-01-15.',
    ]);
  });

  it('is none where a truck came before, where a part is on no truck, and where the span is a month', () => {
    const late = truck('2024-01-15', ['VK-62'], 40);
    expect(told(truck('2024-01-08', ['VK-61'], 60), late, mill('2024-01-09'))).toEqual([]);
    expect(told(late, mill('2024-01-09'))).toEqual([]);
    expect(told(truck('2024-01-15', ['VK-61', 'VK-62'], 70), mill('2024-01-09'))).toEqual([]);
    expect(told(truck('2024-01-15', ['VK-61', 'VK-62'], 100), mill('2024-01-01', '2024-01-31'))).toEqual([]);
    expect(told(truck('2024-01-05', ['VK-61', 'VK-62'], 100), mill('2024-01-09'))).toEqual([]);
  });
});

describe('work on a lot that its maker still had', () => {
  const mill = (day: string, quote = 'Fabric lot KD-410 despatched to Riverton Garments on that day.'): Document => {
    const record = paper({
      type: 'fabric-record',
      name: 'mill.pdf',
      flows: [{ direction: 'out', material: 'fabric', lot: 'KD-410', kg: 6_000 }],
      events: [{ kind: 'ship', from: day }],
    });
    for (const event of record.facts.events) event.evidence = { ...event.evidence, quote };
    return record;
  };
  const factory = (lots: string[], from = '2024-06-11'): Document =>
    paper({
      type: 'garment-record',
      name: 'sewing.pdf',
      lots,
      events: [{ kind: 'cut-and-sew', from, to: '2024-06-18' }],
    });

  it('is against the order of days', () => {
    expect(told(mill('2024-06-16'), factory(['KD-410']))).toEqual([
      'contradicts: The cutting and sewing on sewing.pdf begins 2024-06-11, before lot KD-410 that it used left its maker: mill.pdf sends it on 2024-06-16.',
    ]);
  });

  it('is none where it left before, where another lot may have been used first, and where the day is that of another lot', () => {
    expect(told(mill('2024-06-10'), factory(['KD-410']))).toEqual([]);
    expect(told(mill('2024-06-16'), factory(['KD-410', 'KD-377']))).toEqual([]);
    expect(told(mill('2024-06-16', 'Fabric lot KD-377 despatched on that day.'), factory(['KD-410']))).toEqual([]);
    expect(told(mill('2024-06-16'), factory(['KD-410'], '2024-06-01'))).toEqual([]);
  });
});

describe('a paper that names a lot before it was made', () => {
  const gin = paper({
    type: 'ginning-record',
    name: 'gin.pdf',
    flows: [
      { direction: 'out', material: 'lint', lot: 'VK-61', kg: 13_000, date: '2023-11-04' },
      { direction: 'out', material: 'lint', lot: 'VK-62', kg: 9_000, date: '2023-11-19' },
    ],
  });
  const note = (date: string, lots: string[]): Document =>
    paper({ type: 'transport-record', name: 'note.pdf', facts: { date }, lots });

  it('contradicts its maker’s record', () => {
    expect(told(gin, note('2023-11-12', ['VK-61', 'VK-62']))).toEqual([
      'contradicts: note.pdf of 2023-11-12 names lot VK-62, which by gin.pdf was ginned from 2023-11-19 on.',
    ]);
  });

  it('is none of a lot that was there, or of an order', () => {
    expect(told(gin, note('2023-11-12', ['VK-61']))).toEqual([]);
    expect(told(gin, note('2023-11-19', ['VK-62']))).toEqual([]);
    const order = paper({ type: 'purchase-order', name: 'order.pdf', facts: { date: '2023-10-01' }, lots: ['VK-62'] });
    expect(told(gin, order)).toEqual([]);
  });
});

describe('fruit that was filled before it was delivered', () => {
  const farm = paper({
    type: 'farm-record',
    name: 'deliveries.pdf',
    flows: [
      { direction: 'out', material: 'tomato', kg: 30_000, date: '2023-08-12' },
      { direction: 'out', material: 'tomato', kg: 29_000, date: '2023-08-13' },
    ],
  });
  const plant = (first: string, freshKg?: number): Document =>
    paper({
      type: 'tomato-processing-record',
      name: 'plant.pdf',
      flows: [
        ...(freshKg ? [{ direction: 'in' as const, material: 'tomato' as const, kg: freshKg }] : []),
        { direction: 'out', material: 'paste', lot: 'T-1', kg: 4_700, date: first },
        { direction: 'out', material: 'paste', lot: 'T-2', kg: 4_700, date: '2023-08-14' },
      ],
    });

  it('contradicts where the deliveries are all that went in, and is asked about where that is not told', () => {
    expect(told(farm, plant('2023-08-10', 59_000))).toEqual([
      'contradicts: plant.pdf filled lot T-1 on 2023-08-10, before the first delivery of 2023-08-12 on deliveries.pdf, whose 59,000 kg are all that it took in.',
    ]);
    expect(told(farm, plant('2023-08-10'))).toEqual([expect.stringMatching(/^gap: .*where its fruit was grown/)]);
    expect(told(farm, plant('2023-08-12', 59_000))).toEqual([]);
  });
});
