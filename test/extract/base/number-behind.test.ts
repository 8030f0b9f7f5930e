import { describe, expect, it } from 'vitest';
import { numberBehind } from '../../../shared/extract/base/number-behind.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const number = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts.number?.value;

describe('a number behind other text of its line', () => {
  it.each([
    ['CERTIFICATE OF ORIGIN N. 2025/SA/000881', '2025/SA/000881'],
    ['UNIONE EUROPEA - CERTIFICATO DI ORIGINE / CERTIFICATE OF ORIGIN N. 2025/SA/000881', '2025/SA/000881'],
    ['TÜRKİYE ODALAR VE BORSALAR BİRLİĞİ (TOBB) Seri No: K 0882190', 'K 0882190'],
    ['Cámara de Comercio e Industrias de Cortés (CCIC), San Pedro Sula, Honduras — No. CCIC-24-5518', 'CCIC-24-5518'],
    ['İZMİR TİCARET ODASI — MENŞE ŞAHADETNAMESİ — No: L 0771882', 'L 0771882'],
    ['Karachi Chamber of Commerce and Industry No. 118204', '118204'],
    ['Торгово-промышленная палата № 4020118', '4020118'],
  ])('%s', (text, code) => {
    expect(numberBehind(text)?.code).toBe(code);
  });

  it.each([
    'Faisalabad Chamber of Commerce, NTN No. 0812277',
    'Certificate of origin for invoice No. 202419',
    'Chamber of Commerce, Tel. No. 4420118',
    'Chamber of Commerce, Reg. No. 4420118',
    'Tianhe District, Guangzhou, Zhongshan Road No. 1401',
    'Certificate of origin No. 12',
  ])('is not that of %s', (text) => {
    expect(numberBehind(text)).toBeUndefined();
  });

  it('is the number of the certificate', () => {
    expect(
      number(
        'certificate-of-origin',
        `
CERTIFICADO DE ORIGEN / CERTIFICATE OF ORIGIN
Cámara de Comercio e Industrias de Cortés (CCIC), San Pedro Sula, Honduras — No. CCIC-24-5518

Exportador: Hilados del Valle S. de R.L.
País de origen: HONDURAS`,
      ),
    ).toBe('CCIC-24-5518');
    expect(
      number(
        'certificate-of-origin',
        `
İZMİR TİCARET ODASI — MENŞE ŞAHADETNAMESİ / CERTIFICATE OF ORIGIN — No: L
0771882
Consignor: Ege Yatak Tekstil Ltd. Şti., İzmir
Country of origin: TÜRKİYE
Invoice EYT-2024-771 of 19.08.2024`,
      ),
    ).toBe('L 0771882');
  });

  it('stands behind a title that begins in the middle of its line', () => {
    expect(
      number('invoice', 'Pomidor Partenope S.p.A.\n\nFATTURA / INVOICE 88/E del/of 10.02.2025\n\nCliente: Bronx Inc.'),
    ).toBe('88/E');
    expect(
      number(
        'bill-of-lading',
        'COSCO SHIPPING — BILL OF LADING COSU6388117740\n\nShipper: Thrace Cotton S.A.\nPort of loading: Piraeus',
      ),
    ).toBe('COSU6388117740');
  });
});
