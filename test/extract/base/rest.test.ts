import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { Document, DocumentType } from '../../../shared/model/index.ts';
import { screenDocuments } from '../../../shared/screen/index.ts';
import { drawPage } from '../page.ts';

const read = (type: DocumentType, text: string): Document => {
  const { facts } = extractFacts([drawPage(text)], { id: 'd', type, language: 'en' });
  return { id: 'd', name: 'd', type, facts } as unknown as Document;
};
const signs = (type: DocumentType, text: string): string[] =>
  screenDocuments([read(type, text)], '2024-05-01')
    .places.filter((p) => p.match.strength !== 'weak')
    .map((p) => p.match.how);

/** A list of bales with one line more under it, or in it. */
const list = (line: string, label = 'Bale no.') => `
GINNING RECORD

Gin      Delta View Gin LLC, Leland, Mississippi

${label}       Net kg
153013300420   217.7
153013300421   217.7
153013300422   217.7

${line}`;

describe('what no fact of a paper tells is looked into all the same', () => {
  it.each([
    [
      'a credit code behind a blank',
      'spinning-record',
      list('原棉供应商统一社会信用代码 91652901MA78K3LQ2J'),
      'credit-code',
    ],
    ['a postal code behind a blank', 'ginning-record', list('Lint warehouse post code 843000'), 'postal-code'],
    ['a Turkish postal code', 'spinning-record', list('Depo posta kodu   841300'), 'postal-code'],
    ['a telephone number', 'packing-list', list('Loading supervisor tel   +86 997 256 7712'), 'area-code'],
    ['a plate', 'ginning-record', list('送货车牌   新N 12345'), 'plate'],
    ['a lot of the public inspection', 'spinning-record', list('Партия хлопка   65140231011'), 'lot-number'],
    ['a customs declaration', 'fabric-record', list('报关单号   940120231234567890'), 'customs-number'],
  ] as const)('%s under a list of bales', (_, type, text, how) => {
    expect(signs(type, text)).toContain(how);
  });

  it('a code in a column that no label explains', () => {
    const table = `
SPINNING RECORD

Delivery note   Supplier ref.        Net kg
DN-1            91652901MA78K3LQ2J   2,177.0
DN-2            91330400MA2B8XYZ1C   2,177.0`;
    expect(signs('spinning-record', table)).toContain('credit-code');
  });

  it('a line that no list took for a row is no bale', () => {
    const { facts } = read('spinning-record', list('原棉供应商统一社会信用代码 91652901MA78K3LQ2J'));
    expect(facts.bales?.value).toEqual(['153013300420', '153013300421', '153013300422']);
  });

  it('the bales of a list are not told again', () => {
    const { facts } = read('ginning-record', list('Signed: J. Miller'));
    expect((facts.rest ?? []).filter((m) => /1530133/.test(m.text))).toEqual([]);
  });

  it.each([
    ['figures of goods', list('Total gross weight   843000 lb')],
    ['a number of an order', list('Order no.   840012')],
    ['a postal code of Türkiye', list('Aksu, Antalya 07112')],
    ['an American ZIP', list('Leland, MS 38756')],
  ])('%s point nowhere', (_, text) => {
    expect(signs('ginning-record', text)).toEqual([]);
  });
});
