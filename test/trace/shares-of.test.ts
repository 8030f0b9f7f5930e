import { describe, expect, it } from 'vitest';
import type { Document, Flow } from '../../shared/model/index.ts';
import { sharesOf } from '../../shared/trace/shares.ts';
import { type Paper, paper } from '../rules/case.ts';

type Row = Omit<Flow, 'evidence'>;
const lint = (direction: Flow['direction'], more: Partial<Row>): Row => ({ direction, material: 'lint', ...more });
const gin = (more: Partial<Paper>): Document =>
  paper({ type: 'ginning-record', name: 'gin.pdf', ...more }, { gin: 'Plains Gin' });
const mill = (...flows: Row[]): Document =>
  paper({ type: 'spinning-record', name: 'mill.pdf', facts: { number: 'SP-1' }, flows }, { spinner: 'Northern Mill' });
const shares = (...papers: Document[]): unknown[] => sharesOf(papers).map((s) => s.claimed.share);

describe('the parts of lots that a bundle takes', () => {
  it('are of kilograms or bales that both records name', () => {
    const took = mill(lint('in', { lot: 'G4410', kg: 2180 }));
    expect(shares(gin({ flows: [lint('out', { lot: 'G4410', kg: 21_800, bales: 100 })] }), took)).toMatchObject([
      { kg: 2180, ofKg: 21_800 },
    ]);
    expect(
      shares(gin({ flows: [lint('out', { lot: 'G4410', bales: 100 })], facts: { baleCount: 100 } }), took),
    ).toEqual([]);
  });

  it('are none of a lot that stands beside the bales alone and not beside what was given out', () => {
    const record = gin({
      flows: [lint('out', { kg: 43_600, bales: 200 })],
      units: [
        { id: 'AB1001', lot: 'G4410' },
        { id: 'AB1101', lot: 'G4411' },
      ],
    });
    expect(shares(record, mill(lint('in', { lot: 'G4410', bales: 10 })))).toEqual([]);
  });

  it('are taken by a sale of which one invoice has no words for the goods', () => {
    const record = gin({ flows: [lint('out', { lot: 'G4410', kg: 21_800 })] });
    const invoice = (name: string, more: Partial<Paper>): Document =>
      paper({
        type: 'invoice',
        name,
        ...more,
        facts: { number: name, seller: 'Merchants', buyer: 'Importer', ...more.facts },
      });
    const sold = invoice('INV-4401', { lines: [{ description: 'raw cotton lint' }], facts: { netWeight: 2180 } });
    const proForma = invoice('PF-4402', {
      references: [{ kind: 'invoice', value: 'INV-4401' }],
      facts: { netWeight: 2180 },
    });
    expect(shares(record, sold)).toMatchObject([{ kg: 2180, ofKg: 21_800 }]);
    expect(shares(record, sold, proForma)).toMatchObject([{ kg: 2180, ofKg: 21_800 }]);
  });
});
