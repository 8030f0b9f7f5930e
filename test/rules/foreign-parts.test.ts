import { describe, expect, it } from 'vitest';
import type { CountryCode, DocumentType } from '../../shared/model/index.ts';
import { foreignParts } from '../../shared/rules/blend/foreign-parts.ts';
import type { RuleFinding } from '../../shared/rules/types.ts';
import { paper } from './case.ts';
import { caseOf, withParties } from './case-of.ts';

/** What is found where a paper with this sentence lies beside yarn of a maker of one country and the record of a gin of another, or the same. */
const told = (text: string, { type = 'spinning-record' as DocumentType, maker = 'TR' as CountryCode } = {}): number => {
  const findings: RuleFinding[] = [];
  const seller = { role: 'seller', name: 'Ova Yarns', country: maker } as const;
  const invoice = paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2026-01-20' },
    lines: [{ description: 'cotton yarn', hsCode: '5205.12', quantity: 9_000, unit: 'kg' }],
  });
  foreignParts(
    caseOf(
      [
        withParties(invoice, seller),
        paper({ type: 'ginning-record', name: 'gin.pdf', facts: { number: 'G-1', countryOfOrigin: 'TR' } }),
        paper({ type, name: 'said.pdf', mentions: [{ text, context: 'statement' }] }),
      ],
      '2026-03-01',
    ),
    findings,
  );
  return findings.length;
};

describe('cotton of another origin that a paper puts into the goods without saying which', () => {
  it.each([
    '* may contain cotton of other origins',
    'Blend: 91 % Turkish cotton, 9 % other cotton',
    'Remarks: 15 % recycled cotton in the mixing.',
    'Origin criterion: made from cotton of non-originating material, non-originating cotton',
    'El hilo contiene hasta 8 % de algodón de otras procedencias.',
    'O fio contém algodão de origens diversas.',
    'Le fil contient du coton d’autres origines.',
    'Das Garn enthält Baumwolle anderer Herkunft.',
    'Пряжа содержит 8 % хлопка иного происхождения.',
    'İplik %8 oranında yabancı menşeli pamuk içerir.',
    '含8%其他产地棉花',
  ])('is asked about: %s', (text) => {
    expect(told(text)).toBe(1);
    expect(told(text, { type: 'invoice' })).toBe(1);
  });

  it.each([
    'The yarn contains no cotton of other origins.',
    'Cotton of mixed origins: Brazil and the United States, by bale list.',
    'Recycled cotton: 0 %',
    'Recycled cotton was not used.',
    'No se usó algodón de otros orígenes.',
    'Yabancı menşeli pamuk kullanılmamıştır.',
    'Baumwolle anderer Herkunft wird nicht verwendet.',
    '未使用其他产地棉花',
    'Cartons of recycled paper, 9 kg each, for cotton yarn.',
    'If cotton of other origins is found, the lot is returned.',
  ])('is none here: %s', (text) => {
    expect(told(text)).toBe(0);
  });

  it('is imported cotton only where all cotton of the papers grows in the maker’s own country', () => {
    const texts = ['4 bales of imported cotton were added.', 'Harmana 4 balya ithal pamuk katıldı.', '掺入进口棉4包'];
    expect(texts.map((text) => told(text))).toEqual([1, 1, 1]);
    expect(texts.map((text) => told(text, { maker: 'BD' }))).toEqual([0, 0, 0]);
  });

  it('is not read out of what a carrier or an order says', () => {
    const text = 'may contain cotton of other origins';
    expect((['bill-of-lading', 'purchase-order'] as const).map((type) => told(text, { type }))).toEqual([0, 0]);
  });
});
