import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Claim, Document, RuleId, Verdict } from '../../shared/model/index.ts';
import { rules } from '../../shared/rules/index.ts';
import { paste, shirts, tomatoes } from './bundles.ts';
import { type Papers, paper, rawCotton, seen } from './case.ts';

const verdictOf = (papers: Papers, claims: Claim[] = []): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [], claims });

/** Rules that weigh on the outcome. */
const weighing = (verdict: Verdict): RuleId[] => [
  ...new Set(
    verdict.findings.filter((f) => ['prohibits', 'contradicts', 'gap'].includes(f.severity)).map((f) => f.rule),
  ),
];
const told = (verdict: Verdict): string[] => verdict.findings.map((f) => `${f.severity} ${f.rule}: ${f.message}`);

describe('clean bundles are clear', () => {
  for (const [name, make] of Object.entries({ rawCotton, shirts, paste, tomatoes })) {
    it(name, () => {
      const verdict = verdictOf(make());
      expect(told(verdict)).toEqual([]);
      expect(verdict.outcome).toBe('clear');
      expect(verdict.rules).toHaveLength(rules.length);
    });
  }
});

type Tamper = [name: string, make: () => Papers, change: (p: Papers) => void, rules: RuleId[]];
const set = (d: Document | undefined, name: 'netWeight' | 'grossWeight' | 'baleCount', value: number): void => {
  d!.facts[name]!.value = value;
};
const event = (d: Document | undefined, i: number, from: string, to?: string): void => {
  Object.assign(d!.facts.events[i]!, { from, to });
};

/** Another party in a role, as the paper prints it. */
const rename = (d: Document, role: string, name: string): void => {
  for (const x of d.facts.parties)
    if (x.role === role) Object.assign(x, { name, evidence: { ...x.evidence, quote: name } });
};

const tampers: Tamper[] = [
  [
    'a bale number that no gin record holds',
    rawCotton,
    (p) => {
      for (const d of [p.invoice!, p.packing!]) d.facts.units[7]!.id = '60115 1119777';
    },
    ['bale.unlisted'],
  ],
  [
    'the last bale of another gin',
    rawCotton,
    (p) => {
      p.packing!.facts.units[99]!.id = '60116 1119100';
    },
    ['bale.unlisted'],
  ],
  [
    'one digit of a bale on the packing list',
    rawCotton,
    (p) => {
      p.packing!.facts.units[7]!.id = '60115 2119008';
    },
    ['bale.unlisted'],
  ],
  [
    'a bale twice in the list',
    rawCotton,
    (p) => {
      p.packing!.facts.units[8]!.id = p.packing!.facts.units[7]!.id;
    },
    ['bale.repeated'],
  ],
  [
    'a bale twice in the gin record, of other weight',
    rawCotton,
    (p) => {
      p.gin!.facts.units[110]!.id = p.gin!.facts.units[109]!.id;
      p.gin!.facts.units[110]!.netKg = 221;
    },
    ['bale.repeated'],
  ],
  [
    'more lint than the seed cotton yields',
    rawCotton,
    (p) => {
      p.gin!.facts.flows[0]!.kg = 40_000;
    },
    ['mass.exceeds'],
  ],
  [
    'an outturn of 55 percent',
    rawCotton,
    (p) => {
      p.gin!.facts.outturn!.value = 0.55;
    },
    ['mass.exceeds'],
  ],
  [
    'more yarn than lint',
    shirts,
    (p) => {
      p.spinning!.facts.flows[1]!.kg = 9_100;
    },
    ['mass.exceeds'],
  ],
  [
    'more lint opened than ginned',
    shirts,
    (p) => {
      p.spinning!.facts.flows[0]!.kg = 12_000;
    },
    ['mass.exceeds'],
  ],
  [
    'more garments than fabric',
    shirts,
    (p) => {
      p.garment!.facts.flows[1]!.kg = 6_400;
    },
    ['mass.exceeds'],
  ],
  [
    'more pieces sold than sewn',
    shirts,
    (p) => {
      for (const d of [p.invoice!, p.packing!]) d.facts.lines!.value[0]!.quantity = 25_000;
    },
    ['mass.exceeds'],
  ],
  [
    'more paste than the tomatoes give',
    paste,
    (p) => {
      p.process!.facts.flows[0]!.kg = 60_000;
    },
    ['mass.exceeds'],
  ],
  [
    'more paste shipped than made',
    paste,
    (p) => {
      set(p.invoice, 'netWeight', 26_000);
      p.invoice!.facts.lines!.value[0]!.netWeight = 26_000;
    },
    ['mass.exceeds'],
  ],
  [
    'another net weight on the packing list',
    rawCotton,
    (p) => set(p.packing, 'netWeight', 21_100),
    ['quantity.conflict'],
  ],
  [
    'another gross weight on the bill of lading',
    rawCotton,
    (p) => set(p.bill, 'grossWeight', 23_000),
    ['quantity.conflict'],
  ],
  ['another bale count on the bill of lading', rawCotton, (p) => set(p.bill, 'baleCount', 99), ['quantity.conflict']],
  [
    'another number of pieces packed',
    shirts,
    (p) => {
      p.packing!.facts.lines!.value[0]!.quantity = 23_400;
    },
    ['quantity.conflict'],
  ],
  [
    'a bale much heavier than at the gin',
    rawCotton,
    (p) => {
      p.packing!.facts.units[3]!.netKg = 240;
    },
    ['quantity.conflict'],
  ],
  ['ginning before the harvest', rawCotton, (p) => event(p.gin, 1, '2023-09-01', '2023-09-20'), ['date.order']],
  [
    'spinning before the ginning',
    shirts,
    (p) => {
      event(p.spinning, 1, '2023-08-01', '2023-08-10');
      event(p.spinning, 0, '2023-08-01');
    },
    ['date.order'],
  ],
  ['spinning before the bales came in', shirts, (p) => event(p.spinning, 0, '2024-04-10'), ['date.order']],
  ['shipped before it was ginned', rawCotton, (p) => event(p.bill, 0, '2023-10-20'), ['date.order']],
  ['certified before it was ginned', rawCotton, (p) => event(p.certificate, 0, '2023-10-25'), ['date.order']],
  ['laden after the entry', rawCotton, (p) => event(p.bill, 0, '2024-12-20'), ['date.order']],
  ['sewn before it was knitted', shirts, (p) => event(p.garment, 0, '2024-04-01', '2024-04-10'), ['date.order']],
  [
    'no gin record',
    rawCotton,
    (p) => {
      delete p.gin;
      p.farm!.facts.references[0] = { kind: 'invoice', value: 'INV-2024-031', evidence: seen('x') };
    },
    ['document.missing'],
  ],
  [
    'no certificate',
    rawCotton,
    (p) => {
      delete p.certificate;
    },
    ['document.missing'],
  ],
  [
    'no spinning record',
    shirts,
    (p) => {
      delete p.spinning;
    },
    ['document.missing', 'document.untied'],
  ],
  [
    'no farm record for fresh tomatoes',
    tomatoes,
    (p) => {
      delete p.farm;
    },
    ['document.missing'],
  ],
  [
    'a gin record of other goods',
    rawCotton,
    (p) => {
      p.gin!.facts.units = p.gin!.facts.units.map((u) => ({ ...u, id: u.id.replace('60115 1', '60115 7') }));
    },
    ['bale.unlisted', 'document.untied'],
  ],
  [
    'a page that could not be read',
    rawCotton,
    (p) => {
      p.gin!.problems = [{ code: 'damaged', message: 'The page is damaged.', page: 2 }];
    },
    ['document.unreadable'],
  ],
  [
    'an origin read with little confidence',
    rawCotton,
    (p) => {
      p.certificate!.facts.countryOfOrigin!.evidence.confidence = 0.4;
    },
    ['document.unreadable'],
  ],
  [
    'a total that does not add up',
    rawCotton,
    (p) => {
      p.invoice!.facts.sums[0]!.printed = 43_900;
    },
    ['document.arithmetic'],
  ],
  [
    'another invoice number on the certificate',
    rawCotton,
    (p) => {
      p.certificate!.facts.invoiceNumber!.value = 'INV-2024-044';
    },
    ['document.number'],
  ],
  [
    'another container on the packing list',
    rawCotton,
    (p) => {
      p.packing!.facts.containers!.value = ['TCLU4567891'];
    },
    ['document.number'],
  ],
  [
    'another consignee on the bill of lading',
    rawCotton,
    (p) => {
      rename(p.bill!, 'consignee', 'Baltic Yarn Trading OU');
    },
    ['party.conflict'],
  ],
  [
    'another seller on the packing list',
    rawCotton,
    (p) => {
      rename(p.packing!, 'seller', 'Orient Fibre Export FZE');
    },
    ['party.conflict'],
  ],
  [
    'another gin on the spinning record',
    shirts,
    (p) => {
      rename(p.spinning!, 'gin', 'Usina do Cerrado S/A');
    },
    ['party.conflict'],
  ],
  [
    'a lot of paste that no record makes',
    paste,
    (p) => {
      const line = p.invoice!.facts.lines!.value[0]!;
      line.lot = 'L24-999';
      line.evidence = seen(p.invoice!.id, 'Doppio concentrato di pomodoro 28/30 Brix L24-999');
    },
    ['bale.unlisted', 'document.untied'],
  ],
  [
    'bales invoiced before the day on which each was ginned',
    rawCotton,
    (p) => {
      p.gin!.facts.events.pop();
      for (const u of p.gin!.facts.units) u.date = '2024-01-24';
      p.certificate!.facts.events[0]!.from = '2024-01-25';
    },
    ['date.order'],
  ],
  [
    'a shipper whom no other paper names',
    rawCotton,
    (p) => {
      rename(p.bill!, 'shipper', 'Golden Crescent General Trading FZE');
    },
    ['party.conflict'],
  ],
  [
    'sauce from more paste than the tomatoes give',
    paste,
    (p) => {
      const { flows } = p.process!.facts;
      flows[0]!.kg = 60_000;
      flows.push({ ...flows[1]!, direction: 'in', kg: 18_000, evidence: flows[1]!.evidence });
    },
    ['mass.exceeds'],
  ],
];

describe('one thing changed changes the verdict, by its own rule', () => {
  it.each(tampers)('%s', (_name, make, change, rules) => {
    const papers = make();
    change(papers);
    const verdict = verdictOf(papers);
    expect(weighing(verdict), told(verdict).join('\n')).toEqual(rules);
    for (const finding of verdict.findings) {
      if (!finding.rule.startsWith('document.')) expect(finding.evidence.length, finding.rule).toBeGreaterThan(0);
    }
  });
});

const harmless: Tamper[] = [
  [
    'the gin code left off on the invoice',
    rawCotton,
    (p) => {
      for (const u of p.invoice!.facts.units) u.id = u.id.slice(6);
    },
    [],
  ],
  [
    'the gin code left off in the gin record',
    rawCotton,
    (p) => {
      for (const u of p.gin!.facts.units) u.id = u.id.slice(6);
    },
    [],
  ],
  [
    'dashes in the numbers',
    rawCotton,
    (p) => {
      for (const u of p.packing!.facts.units) u.id = u.id.replace(' ', '-');
    },
    [],
  ],
  [
    'bales given as a range',
    rawCotton,
    (p) => {
      p.packing!.facts.units = [{ id: '601151119001', to: '601151119100', count: 100, evidence: seen('x') }];
    },
    [],
  ],
  [
    'a part of the gin lot shipped',
    rawCotton,
    (p) => {
      for (const d of [p.invoice!, p.packing!]) d.facts.units = d.facts.units.slice(0, 100);
    },
    [],
  ],
  [
    'moisture taken up',
    rawCotton,
    (p) => {
      for (const d of [p.invoice!, p.packing!, p.certificate!]) set(d, 'netWeight', 21_860);
    },
    [],
  ],
  ['pounds rounded', rawCotton, (p) => set(p.packing, 'netWeight', 21_799.6), []],
  [
    'consignee to order',
    rawCotton,
    (p) => {
      rename(p.bill!, 'consignee', 'TO ORDER OF BANK OF AMERICA N.A.');
      p.bill!.facts.consignee!.value = 'TO ORDER OF BANK OF AMERICA N.A.';
    },
    [],
  ],
  [
    'the seller with another legal form and case',
    rawCotton,
    (p) => {
      rename(p.packing!, 'seller', 'LONE STAR COTTON MERCHANTS, L.L.C.');
    },
    [],
  ],
  [
    'diacritics lost',
    shirts,
    (p) => {
      rename(p.bill!, 'shipper', 'BURSA KONFEKSIYON AS');
    },
    [],
  ],
  [
    'no packing list',
    rawCotton,
    (p) => {
      delete p.packing;
    },
    [],
  ],
  [
    'no bill of lading',
    rawCotton,
    (p) => {
      delete p.bill;
    },
    [],
  ],
  ['a certificate issued after shipment', rawCotton, (p) => event(p.certificate, 0, '2024-02-20'), []],
  [
    'an ambiguous date of which one reading fits',
    rawCotton,
    (p) => {
      Object.assign(p.gin!.facts.events[1]!, {
        from: '2023-02-11',
        to: undefined,
        doubt: 'day and month may be swapped',
      });
    },
    [],
  ],
  [
    'a loose paper of no type',
    rawCotton,
    (p) => {
      p.other = paper({ type: 'other', name: 'brochure.pdf' });
    },
    [],
  ],
  [
    'an upstream sale with its own parties and weights',
    shirts,
    (p) => {
      p.yarn = paper({
        type: 'invoice',
        name: 'yarn.pdf',
        facts: {
          number: 'MI-4410',
          date: '2024-04-02',
          seller: 'Marmara İplik Sanayi A.Ş.',
          buyer: 'Ege Dokuma Tekstil A.Ş.',
          netWeight: 7_600,
          countryOfOrigin: 'TR',
        },
        lines: [
          {
            description: 'Combed cotton yarn Ne 30/1',
            hsCode: '5205.23',
            quantity: 7_600,
            unit: 'kg',
            lot: 'YL-2024-31',
          },
        ],
      });
    },
    [],
  ],
  [
    'a forwarder as shipper on the bill of lading',
    rawCotton,
    (p) => {
      rename(p.bill!, 'shipper', 'Gulf Freight Forwarding Inc.');
    },
    [],
  ],
  ['the one weight of a certificate is the gross', rawCotton, (p) => set(p.certificate, 'netWeight', 22_200), []],
  [
    'a truck ticket that names no number',
    rawCotton,
    (p) => {
      p.ticket = paper({ type: 'transport-record', name: 'ticket.pdf', facts: { date: '2023-11-25' } });
    },
    [],
  ],
  [
    'two shipments of one gin lot on two invoices',
    rawCotton,
    (p) => {
      const more = rawCotton().invoice!;
      more.id = 'second000000';
      more.sha256 = 'e'.repeat(64);
      more.facts.number!.value = 'INV-2024-032';
      more.facts.units = more.facts.units.slice(0, 20).map((u, i) => ({ ...u, id: `60115 ${1119101 + i}` }));
      set(more, 'netWeight', 20 * 218);
      set(more, 'grossWeight', 20 * 222);
      set(more, 'baleCount', 20);
      p.second = more;
    },
    [],
  ],
];

describe('a list of which most rows were not read', () => {
  it('is a gap, not a wrong sum', () => {
    const papers = rawCotton();
    Object.assign(papers.invoice!.facts.sums[0]!, { printed: 120, computed: 26, unit: 'bale' });
    const verdict = verdictOf(papers);
    expect(verdict.outcome).toBe('unproven');
    expect(weighing(verdict)).toEqual(['document.arithmetic']);
  });
});

describe('what honest papers do raises nothing', () => {
  it.each(harmless)('%s', (_name, make, change, rules) => {
    const papers = make();
    change(papers);
    const verdict = verdictOf(papers);
    expect(weighing(verdict), told(verdict).join('\n')).toEqual(rules);
  });
});
