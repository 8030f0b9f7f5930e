import type { DocumentType } from '../../model/index.ts';
import type { Case, RuleFinding } from '../types.ts';

/** Papers of a sale or shipment that may list the bales which went into it. */
const ofSale: ReadonlySet<DocumentType> = new Set([
  'invoice',
  'packing-list',
  'bill-of-lading',
  'transport-record',
  'certificate-of-origin',
]);

/**
 * Raw cotton is traced by the bale (CBP UFLPA Operational Guidance, cotton): without a list of the bales that were sold nothing shows that
 * they are those of the gin's record. A packing list answers, whatever it lists; other rules compare what stands on it.
 */
export function soldBales(c: Case): RuleFinding[] {
  const lint = c.goods.filter((g) => g.material === 'lint');
  if (lint.length === 0) return [];
  const lists = c.documents.some(
    (d) =>
      d.type === 'packing-list' ||
      d.alsoTypes?.includes('packing-list') ||
      (ofSale.has(d.type) && (d.facts.units.length > 0 || (d.facts.bales?.value.length ?? 0) > 0)),
  );
  if (lists) return [];
  return [
    {
      message:
        'No packing list and no other paper of the sale lists the bales; nothing shows that they are those of the gin.',
      evidence: lint.flatMap((g) => g.evidence.slice(0, 2)).slice(0, 4),
      papers: ['packing-list'],
      fix: 'Ask the seller for the packing list or bale list of the shipment, with the number and weight of each bale, and add it to the bundle.',
    },
  ];
}
