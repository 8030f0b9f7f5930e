import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (sentence: string, head = '') =>
  extractFacts(
    [
      drawPage(`
CERTIFICATE OF ORIGIN
No.: FI 24/009917
Issued: 16/10/2024
Country of origin: Brazil
${head}
The goods described are of Brazilian origin.

${sentence}`),
    ],
    { id: 'd', type: 'certificate-of-origin', language: 'en' },
  ).facts;

describe('the term that a sentence of a certificate gives it', () => {
  it.each([
    'This certificate is valid until 31/10/2024.',
    'This certificate expires on 31 October 2024.',
    'It shall remain valid up to 31 October 2024 and not later.',
    'This certificate is not valid after 31 October 2024.',
    'Valid for 15 days from the date of issue.',
    'The validity of this certificate is 15 (fifteen) days from its date of issue.',
    'This certificate lapses unless the goods are shipped within fifteen (15) days from the date of issue.',
    'The goods must be exported within 15 days of the date of issue of this certificate.',
    'Este certificado es válido hasta el 31/10/2024.',
    'Este certificado é válido até 31/10/2024.',
    'Válido por 15 dias a contar da data de emissão.',
    "Ce certificat est valable jusqu'au 31/10/2024.",
    'Il presente certificato è valido fino al 31/10/2024.',
    'Dieses Ursprungszeugnis ist gültig bis zum 31.10.2024.',
    'Bu belge 31.10.2024 tarihine kadar geçerlidir.',
    'Сертификат действителен до 31.10.2024.',
    'Ushbu sertifikat 31.10.2024 gacha amal qiladi.',
    '本证书有效期至2024年10月31日。',
    '本証明書は2024年10月31日まで有効です。',
  ])('%s', (sentence) => {
    expect(facts(sentence).validUntil?.value).toBe('2024-10-31');
  });

  it('a month has as many days as it has', () => {
    expect(facts('Valid for six months from the date of issue.').validUntil?.value).toBe('2025-04-16');
    expect(facts('Valid for one year after issue.').validUntil?.value).toBe('2025-10-16');
  });

  it.each([
    'The export licence of the shipper is valid until 31/10/2024.',
    'The previous certificate expired on 31 October 2024.',
    'Valid for 10 days from the date of arrival.',
    'The goods must be shipped within 15 days after payment.',
    'Valid only with the stamp of the chamber, 31/10/2024.',
    'The letter of credit expires on 31 October 2024.',
  ])('none of its own: %s', (sentence) => {
    expect(facts(sentence).validUntil).toBeUndefined();
  });
});

describe('the body that certifies in a sentence', () => {
  it('is the subject of the sentence, with the country that it names', () => {
    const f = facts(
      'Dubai Chamber of Commerce, United Arab Emirates, certifies that the goods described are of Brazilian origin. Dubai, 16/10/2024.',
    );
    expect(f.issuer?.value).toBe('Dubai Chamber of Commerce, United Arab Emirates');
  });

  it('is no company that certifies its own goods, and no consulate that legalises', () => {
    expect(
      facts(
        'Serra Alta Algodao Ltda., Sorriso, Brazil, certifies that the goods described above are its own harvest of the year.',
      ).issuer,
    ).toBeUndefined();
    expect(
      facts(
        'The Consulate of Brazil, Chamber of Commerce section, certifies that the signature of the foregoing person is true.',
      ).issuer,
    ).toBeUndefined();
  });
});
