import { describe, expect, it } from 'vitest';
import type { Document } from '../../shared/model/index.ts';
import { certificateInvalid } from '../../shared/rules/certificate-invalid.ts';
import { dateOrder } from '../../shared/rules/date-order.ts';
import { type Paper, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const certificates = (...more: Document[]): string[] =>
  certificateInvalid
    .check(caseOf([...Object.values(rawCotton()), ...more], '2024-03-01'))
    .findings.map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);

describe('how long a certificate stands', () => {
  const conformity = (date: string, goods = 'Cotton fibre', more: Paper['facts'] = {}) =>
    paper({
      type: 'lab-report',
      name: 'sifat.pdf',
      facts: { date, countryOfOrigin: 'UZ', ...more },
      mentions: [
        { text: 'Certificate of conformity', context: 'text' },
        { text: goods, context: 'goods' },
      ],
    });

  it('an Uzbek lot certificate holds six months to the shipment, one for linters a year', () => {
    // Shipped on 2024-01-28.
    expect(certificates(conformity('2023-07-28'))).toEqual([]);
    expect(certificates(conformity('2023-07-27'))).toEqual([expect.stringMatching(/^warning .*lapsed on 2024-01-27/)]);
    expect(certificates(conformity('2023-07-27', 'Cotton linters'))).toEqual([]);
    expect(certificates(conformity('2023-01-27', 'Cotton linters'))).toEqual([expect.stringMatching(/12 months/)]);
  });

  it('says nothing of another country’s, nor of one that gives its own term', () => {
    expect(certificates(conformity('2023-01-27', 'Cotton', { countryOfOrigin: 'TR' }))).toEqual([]);
    expect(certificates(conformity('2023-01-27', 'Cotton', { validUntil: '2024-06-01' }))).toEqual([]);
  });

  it('a body that had ceased to certify warns, and never contradicts', () => {
    const of = (date: string) =>
      certificates(
        paper({
          type: 'certificate-of-origin',
          name: 'vn.pdf',
          facts: { number: 'V-1', issuer: 'VCCI Ho Chi Minh City', countryOfOrigin: 'VN', date },
        }),
      ).filter((m) => m.includes('since'));
    expect(of('2025-07-01')).toEqual([expect.stringMatching(/^warning .*Ministry of Industry and Trade/)]);
    expect(of('2025-06-30')).toEqual([]);
  });
});

describe('the crop that a ginning record names', () => {
  const early = (cropYear: string, gin: string, country = 'UZ'): string[] => {
    const record = paper({
      type: 'ginning-record',
      name: 'gin.pdf',
      facts: { cropYear, countryOfOrigin: country },
      events: [{ kind: 'gin', from: gin }],
    });
    return dateOrder.check(caseOf([record], '2025-03-01')).findings.map((f) => f.message);
  };

  it('cannot have been ginned before it was picked', () => {
    expect(early('2023/24', '2023-04-10')).toEqual([expect.stringMatching(/before the crop 2023\/24/)]);
    expect(early('2023/24', '2023-07-31')).toHaveLength(1);
    expect(early('2023/24', '2023-08-01')).toEqual([]);
    expect(early('2023/24', '2024-02-10')).toEqual([]);
  });

  it('a single year may be that in which the season ends, and a southern season is picked in its second year or its first', () => {
    expect(early('2024', '2023-10-10')).toEqual([]);
    expect(early('2024', '2023-05-10')).toHaveLength(1);
    expect(early('2022/23', '2022-07-10', 'BR')).toEqual([]);
    expect(early('2023/24', '2023-04-10', 'AU')).toEqual([]);
  });
});

describe('who issues certificates, by country and day', () => {
  const of = (country: string, date: string, issuer: string, text = ''): string[] =>
    certificateInvalid
      .check(
        caseOf(
          [
            ...Object.values(rawCotton()),
            paper({
              type: 'certificate-of-origin',
              name: 'co.pdf',
              facts: { number: 'V-1', issuer, countryOfOrigin: country, date },
              mentions: text ? [{ text, context: 'text' }] : [],
            }),
          ],
          '2026-03-01',
        ),
      )
      .findings.filter((f) => f.message.startsWith('co.pdf'))
      .map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);

  it('quarantine offices of China issued none after they were merged into its customs', () => {
    const office = 'Entry-Exit Inspection and Quarantine of the People’s Republic of China';
    expect(of('CN', '2021-05-04', office)).toEqual([expect.stringMatching(/^warning .*China Customs/)]);
    expect(of('CN', '2018-12-31', office)).toEqual([]);
    expect(of('CN', '2021-05-04', '中华人民共和国上海海关')).toEqual([]);
  });
  it('the ministry of Vietnam issued those without preference from 2025 on, and others before', () => {
    const ministry = 'Ministry of Industry and Trade of Vietnam';
    expect(of('VN', '2023-05-04', ministry, 'FORM B')).toEqual([expect.stringMatching(/^warning .*before 2025-01-01/)]);
    expect(of('VN', '2023-05-04', ministry, 'FORM D')).toEqual([]);
    expect(of('VN', '2025-06-04', ministry, 'FORM B')).toEqual([]);
  });
  it('a paper that names two bodies is held against neither', () => {
    const d = paper({
      type: 'certificate-of-origin',
      name: 'co.pdf',
      facts: { number: 'V-1', issuer: 'VCCI', countryOfOrigin: 'VN', date: '2025-09-01' },
      mentions: [{ text: 'Ministry of Industry and Trade of Vietnam', context: 'issuer' }],
    });
    expect(certificates(d).filter((m) => m.includes('since'))).toEqual([]);
  });
  it('a chamber alone does not certify in Indonesia', () => {
    expect(of('ID', '2024-05-04', 'KADIN Jakarta')).toEqual([expect.stringMatching(/^warning .*IPSKA/)]);
    expect(of('ID', '2024-05-04', 'Dinas Perdagangan Jakarta')).toEqual([]);
  });
  it('a body that is not known is no fault', () => {
    for (const [country, body] of [
      ['CN', 'Bureau of Fair Papers'],
      ['ID', 'Export Office Surabaya'],
      ['VN', 'Sở Công Thương Bình Dương'],
      ['KH', 'Camcontrol'],
    ] as const)
      expect(of(country, '2025-10-04', body)).toEqual([]);
  });
});
