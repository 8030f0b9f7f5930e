import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { routeImplausible } from '../../shared/rules/route-implausible.ts';
import { routeRegion } from '../../shared/rules/route-region.ts';
import { crossingsIn } from '../../shared/trade/crossings.ts';
import { countryOfPort, portsIn } from '../../shared/trade/ports.ts';
import { shirts } from './bundles.ts';
import { type Paper, type Papers, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const messages = (documents: Document[], on?: string) =>
  routeImplausible.check(caseOf(documents, on)).findings.map((f) => `${f.severity ?? 'warning'}: ${f.message}`);

/** Lint of an origin, loaded in a port. */
function lint(origin: string, portOfLoading: string, more: Partial<Paper> = {}, extra: Document[] = []): Document[] {
  return [
    paper({
      type: 'invoice',
      facts: { number: 'I-1', date: '2024-01-20', countryOfOrigin: origin, contractNumber: 'C-7' },
      lines: [{ description: 'raw cotton', hsCode: '5201.00', quantity: 20_000, unit: 'kg' }],
    }),
    paper({
      type: 'bill-of-lading',
      facts: { number: 'B-77', date: '2024-01-28', portOfLoading, portOfDischarge: 'Savannah' },
      references: [{ kind: 'invoice', value: 'I-1' }],
      ...more,
    }),
    ...extra,
  ];
}

describe('port of loading', () => {
  it.each([
    ['UZ', 'Poti, Georgia'], ['UZ', 'BANDAR ABBAS'], ['UZ', 'Riga'], ['UZ', 'Lianyungang, China'], ['KZ', 'QINGDAO'], ['TJ', 'Mersin'],
    ['ML', 'Dakar'], ['BF', 'LOME'], ['TD', 'Douala'], ['ZM', 'Beira'], ['PY', 'Buenos Aires'], ['BO', 'Arica'], ['SZ', 'Maputo'], ['UG', 'Mombasa'],
    ['BR', 'Santos'], ['IN', 'Mundra'], ['AU', 'Brisbane'], ['CN', 'Qingdao'], ['GR', 'Rotterdam'], ['US', 'Veracruz'], ['AU', 'A port that nobody knows'],
  ])('%s cotton through %s is a usual way', (origin, port) => {
    expect(messages(lint(origin, port))).toEqual([]);
  }); // biome-ignore format: rows

  it('asks how cotton of Brazil came into a Chinese port', () => {
    expect(messages(lint('BR', 'Qingdao, China'))).toEqual([
      expect.stringMatching(/^warning:.*“Qingdao, China” as the port of loading: a region of China/),
    ]);
    expect(messages(lint('BR', 'CNTAO'))).toHaveLength(1);
  });

  it('is content where another transport paper shows the leg there', () => {
    const leg = paper({
      type: 'bill-of-lading',
      name: 'leg.pdf',
      facts: { number: 'L-1', portOfLoading: 'Santos', portOfDischarge: 'Qingdao' },
    });
    expect(messages(lint('BR', 'Qingdao', {}, [leg]))).toEqual([]);
  });

  it('notes a landlocked origin that leaves through a strange country', () => {
    expect(messages(lint('UZ', 'Santos'))).toEqual([expect.stringMatching(/^note:.*“Santos” \(Brazil\)/)]);
  });

  it('asks about goods made elsewhere that were loaded in China, and not where the papers place a step there', () => {
    const from = (port: string): Papers => {
      const papers = shirts();
      const bill = Object.values(papers).find((d) => d.type === 'bill-of-lading')!;
      bill.facts.portOfLoading = { value: port, evidence: bill.facts.portOfLoading!.evidence };
      return papers;
    };
    expect(messages(Object.values(shirts()))).toEqual([]);
    expect(messages(Object.values(from('Qinzhou')))).toHaveLength(1);
    const some = from('Qinzhou');
    const first = Object.values(some)[0]!;
    first.facts.parties.push({
      role: 'supplier',
      name: 'Ningbo Trims Co.',
      country: 'CN',
      evidence: first.facts.parties[0]!.evidence,
    });
    expect(messages(Object.values(some))).toEqual([]);
  });
});

describe('days at sea', () => {
  const voyage = (from: string, ship: string, on: string, arrive?: string) =>
    messages(
      lint('IN', from, {
        events: [{ kind: 'ship', from: ship }, ...(arrive ? [{ kind: 'arrive' as const, from: arrive }] : [])],
      }),
      on,
    );

  it('are never fewer than the fastest ship needs', () => {
    expect(voyage('Mundra', '2024-02-01', '2024-03-10')).toEqual([]);
    expect(voyage('Mundra', '2024-02-01', '2024-02-12')).toEqual([]);
    expect(voyage('Mundra', '2024-02-01', '2024-02-08')).toEqual([
      expect.stringMatching(/7 days before the entry.*about 15/),
    ]);
    expect(voyage('Mundra', '2024-02-01', '2024-03-10', '2024-02-11')).toHaveLength(1);
    expect(voyage('Mundra', '2024-02-01', '2025-03-10', '2024-10-11')).toEqual([expect.stringMatching(/^note:/)]);
  });

  it('are not asked of a port that nobody knows, of an earlier entry, or of goods by air', () => {
    expect(voyage('Nowhere', '2024-02-01', '2024-02-03')).toEqual([]);
    expect(voyage('Mundra', '2024-02-01', '2024-01-20')).toEqual([]);
    const air = {
      events: [{ kind: 'ship' as const, from: '2024-02-01' }],
      mentions: [{ text: 'AIR WAYBILL', context: 'text' as const }],
    };
    expect(messages(lint('IN', 'Mundra', air), '2024-02-03')).toEqual([]);
  });
});

describe('container numbers', () => {
  const boxed = (number: string, reader: Document['reader'] = 'text-layer') => {
    const documents = lint('BR', 'Santos', { containers: [number] });
    for (const d of documents) d.reader = reader;
    return messages(documents);
  };

  it('end in the check digit of ISO 6346', () => {
    expect(boxed('CSQU3054383')).toEqual([]);
    expect(boxed('CSQU3054384')).toEqual([expect.stringMatching(/^note:.*CSQU3054384.*is 3/)]);
  });

  it('are not doubted for what a scan misread', () => {
    expect(boxed('CSQU3054384', 'ocr')).toEqual([]);
  });
});

describe('route.region', () => {
  const via = (text: string, on = '2024-03-01') =>
    routeRegion.check(
      caseOf(
        [
          ...Object.values(rawCotton()),
          paper({ type: 'transport-record', mentions: [{ text, context: 'route' }] }),
          paper({ type: 'other', name: 'again.pdf', mentions: [{ text, context: 'route' }] }),
        ],
        on,
      ),
    ).findings;

  it.each([
    'Tashkent - Khorgos - Lianyungang',
    'Dostyk/Alashankou',
    'Достык – Алашанькоу',
    '霍尔果斯',
    'Via Torugart pass',
    'Bakhty',
    'Urumqi - Duisburg',
    'KTZ Express Khorgos dry port',
  ])('hears of %s once for all papers', (text) => {
    expect(via(text)).toHaveLength(1);
    expect(via(text)[0]!.message).toContain('A transit is no origin');
  });

  it.each(['Horgos - Röszke, Hungary', 'Tashkent - Poti - Savannah', 'Qingdao', 'Almaty', 'Sost', 'Kulma'])(
    'hears nothing in %s',
    (text) => {
      expect(via(text)).toEqual([]);
    },
  );

  it('does not speak before an order on the region is in force', () => {
    expect(via('Urumqi', '2019-03-01')).toEqual([]);
  });

  it('names the crossing with its neighbor', () => {
    expect(via('Khorgos')[0]!.message).toContain('a border crossing between Kazakhstan and Xinjiang');
    expect(crossingsIn('Khunjerab Pass').map((c) => c.with)).toEqual(['PK']);
  });
});

describe('ports', () => {
  it('are known by name, country and code', () => {
    expect(
      [
        'QINGDAO',
        'Hong Kong, China',
        'KAOHSIUNG, TAIWAN',
        'RIGA. Port of discharge: CHARLESTON.',
        'GEPTI',
        'Поти',
        '青岛港',
        'Lomé',
        'Any Chinese port',
        'Shanghai or Rotterdam',
      ].map(countryOfPort),
    ).toEqual(['CN', 'HK', 'TW', 'LV', 'GE', 'GE', 'CN', 'TG', undefined, undefined]);
    expect(portsIn('Port Said').map((p) => p.country)).toEqual(['EG']);
  });
});
