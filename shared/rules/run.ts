import type { Evidence, Finding, Severity } from '../model/index.ts';
import { compare } from '../trace/copies.ts';
import { catalogue } from './catalogue.ts';
import type { Case, Rule, RuleOutcome } from './types.ts';

/** Runs one rule. A rule that throws has not passed: it could not run, and the gap names the error. */
export function run(rule: Rule, c: Case): RuleOutcome {
  try {
    return rule.check(c);
  } catch (error) {
    const why = `The check ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`;
    return { state: 'could-not-run', why, findings: [{ message: why, evidence: [], severity: 'gap' }] };
  }
}

/** The findings of a rule with the severity and fix of the catalogue. A rule that could not run and says nothing raises a gap. */
export function toFindings(rule: Rule, outcome: RuleOutcome): Finding[] {
  const page = catalogue[rule.id];
  const raised = outcome.findings.map((f) => ({
    rule: rule.id,
    severity: f.severity ?? page.severity,
    message: oneStop(f.message),
    orders: [...new Set(f.orders ?? [])].sort(),
    fix: f.fix ?? page.fix,
    ...(f.papers?.length ? { papers: f.papers } : {}),
    evidence: distinctEvidence(f.evidence),
  }));
  if (outcome.state === 'could-not-run' && !raised.some((f) => worse(f.severity, 'warning'))) {
    raised.push({ rule: rule.id, severity: 'gap', message: outcome.why, orders: [], fix: page.fix, evidence: [] });
  }
  return raised;
}

/** A name that ends in a point ("Ege Pamuk A.S.") ends the sentence too. */
const oneStop = (message: string): string => message.replace(/(?<!\.)\.\.(?=\s|$)/gu, '.');

export const severities: readonly Severity[] = ['prohibits', 'contradicts', 'gap', 'warning', 'note'];
const worse = (a: Severity, b: Severity): boolean => severities.indexOf(a) < severities.indexOf(b);

function distinctEvidence(evidence: Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const e of evidence) seen.set(`${e.document} ${e.page} ${e.box.join()} ${e.quote}`, e);
  return [...seen.values()];
}

/** Worst first, then in the order of the rules, then of the papers; findings that say the same become one with all the evidence. */
export function sortFindings(findings: Finding[], ruleOrder: readonly Rule[], c: Case): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity} ${finding.message}`;
    const known = merged.get(key);
    if (!known) merged.set(key, finding);
    else {
      known.evidence = distinctEvidence([...known.evidence, ...finding.evidence]);
      known.orders = [...new Set([...known.orders, ...finding.orders])].sort();
    }
  }
  const rank = new Map(ruleOrder.map((rule, i) => [rule.id, i]));
  const place = new Map(c.documents.map((d, i) => [d.id, i]));
  const at = (f: Finding): number => place.get(f.evidence[0]?.document ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...merged.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      rank.get(a.rule)! - rank.get(b.rule)! ||
      at(a) - at(b) ||
      compare(a.message, b.message),
  );
}
