import { describe, expect, it } from 'vitest';
import { documentNumber } from '../../shared/rules/document-number.ts';
import { partyConflict } from '../../shared/rules/party-conflict.ts';
import { routeImplausible } from '../../shared/rules/route-implausible.ts';
import type { Rule } from '../../shared/rules/types.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const invoice = (more: Record<string, string> = {}) =>
  paper({
    type: 'invoice',
    name: 'invoice.pdf',
    facts: { number: 'KX-77', date: '2024-01-20', seller: 'Banfora Fibres SARL', buyer: 'Ridge Mills Inc.', ...more },
    lines: [{ description: 'raw cotton', hsCode: '5201.00', quantity: 20_000, unit: 'kg' }],
  });
const said = (rule: Rule, ...documents: ReturnType<typeof paper>[]): string[] =>
  rule.check(caseOf(documents)).findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

describe('who is paid for the goods', () => {
  const paid = (payee: string) =>
    said(
      partyConflict,
      invoice(),
      paper({
        type: 'payment-record',
        name: 'swift.pdf',
        facts: { invoiceNumber: 'KX-77', seller: payee, buyer: 'Ridge Mills Inc.' },
      }),
    );

  it('is asked about where no other paper names the house', () => {
    expect(paid('Golden Orchid Trading (Macau) Ltd')).toEqual([
      'gap: swift.pdf pays Golden Orchid Trading (Macau) Ltd, whom no other paper names, for the goods of Banfora Fibres SARL on invoice.pdf: what it has to do with them has to be shown.',
    ]);
  });

  it.each(['Banfora Fibres', 'Atlantic Factoring Services SA', 'Coris Bank International'])(
    'is no question: %s',
    (payee) => {
      expect(paid(payee)).toEqual([]);
    },
  );
});

describe('the gin to which farms delivered', () => {
  const at = (gin: string) =>
    said(
      partyConflict,
      invoice(),
      paper({ type: 'ginning-record', name: 'gin.pdf' }, { gin: 'Usine de Houndé Égrenage' }),
      paper({ type: 'farm-record', name: 'slips.xlsx' }, { gin: gin }),
    );

  it('is that of the ginning record, or is asked about', () => {
    expect(at('Usine de Houndé Égrenage')).toEqual([]);
    expect(at('Faso Coton Boromo')).toEqual([
      expect.stringMatching(/^gap: slips\.xlsx has the seed cotton delivered to Faso Coton Boromo/),
    ]);
  });
});

describe('ports of loading of one sale', () => {
  const ports = (ofInvoice: string, ofBill: string, route?: string) =>
    said(
      routeImplausible,
      invoice({ portOfLoading: ofInvoice }),
      paper({
        type: 'bill-of-lading',
        name: 'bill.pdf',
        facts: { number: 'B-1', invoiceNumber: 'KX-77', portOfLoading: ofBill },
        lines: [{ description: 'raw cotton', quantity: 20_000, unit: 'kg' }],
        mentions: route ? [{ text: route, context: 'route' }] : [],
      }),
    ).filter((text) => text.includes('shows the way'));

  it('in two countries are asked about where no paper shows the way between them', () => {
    expect(ports('Mersin, Türkiye', 'Piraeus, Greece')).toEqual([
      'gap: invoice.pdf has the goods loaded at Mersin, Türkiye and bill.pdf at Piraeus, Greece, and no paper shows the way from Türkiye to Greece.',
    ]);
    expect(ports('Mersin, Türkiye', 'Piraeus, Greece', 'Mersin, Türkiye')).toEqual([]);
    expect(ports('Mersin, Türkiye', 'Izmir, Türkiye')).toEqual([]);
  });
});

describe('the invoice by which a mill bought its lots', () => {
  const bought = (cited: string) =>
    said(
      documentNumber,
      paper({ type: 'invoice', name: 'cotton.pdf', facts: { number: 'GN/24/1187' }, lots: ['ZT-31', 'ZT-32'] }),
      paper({
        type: 'spinning-record',
        name: 'mill.pdf',
        flows: [
          { direction: 'in', material: 'lint', lot: 'ZT-31', kg: 9_000 },
          { direction: 'in', material: 'lint', lot: 'ZT-32', kg: 9_000 },
        ],
        references: [{ kind: 'invoice', value: cited }],
      }),
    ).filter((text) => text.includes('took in its lots'));

  it('is asked about where another of the same series is cited', () => {
    expect(bought('GN/24/1178')).toEqual([
      'gap: mill.pdf took in its lots by invoice GN/24/1178, which no other paper carries; the invoice of these lots, cotton.pdf, is GN/24/1187.',
    ]);
    expect(bought('GN/24/1187')).toEqual([]);
    expect(bought('TX-9')).toEqual([]);
  });
});
