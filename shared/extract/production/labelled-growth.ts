import type { DocumentType, Facts } from '../../model/index.ts';
import { commodityWords } from '../../trade/words.ts';
import { type Context, evidenceOf, pairText } from '../base/context.ts';
import { pairsOf } from '../layout/index.ts';
import { findCountries } from '../values/index.ts';

/** Papers of a sale and its proof, whose origin is that of the goods sold; records of production tell where things were done. */
const ofSale: ReadonlySet<DocumentType> = new Set([
  'invoice',
  'packing-list',
  'certificate-of-origin',
  'bill-of-lading',
  'purchase-order',
  'other',
]);

/** "Origin of goods: Indonesia" over "Origin of cotton: Australia": what is said of the cotton itself is where it grew, whatever was made of it. */
export function addLabelledGrowth(context: Context, facts: Facts): void {
  if (!ofSale.has(context.document.type)) return;
  for (const pair of pairsOf(context.layout, 'cottonOrigin')) {
    const text = pairText(pair);
    const [country, ...more] = new Set(findCountries(text).map((c) => c.value));
    if (!country || more.length > 0 || pair.label.text.toLowerCase().search(commodityWords.cotton) < 0) continue;
    if (facts.sites.some((s) => s.step === 'grow' && s.country === country)) continue;
    facts.sites.push({ step: 'grow', address: text, country, evidence: evidenceOf(context, pair.value) });
  }
}
