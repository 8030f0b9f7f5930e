import { describe, expect, it } from 'vitest';
import { originEntity } from '../../shared/rules/origin-entity.ts';
import { originEntityPossible } from '../../shared/rules/origin-entity-possible.ts';
import { paper, rawCotton } from './case.ts';
import { caseOf, withParties } from './case-of.ts';

const withSeller = (name: string, role: 'supplier' | 'bank' | 'spinner' = 'supplier', country?: string) => {
  const papers = rawCotton();
  papers.invoice = withParties(papers.invoice!, { role, name, ...(country ? { country } : {}) });
  return Object.values(papers);
};
const entity = (papers: ReturnType<typeof withSeller>, day = '2024-03-01') =>
  originEntity.check(caseOf(papers, day)).findings;
const possible = (papers: ReturnType<typeof withSeller>, day = '2024-03-01') =>
  originEntityPossible.check(caseOf(papers, day)).findings;

describe('origin.entity', () => {
  it('prohibits a listed party once, with its listing date and order', () => {
    const [finding, ...rest] = entity(withSeller('Xinjiang Junggar Cotton & Linen Co Ltd'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ orders: ['uflpa'] });
    expect(finding!.message).toContain('2022-06-21');
    expect(entity(withSeller('Xinjiang Junggar Cotton & Linen Co Ltd'), '2021-03-01')[0]!.orders).toEqual([
      'wro-junggar-cotton',
    ]);
  });

  it('only notes a party that was listed after the entry', () => {
    expect(entity(withSeller('Huafu Fashion Co., Ltd.'), '2024-12-31').map((f) => f.severity)).toEqual(['note']);
    expect(entity(withSeller('Huafu Fashion Co., Ltd.'), '2025-01-15').map((f) => f.severity ?? 'prohibits')).toEqual([
      'prohibits',
    ]);
  });

  it('holds the XPCC cotton order against a regiment in December 2020', () => {
    expect(entity(withSeller('新疆生产建设兵团第八师149团棉花加工厂'), '2020-12-15')[0]!.orders).toEqual([
      'wro-xpcc-cotton',
    ]);
  });

  it('holds nothing against a party of an order on other goods, nor against a bank', () => {
    expect(entity(withSeller('Xuzhou Forging and Pressing Machine Works'))).toEqual([]);
    const hoshine = entity(withSeller('Hoshine Silicon Industry Co., Ltd. and Subsidiaries'), '2022-01-01');
    expect(hoshine).toEqual([]);
    expect(entity(withSeller('Huafu Fashion Co., Ltd.', 'bank'), '2025-06-01')).toEqual([]);
  });

  it('says once what five papers show', () => {
    const papers = rawCotton();
    for (const key of ['invoice', 'packing', 'bill'])
      papers[key] = withParties(papers[key]!, { role: 'supplier', name: 'Anhui Xinya New Materials Co., Ltd.' });
    const found = entity(Object.values(papers));
    expect(found).toHaveLength(1);
    expect(found[0]!.evidence).toHaveLength(3);
  });

  it('prohibits a listed name that stands alone on a line, and asks where lines deny it, list it or only speak of it', () => {
    const release = (...texts: string[]) => [
      ...Object.values(rawCotton()),
      paper({ type: 'other', mentions: texts.map((text) => ({ text, context: 'text' as const })) }),
    ];
    const found = (...texts: string[]) => entity(release(...texts), '2024-12-02').map((f) => f.severity ?? 'prohibits');
    expect(found('841 Cotton Transfer Warehouse', 'Nanyang, Henan, China')).toEqual(['prohibits']);
    expect(found('Release note', '841 COTTON TRANSFER WAREHOUSE', 'Warehouse keeper')).toEqual(['prohibits']);
    expect(found('842 Cotton Transfer Warehouse')).toEqual([]);
    expect(found('Cotton Transfer Warehouse')).toEqual([]);
    expect(found('We do not buy cotton from:', '841 Cotton Transfer Warehouse')).toEqual([]);
    const three = ['841 Cotton Transfer Warehouse', 'Huafu Fashion Co., Ltd.', 'Changji Esquel Textile Co., Ltd.'];
    expect(found(...three)).toEqual([]);
    const keeper = withSeller('841 Cotton Transfer Warehouse', 'supplier', 'MY');
    expect(entity(keeper, '2024-12-02')).toHaveLength(1);
  });

  it('holds nothing against sisters and honest firms', () => {
    for (const name of [
      'Huafu Vietnam Co Ltd',
      'Esquel Garment Manufacturing (Vietnam) Co., Ltd',
      'Aksu Tekstil A.Ş.',
      'Shandong Cotton and Linen Co., Ltd',
    ])
      expect([...entity(withSeller(name), '2026-10-01'), ...possible(withSeller(name), '2026-10-01')], name).toEqual(
        [],
      );
  });
});

describe('origin.entity-possible', () => {
  it('asks about a near name and about a listed party that a statement only speaks of', () => {
    const near = withSeller('Changji Esquel Trading Co., Ltd.');
    expect(possible(near).map((f) => f.severity)).toEqual(['gap']);
    expect(entity(near)).toEqual([]);
    const statement = paper({
      type: 'supplier-statement',
      mentions: [
        { text: 'Our yarn was purchased from Changji Esquel Textile Co., Ltd. in 2023.', context: 'statement' },
      ],
    });
    const told = [...Object.values(rawCotton()), statement];
    expect(possible(told)).toHaveLength(1);
    expect(entity(told)).toEqual([]);
  });

  it('passes a statement that denies any dealing', () => {
    const statement = paper({
      type: 'supplier-statement',
      mentions: [{ text: 'We do not buy from XPCC or Changji Esquel Textile Co., Ltd.', context: 'statement' }],
    });
    expect(possible([...Object.values(rawCotton()), statement])).toEqual([]);
  });
});
