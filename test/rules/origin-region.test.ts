import { describe, expect, it } from 'vitest';
import { originRegion } from '../../shared/rules/origin-region.ts';
import { originSignal } from '../../shared/rules/origin-signal.ts';
import { routeRegion } from '../../shared/rules/route-region.ts';
import { paper, rawCotton } from './case.ts';
import { caseOf, withParties, withSites } from './case-of.ts';

const severities = (outcome: { findings: { severity?: string }[] }, own: string) =>
  outcome.findings.map((f) => f.severity ?? own);
const region = (papers: Parameters<typeof caseOf>[0], day?: string) =>
  severities(originRegion.check(caseOf(papers, day)), 'prohibits');
const signal = (papers: Parameters<typeof caseOf>[0], day?: string) =>
  severities(originSignal.check(caseOf(papers, day)), 'contradicts');

const papersWith = (change: (p: ReturnType<typeof rawCotton>) => void) => {
  const papers = rawCotton();
  change(papers);
  return Object.values(papers);
};

describe('origin.region', () => {
  it('passes honest American, Turkish and Shandong gins', () => {
    expect(region(Object.values(rawCotton()))).toEqual([]);
    for (const [address, country] of [
      ['Aksu, Antalya, Türkiye', 'TR'],
      ['Binzhou, Shandong, China', 'CN'],
      ['Xinjiang County, Yuncheng, Shanxi, China', 'CN'],
      ['Aksu, Pavlodar, Kazakhstan', 'KZ'],
    ] as const)
      expect(
        region(papersWith((p) => (p.gin = withSites(p.gin!, { step: 'gin', name: 'Gin No. 4', address, country })))),
        address,
      ).toEqual([]);
  });

  it('prohibits a gin in the region, with the order of the day', () => {
    const papers = papersWith(
      (p) =>
        (p.gin = withSites(p.gin!, {
          step: 'gin',
          name: 'Gin No. 4',
          address: 'Awat County, Aksu, Xinjiang',
          country: 'CN',
        })),
    );
    const finding = originRegion.check(caseOf(papers, '2024-03-01')).findings;
    expect(finding).toHaveLength(1);
    expect(finding[0]).toMatchObject({ orders: ['uflpa'] });
    expect(finding[0]!.severity).toBeUndefined();
    expect(originRegion.check(caseOf(papers, '2021-05-01')).findings[0]!.orders).toEqual(['wro-xuar-cotton-tomato']);
  });

  it('only notes it before an order on the region', () => {
    const papers = papersWith(
      (p) => (p.gin = withSites(p.gin!, { step: 'gin', address: '新疆阿克苏地区', country: 'CN' })),
    );
    expect(region(papers, '2020-06-01')).toEqual(['note']);
  });

  it('prohibits a stated growing place, goods named for the region, and a claim in a statement', () => {
    for (const mention of [
      { text: 'Xinjiang, China', context: 'origin' as const },
      { text: 'Xinjiang raw cotton 3128B', context: 'goods' as const },
      { text: 'The cotton was grown in Korla, Xinjiang.', context: 'statement' as const },
    ]) {
      const statement = paper({ type: 'supplier-statement', mentions: [mention] });
      expect(region([...Object.values(rawCotton()), statement]), mention.text).toEqual(['prohibits']);
    }
  });

  it('holds nothing against a disclaimer, talk of the law, or a bank in Urumqi', () => {
    for (const mention of [
      { text: 'No cotton from Xinjiang was used.', context: 'statement' as const },
      { text: 'The UFLPA presumes that goods of Xinjiang are made with forced labor.', context: 'statement' as const },
      { text: 'Bank of China, Urumqi Branch', context: 'bank' as const },
      { text: 'We have visited Xinjiang.', context: 'text' as const },
    ]) {
      const statement = paper({ type: 'supplier-statement', mentions: [mention] });
      const papers = [...Object.values(rawCotton()), statement];
      expect([...region(papers), ...signal(papers)], mention.text).toEqual([]);
    }
  });

  it('prohibits Turkmen cotton by its own order, from its first day', () => {
    const papers = papersWith(
      (p) => (p.gin = withSites(p.gin!, { step: 'gin', name: 'Mary Gin', address: 'Mary', country: 'TM' })),
    );
    expect(originRegion.check(caseOf(papers, '2019-01-01')).findings.map((f) => f.orders)).toEqual([
      ['wro-turkmenistan-cotton'],
    ]);
    expect(region(papers, '2018-05-17').filter((s) => s !== 'note')).toEqual([]);
  });

  it('asks about a garment of Turkmenistan and passes one of Vietnam', () => {
    const garment = (country: string) => [
      paper({
        type: 'invoice',
        facts: { number: 'I-1', countryOfOrigin: country },
        lines: [{ description: '100% cotton T-shirts', hsCode: '6109.10' }],
      }),
    ];
    expect(region(garment('TM'))).toEqual(['gap']);
    expect(region(garment('VN'))).toEqual([]);
  });
});

describe('origin.signal', () => {
  it('contradicts a stated origin by the address of a seller in the region', () => {
    const papers = papersWith(
      (p) =>
        (p.invoice = withParties(p.invoice!, {
          role: 'supplier',
          name: 'Silk Road Fibres',
          address: 'Renmin Road 8, Urumqi, Xinjiang',
          country: 'CN',
        })),
    );
    expect(signal(papers)).toEqual(['contradicts']);
    expect(region(papers)).toEqual([]);
  });

  it('contradicts by a postal code, a phone and a lot number', () => {
    const party = {
      role: 'gin' as const,
      name: 'Hongda Cotton Processing',
      address: '8 Renmin Road, 843000, P.R. China',
      country: 'CN',
    };
    expect(signal(papersWith((p) => (p.gin = withParties(p.gin!, party))))).toEqual(['contradicts']);
    expect(
      signal(
        papersWith(
          (p) =>
            (p.invoice = withParties(p.invoice!, { role: 'seller', name: 'X Fibres', ids: ['Tel +86 997 2123456'] })),
        ),
      ),
    ).toEqual(['contradicts']);
    const lots = paper({ type: 'packing-list', name: 'lots.pdf', lots: ['65140161194', '65140161195'] });
    expect(signal([...Object.values(rawCotton()), lots])).toEqual(['contradicts']);
  });

  it('leaves to origin.region what its site already shows', () => {
    const papers = papersWith(
      (p) =>
        (p.gin = withSites(p.gin!, {
          step: 'gin',
          name: 'Gin No. 4',
          address: 'Korla, Xinjiang 841000, tel. +86 996 2123456',
          country: 'CN',
        })),
    );
    expect(region(papers)).toEqual(['prohibits']);
    expect(signal(papers)).toEqual([]);
  });

  it('asks, without a contradiction, where only China is stated', () => {
    const seller = withParties(
      paper({
        type: 'invoice',
        facts: { number: '1', countryOfOrigin: 'CN' },
        hsCodes: ['5201.00'],
        lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
      }),
      { role: 'seller', name: 'Tianbei Trade', address: 'Urumqi, China', country: 'CN' },
    );
    expect(signal([seller])).toEqual(['gap']);
  });
});

describe('route.region', () => {
  it('warns of a port of loading in the region, and lets Kazakhstan’s Khorgos pass', () => {
    const bill = (portOfLoading: string) =>
      paper({ type: 'bill-of-lading', name: 'bl2.pdf', facts: { portOfLoading } });
    const found = (port: string) =>
      routeRegion.check(caseOf([...Object.values(rawCotton()), bill(port)])).findings.length;
    expect(found('Alashankou, China')).toBe(1);
    expect(found('Shanghai')).toBe(0);
    expect(found('Khorgos, Kazakhstan')).toBe(0);
    expect(region([...Object.values(rawCotton()), bill('Alashankou, China')])).toEqual([]);
  });
});
