import type { Evidence } from '../model/index.ts';
import { balesUnread } from '../trace/coverage.ts';
import type { Case, RuleFinding, RuleOutcome } from './types.ts';

/** The rule ran: found something, or passed. `compared` says what was looked at. */
export const answer = (compared: string, findings: RuleFinding[]): RuleOutcome => ({
  state: findings.length ? 'found' : 'passed',
  why: compared,
  findings,
});

/** The rule has nothing to look at in this bundle. */
export const notApplicable = (why: string): RuleOutcome => ({ state: 'not-applicable', why, findings: [] });

/** What the rule needs should be there but could not be read: a gap that names it. */
export const couldNotRun = (why: string, evidence: Evidence[] = []): RuleOutcome => ({
  state: 'could-not-run',
  why,
  findings: [{ message: why, evidence, severity: 'gap' }],
});

/** Some of many, as people write them: "A, B, C and 7 more". */
export function some(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${(names.length - most).toLocaleString('en-US')} more` : shown;
}

/** A weight as a person reads it. */
export const kg = (weight: number): string => `${(Math.round(weight * 10) / 10).toLocaleString('en-US')} kg`;

/**
 * Lint is sold by the bale: where no paper's bale numbers were read though a paper lists bales, what is asked of the bales could not be
 * asked. Undefined when bales were read, or when none are listed.
 */
export function balesCouldNotBeRead(c: Case): RuleOutcome | undefined {
  if (!c.goods.some((g) => g.material === 'lint')) return undefined;
  const list = c.documents.find((d) => balesUnread(d) !== undefined);
  if (!list) return undefined;
  const rows = balesUnread(list)!.toLocaleString('en-US');
  const { facts } = list;
  const at = facts.lines?.evidence ?? facts.flows[0]?.evidence ?? facts.sums[0]?.evidence;
  return couldNotRun(
    `${list.name} lists bales in ${rows} rows, but no number of a bale could be read on it.`,
    at ? [at] : [],
  );
}
