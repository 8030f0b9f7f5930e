import { flowsOf } from '../../trace/flows.ts';
import { unitsOf } from '../../trace/units.ts';
import { some } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';
import { outOf } from './amounts.ts';

/**
 * Gins' records of which none tells a weight of lint or of bales, a bale or a count of them that could be read: then nothing bounds what
 * was made and sold of their cotton, and a bale of another gin would not show. Asked about where the bundle has no other bound.
 */
export function unreadOutput(c: Case, findings: RuleFinding[]): void {
  const gins = c.documents.filter((d) => d.type === 'ginning-record');
  const told = gins.some(
    (d) => outOf(d, 'lint') || unitsOf(d).length > 0 || d.facts.baleCount || flowsOf(d, 'in').some((f) => f.kg),
  );
  if (gins.length === 0 || told) return;
  const names = some(gins.map((d) => d.name));
  findings.push({
    message: `${names}: no weight of seed cotton or lint and no number or count of bales could be read, so that nothing bounds what was made of it.`,
    evidence: gins
      .flatMap((d) => d.facts.lots?.evidence ?? d.facts.number?.evidence ?? d.facts.issuer?.evidence ?? [])
      .slice(0, 3),
    severity: 'gap',
    fix: `Ask the gin for the weights and bale numbers of ${names}, as a file of its own system or a clear scan.`,
  });
}
