import type { Material } from '../../model/index.ts';
import { flowsOf } from '../../trace/flows.ts';
import { makerOf } from '../../trade/needs.ts';
import { yieldLimits } from '../../trade/yields.ts';
import { kg, some } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';
import { outOf, tolerance } from './amounts.ts';
import { sum } from './chain.ts';
import { limitFor, makingOf } from './process.ts';

/** Materials that one mill hands to the next. */
const handedOn: readonly Material[] = ['lint', 'yarn'];

/**
 * Mills of whose intake no weight could be read, against all that the records of its making give out: what they made needs more than that, so
 * that something else went in, or a record of it is not here. Asked about, since the intake itself is not known. Returns how many steps were
 * compared.
 */
export function unreadIntake(c: Case, findings: RuleFinding[]): number {
  let compared = 0;
  for (const step of yieldLimits) {
    if (!handedOn.includes(step.from)) continue;
    const mills = c.documents.filter((d) => d.type === makerOf[step.to] && flowsOf(d, 'out', step.to).length > 0);
    const read = mills.some((d) => [...flowsOf(d, 'in'), ...flowsOf(d, 'stock')].length > 0);
    const makers = c.documents.filter((d) => d.type === makerOf[step.from]);
    const [made, out] = [sum(makers.map((d) => outOf(d, step.from))), sum(mills.map((d) => outOf(d, step.to)))];
    if (read || !made || !out) continue;
    compared++;
    const limits = mills.map((d) => ({ ...step, ...limitFor(makingOf(d), step) }));
    const widest = limits.reduce((a, b) => (b.most > a.most ? b : a));
    if (out.kg <= made.kg * widest.most * (1 + tolerance(step.from))) continue;
    const names = some(mills.map((d) => d.name));
    findings.push({
      message: `${names}: ${kg(out.kg)} of ${step.to} came out, and no weight of the ${step.from} that went in could be read; the records of its making (${some(makers.map((d) => d.name))}) give out ${kg(made.kg)} in all, and ${widest.says}.`,
      evidence: [...out.evidence.slice(0, 2), ...made.evidence.slice(0, 2)],
      severity: 'gap',
      fix: `Ask the mill for the weights that went into each lot of ${names}, and for the records of every lot of ${step.from} that it took.`,
    });
  }
  return compared;
}
