import { describe, expect, it } from 'vitest';
import type { CountryCode, Site } from '../../shared/model/index.ts';
import { originMissing } from '../../shared/rules/origin-missing.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const gin = (name: string, site: Partial<Site>, country: CountryCode = 'CN', lots = ['42115241017']) =>
  paper({
    type: 'ginning-record',
    name,
    lots,
    facts: { number: name, countryOfOrigin: country },
    sites: [{ step: 'gin', country, ...site }],
  });
const invoice = (origin?: CountryCode) =>
  paper({
    type: 'invoice',
    name: 'invoice.pdf',
    facts: { number: 'I-1', date: '2026-01-20', ...(origin && { countryOfOrigin: origin }) },
    lines: [{ description: 'raw cotton lint, 100 bales', hsCode: '5201.00', quantity: 22_000, unit: 'kg' }],
  });
const found = (...papers: Parameters<typeof caseOf>[0]) =>
  originMissing.check(caseOf(papers, '2026-03-01')).findings.map((f) => f.message);
const wide = (names: string) =>
  `${names} China as the origin of the cotton, and no province or county: most of China’s cotton is of Xinjiang.`;

describe('cotton of China', () => {
  it('needs a province or county of its gin', () => {
    expect(found(invoice(), gin('gin.pdf', { name: 'Hongda Cotton Gin', address: 'China' }))).toEqual([
      wide('gin.pdf gives'),
    ]);
    expect(found(invoice(), gin('gin.pdf', { name: '宏大轧花厂', address: '湖北省荆州市' }))).toEqual([]);
    expect(
      found(invoice(), gin('gin.pdf', { name: 'Hongda Cotton Gin', address: 'Wudi County, Shandong, China' })),
    ).toEqual([]);
  });

  it('needs more than the word of a gin that it lies in another province: a number of the inspection or the growers', () => {
    const hubei = { name: '宏大轧花厂', address: '湖北省荆州市' };
    const alone =
      'gin.pdf places the gin in China outside Xinjiang by its own word alone: no lot or bale bears a number of the Chinese inspection, whose first two digits tell the province, and no record names the growers. Most of China’s cotton is of Xinjiang.';
    expect(found(invoice(), gin('gin.pdf', hubei, 'CN', ['HB-7', '24118201']))).toEqual([alone]);
    expect(found(invoice(), gin('gin.pdf', hubei, 'CN', ['42 115 24 1017']))).toEqual([]);
    const farm = paper({
      type: 'farm-record',
      flows: [{ direction: 'out', material: 'seed-cotton', kg: 4_000 }],
      sites: [{ step: 'grow', country: 'CN', address: '湖北省公安县' }],
    });
    expect(found(invoice(), gin('gin.pdf', hubei, 'CN', ['HB-7']), farm)).toEqual([]);
    const izmir = { name: 'Ege Çırçır', address: 'İzmir' };
    expect(found(invoice(), gin('gin.pdf', izmir, 'TR', ['HB-7']))).toEqual([]);
  });

  it('needs it of each gin by itself', () => {
    const near = gin('near.pdf', { name: 'Hongda Cotton Gin', address: 'Wudi County, Shandong, China' });
    expect(found(invoice(), near, gin('far.pdf', { name: 'Second Cotton Gin', address: 'PRC' }))).toEqual([
      wide('far.pdf gives'),
    ]);
    expect(found(invoice(), near, gin('pk.pdf', { name: 'Ali Ginners', address: 'Pakistan' }, 'PK'))).toEqual([]);
  });

  it('stated by papers of the sale alone is asked for there', () => {
    expect(found(invoice('CN'))).toEqual([wide('invoice.pdf gives')]);
  });

  it('stated by a paper of the sale beside the record of a gin elsewhere is a conflict, and no more is asked', () => {
    expect(found(invoice('CN'), gin('pk.pdf', { name: 'Ali Ginners', address: 'Pakistan' }, 'PK'))).toEqual([]);
  });

  it('of a place in the region is left to the rules of the region', () => {
    const kuche = gin('gin.pdf', { name: '库车县轧花厂', address: '新疆库车县' });
    expect(found(invoice('CN'), kuche)).toEqual([]);
  });
});
