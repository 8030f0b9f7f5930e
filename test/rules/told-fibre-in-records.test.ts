import { describe, expect, it } from 'vitest';
import type { CountryCode, DocumentType } from '../../shared/model/index.ts';
import { originConflict } from '../../shared/rules/origin-conflict.ts';
import { originRegion } from '../../shared/rules/origin-region.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

/** A bundle of yarn whose gin's record states another country, with this sentence on one of its papers. */
const bundle = (text: string, type: DocumentType, origin: CountryCode) =>
  caseOf(
    [
      paper({
        type: 'invoice',
        facts: { number: 'I-1', date: '2026-01-20' },
        lines: [{ description: 'cotton yarn', hsCode: '5205.24', quantity: 20_000, unit: 'kg' }],
      }),
      paper({ type: 'ginning-record', name: 'gin.pdf', facts: { number: 'G-1', countryOfOrigin: origin } }),
      paper({ type, name: 'mill.pdf', mentions: [{ text, context: 'statement' }] }),
    ],
    '2026-03-01',
  );
const told = (text: string, { type = 'spinning-record' as DocumentType, origin = 'KZ' as CountryCode } = {}) =>
  [originRegion, originConflict].map((rule) =>
    rule.check(bundle(text, type, origin)).findings.map((f) => f.severity ?? rule.id),
  );

describe('cotton of a country under an order that a sentence of a record puts into the goods', () => {
  it.each([
    'A little cotton from Tejen, Turkmenistan was added for strength.',
    'To reach the count a small amount of lint of Turkmenistan was blended in.',
    'The mixing was topped up with fibre from Lebap.',
    '4 % lint of Mary (TM) was blended in.',
    'As the lot did not reach its tenacity, some Turkmen cotton was added.',
    'Στο μείγμα προσθέσαμε λίγο βαμβάκι από το Τουρκμενιστάν.',
    'Συμπληρώθηκε με μικρή ποσότητα ίνας από το Τουρκμενιστάν.',
    'Aralashmaga Turkmaniston (Lebap viloyati) tolasidan biroz qo‘shildi.',
    'В смесь подмешали немного туркменского волокна.',
    'Harmana az miktarda Türkmenistan pamuğu katıldı.',
    'Se añadió un poco de algodón de Turkmenistán.',
    'È stata aggiunta una piccola quantità di cotone di origine turcomena.',
    'Eine geringe Menge turkmenische Baumwolle wurde zugesetzt.',
    'Một ít bông Turkmenistan đã được trộn vào lô này.',
    'Sedikit kapas Turkmenistan ditambahkan.',
    '另加入少量土库曼棉。',
  ])('prohibits: %s', (text) => {
    expect(told(text)[0]).toContain('origin.region');
  });

  it('prohibits in a letter too', () => {
    expect(told('Συμπληρώσαμε το μείγμα με λίγη ίνα από το Τουρκμενιστάν.', { type: 'other' })[0]).toEqual([
      'origin.region',
    ]);
  });

  it.each([
    'Turkmenistan: see the cotton slip of the blowroom.',
    'Cotton bought from the trader of Ashgabat was on the line.',
    'Weft: yarn bought in Turkmenistan.',
  ])('is a gap where the record only names it: %s', (text) => {
    expect(told(text, { type: text.startsWith('Weft') ? 'fabric-record' : 'spinning-record' })[0]).toEqual(['gap']);
  });

  it.each([
    'No cotton from Turkmenistan was added.',
    'Cotton of Turkmenistan was not mixed in.',
    'Turkmaniston tolasi qo‘shilmagan.',
    'Δεν προστέθηκε βαμβάκι από το Τουρκμενιστάν.',
    'Türkmenistan pamuğu katılmamıştır.',
    'Туркменское волокно не добавлялось.',
    'The waste cotton was sold to Turkmenistan.',
    'The cotton left by rail via Turkmenistan.',
    'We comply with the withhold release order on cotton from Turkmenistan.',
    'Should cotton of Turkmenistan be offered, the laboratory refuses it.',
  ])('leaves alone: %s', (text) => {
    expect(told(text)[0]).toEqual([]);
  });
});

describe('cotton of a country that no paper states', () => {
  it.each([
    'To fill the laydown 9 bales of Indian cotton were added.',
    'Poiché la resistenza non bastava, è stato aggiunto cotone indiano.',
    'Le lot a été complété avec du coton indien.',
    'Laydown wurde mit indischer Baumwolle aufgefüllt.',
    'On 4 May 2026 the mixing was topped up with Indian cotton.',
  ])('contradicts: %s', (text) => {
    expect(told(text)[1]).toEqual(['origin.conflict']);
  });

  it('is asked about where it was only used', () => {
    expect(told('Indian cotton was used on line 3.')[1]).toEqual(['gap']);
  });

  it.each([
    'For other customers Indian cotton was added.',
    'The previous lot was topped up with Indian cotton.',
    'Indian cotton was not added.',
    '9 bales of Indian cotton lie in store.',
    'In 2017 Indian cotton was added to our mixings.',
    'A trial with Indian cotton was mixed in February.',
    'Kazakh cotton was added on the second day.',
    'Some Indian cotton mills have added such lines.',
  ])('is silent on: %s', (text) => {
    expect(told(text)[1]).toEqual([]);
  });
});
