import { flowsOf, kgOf } from '../trace/flows.ts';
import { yieldLimits } from '../trade/yields.ts';
import { answer, kg, notApplicable } from './answer.ts';
import { inOf, outOf, ROUNDING } from './mass/amounts.ts';
import { limitFor, makingOf, usualFor } from './mass/process.ts';
import type { Rule, RuleFinding } from './types.ts';

/** CBP UFLPA Operational Guidance: quantities must be plausible. What can be but is seldom is asked about, and decides nothing. */
export const massUnusual: Rule = {
  id: 'mass.unusual',
  requirement: 'Each step gives out no more than is usual for its origin and process.',
  check(c) {
    const findings: RuleFinding[] = [];
    let compared = 0;
    for (const document of c.documents) {
      const making = makingOf(document);
      for (const limit of yieldLimits) {
        const usual = usualFor(document, making, limit, c);
        if (!usual || !kgOf(flowsOf(document, 'in', limit.from))) continue;
        const [into, out] = [inOf(document, limit.from), outOf(document, limit.to)];
        if (!into || !out) continue;
        compared++;
        // Beyond the hard limit it is no warning but a contradiction.
        const hard = into.kg * limitFor(making, limit).most * ROUNDING;
        if (out.kg <= into.kg * usual.most * ROUNDING || out.kg > hard) continue;
        const share = `${(Math.round((out.kg / into.kg) * 1000) / 10).toLocaleString('en-US')} %`;
        findings.push({
          message: `${document.name}: ${kg(out.kg)} of ${limit.to} from ${kg(into.kg)} of ${limit.from} is ${share}; ${usual.says} (${usual.source}, as of ${usual.asOf}).`,
          evidence: [...out.evidence.slice(0, 2), ...into.evidence.slice(0, 2)],
        });
      }
    }
    return compared
      ? answer(`${compared} yields compared with what is usual`, findings)
      : notApplicable('no record of a step with a usual yield gives weights on both sides');
  },
};
