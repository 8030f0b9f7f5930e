import { describe, expect, test } from 'vitest';
import { goesOn, readBlock } from '../../../shared/extract/base/block.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

describe('a name that breaks off at a joining word goes on in the next line', () => {
  test.each(['and', '&', 'of', 'for', 'the', 'y', 'et', 'und', 'e', 'VE', 'и', 'de', 'do', 'da', 'di'])(
    'in the block of a party: %s',
    (word) => {
      const name = readBlock([`Nordwest Baumwolle ${word}`, 'Gandiva Handel Ltd', '12 River Road'])?.name;
      expect(name).toBe(`Nordwest Baumwolle ${word} Gandiva Handel Ltd`);
    },
  );

  test('and not at the end of a longer word, nor at a comma', () => {
    expect(['Rolland', 'Tessile', 'Corrado', 'Prado da', 'Acme,'].map((n) => goesOn.test(n))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('in the head of a paper', () => {
    const f = facts('invoice', '\nCooperativa Central do\nAlgodão Ltda.\nRua Direita 12\n\nINVOICE\n\nInvoice No: 12');
    expect(f.seller?.value).toBe('Cooperativa Central do Algodão Ltda.');
  });

  test.each(['DO', 'E'])('in the name of the body that certifies: %s', (word) => {
    const f = facts(
      'certificate-of-origin',
      `
CERTIFICATE OF ORIGIN

Exporter: Molinos SA

Certification
CAMARA DE COMERCIO ${word}
LITORAL NORTE`,
    );
    expect(f.issuer?.value).toBe(`CAMARA DE COMERCIO ${word} LITORAL NORTE`);
  });
});
