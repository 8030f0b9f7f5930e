import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { dateOrder } from '../../shared/rules/date-order.ts';
import { dateSeason } from '../../shared/rules/date-season.ts';
import { cropLabel } from '../../shared/trace/crop-year.ts';
import { bales, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

describe('the name of a crop', () => {
  it.each([
    ['2024 crop', 2024, 2024],
    ['campagna 2024', 2024, 2024],
    ['season 24/25', 2024, 2025],
    ['2024年产季', 2024, 2024],
    ['2023/24年度', 2023, 2024],
    ['2023-2024', 2023, 2024],
    ['Safra 2023 / 24', 2023, 2024],
    ['1999/00', 1999, 2000],
    ['2023/24 (new crop 2023/24)', 2023, 2024],
  ])('%s', (text, first, last) => {
    expect(cropLabel(text)).toEqual({ first, last });
  });
  it.each(['2024-10-05', '05.10.2024', '2022/2024', '2023/24 and 2024/25', '11/12', '12024', 'upland', undefined])(
    'is not in %s',
    (text) => {
      expect(cropLabel(text)).toBeUndefined();
    },
  );
});

const messages = (papers: Document[], entryDate = '2026-03-01'): string[] =>
  dateOrder.check(caseOf(papers, entryDate)).findings.map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);
const record = (
  type: 'ginning-record' | 'farm-record' | 'tomato-processing-record',
  cropYear: string,
  country: string,
  kind: 'gin' | 'harvest' | 'process',
  from: string,
  to?: string,
): string[] =>
  messages([
    paper({
      type,
      name: 'record.pdf',
      facts: { cropYear, countryOfOrigin: country },
      events: [{ kind, from, ...(to ? { to } : {}) }],
      flows:
        type === 'tomato-processing-record'
          ? [{ direction: 'in', material: 'tomato', kg: 1000 }]
          : type === 'farm-record' && kind === 'harvest'
            ? [{ direction: 'out', material: 'seed-cotton', kg: 1000 }]
            : [],
    }),
  ]);

describe('a crop that is long gone', () => {
  it('is not ginned more than twelve months after its harvest ends', () => {
    // Uzbek harvests end in December; a month is allowed.
    expect(record('ginning-record', '2022/23', 'UZ', 'gin', '2024-02-01')).toEqual([
      expect.stringMatching(/^contradicts .*more than 12 months after the harvest of the crop 2022\/23/),
    ]);
    expect(record('ginning-record', '2022/23', 'UZ', 'gin', '2024-01-31')).toEqual([]);
  });
  it('is ginned over the new year, for months, and for as long as its season lasts', () => {
    expect(record('ginning-record', '2023', 'US', 'gin', '2024-01-10', '2024-03-12')).toEqual([]);
    expect(record('ginning-record', '2023', 'US', 'gin', '2023-10-02', '2023-12-04')).toEqual([]);
    expect(record('ginning-record', '2023/24', 'IN', 'gin', '2024-05-20')).toEqual([]);
  });
  it('is judged by the end of a ginning that began before', () => {
    expect(record('ginning-record', '2022/23', 'UZ', 'gin', '2023-12-20', '2024-02-20')).toEqual([]);
  });
  it('was picked in its own season, in the south in either year of its name', () => {
    expect(record('farm-record', '2023', 'UZ', 'harvest', '2024-10-03')).toEqual([
      expect.stringMatching(/after the crop 2023 that it names was gathered/),
    ]);
    expect(record('farm-record', '2023/24', 'IN', 'harvest', '2024-02-20')).toEqual([]);
    for (const day of ['2023-04-20', '2024-04-20'])
      expect(record('farm-record', '2023/24', 'AU', 'harvest', day)).toEqual([]);
    expect(record('farm-record', '2023/24', 'AU', 'harvest', '2025-04-20')).toHaveLength(1);
    expect(record('farm-record', '2023/24', 'AU', 'harvest', '2022-04-20')).toHaveLength(1);
  });
  it('is not asked of a country whose calendar is not known, nor of a label that is a date', () => {
    expect(record('ginning-record', '2020', 'PH', 'gin', '2024-02-01')).toEqual([]);
    expect(record('ginning-record', '2022-10-05', 'UZ', 'gin', '2024-12-01')).toEqual([]);
  });
});

describe('a campaign of tomatoes', () => {
  it('has one year in the north', () => {
    expect(record('tomato-processing-record', 'campagna 2024', 'IT', 'process', '2024-08-12', '2024-09-30')).toEqual(
      [],
    );
    expect(record('tomato-processing-record', 'campagna 2024', 'IT', 'process', '2023-08-12')).toEqual([
      expect.stringMatching(/before the crop campagna 2024/),
    ]);
    expect(record('tomato-processing-record', 'campagna 2024', 'IT', 'process', '2025-08-12')).toEqual([
      expect.stringMatching(/after the crop campagna 2024 that it names was gathered/),
    ]);
    expect(record('tomato-processing-record', '2024/25', 'US', 'process', '2024-08-12')).toEqual([]);
  });
  it('ends in the second year of a southern season', () => {
    expect(record('tomato-processing-record', '2023/24', 'CL', 'process', '2024-02-12')).toEqual([]);
    expect(record('tomato-processing-record', '2024', 'CL', 'process', '2024-02-12')).toEqual([]);
    expect(record('tomato-processing-record', '2023/24', 'CL', 'process', '2026-02-12')).toHaveLength(1);
  });
  it('of a calendar that is known from memory and little is a note at most', () => {
    const found = record('tomato-processing-record', '2022', 'ZA', 'process', '2025-08-12');
    expect(found).toEqual([expect.stringMatching(/^note /)]);
  });
});

describe('raw cotton sold as of a later crop', () => {
  const sold = (cropYear: string, own?: string): string[] => {
    const papers = rawCotton();
    papers.invoice!.facts.cropYear = { value: cropYear, evidence: papers.invoice!.facts.number!.evidence };
    papers.gin!.facts.events = [{ ...papers.gin!.facts.events[0]!, kind: 'gin', from: '2023-10-02', to: '2023-11-20' }];
    if (own) papers.gin!.facts.cropYear = { value: own, evidence: papers.gin!.facts.number!.evidence };
    else delete papers.gin!.facts.cropYear;
    return messages(Object.values(papers), '2024-03-01').filter((m) => m.includes('crop'));
  };
  it('cannot have been ginned before that crop was picked', () => {
    expect(sold('2024/25')).toEqual([expect.stringMatching(/the crop 2024\/25 that the papers of the sale name/)]);
    expect(sold('2024/25', '2023/24')).toHaveLength(1);
    expect(sold('2023/24')).toEqual([]);
    expect(sold('2024')).toEqual([]);
  });
});

describe('what the calendar does not know', () => {
  const plant = (country: string, from: string) =>
    dateSeason.check(
      caseOf([
        paper({ type: 'invoice', lines: [{ description: 'tomato paste', hsCode: '2002.90' }] }),
        paper({
          type: 'tomato-processing-record',
          facts: { countryOfOrigin: country },
          events: [{ kind: 'process', from }],
          flows: [{ direction: 'in', material: 'tomato', kg: 10 }],
        }),
      ]),
    );
  it('is said, and asks nothing of the days', () => {
    expect(plant('EG', '2024-01-10')).toMatchObject({ state: 'not-applicable', findings: [] });
    expect(plant('EG', '2024-01-10').why).toMatch(/No month is out of season for tomatoes of Egypt/);
    expect(plant('MX', '2024-01-10').why).toMatch(/Sinaloa/);
    expect(plant('IN', '2024-08-10').why).toMatch(/Kolar/);
    expect(plant('NG', '2024-08-10').why).toMatch(/season of tomatoes of Nigeria is not known/);
  });
  it('is a note where it is known little', () => {
    expect(plant('ZA', '2024-01-20').findings.map((f) => f.severity)).toEqual(['note']);
    expect(plant('ZA', '2024-06-20').findings).toEqual([]);
  });
});

describe('the order of sale and shipment', () => {
  const order = (date: string, text = 'PURCHASE ORDER'): string[] => {
    const papers = rawCotton();
    const po = paper({
      type: 'purchase-order',
      name: 'contract.pdf',
      facts: { number: 'C-7781', contractNumber: 'C-7781', date },
      mentions: [{ text, context: 'text' }],
    });
    return messages([...Object.values(papers), po], '2024-03-01').filter((m) => m.includes('contract.pdf'));
  };
  it('an order after the shipment warns, for goods are sold afloat; an amendment does not', () => {
    expect(order('2024-02-20')).toEqual([expect.stringMatching(/^warning .*had left before they were ordered/)]);
    expect(order('2024-01-28')).toEqual([]);
    expect(order('2023-09-01')).toEqual([]);
    expect(order('2024-02-20', 'AMENDMENT No. 2 to contract C-7781')).toEqual([]);
  });
  it('sampling and classing may follow the shipment, and a bill of lading may be issued later than its goods were laden', () => {
    const papers = rawCotton();
    papers.bill!.facts.events.push({ ...papers.bill!.facts.events[0]!, kind: 'issue', from: '2024-02-09' });
    const lab = paper({ type: 'lab-report', name: 'hvi.pdf', events: [{ kind: 'class', from: '2024-02-12' }] });
    expect(messages([...Object.values(papers), lab], '2024-03-01')).toEqual([]);
  });
  it('a drum that was filled after the shipment cannot be in it', () => {
    const units = bales(1, 3, 230, 'D');
    const papers = [
      paper({
        type: 'invoice',
        facts: { number: 'I-1', date: '2024-09-20' },
        lines: [{ description: 'tomato paste', hsCode: '2002.90' }],
        units,
      }),
      paper({
        type: 'bill-of-lading',
        facts: { number: 'B-1' },
        events: [{ kind: 'ship', from: '2024-09-25' }],
        references: [{ kind: 'invoice', value: 'I-1' }],
        units,
      }),
      paper({
        type: 'tomato-processing-record',
        name: 'drums.pdf',
        events: [{ kind: 'process', from: '2024-09-01', to: '2024-10-02' }],
        units: units.map((u, i) => ({ ...u, date: i === 2 ? '2024-10-02' : '2024-09-12' })),
      }),
    ];
    expect(messages(papers, '2024-12-01')).toEqual([
      expect.stringMatching(/Drum D 0000003 on drums\.pdf was filled on 2024-10-02/),
    ]);
  });
});
