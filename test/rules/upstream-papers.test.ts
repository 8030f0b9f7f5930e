import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { shirts } from './bundles.ts';
import { bales, type Paper, paper, rawCotton } from './case.ts';

const told = (documents: Document[]): string[] =>
  judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents, unreadable: [] }).findings.map(
    (f) => `${f.severity} ${f.rule}: ${f.message}`,
  );

/** The certificate under which the maker of the shirts got its yarn. */
const yarnCertificate = (facts: Paper['facts']): Document =>
  paper({
    type: 'certificate-of-origin',
    name: 'Form D yarn.pdf',
    facts: {
      number: 'D-44710',
      date: '2024-01-20',
      shipper: 'Dong Xuan Spinning JSC',
      consignee: 'Bursa Konfeksiyon A.Ş.',
      invoiceNumber: 'DX/24/118',
      issuer: 'Ministry of Industry and Trade of Viet Nam',
      countryOfOrigin: 'VN',
      grossWeight: 18_659,
      signed: true,
      ...facts,
    },
  });
const against = (facts: Paper['facts']): string[] =>
  told([...Object.values(shirts()), yarnCertificate(facts)]).filter(
    (line) => line.includes('Form D') && /party\.conflict|document\.number|quantity\.conflict/.test(line),
  );

describe('papers of a delivery to the maker', () => {
  it('are not held against those of the importation', () => {
    expect(against({})).toEqual([]);
  });

  it('are held against them when they are of the same sale', () => {
    expect(against({ shipper: 'Bursa Konfeksiyon A.Ş.', consignee: 'Somebody Else Inc.' }).join()).toContain(
      'party.conflict',
    );
  });
});

describe('bales on a list of the gin and in the records of their classing', () => {
  const { gin, ...rest } = rawCotton();
  const second = (weigh: boolean, from: number): Document =>
    paper({
      type: 'ginning-record',
      name: 'class.txt',
      units: bales(from, 5).map(({ netKg, ...unit }) => (weigh ? { ...unit, netKg } : unit)),
    });
  const first = Number(gin!.facts.units[0]!.id.replace(/\D/g, '').slice(-7));
  const repeated = (weigh: boolean): string[] =>
    told([...Object.values(rest), gin!, second(weigh, first)]).filter((line) => line.includes('bale.repeated'));

  it('are the same bales', () => {
    expect(repeated(false)).toEqual([]);
  });

  it('stand twice when both lists weigh them', () => {
    expect(repeated(true).join()).toContain('contradicts bale.repeated');
  });
});
