import type { Verdict } from '../../shared/model/index.ts';
import type { Revision } from '../../shared/store/records.ts';

/** Rules that found something in one verdict and not in the other, and the outcome before. */
export function changesBetween(before: Verdict | undefined, now: Verdict): Revision['changes'] {
  const rulesOf = (verdict: Verdict | undefined) => new Set((verdict?.findings ?? []).map((f) => f.rule));
  const [then, today] = [rulesOf(before), rulesOf(now)];
  return {
    began: [...today].filter((rule) => !then.has(rule)),
    ceased: [...then].filter((rule) => !today.has(rule)),
    ...(before ? { outcomeBefore: before.outcome } : {}),
  };
}

/** Do two verdicts say the same of the same papers? What they were judged by (orders, lists, rules) and their number may differ. */
export function sameJudgement(a: Verdict, b: Verdict): boolean {
  const said = ({ inputs, rulesVersion: _, ...rest }: Verdict) =>
    JSON.stringify({
      ...rest,
      rules: rest.rules.map(({ rule, state }) => [rule, state]),
      bundle: { ...rest.bundle, revision: 0 },
      documents: [inputs.documents, rest.documents],
    });
  return said(a) === said(b);
}
