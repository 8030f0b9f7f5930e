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

  test.each(['12 March 2026 - 20 March 2026', '12.03.2026', '12/03/2026 al 20/03/2026'])(
    'the days of the work under a label of who does it: %s',
    (days) => {
      const { parties, events } = extractFacts(
        [
          drawPage(
            `\n WEAVING RECORD 44\n Riverton Mills Ltd\n\n Fabric lot             RF-26\n Dyeing and finishing   ${days}\n`,
          ),
        ],
        { id: 'd', type: 'fabric-record', language: 'en' },
      ).facts;
      expect(parties.map((p) => p.name)).not.toContain(days);
      expect(events.map((e) => e.kind)).toContain('finish');
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

  const heads = (text: string, type: 'packing-list' | 'ginning-record' = 'packing-list') =>
    extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

  test('the head of a column of figures, and the name of an amount, are not the seller', () => {
    const list = (head: string) => `
PACKING LIST

${head}       Gross wt.
71180441       213.2
71180442       216.0
71180443       216.3`;
    expect(heads(list('Chip code')).parties).toEqual([]);
    expect(heads('\nPACKING LIST\n\nMotes (kg)\n   118').parties).toEqual([]);
  });

  test('who weighed the bales of others issues his report and sells nothing', () => {
    const of = (title: string) => {
      const { parties } = heads(`
${title}
Marinho Vistorias Ltda.
Rua do Cais 7, 11013-000 Santos

Bale No.       Gross wt.
71180441       213.2
71180442       216.0`);
      return parties.map((p) => p.role);
    };
    expect(of('WEIGHT AND SAMPLING REPORT')).toEqual(['issuer']);
    expect(of('CERTIFICADO DE PESO')).toEqual(['issuer']);
    expect(of('PACKING AND WEIGHT LIST')).toEqual(['seller']);
  });
});
