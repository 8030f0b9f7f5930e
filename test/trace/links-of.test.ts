import { describe, expect, it } from 'vitest';
import type { Document, Flow } from '../../shared/model/index.ts';
import { linksOf } from '../../shared/trace/links.ts';
import { bales, type Paper, paper, seen } from '../rules/case.ts';

let made = 0;
const of = (type: Paper['type'], more: Partial<Paper> = {}): Document => {
  const d = paper({ type, name: `${type}-${++made}`, ...more });
  d.id = `p${made}`.padEnd(12, '0');
  return d;
};
/** Links of papers: from, to, by what and which value, papers by their place. */
const links = (...papers: Document[]): string[] => {
  const place = new Map(papers.map((d, i) => [d.id, i]));
  return linksOf(papers).map((l) => `${place.get(l.from)}-${place.get(l.to)} ${l.by} ${l.value}`);
};
const evidence = (...papers: Document[]): string[][] => linksOf(papers).map((l) => l.evidence.map((e) => e.quote));
const cites = (kind: NonNullable<Paper['references']>[number]['kind'], value: string): Partial<Paper> => ({
  references: [{ kind, value }],
});
const numbered = (number: string): Partial<Paper> => ({ facts: { number } });
const out = (kg: number | undefined, more: Partial<Flow> = {}) =>
  ({ direction: 'out', material: 'yarn', ...(kg === undefined ? {} : { kg }), ...more }) as const;
const into = (kg: number | undefined, more: Partial<Flow> = {}) => ({ ...out(kg, more), direction: 'in' }) as const;

describe('papers are tied by the text of one that holds the lot of the other', () => {
  const told = (text: string) =>
    links(
      of('tomato-processing-record', { lots: ['PVF 2207'] }),
      of('farm-record', { mentions: [{ text, context: 'text' }] }),
    );
  it('also where its letters stand before a blank', () => {
    expect(told('Delivered for batch PVF 2207 of the plant')).toEqual(['0-1 identifier PVF 2207']);
    expect(told('Batch: PVF2207')).toEqual(['0-1 identifier PVF 2207']);
    expect(told('Delivered for batch PVG 2207')).toEqual([]);
    expect(told('Batch PVF, 22 loads of 07 August')).toEqual([]);
  });
});

describe('papers are tied by a number', () => {
  it('of one of them, to the paper whose own it is', () => {
    expect(links(of('packing-list', cites('invoice', 'INV-1001')), of('invoice', numbered('INV-1001')))).toEqual([
      '1-0 reference INV-1001',
    ]);
    expect(
      links(
        of('invoice', numbered('INV-1001')),
        of('packing-list', cites('invoice', 'INV 1001')),
        of('bill-of-lading', cites('invoice', 'INV-1001')),
      ),
    ).toEqual(['0-1 reference INV 1001', '0-2 reference INV-1001']);
    expect(links(of('invoice', numbered('INV-1001')), of('packing-list', cites('invoice', 'INV-1002')))).toEqual([]);
  });

  it('of neither, to the first of the chain', () => {
    expect(
      links(
        of('other', cites('contract', 'CT-9001')),
        of('packing-list', cites('contract', 'CT-9001')),
        of('invoice', cites('contract', 'CT-9001')),
      ),
    ).toEqual(['1-0 reference CT-9001', '1-2 reference CT-9001']);
    expect(links(of('other', cites('contract', 'CT-9001')), of('other', cites('contract', 'CT-9001')))).toEqual([
      '0-1 reference CT-9001',
    ]);
  });

  it('of a lot, as an identifier, once for each two papers', () => {
    expect(
      links(of('spinning-record', { lots: ['L-4711', 'L-4712'] }), of('invoice', { lots: ['L-4712', 'L-4711'] })),
    ).toEqual(['0-1 identifier L-4711']);
    const both = { ...cites('invoice', 'INV-1001'), lots: ['L-4711'] };
    expect(links(of('spinning-record', both), of('invoice', both))).toEqual([
      '0-1 reference INV-1001',
      '0-1 identifier L-4711',
    ]);
    expect(
      links(of('invoice', cites('vessel', 'ANNA-12345')), of('packing-list', cites('vessel', 'ANNA-12345'))),
    ).toEqual([]);
  });
});

describe('papers are tied by units', () => {
  it('of which one stands on both', () => {
    expect(
      links(of('ginning-record', { units: bales(1119001, 5) }), of('packing-list', { units: bales(1119005, 3) })),
    ).toEqual(['0-1 identifier 60115 1119005']);
    expect(
      links(of('ginning-record', { units: bales(1119001, 5) }), of('packing-list', { units: bales(1119006, 3) })),
    ).toEqual([]);
    expect(
      links(of('packing-list', { units: bales(1119005, 1) }), of('ginning-record', { units: bales(1119001, 5) })),
    ).toEqual(['0-1 identifier 60115 1119005']);
    const range = { units: [{ id: 'UZ1001', to: 'UZ1010' }] };
    expect(
      links(of('ginning-record', range), of('packing-list', { units: [{ id: 'UZ1010', to: 'UZ1020' }] })),
    ).toHaveLength(1);
    expect(links(of('ginning-record', range), of('packing-list', { units: [{ id: '7' }] }))).toEqual([]);
  });
});

describe('papers that nothing labelled ties', () => {
  it('are tied by a number of one in the text of the other', () => {
    const invoice = of('invoice', numbered('INV-1001'));
    expect(links(invoice, of('packing-list', { mentions: [{ text: 'goods of INV-1001', context: 'text' }] }))).toEqual([
      '0-1 identifier INV-1001',
    ]);
    expect(links(of('packing-list', { mentions: [{ text: 'goods of INV-1001', context: 'text' }] }), invoice)).toEqual([
      '1-0 identifier INV-1001',
    ]);
    expect(
      links(
        of('invoice', numbered('17')),
        of('packing-list', { mentions: [{ text: 'goods of 17', context: 'text' }] }),
      ),
    ).toEqual([]);
  });

  it('are tied by a range of bales in the text of the other, inside the list', () => {
    const gin = of('ginning-record', { units: [{ id: '1119001', to: '1119100' }] });
    const says = (text: string) => of('invoice', { mentions: [{ text, context: 'goods' }] });
    expect(links(gin, says('bales 1119010-1119020'))).toEqual(['0-1 identifier 1119010–1119020']);
    expect(links(gin, says('bales 1119090-1119120'))).toEqual([]);
    expect(evidence(gin, says('bales 1119010-1119020'))).toEqual([['bales 1119010-1119020 goods']]);
  });
});

describe('papers of no number in common', () => {
  const parties = { seller: 'Ege Dokuma', buyer: 'Lone Star Stores' };
  it('are tied by parties, three at most', () => {
    expect(links(of('invoice', { facts: parties }), of('packing-list', { facts: parties }))).toEqual([
      '0-1 party Ege Dokuma',
      '0-1 party Lone Star Stores',
    ]);
    const four = { ...parties, shipper: 'Marmara Iplik', consignee: 'Orient Fibre' };
    expect(links(of('invoice', { facts: four }), of('packing-list', { facts: four }))).toHaveLength(3);
    const tied = { facts: { ...parties, number: 'INV-1001' } };
    expect(links(of('invoice', tied), of('packing-list', { ...cites('invoice', 'INV-1001'), facts: parties }))).toEqual(
      ['0-1 reference INV-1001'],
    );
  });

  it('and by a weight of the same parties, net or gross, or a vessel of two', () => {
    const weighs = (facts: Paper['facts']) => of('invoice', { facts: { seller: 'Ege Dokuma', ...facts } });
    const first = (a: Document, b: Document) => links(a, b).find((l) => l.includes('quantity'));
    expect(first(weighs({ netWeight: 1000 }), weighs({ netWeight: 1001 }))).toBe('0-1 quantity 1000 kg');
    expect(first(weighs({ grossWeight: 1000 }), weighs({ grossWeight: 1001 }))).toBe('0-1 quantity 1000 kg');
    expect(first(weighs({ netWeight: 1000 }), weighs({ netWeight: 1100 }))).toBeUndefined();
    expect(first(weighs({ netWeight: 1000 }), weighs({ grossWeight: 1000 }))).toBeUndefined();
    expect(
      links(of('invoice', { facts: { netWeight: 1000 } }), of('packing-list', { facts: { netWeight: 1000 } })),
    ).toEqual([]);
    const sails = (facts: Paper['facts'], vessel: string): Document => {
      const d = of('invoice', { facts: facts ?? {} });
      d.facts.vessel = { value: vessel, evidence: seen(d.id, vessel) };
      return d;
    };
    expect(first(sails(parties, 'MSC ANNA V.12'), sails(parties, 'Msc Anna V12'))).toBe('0-1 quantity MSC ANNA V.12');
    expect(first(sails(parties, 'MSC ANNA'), sails(parties, 'MSC BELLA'))).toBeUndefined();
    expect(
      first(sails({ seller: 'Ege Dokuma' }, 'MSC ANNA'), sails({ seller: 'Ege Dokuma' }, 'MSC ANNA')),
    ).toBeUndefined();
    expect(first(sails(parties, 'MSC ANNA'), of('invoice', { facts: parties }))).toBeUndefined();
  });
});

describe('a step hands on to the next', () => {
  const first = (
    flows: ReturnType<typeof out | typeof into>[],
    next: ReturnType<typeof out | typeof into>[],
    type: Paper['type'] = 'spinning-record',
  ) => links(of(type, { flows }), of('fabric-record', { flows: next }))[0];

  it('a weight of one material, to the kilogram, of half a ton and more', () => {
    expect(first([out(1000)], [into(1000)])).toBe('0-1 quantity 1000 kg');
    expect(first([into(1000)], [out(1000)])).toBe('0-1 quantity 1000 kg');
    expect(first([out(2000)], [into(2001)])).toBe('0-1 quantity 2000 kg');
    expect(first([out(2000)], [into(2001.1)])).toBeUndefined();
    expect(first([out(500)], [into(500)])).toBe('0-1 quantity 500 kg');
    expect(first([out(499)], [into(499)])).toBeUndefined();
    expect(first([out(1000)], [into(1000, { material: 'lint' })])).toBeUndefined();
    expect(first([out(1000)], [out(1000)])).toBeUndefined();
    expect(first([out(77), out(1000)], [into(55), into(1000)])).toBe('0-1 quantity 1000 kg');
    expect(first([out(undefined)], [into(1000)])).toBeUndefined();
    expect(first([out(1000)], [into(undefined)])).toBeUndefined();
  });

  it('loads of a field, which together weigh what was taken in on the same days', () => {
    const crop = { material: 'seed-cotton' as const };
    const day = (date: string) => ({ ...crop, date });
    const loads = [out(300, day('2023-10-01')), out(400, day('2023-10-02'))];
    const taken = [into(700, day('2023-10-01')), into(0.4, day('2023-10-02'))];
    const farm = (a: ReturnType<typeof out>[], b: ReturnType<typeof into>[]) => first(a, b, 'farm-record');
    expect(farm(loads, taken)).toBe('0-1 quantity 700 kg');
    expect(first(loads, taken)).toBeUndefined();
    expect(farm(loads, [into(699.5, day('2023-10-01')), into(1, day('2023-10-02'))])).toBe('0-1 quantity 700 kg');
    expect(farm(loads, [into(700, day('2023-10-01')), into(0.6, day('2023-10-02'))])).toBeUndefined();
    expect(farm(loads, [into(700, day('2023-10-01'))])).toBeUndefined();
    expect(
      farm([out(700, day('2023-10-01'))], [into(350, day('2023-10-01')), into(350, day('2023-10-01'))]),
    ).toBeUndefined();
    expect(farm([out(300, crop), out(400, crop)], [into(700, crop)])).toBeUndefined();
    expect(
      farm([out(100, day('2023-10-01')), out(399, day('2023-10-01'))], [into(499, day('2023-10-01'))]),
    ).toBeUndefined();
    expect(farm([out(100, day('2023-10-01')), out(400, day('2023-10-01'))], [into(499.8, day('2023-10-01'))])).toBe(
      '0-1 quantity 500 kg',
    );
    expect(farm(loads, [into(700, { ...day('2023-10-01'), material: 'tomato' }), into(0.4, day('2023-10-02'))])).toBe(
      '0-1 quantity 700 kg',
    );
    expect(
      farm(loads, [into(700, { ...day('2023-10-01'), material: 'lint' }), into(0.4, day('2023-10-02'))]),
    ).toBeUndefined();
    expect(links(of('fabric-record', { flows: taken }), of('farm-record', { flows: loads }))[0]).toBe(
      '0-1 quantity 700 kg',
    );
  });
});

describe('a list behind an invoice in one file', () => {
  const sheets = (list: Partial<Paper>, ...invoices: string[]) => {
    const papers = [...invoices.map((number) => of('invoice', numbered(number))), of('packing-list', list)];
    for (const d of papers) d.sha256 = 'f'.repeat(64);
    return papers;
  };
  it('is of that invoice where it bears no number', () => {
    expect(links(...sheets({}, 'PX-118'))).toEqual(['0-1 reference PX-118']);
  });
  it('is not where it names another, where the file holds two invoices, or in another file', () => {
    expect(links(...sheets(cites('invoice', 'PX-119'), 'PX-118'))).toEqual([]);
    expect(links(...sheets({}, 'PX-118', 'PX-120'))).toEqual([]);
    expect(links(of('invoice', numbered('PX-118')), of('packing-list'))).toEqual([]);
  });
});

describe('papers are not tied', () => {
  it('by numbers of packages that bear letters on one of them alone', () => {
    const drums = (prefix: string) => ({ units: [1, 2, 3].map((n) => ({ id: `${prefix}${n}` })) });
    expect(links(of('packing-list', drums('A')), of('tomato-processing-record', drums('A')))).toHaveLength(1);
    expect(
      links(of('packing-list', drums('A')), of('tomato-processing-record', { units: [{ id: '1' }, { id: '2' }] })),
    ).toEqual([]);
  });
});

describe('a paper beside the chain', () => {
  it('joins no two papers, so that what they have in common is still looked for', () => {
    const facts = { seller: 'Ege Dokuma', netWeight: 21_800 };
    const test = of('lab-report', { units: [{ id: 'AB1001' }, { id: 'AB2001' }] });
    const one = of('packing-list', { units: [{ id: 'AB1001' }], facts });
    const other = of('ginning-record', { units: [{ id: 'AB2001' }], facts });
    expect(links(test, one, other)).toContain('1-2 quantity 21800 kg');
  });
});

describe('loads of a field and what a gin took in', () => {
  it('are weighed without what else the papers name', () => {
    const load = (direction: Flow['direction'], kg: number, date: string) =>
      ({ direction, material: 'seed-cotton', kg, date }) as const;
    const loads = [load('out', 3000, '2024-10-01'), load('out', 2500, '2024-10-02')];
    const taken = [load('in', 2800, '2024-10-01'), load('in', 2700, '2024-10-02')];
    const other = (direction: Flow['direction']) => ({ direction, material: 'other', kg: 700 }) as const;
    const tied = ['0-1 quantity 5500 kg'];
    expect(links(of('farm-record', { flows: loads }), of('ginning-record', { flows: taken }))).toEqual(tied);
    expect(
      links(of('farm-record', { flows: [...loads, other('out')] }), of('ginning-record', { flows: taken })),
    ).toEqual(tied);
    expect(
      links(of('farm-record', { flows: loads }), of('ginning-record', { flows: [...taken, other('in')] })),
    ).toEqual(tied);
  });
});
