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

  it('finds a county that a gin is named for when its paper states China as the origin, and no namesake elsewhere', () => {
    const ginned = (name: string, address: string, origin: string) =>
      papersWith((p) => {
        delete p.farm;
        p.gin = withSites(p.gin!, { step: 'gin', name, address }, { step: 'grow', address: origin, country: origin });
        if (p.gin.facts.countryOfOrigin) p.gin.facts.countryOfOrigin.value = origin;
      });
    const road = '16 Guangming Road';
    expect(region(ginned('Awat County No. 2 Cotton Ginning Plant', road, 'CN'))).toEqual(['prohibits']);
    expect(region(ginned('Shaya County No. 2 Cotton Ginning Plant', road, 'CN'))).toEqual(['prohibits']);
    expect(region(ginned('Awat County No. 2 Cotton Ginning Plant', 'Binzhou, Shandong', 'CN'))).toEqual([]);
    expect(region(ginned('Aksu Gin', 'Mevlana Cad. 4', 'TR'))).toEqual([]);
    expect(region(ginned('Aksu Gin', 'Serik Cad. 4, Antalya, Türkiye', 'CN'))).toEqual([]);
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

  it('asks what words mean that name the region and neither claim nor deny it; talk of other things is only told', () => {
    const said = (text: string, context: 'text' | 'statement' | 'rest' = 'statement') => {
      const statement = paper({ type: 'supplier-statement', mentions: [{ text, context }] });
      return signal([...Object.values(rawCotton()), statement]);
    };
    expect(said('Fiber per recipe 7 (Xinjiang shade)')).toEqual(['gap']);
    expect(said('原棉：含新疆', 'rest')).toEqual(['gap']);
    expect(said('We have visited Xinjiang.', 'text')).toEqual(['warning']);
    expect(said('Our auditor also holds offices in Beijing and Urumqi.')).toEqual(['warning']);
    expect(said('Nuestra oficina en Xinjiang cerró en 2019.')).toEqual(['warning']);
    expect(said('хлопок из Синьцзяна (СУАР, КНР) и из Туркменистана на фабрике не перерабатывается.')).not.toContain(
      'gap',
    );
    expect(said('No cotton of Xinjiang, in whole or in part, is in the goods.')).toEqual([]);
  });

  it('prohibits by a share that a sentence gives the region, and asks where a denial is in doubt', () => {
    const statement = (text: string) => [
      ...Object.values(rawCotton()),
      paper({ type: 'supplier-statement', mentions: [{ text, context: 'statement' }] }),
    ];
    expect(region(statement('Fiber blend per recipe 7 (Xinjiang 40)'))).toEqual(['prohibits']);
    expect(region(statement('No Xinjiang cotton was used except in shade band B, where 544 kg went in.'))).toEqual([
      'prohibits',
    ]);
    expect(region(statement('We cannot confirm that no Xinjiang cotton was used.'))).toEqual([]);
    expect(signal(statement('We cannot confirm that no Xinjiang cotton was used.'))).toEqual(['gap']);
  });

  it('holds nothing against a disclaimer, talk of the law, or a bank in Urumqi', () => {
    for (const mention of [
      { text: 'No cotton from Xinjiang was used.', context: 'statement' as const },
      { text: 'The UFLPA presumes that goods of Xinjiang are made with forced labor.', context: 'statement' as const },
      { text: 'Bank of China, Urumqi Branch', context: 'bank' as const },
    ]) {
      const statement = paper({ type: 'supplier-statement', mentions: [mention] });
      const papers = [...Object.values(rawCotton()), statement];
      expect([...region(papers), ...signal(papers)], mention.text).toEqual([]);
    }
  });

  it('prohibits cotton that a spinner’s record takes from a supplier in the region', () => {
    const spun = withParties(paper({ type: 'spinning-record' }), {
      role: 'supplier',
      name: 'Kuqa cotton depot, Xinjiang',
    });
    expect(region([...Object.values(rawCotton()), spun])).toEqual(['prohibits']);
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

  it('tells one origin on several papers once, with the proof that its own order asks for', () => {
    const papers = papersWith((p) => {
      for (const d of [p.invoice!, p.certificate!, p.gin!]) d.facts.countryOfOrigin!.value = 'TM';
      delete p.farm;
    });
    const stated = originRegion
      .check(caseOf(papers, '2019-01-01'))
      .findings.filter((f) => f.message.includes('as the origin of the cotton'));
    expect(stated).toHaveLength(1);
    expect(new Set(stated[0]!.evidence.map((e) => e.document)).size).toBe(3);
    expect(stated[0]!.fix).toMatch(/19 CFR 12\.43/);
    expect(stated[0]!.fix).not.toMatch(/UFLPA/);
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

describe('running text', () => {
  const lines = (...texts: string[]) => {
    const statement = paper({
      type: 'supplier-statement',
      mentions: texts.map((text) => ({
        text,
        context: text.split(' ').length >= 7 ? ('statement' as const) : ('text' as const),
      })),
    });
    statement.facts.mentions.forEach((m, i) => {
      m.evidence = { ...m.evidence, box: [0.1, 0.3 + i * 0.02, 0.6, 0.015] };
    });
    return [...Object.values(rawCotton()), statement];
  };

  it('is read over the ends of its lines: a denial on one line covers the name on the next', () => {
    const papers = lines(
      'We certify that none of the cotton in these goods',
      'originates in the Xinjiang Uyghur Autonomous Region of China.',
    );
    expect([...region(papers), ...signal(papers)]).toEqual([]);
  });

  it('shows the line that names the place', () => {
    const papers = lines(
      'The cotton of these goods was grown and harvested by farmers of',
      'Korla, Xinjiang, in the autumn of 2023.',
    );
    const [finding] = originRegion.check(caseOf(papers)).findings;
    expect(finding!.evidence[0]!.quote).toContain('Korla');
  });

  it('a full stop ends what a denial covers', () => {
    expect(region(lines('We use no child labor.', 'The cotton was grown by farmers of Korla, Xinjiang.'))).toEqual([
      'prohibits',
    ]);
  });
});

describe('origin.signal', () => {
  it('reads a postal code by its printed label, and no order number', () => {
    const with_ = (label: string) =>
      paper({ type: 'other', name: 'x.pdf', mentions: [{ text: '843000', context: 'identifier', label }] });
    expect(signal([...Object.values(rawCotton()), with_('Postal code')])).toEqual(['contradicts']);
    expect(signal([...Object.values(rawCotton()), with_('Order no.')])).toEqual([]);
  });

  it('contradicts a Chinese origin that is placed in another province', () => {
    const papers = rawCotton();
    for (const p of Object.values(papers)) if (p.facts.countryOfOrigin) p.facts.countryOfOrigin.value = 'CN';
    delete papers.farm;
    papers.gin = withSites(papers.gin!, {
      step: 'gin',
      name: 'Binzhou Gin',
      address: 'Binzhou, Shandong',
      country: 'CN',
    });
    expect(signal(Object.values(papers))).toEqual([]);
    papers.gin = withParties(papers.gin!, {
      role: 'gin',
      name: 'Binzhou Gin',
      address: 'Tel. +86 997 2512 340',
      country: 'CN',
    });
    expect(signal(Object.values(papers))).toEqual(['contradicts']);
  });

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
