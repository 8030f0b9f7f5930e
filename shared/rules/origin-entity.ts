import { answer, notApplicable } from './answer.ts';
import { type EntityHit, entityHits, evidenceOf, isRelevant, papersOf } from './entity-hits.ts';
import { gapsOf } from './list-gaps.ts';
import type { Rule, RuleFinding } from './types.ts';

/** UFLPA section 2(d)(2)(B); 19 CFR 12.42(e): a listing counts from the day it took effect. */
export const originEntity: Rule = {
  id: 'origin.entity',
  requirement: 'No party of the chain is on a list, or named in an order, that is in force on the entry date.',
  check(c) {
    if (c.commodities.length === 0) return notApplicable('No cotton or tomato goods.');
    const findings: RuleFinding[] = [];
    for (const entity of entityHits(c)) {
      if (entity.level !== 'match' || !entity.inChain) continue;
      const finding = judge(entity, c.entryDate);
      if (finding) findings.push(finding);
    }
    return answer(
      `Every party, site and issuer was compared with the UFLPA Entity List and the parties of the orders.${gapsOf(c)}`,
      findings,
    );
  },
};

function judge(entity: EntityHit, entryDate: string): RuleFinding | undefined {
  const first = entity.hits[0]!;
  const role = first.mention.role ? ` (${first.mention.role})` : '';
  const says = `“${first.mention.text}”${role} in ${papersOf(entity)} is ${first.match.name}`;
  const evidence = evidenceOf(entity);
  if (entity.covering.length > 0) {
    const low = entity.covering.every((o) => o.confidence === 'low');
    const listed = first.match.effectiveDate === null ? '' : `, listed since ${first.match.effectiveDate}`;
    const message = `${says}${listed}. It is covered on ${entryDate} by: ${entity.covering.map((o) => o.title).join('; ')}.`;
    return {
      message,
      evidence,
      orders: entity.covering.map((o) => o.id),
      ...(low ? { severity: 'gap' as const } : {}),
    };
  }
  const later = entity.hits.find((h) => h.match.effectiveDate !== null && h.match.effectiveDate > entryDate);
  if (later && isRelevant(entity))
    return {
      message: `“${later.mention.text}”${role} in ${papersOf(entity)} is ${later.match.name}. Its listing took effect on ${later.match.effectiveDate}, after the entry date ${entryDate}.`,
      evidence,
      severity: 'note',
    };
  return undefined;
}
