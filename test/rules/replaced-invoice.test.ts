import { describe, expect, it } from 'vitest';
import { quantityConflict } from '../../shared/rules/quantity-conflict.ts';
import { consignmentsOf } from '../../shared/trace/consignments.ts';
import { salesOf } from '../../shared/trace/sales.ts';
import { type Paper, paper, rawCotton } from './case.ts';
import { caseOf } from './case-of.ts';

const invoice = (name: string, facts: Paper['facts'], ...texts: string[]) =>
  paper({
    type: 'invoice',
    name,
    facts: {
      number: 'G-771',
      date: '2024-01-20',
      seller: 'Gwydir Cotton',
      buyer: 'Tidewater Inc.',
      currency: 'USD',
      total: 7488.51,
      netWeight: 3635,
      baleCount: 16,
      countryOfOrigin: 'AU',
      ...facts,
    },
    mentions: texts.map((text) => ({ text, context: 'text' as const })),
  });
const fresh = { date: '2024-01-21', total: 7343.1 };
const found = (...papers: ReturnType<typeof paper>[]) =>
  quantityConflict
    .check(caseOf(papers, '2024-03-01'))
    .findings.map((f) => `${f.severity ?? 'contradicts'} ${f.message}`);

describe('an invoice that another one replaces', () => {
  it.each([
    'This amended invoice replaces invoice G-771 issued 2024-01-20.',
    'This invoice supersedes and replaces the invoice of the same number dated 2024-01-20.',
    'Esta factura sustituye a la factura G-771 de 20/01/2024.',
    'Cette facture annule et remplace la facture G-771.',
    'Esta fatura substitui a fatura G-771.',
    'Diese Rechnung ersetzt die Rechnung G-771.',
    'Настоящий счет заменяет счет G-771.',
    '本发票取代发票 G-771',
  ])('counts no more: %s', (text) => {
    expect(found(invoice('new.pdf', fresh, text), invoice('old.pdf', {}))).toEqual([
      'note new.pdf replaces old.pdf (invoice G-771): the old one is not compared.',
    ]);
  });

  it('a stamp on the old one will do', () => {
    expect(found(invoice('new.pdf', fresh), invoice('old.pdf', {}, 'SUPERSEDED')).join()).toMatch(
      /^note new\.pdf replaces/,
    );
  });

  it('without such words, or of another seller or number, the two contradict each other as before', () => {
    expect(found(invoice('new.pdf', fresh), invoice('old.pdf', {})).join()).toMatch(/^contradicts .*total/);
    const text = 'This invoice replaces invoice X-12 of last year.';
    expect(found(invoice('new.pdf', fresh, text), invoice('old.pdf', {})).join()).toMatch(/^contradicts /);
  });

  it('other bales or another origin stay to be seen', () => {
    const text = 'This amended invoice replaces invoice G-771.';
    const all = found(
      invoice('new.pdf', { ...fresh, baleCount: 15, countryOfOrigin: 'BR' }, text),
      invoice('old.pdf', {}),
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(/^warning .*16 bales before, 15 bales now; origin Australia before, Brazil now/);
  });

  it('holds nothing of papers that are not replaced', () => {
    expect(found(...Object.values(rawCotton())).filter((m) => /replaces/.test(m))).toEqual([]);
  });
});

describe('a replaced invoice under another number', () => {
  const old = invoice('old.pdf', { number: 'G-771', netWeight: 3700, total: 7622.4 });
  const by = (text: string, facts: Paper['facts'] = {}) =>
    invoice('new.pdf', { ...fresh, number: 'G-790', netWeight: 3635, ...facts }, text);
  const said = 'Corrected invoice. Replaces invoice No. G-771 of 20.01.2024.';

  it('is no sale of its own, and belongs to the consignment of the new one', () => {
    const papers = [old, by(said)];
    expect(salesOf(papers).map((sale) => sale.map((d) => d.name))).toEqual([['new.pdf']]);
    expect(consignmentsOf(papers).filter((c) => c.documents.some((d) => d.type === 'invoice'))).toHaveLength(1);
  });
  it('counts where nothing says that it is replaced, or another seller says so', () => {
    expect(salesOf([old, by('We refer to our invoice No. X-1.')])).toHaveLength(2);
    expect(salesOf([old, by(said, { seller: 'Namoi Lint Pty' })])).toHaveLength(2);
  });
});
