import { describe, expect, it, test } from 'vitest';
import { dateOrder } from '../../shared/rules/date-order.ts';
import { partyConflict } from '../../shared/rules/party-conflict.ts';
import { isHeadingOfPaper, isTermOfSale } from '../../shared/trade/terms-of-sale.ts';
import { type Papers, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const conflicts = (papers: Papers) => partyConflict.check(caseOf(Object.values(papers))).findings ?? [];

/** A clean bundle whose seller is called `one`, and `other` on the packing list. */
function named(one: string, other: string): Papers {
  const papers = rawCotton();
  for (const document of Object.values(papers)) {
    const { facts, type } = document;
    const name = type === 'packing-list' ? other : one;
    if (facts.seller) facts.seller = { value: name, evidence: { ...facts.seller.evidence, quote: name } };
    for (const p of facts.parties)
      if (p.role === 'seller' || p.role === 'shipper')
        Object.assign(p, { name, evidence: { ...p.evidence, quote: name } });
  }
  return papers;
}

describe('a term of the sale is nobody’s name', () => {
  test.each([
    'CFR Newark',
    'FOB Port Louis, Incoterms 2020',
    'CIP Hamburg',
    'CAD, 100% against copy of documents',
    'documents',
    'T/T in advance',
    'D/P at sight',
    '30% deposit, balance before shipment',
    'net 60 days',
    'irrevocable letter of credit',
    'Cláusula CFR Newark',
    'аккредитив',
    '信用证',
  ])('%s', (text) => expect(isTermOfSale(text)).toBe(true));

  test.each([
    'FOB Fashions Ltd',
    'DES Ginning Mills',
    'CIF Trading LLC',
    'Documentary Cotton Co., Ltd.',
    'Planalto Pluma Agroexport S.A.',
    'TT Textiles',
    'DAP Apparel Group',
    'Lc Waikiki Mağazacılık A.Ş.',
  ])('but %s may be one', (text) => expect(isTermOfSale(text)).toBe(false));

  test('the heading of a contract is nobody’s name either, unless a legal form follows', () => {
    expect(isHeadingOfPaper('CONTRATO DE COMPRAVENTA DE TOMATE')).toBe(true);
    expect(isHeadingOfPaper('Blanket period')).toBe(true);
    expect(isHeadingOfPaper('Contract Cotton Ltd')).toBe(false);
  });

  it('contradicts no seller', () => {
    expect(conflicts(named('CFR Newark', 'Lone Star Cotton Merchants LLC'))).toEqual([]);
    expect(conflicts(named('documents', 'Lone Star Cotton Merchants LLC'))).toEqual([]);
  });
});

describe('one party under two names is one party', () => {
  test.each([
    ['ООО «Сугд Фибер» / Sughd Fiber LLC', 'ООО «Сугд Фибер»'],
    ['ООО «Сугд Фибер» / Sughd Fiber LLC', 'Sughd Fiber LLC'],
    ['江阴宏昌棉业有限公司 (Jiangyin Hongchang Cotton Co., Ltd.)', 'Jiangyin Hongchang Cotton Co., Ltd.'],
    ['Shri Sai Agro Ginning & Pressing Factory', 'Shri Sai Agro Ginning'],
  ])('%s and %s', (one, other) => expect(conflicts(named(one, other))).toEqual([]));

  test.each([
    ['Golden Cotton (Hubei) Co., Ltd.', 'Silver Field Cotton Co., Ltd.'],
    ['ООО «Сугд Фибер» / Sughd Fiber LLC', 'ООО «Мары Пагта» / Mary Pagta LLC'],
    ['Shri Sai Agro Ginning & Pressing Factory', 'Lakshmi Ginning & Pressing Factory'],
  ])('but %s and %s are two', (one, other) => expect(conflicts(named(one, other))).toHaveLength(1));
});

describe('a certificate for all consignments of a period', () => {
  const certified = (until: string, words: string) => {
    const papers = rawCotton();
    papers.certificate = paper({
      type: 'certificate-of-origin',
      name: 'blanket.pdf',
      facts: {
        number: 'BL-1',
        date: '2023-01-02',
        countryOfOrigin: 'US',
        signed: true,
        validUntil: until,
        seller: 'Lone Star Cotton Merchants LLC',
        invoiceNumber: 'INV-2024-031',
      },
      mentions: [{ text: words, context: 'text' }],
    });
    papers.gin!.facts.events.push({ kind: 'gin', from: '2023-10-10', evidence: papers.gin!.facts.units[0]!.evidence });
    const found = dateOrder.check(caseOf(Object.values(papers))).findings ?? [];
    return found.filter((f) => f.message.includes('blanket.pdf'));
  };

  it('precedes the goods that it covers', () => {
    expect(certified('2023-12-31', 'Blanket period 2023-01-01 to 2023-12-31')).toEqual([]);
    expect(certified('2023-12-31', 'Periodo que cubre 01/01/2023 - 31/12/2023')).toEqual([]);
  });
  it('covers no goods made after its period, and one of a single consignment precedes none', () => {
    expect(certified('2023-06-30', 'Blanket period 2023-01-01 to 2023-06-30')).toHaveLength(1);
    expect(certified('2023-12-31', 'Valid for one shipment')).toHaveLength(1);
  });
});
