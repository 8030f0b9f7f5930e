import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { beforeItCame } from '../../shared/rules/dates/before-it-came.ts';
import { daysOf } from '../../shared/rules/dates/days.ts';
import type { RuleFinding } from '../../shared/rules/types.ts';
import { type Paper, paper } from './case.ts';

const found = (...documents: Document[]): { findings: RuleFinding[]; compared: number } => {
  const findings: RuleFinding[] = [];
  const compared = beforeItCame(documents, documents.flatMap(daysOf), findings);
  return { findings, compared };
};
const told = (...documents: Document[]): string[] =>
  found(...documents).findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

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

  const both = truck('2024-01-15', ['VK-61', 'VK-62'], 100);
  const spinner = (more: Omit<Paper, 'type'>): Document =>
    paper({
      type: 'spinning-record',
      name: 'mill.pdf',
      events: [{ kind: 'spin', from: '2024-01-09', to: '2024-02-20' }],
      ...more,
    });

  it('goes by the days of its own work: not by that of an order, nor by the work of others', () => {
    const late = spinner({
      flows: mill('2024-01-16').facts.flows,
      events: [
        { kind: 'contract', from: '2024-01-03', to: '2024-03-29' },
        { kind: 'spin', from: '2024-01-16', to: '2024-02-20' },
      ],
    });
    const weaver = paper({
      type: 'fabric-record',
      name: 'weaver.pdf',
      events: [{ kind: 'weave', from: '2024-01-04', to: '2024-02-16' }],
    });
    expect(told(both, late)).toEqual([]);
    expect(told(both, late, weaver)).toEqual([]);
    expect(told(both, mill('2024-01-09'), weaver)).toHaveLength(1);
  });

  it.each([
    ['fabric-record', 'yarn', 'weave'],
    ['fabric-record', 'yarn', 'knit'],
    ['garment-record', 'fabric', 'cut-and-sew'],
  ] as const)('is asked of a %s too, of %s to %s', (type, material, kind) => {
    const road = paper({
      type: 'transport-record',
      name: 'truck.pdf',
      lots: ['Y-31'],
      facts: { netWeight: 9_000 },
      events: [{ kind: 'load', from: '2024-01-15' }],
    });
    const record = paper({
      type,
      name: 'mill.pdf',
      flows: [{ direction: 'in', material, lot: 'Y-31', kg: 9_000 }],
      events: [{ kind, from: '2024-01-09', to: '2024-01-22' }],
    });
    expect(told(road, record)).toHaveLength(1);
  });

  it('is none where the first of a month may stand for the month', () => {
    expect(told(both, mill('2024-01-01', '2024-02-10'))).toEqual([]);
    const open = spinner({
      flows: mill('2024-01-09').facts.flows,
      events: [{ kind: 'spin', from: '2024-02-01', to: '2024-02-23', doubt: 'day or month first' }],
    });
    expect(told(truck('2024-02-15', ['VK-61', 'VK-62'], 100), open)).toEqual([]);
  });

  it('is none where a part of what went in has no lot, and one where a single lot did', () => {
    const opened = (...lots: (string | undefined)[]): Document =>
      spinner({
        flows: lots.map((lot) => ({ direction: 'in', material: 'lint', bales: 50, ...(lot ? { lot } : {}) })),
      });
    expect(told(both, opened('VK-61', undefined))).toEqual([]);
    expect(told(truck('2024-01-15', ['VK-61'], 50), opened('VK-61'))).toHaveLength(1);
  });

  it('asks no truck for a lot that the mill itself gives that number, and leaves aside the trucks of other lots', () => {
    const renumbered = spinner({
      flows: [
        { direction: 'in', material: 'lint', lot: 'VK-61', bales: 60 },
        { direction: 'in', material: 'lint', lot: 'VK-62', bales: 40 },
        { direction: 'out', material: 'yarn', lot: 'VK-62' },
      ],
    });
    expect(told(truck('2024-01-15', ['VK-61'], 100), renumbered)).toHaveLength(1);
    expect(told(both, truck('2024-01-05', ['ZR-8'], 30), mill('2024-01-09'))).toHaveLength(1);
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
    expect(told(mill('2024-06-16'), factory(['KD-410'], '2024-06-16'))).toEqual([]);
    expect(told(mill('2024-06-16'), factory([]))).toEqual([]);
  });

  it('is one comparison, shown by both days', () => {
    const [maker, user] = [mill('2024-06-16'), factory(['KD-410'])];
    const { findings, compared } = found(maker, user);
    expect(compared).toBe(1);
    expect(findings[0]!.evidence.map((e) => e.document)).toEqual([user.id, maker.id]);
  });

  const sends = (type: Paper['type'], lot: string, more: Omit<Paper, 'type'> = {}): Document => {
    const record = paper({
      type,
      name: 'maker.pdf',
      lots: [lot],
      events: [{ kind: 'ship', from: '2024-06-16' }],
      ...more,
    });
    for (const event of record.facts.events)
      event.evidence = { ...event.evidence, quote: `Lot ${lot} despatched on that day.` };
    return record;
  };
  const works = (type: Paper['type'], more: Omit<Paper, 'type'>): Document =>
    paper({ type, name: 'user.pdf', ...more });

  it.each([
    ['ginning-record', 'spinning-record', 'spin'],
    ['spinning-record', 'fabric-record', 'weave'],
    ['spinning-record', 'fabric-record', 'knit'],
  ] as const)('is told by a %s to a %s (%s)', (maker, user, kind) => {
    const record = works(user, { lots: ['A12'], events: [{ kind, from: '2024-06-11', to: '2024-06-18' }] });
    expect(told(sends(maker, 'A12'), record)).toHaveLength(1);
  });

  it('is not told by a truck, by a letter about the work, nor by the day on which the mill sent its own goods', () => {
    const truck = sends('transport-record', 'KD-410');
    expect(told(truck, factory(['KD-410']))).toEqual([]);
    const silent = paper({ type: 'fabric-record', name: 'mill.pdf', lots: ['KD-410'] });
    expect(told(truck, silent, factory(['KD-410']))).toEqual([]);
    const events = [{ kind: 'cut-and-sew', from: '2024-06-11', to: '2024-06-18' }] as const;
    expect(told(mill('2024-06-16'), works('other', { lots: ['KD-410'], events: [...events] }))).toEqual([]);
    const own = sends('fabric-record', 'KD-410', {
      events: [
        { kind: 'weave', from: '2024-06-03', to: '2024-06-10' },
        { kind: 'ship', from: '2024-06-16' },
      ],
    });
    expect(told(own)).toEqual([]);
  });

  it('goes by the days of the work on it, where the paper leaves none open', () => {
    const sewn = (...events: NonNullable<Paper['events']>) => works('garment-record', { lots: ['KD-410'], events });
    const late = sewn({ kind: 'contract', from: '2024-06-03' }, { kind: 'cut-and-sew', from: '2024-06-17' });
    expect(told(mill('2024-06-16'), late)).toEqual([]);
    const other = works('fabric-record', { events: [{ kind: 'weave', from: '2024-06-03', to: '2024-06-07' }] });
    expect(told(mill('2024-06-16'), late, other)).toEqual([]);
    const open = sewn(
      { kind: 'cut-and-sew', from: '2024-06-13', to: '2024-06-18' },
      { kind: 'pack', from: '2024-07-08', doubt: 'day or month first' },
    );
    expect(told(mill('2024-06-16'), open)).toEqual([]);
  });

  it('leaves aside what the record made itself, its contract, and marks too short for a lot', () => {
    const record = works('garment-record', {
      lots: ['KD-410', 'B7'],
      references: [{ kind: 'contract', value: 'C-7781' }],
      flows: [
        { direction: 'out', material: 'garment', lot: 'G-55' },
        { direction: 'out', material: 'garment', kg: 40 },
      ],
      events: [{ kind: 'cut-and-sew', from: '2024-06-11', to: '2024-06-18' }],
    });
    expect(told(mill('2024-06-16'), record)).toHaveLength(1);
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

  it('goes by the days on which it was sent, of its own, where they are not open', () => {
    const sentOn = (events: NonNullable<Paper['events']>): Document =>
      paper({ type: 'transport-record', name: 'note.pdf', facts: { date: '2023-11-12' }, lots: ['VK-62'], events });
    expect(told(gin, sentOn([{ kind: 'arrive', from: '2023-11-20' }]))).toHaveLength(1);
    expect(told(gin, sentOn([{ kind: 'load', from: '2023-11-20' }]))).toEqual([]);
    expect(told(gin, sentOn([{ kind: 'arrive', from: '2023-11-08', doubt: 'day or month first' }]))).toEqual([]);
    const other = paper({ type: 'other', name: 'letter.pdf', events: [{ kind: 'ship', from: '2023-12-01' }] });
    expect(told(gin, sentOn([]), other)).toHaveLength(1);
  });

  it('is no invoice that is older than every lot, whatever rows without a lot say', () => {
    const unnamed = paper({
      type: 'ginning-record',
      name: 'first.pdf',
      flows: [{ direction: 'out', material: 'lint', kg: 4_000, date: '2023-10-01' }],
    });
    const invoice = (date: string) => paper({ type: 'invoice', name: 'invoice.pdf', facts: { date }, lots: ['VK-62'] });
    expect(told(gin, unnamed, invoice('2023-10-20'))).toEqual([]);
    expect(told(gin, unnamed, invoice('2023-11-12'))).toHaveLength(1);
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

  it('is held against the farms’ papers alone', () => {
    const broker = paper({
      type: 'transport-record',
      name: 'truck.pdf',
      flows: [{ direction: 'out', material: 'tomato', kg: 8_000, date: '2023-08-08' }],
    });
    expect(told(farm, broker, plant('2023-08-10', 59_000))).toHaveLength(1);
  });
});
