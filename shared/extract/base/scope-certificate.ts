import type { Facts } from '../../model/index.ts';
import { type Context, pairText } from './context.ts';

const ofStandard = /transaction certificate|scope certificate/iu;
const scope = /(?:^|[^\p{L}])SC(?!\p{L})/u;

/** "SC number: CB-GRS-4471" on a certificate of a textile standard is the seller's scope certificate, where elsewhere it is a sales contract. */
export function settleScope(context: Context, facts: Facts): void {
  if (!context.layout.pages.some((p) => p.lines.some((l) => ofStandard.test(l.text)))) return;
  const texts = context.layout.pairs.flatMap((p) =>
    p.field === 'contractNumber' && scope.test(p.label.text) ? [pairText(p)] : [],
  );
  const isScope = (value: string) => texts.some((text) => text.includes(value));
  if (facts.contractNumber && isScope(facts.contractNumber.value)) delete facts.contractNumber;
  for (const r of facts.references) if (r.kind === 'contract' && isScope(r.value)) r.kind = 'certificate';
}
