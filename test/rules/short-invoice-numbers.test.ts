import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import { shirts } from './bundles.ts';
import { seen } from './case.ts';

/** The finding on the numbers of a packing list that cites these invoices, where the invoice carries "KTX/EXP/0612/25-26". */
const told = (...cited: string[]): string[] => {
  const papers = shirts();
  papers.invoice!.facts.number = { value: 'KTX/EXP/0612/25-26', evidence: seen('invoice', 'KTX/EXP/0612/25-26') };
  delete papers.invoice!.facts.invoiceNumber;
  for (const d of Object.values(papers)) {
    if (d === papers.invoice || !d) continue;
    delete d.facts.invoiceNumber;
    d.facts.references = d.facts.references.filter((r) => r.kind !== 'invoice');
  }
  const packing = papers.packing!;
  const [full, ...rest] = cited;
  packing.facts.number = { value: full!, evidence: seen(packing.id, full) };
  for (const value of rest)
    packing.facts.references.push({ kind: 'invoice', value, evidence: seen(packing.id, value) });
  return judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents: Object.values(papers), unreadable: [] })
    .findings.filter((f) => f.rule === 'document.number' && /invoice number/.test(f.message))
    .map((f) => f.message);
};

describe('short invoice numbers of a column', () => {
  it('are parts of the full number that the same paper names', () => {
    expect(told('KTX/EXP/0612/25-26', '0612')).toEqual([]);
  });

  it('are other numbers where they are no part of it, or where the paper names no full one', () => {
    expect(told('KTX/EXP/0612/25-26', '0613')).toHaveLength(1);
    expect(told('PL-77', '0612')).toHaveLength(1);
  });
});
