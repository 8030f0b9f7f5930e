import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import { type Document, type Flow, noFacts, type RuleId, type UnitRow } from '../../shared/model/index.ts';
import { paste, shirts, tomatoes } from './bundles.ts';
import { type Papers, rawCotton, seen } from './case.ts';

const told = (papers: Papers): string[] =>
  judge({
    bundle: { id: 'one' },
    entryDate: '2024-11-01',
    documents: Object.values(papers),
    unreadable: [],
  }).findings.map((f) => `${f.severity} ${f.rule}`);
const row = (d: Document, unit: Partial<UnitRow>, quote: string): UnitRow =>
  ({ id: '', ...unit, evidence: seen(d.id, quote) }) as UnitRow;
const flow = (d: Document, f: Omit<Flow, 'evidence'>, quote: string): Flow => ({ ...f, evidence: seen(d.id, quote) });

type Case = [name: string, make: () => Papers, change: (p: Papers) => void, says: string[]];

/** Each honest paper misread in one way: nothing may be contradicted; beside it the same place tampered with, which must be. */
const cases: Case[] = [
  [
    'a page sum among the bales of the gin is no bale',
    rawCotton,
    (p) => p.gin!.facts.units.push(row(p.gin!, { id: '46', netKg: 10_498 }, 'Carried forward | 46 | 10,498')),
    [],
  ],
  [
    'a running sum without a word for it weighs too much for a bale',
    rawCotton,
    (p) => p.gin!.facts.units.push(row(p.gin!, { id: '46', netKg: 10_498 }, 'Xyz | 46 | 10,498')),
    [],
  ],
  [
    'headings of a lot and its grade among the bales are no bales',
    rawCotton,
    (p) => {
      for (const id of ['Mark / Lot: L93366', '21-2', 'Mark / Lot: L20186', '21-2'])
        p.gin!.facts.units.push(row(p.gin!, { id }, id));
    },
    [],
  ],
  [
    'the end of a sum that is printed in groups of figures is not the sum',
    rawCotton,
    (p) =>
      p.gin!.facts.sums.push({
        of: 'Poids net (kg) of 20 rows',
        printed: 350,
        computed: 4_350,
        unit: 'kg',
        evidence: seen(p.gin!.id, 'Total | 188: 20 4 350,0 kg'),
      }),
    [],
  ],
  [
    'words after the number of a bale are not part of it',
    rawCotton,
    (p) => {
      const unit = p.packing!.facts.units[99]!;
      unit.id = `${unit.id.replace(' ', '')} LOT G8199`;
    },
    [],
  ],
  [
    'a packing list of which one group of columns was read leaves the other bales unlooked up: it states more of them',
    rawCotton,
    (p) => p.packing!.facts.units.splice(20),
    ['gap bale.unlisted'],
  ],
  [
    'or its printed net weight is that of many more',
    rawCotton,
    (p) => {
      p.packing!.facts.units.splice(20);
      for (const unit of p.packing!.facts.units) unit.netKg = 218;
      delete p.packing!.facts.baleCount;
    },
    ['gap bale.unlisted'],
  ],
  [
    'a packing list of some of the bales that states their number and weight was read whole',
    rawCotton,
    (p) => {
      p.packing!.facts.units.splice(20);
      for (const unit of p.packing!.facts.units) unit.netKg = 218;
      p.packing!.facts.baleCount!.value = 20;
      p.packing!.facts.netWeight!.value = 4_360;
    },
    [],
  ],
  [
    'waste in the column of yarn is no yarn',
    shirts,
    (p) =>
      p.spinning!.facts.flows.push(
        flow(p.spinning!, { direction: 'out', material: 'yarn', kg: 1_200 }, 'Usable waste | 1,200'),
      ),
    [],
  ],
  [
    'yarn in the column of yarn is yarn',
    shirts,
    (p) =>
      p.spinning!.facts.flows.push(
        flow(p.spinning!, { direction: 'out', material: 'yarn', kg: 1_500 }, 'Ne 20/1 | 1,500'),
      ),
    ['contradicts mass.exceeds'],
  ],
  [
    'grey fabric that the same mill dyes counts once',
    shirts,
    (p) => {
      p.fabric!.facts.flows = [
        flow(p.fabric!, { direction: 'in', material: 'yarn', kg: 7_600, lot: 'YL-2024-31' }, 'Knitting 7,600'),
        flow(p.fabric!, { direction: 'out', material: 'fabric', kg: 7_480, lot: 'G-1' }, 'Knitting 7,600'),
        flow(p.fabric!, { direction: 'in', material: 'yarn', kg: 7_480, lot: 'G-1' }, 'Dyeing 7,480'),
        flow(p.fabric!, { direction: 'out', material: 'fabric', kg: 6_400, lot: 'FL-0912' }, 'Dyeing 7,480'),
      ];
    },
    [],
  ],
  [
    'a weight a thousandfold too small is a grouping of thousands',
    rawCotton,
    (p) => Object.assign(p.certificate!.facts.netWeight!, { value: 21.8 }),
    [],
  ],
  [
    'a weight a tenth too small is another weight',
    rawCotton,
    (p) => Object.assign(p.certificate!.facts.netWeight!, { value: 19_620 }),
    ['contradicts quantity.conflict'],
  ],
  [
    'the number of bales under kilograms is no weight of lint',
    shirts,
    (p) => Object.assign(p.spinning!.facts.flows[0]!, { kg: 40, bales: undefined }),
    [],
  ],
  [
    'the logo of the seller is the seller',
    rawCotton,
    (p) => {
      const seller = p.packing!.facts.parties.find((x) => x.role === 'seller')!;
      seller.evidence = { ...seller.evidence, quote: `Lone\n${seller.name}` };
      seller.name = 'Lone';
      p.packing!.facts.seller!.value = 'Lone';
    },
    [],
  ],
  [
    'a legal form or a title of the paper is no seller',
    rawCotton,
    (p) => {
      const seller = p.packing!.facts.parties.find((x) => x.role === 'seller')!;
      Object.assign(seller, {
        name: 'WEIGHT NOTE AND PACKING LIST',
        evidence: seen(p.packing!.id, 'WEIGHT NOTE AND PACKING LIST'),
      });
    },
    [],
  ],
  [
    'the date of the invoice is not its number',
    rawCotton,
    (p) => {
      p.certificate!.facts.invoiceNumber!.value = '20.01.2024';
    },
    [],
  ],
  [
    'a lot of the goods numbered otherwise than those of the paste is said and no more',
    paste,
    (p) => {
      const line = p.invoice!.facts.lines!.value[0]!;
      line.lot = 'P4062H';
      line.evidence = seen(p.invoice!.id, 'Passata P4062H, from paste L24-233');
    },
    ['warning bale.unlisted'],
  ],
  [
    'an amount and a price that ran together are no sum',
    rawCotton,
    (p) =>
      p.invoice!.facts.sums.push({
        of: 'line 1: quantity × unit price',
        printed: 150,
        computed: 665_000,
        evidence: seen(p.invoice!.id, 'x'),
      }),
    [],
  ],
  [
    'a wrong amount is',
    rawCotton,
    (p) =>
      p.invoice!.facts.sums.push({
        of: 'line 1: quantity × unit price',
        printed: 48_000,
        computed: 43_600,
        evidence: seen(p.invoice!.id, 'x'),
      }),
    ['contradicts document.arithmetic'],
  ],
  [
    'a grand total under the last lot sums the whole list',
    rawCotton,
    (p) =>
      p.packing!.facts.sums.push({
        of: 'NET of 20 rows',
        printed: 21_800,
        computed: 4_360,
        evidence: seen(p.packing!.id, 'GRAND TOTAL'),
      }),
    [],
  ],
  [
    'a faint number of bales that another paper prints clearly leaves no question',
    rawCotton,
    (p) => Object.assign(p.packing!.facts.baleCount!.evidence, { confidence: 0.3 }),
    [],
  ],
  [
    'an unlabelled number on a certificate may be its own',
    rawCotton,
    (p) => {
      delete p.certificate!.facts.number;
      p.certificate!.facts.mentions.push({
        text: 'Nr A 4471882',
        context: 'text',
        evidence: seen(p.certificate!.id, 'Nr A 4471882'),
      });
    },
    ['note certificate.invalid'],
  ],
  [
    'a certificate without any number has none',
    rawCotton,
    (p) => {
      delete p.certificate!.facts.number;
    },
    ['contradicts certificate.invalid'],
  ],
  [
    'invoice and certificate give the goods two origins',
    paste,
    (p) => {
      p.certificate!.facts.countryOfOrigin!.value = 'GR';
      p.process!.facts.flows = p.process!.facts.flows.map(({ origin: _, ...f }) => f as Flow);
    },
    ['contradicts origin.conflict', 'contradicts certificate.invalid'],
  ],
];

describe('what was misread contradicts nothing, what was tampered with does', () => {
  it.each(cases)('%s', (_name, make, change, says) => {
    const papers = make();
    change(papers);
    expect(told(papers).sort()).toEqual(says.sort());
  });
});

describe('papers are tied by what stands in their text', () => {
  const untied = (papers: Papers): RuleId[] =>
    judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
      .findings.map((f) => f.rule)
      .filter((rule) => rule === 'document.untied');
  const loose = (): Papers => {
    const papers = tomatoes();
    papers.farm!.facts.flows[0]!.lot = 'T-118/24';
    papers.farm!.facts.flows[0]!.evidence = seen(papers.farm!.id, 'T-118/24 21,000');
    papers.farm!.facts.parties = [];
    return papers;
  };

  it('not without a number in common', () => expect(untied(loose())).toEqual(['document.untied']));
  it('by a lot in the description of the goods', () => {
    const papers = loose();
    papers.invoice!.facts.lines!.value[0]!.description = 'Tomate bola fresco, lote T-118/24, 85 cajas';
    expect(untied(papers)).toEqual([]);
  });
  it('not by a date, a weight or a tariff code', () => {
    const papers = loose();
    for (const d of [papers.invoice!, papers.farm!])
      d.facts.mentions.push({ text: '10.02.2024 20,400.00 kg 0702.00', context: 'text', evidence: seen(d.id, 'x') });
    expect(untied(papers)).toEqual(['document.untied']);
  });
  it('by a range of bales inside the list of the gin', () => {
    const told = (range: string): RuleId[] => {
      const papers = shirts();
      const { gin, spinning } = papers as { gin: Document; spinning: Document };
      gin.facts.units = [row(gin, { id: '5170001', to: '5170060', netKg: 12_000 }, '5170001 5170060')];
      spinning.facts.units = [];
      spinning.facts.parties = [];
      spinning.facts.flows[0] = flow(spinning, { direction: 'in', material: 'lint', kg: 8_700 }, 'laid down');
      spinning.facts.mentions.push({ text: range, context: 'text', evidence: seen(spinning.id, 'bales') });
      return untied(papers);
    };
    expect(told('bales 5170001 – 5170030')).toEqual([]);
    expect(told('bales 6170001 – 6170030')).toEqual(['document.untied']);
  });
});

describe('a list of bales of which no number was read', () => {
  const unread = (change: (p: Papers) => void): string[] => {
    const papers = rawCotton();
    for (const d of Object.values(papers)) d.facts.units = [];
    change(papers);
    return told(papers);
  };
  const gaps = ['gap bale.claimed', 'gap bale.repeated', 'gap bale.unlisted'];
  const only = (says: string[]): string[] => says.filter((s) => s.includes('bale.'));
  it('is a gap when its numbers were taken for counts', () => {
    const says = unread((p) => {
      p.gin!.facts.flows = Array.from({ length: 60 }, (_, i) =>
        flow(p.gin!, { direction: 'out', material: 'lint', bales: 700_156 + i }, `${700_156 + i} | 219`),
      );
    });
    expect(only(says).sort()).toEqual(gaps);
  });
  it('is a gap when its rows were taken for goods', () => {
    const rows = (kg: number) => (p: Papers) => {
      const value = Array.from({ length: 60 }, (_, i) => ({
        description: String(700_156 + i),
        netWeight: kg,
        evidence: seen(p.packing!.id, `${700_156 + i} | ${kg}`),
      }));
      p.packing!.facts.lines = { value, evidence: value[0]!.evidence };
    };
    expect(only(unread(rows(219))).sort()).toEqual(gaps);
    expect(only(unread(rows(21_900)))).toEqual([]);
  });
  it('is a gap when only its sum was read', () => {
    const sums = (n: number) => (p: Papers) =>
      p.packing!.facts.sums.push({
        of: `Poids net of ${n} rows`,
        printed: 21_800,
        computed: 21_800,
        unit: 'kg',
        evidence: seen(p.packing!.id, '21 800'),
      });
    expect(only(unread(sums(100))).sort()).toEqual(gaps);
    expect(only(unread(sums(4)))).toEqual([]);
  });
  it('is none where another paper gives the numbers', () => {
    const papers = rawCotton();
    papers.packing!.facts.units = [];
    expect(told(papers)).toEqual([]);
  });
});

describe('packages of one kind', () => {
  const counted = (invoice: string, bill: string, on: [number, number] = [80, 76]): string[] => {
    const papers = paste();
    const say = (d: Document, n: number, quote: string): void => {
      d.facts.units = [];
      d.facts.packages = { value: n, evidence: seen(d.id, quote) };
    };
    say(papers.invoice!, on[0], invoice);
    say(papers.bill!, on[1], bill);
    return told(papers).filter((s) => s.includes('quantity'));
  };
  it('are as many on each paper of the consignment', () => {
    expect(counted('80 drums', '76 DRUMS')).toEqual(['contradicts quantity.conflict']);
    expect(counted('80 fûts', '76 DRUMS')).toEqual(['contradicts quantity.conflict']);
    expect(counted('76 drums', '76 DRUMS', [76, 76])).toEqual([]);
  });
  it('are compared with no other kind, and not with a container', () => {
    expect(counted('80 drums', '20 pallets')).toEqual([]);
    expect(counted('80 drums', '320 cartons', [80, 320])).toEqual([]);
    expect(counted('80 drums', '1 CONT. 80 DRUMS', [80, 1])).toEqual([]);
    expect(counted('80 drums', '8 drums', [80, 8])).toEqual([]);
  });
});

describe('tomatoes whole or in pieces are no paste', () => {
  const packed = (description: string, hsCode: string, out: number, quote = 'output'): string[] => {
    const papers = paste();
    for (const d of [papers.invoice!]) d.facts.lines!.value = [{ ...d.facts.lines!.value[0]!, description, hsCode }];
    const { process } = papers;
    delete process!.facts.brix;
    process!.facts.flows = [
      flow(process!, { direction: 'in', material: 'tomato', kg: 26_500 }, 'intake'),
      flow(process!, { direction: 'out', material: 'paste', kg: out }, quote),
    ];
    return told(papers).filter((s) => s.includes('mass'));
  };
  it('and give more of the fresh ones than paste does, by the goods of the sale or the words of the record', () => {
    expect(packed('Pomodori pelati interi', '2002.10', 18_800)).toEqual([]);
    expect(packed('Diced tomatoes in tins', '2002.90', 18_800)).toEqual([]);
    expect(packed('Tomato product', '2002', 18_800, 'Küp domates 1,5 kg | 26500 | 18800')).toEqual([]);
    expect(packed('Tomato paste 28/30', '2002.90', 18_800)).toEqual(['contradicts mass.exceeds']);
    expect(packed('Pomodori pelati interi', '2002.10', 26_000)).toEqual(['contradicts mass.exceeds']);
  });
  it('and the total of the intake is nothing that was made', () => {
    const papers = paste();
    const { process } = papers;
    const intake = (kg: number): Flow => flow(process!, { direction: 'in', material: 'tomato', kg }, `load | ${kg}`);
    process!.facts.flows = [
      intake(62_640),
      intake(72_460),
      flow(process!, { direction: 'out', material: 'paste', kg: 135_100 }, '135.100'),
    ];
    expect(told(papers).filter((s) => s.includes('mass'))).toEqual([]);
    process!.facts.flows[2]!.kg = 135_000;
    expect(told(papers).filter((s) => s.includes('mass'))).toEqual(['gap mass.exceeds']);
  });
});

describe('a scan too faint to tell what it is', () => {
  const without = (confidence: number, more: Document['reader'] = 'ocr'): string[] => {
    const { gin, ...papers } = rawCotton();
    const scan: Document = { ...gin!, type: 'other', reader: more, confidence, facts: noFacts() };
    return told({ ...papers, scan }).filter((s) => /missing|unreadable/.test(s));
  };
  it('is unreadable, and may be the paper that is missing', () => {
    expect(without(0.6)).toEqual(['gap document.unreadable']);
    expect(without(0.99)).toEqual(['gap document.missing']);
    expect(without(0.6, 'text-layer')).toEqual(['gap document.missing']);
  });
  it('stands for one paper only', () => {
    const { spinning, fabric, ...papers } = shirts();
    const scan: Document = { ...spinning!, type: 'other', reader: 'ocr', confidence: 0.6, facts: noFacts() };
    const says = told({ ...papers, scan }).filter((s) => s.includes('document.missing'));
    expect(says).toEqual(['gap document.missing', 'gap document.missing']);
  });
});

describe('old lists are said', () => {
  it('as a note beside the outcome, from the thirty-first day before the entry', () => {
    const documents = Object.values(rawCotton());
    const lists = [{ name: 'UFLPA', asOf: '2024-01-01', digest: 'x' }];
    const on = (entryDate: string): string[] =>
      judge({ bundle: { id: 'one' }, entryDate, documents, unreadable: [], lists }).findings.map(
        (f) => `${f.severity} ${f.rule}`,
      );
    expect(on('2024-01-31')).toEqual([]);
    expect(on('2024-02-01')).toEqual(['note lists.stale']);
    expect(on('2023-06-01')).not.toContain('note lists.stale');
  });
});

describe('what a step took in bounds what was shipped', () => {
  it('where the record weighs no goods', () => {
    const papers = shirts();
    papers.garment!.facts.flows = papers.garment!.facts.flows.map((f) =>
      f.direction === 'out' ? { ...f, kg: undefined } : f,
    ) as Flow[];
    expect(told(papers)).toEqual([]);
    papers.garment!.facts.flows[0]!.kg = 4_000;
    papers.fabric!.facts.flows[1]!.kg = 4_000;
    expect(told(papers)).toEqual(['contradicts mass.exceeds']);
  });
});
