import { describe, expect, test } from 'vitest';
import { readBlock } from '../../../shared/extract/base/block.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

describe('what stands in the place of a name and names nobody', () => {
  test.each(['as certifier. 4.', 'As the exporter', 'same as certifier; 5.', 'como el exportador.', 'as per box 2'])(
    'a fragment that points at another box: %s',
    (text) => {
      expect(readBlock([text])).toBeUndefined();
    },
  );

  test.each(['Asco Trading Ltd.', 'Same Deutz Fahr S.p.A.', 'As-Salam Textile Mills', 'Como Filati S.r.l.'])(
    'but not a name that begins alike: %s',
    (text) => {
      expect(readBlock([text])?.name).toBe(text);
    },
  );

  test('an exporter "as certifier" is the certifier', () => {
    const { parties } = extractFacts(
      [
        drawPage(`
 USMCA CERTIFICATION OF ORIGIN
 2. Certifier: Hortalizas del Yaqui S.A. de C.V., Carretera 15 km 4, Obregon, Sonora, Mexico
 3. Exporter: as certifier. 4. Producer: as certifier.
 5. Importer: Mesa Produce Inc., Yuma, AZ 85364`),
      ],
      { id: 'd', type: 'certificate-of-origin', language: 'en' },
    ).facts;
    expect(parties.filter((p) => /certifier/iu.test(p.name))).toEqual([]);
    expect(parties.find((p) => p.role === 'shipper')?.name).toBe('Hortalizas del Yaqui S.A. de C.V.');
  });

  test('the unknown label of a row in a form is not the seller', () => {
    const facts = (label: string) =>
      extractFacts(
        [
          drawPage(`
                 PACKING LIST
 Invoice No.      KSM/24/118
 ${label.padEnd(16)} TGHU 860991-6
 Lot No.          KSM-20-7
 Buyer            Fall River Knits Inc.
 Net weight       12,000.0 kg`),
        ],
        { id: 'd', type: 'packing-list', language: 'en' },
      ).facts;
    expect(facts('Behälterkiste').seller).toBeUndefined();
    expect(facts('Konttiasema').seller).toBeUndefined();
  });
});
