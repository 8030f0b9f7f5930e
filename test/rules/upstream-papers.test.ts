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
    (line) => line.includes('Form D') && /party\.conflict|document\.number|quantity\.conflict|date\.order/.test(line),
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

describe('a certificate of a material of an earlier step, of which the parties could not be read', () => {
  const fabric = (facts: Paper['facts'], hsCode: string): Document =>
    paper({
      type: 'certificate-of-origin',
      name: 'Form E.pdf',
      hsCodes: [hsCode],
      facts: { number: 'LY241230', date: '2024-05-20', countryOfOrigin: 'CN', issuer: 'CCPIT', signed: true, ...facts },
    });
  const sewn = paper({
    type: 'garment-record',
    name: 'sewing.pdf',
    events: [{ kind: 'cut-and-sew', from: '2024-08-01' }],
  });
  const said = (document: Document): string =>
    told([...Object.values(shirts()), sewn, document])
      .filter(
        (line) => line.includes('Form E') && /origin\.conflict|date\.order|party\.conflict|document\.number/.test(line),
      )
      .join();

  it('is not held against the goods', () => {
    expect(said(fabric({}, '5208.52.00'))).toBe('');
  });

  it('is held against them when it is of their heading, or between their parties', () => {
    expect(said(fabric({}, '6109.10.00'))).toContain('date.order');
    const own = { shipper: 'Bursa Konfeksiyon A.Ş.', consignee: 'Hudson Apparel Inc.' };
    expect(said(fabric(own, '5208.52.00'))).toContain('origin.conflict');
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

describe('an invoice of raw cotton in running text, without rows of goods', () => {
  const letter = (hsCode: string, facts: Paper['facts'] = {}): Document =>
    paper({
      type: 'invoice',
      name: 'letter.pdf',
      hsCodes: [hsCode],
      facts: {
        number: 'CG-7710',
        invoiceNumber: 'CG-7710',
        date: '2023-12-02',
        seller: 'Cotonnière du Golfe SA',
        buyer: 'Plain Spinners Ltd',
        netWeight: 91_400,
        ...facts,
      },
    });
  const mass = (...papers: Document[]): string[] =>
    told([...Object.values(shirts()), ...papers]).filter((line) => line.includes('mass.exceeds'));

  it('adds nothing to the weight of the garments that are imported', () => {
    expect(mass(letter('5201.00'))).toEqual(mass());
  });

  it('is of the importation where its code is that of the garments', () => {
    expect(mass(letter('6109.10'))).not.toEqual(mass());
  });
});
