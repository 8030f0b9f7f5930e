import type { Document, Finding, Verdict } from './model/index.ts';
import { catalogue } from './rules/catalogue.ts';
import { evidenceKey } from './rules/region-hits.ts';
import { agreeingReadings } from './trace/readings/agreeing.ts';
import { type Change, type Slot, slotsOf, withChanges } from './trace/readings/slots.ts';

/** A judgement of some papers: what `hedge` compares. */
export type Judged = Pick<Verdict, 'findings' | 'rules'>;

/** Other readings tried one by one, for all findings together. */
const mostTries = 40;
/** Readings tried of one value. */
const mostOthers = 4;
/** Rows of lists beyond which no other readings are tried: each one judges the papers again. */
const mostRows = 20_000;

const isHeld = ({ severity }: Finding): boolean => severity === 'contradicts' || severity === 'prohibits';

/**
 * Holds nothing against the papers that hangs on characters which OCR could not read surely: a contradiction or prohibition that is gone
 * when the papers are judged with another possible reading of doubtful characters becomes a gap that names them. What stands in every
 * reading stays. `judgeAs` judges papers; undefined when nothing changes.
 */
export function hedge(
  first: Judged,
  documents: readonly Document[],
  judgeAs: (documents: Document[]) => Judged,
): Judged | undefined {
  if (!first.findings.some(isHeld)) return undefined;
  const slots = documents.flatMap(slotsOf);
  if (slots.length === 0 || documents.reduce((n, d) => n + d.facts.units.length, 0) > mostRows) return undefined;
  const trial = new Trial(first, documents, judgeAs);
  trial.take(
    agreeingReadings(
      documents,
      slots.filter((s) => s.group !== 'mention'),
    ),
  );
  let tries = 0;
  for (const finding of trial.best.findings.filter(isHeld)) {
    const keys = new Set(finding.evidence.map(evidenceKey));
    for (const slot of slots.filter((s) => keys.has(evidenceKey(s.evidence)))) {
      for (const { value } of slot.others.slice(0, mostOthers)) {
        if (!stands(finding, trial.best) || tries++ >= mostTries) break;
        trial.take([{ slot, value }], finding);
      }
    }
  }
  return trial.changes.length > 0 ? merge(first, trial) : undefined;
}

/** The readings under which least is held against the papers, and what is. */
class Trial {
  changes: Change[] = [];
  best: Judged;
  readonly first: Judged;
  private readonly documents: readonly Document[];
  private readonly judgeAs: (documents: Document[]) => Judged;

  constructor(first: Judged, documents: readonly Document[], judgeAs: (documents: Document[]) => Judged) {
    this.first = first;
    this.best = first;
    this.documents = documents;
    this.judgeAs = judgeAs;
  }

  /** Takes readings over when they take something away (this finding, if one is named) and bring in nothing new. */
  take(changes: readonly Change[], finding?: Finding): void {
    if (changes.length === 0) return;
    const all = [...this.changes.filter((c) => !changes.some((n) => n.slot === c.slot)), ...changes];
    const judged = this.judgeAs(withChanges(this.documents, all));
    const held = judged.findings.filter(isHeld);
    if (held.some((f) => !this.first.findings.some((old) => old.rule === f.rule && isHeld(old)))) return;
    const before = this.best.findings.filter(isHeld);
    const gone = finding ? !stands(finding, judged) : before.some((f) => !held.some((x) => x.message === f.message));
    if (!gone || held.length > before.length) return;
    this.changes = all;
    this.best = judged;
  }
}

/** Whether a finding is still there: in the same words, or by the same rule on the same print. */
function stands(finding: Finding, judged: Judged): boolean {
  const keys = new Set(finding.evidence.map(evidenceKey));
  return judged.findings.some(
    (f) =>
      f.rule === finding.rule &&
      isHeld(f) &&
      (f.message === finding.message || f.evidence.some((e) => keys.has(evidenceKey(e)) && e.doubtful !== undefined)),
  );
}

function merge(first: Judged, { best, changes }: Trial): Judged {
  const held = first.findings.filter(isHeld);
  const lost = held.filter((f) => !best.findings.some((x) => x.rule === f.rule && isHeld(x)));
  const rest = best.findings.filter((f) => isHeld(f) && !lost.some((l) => l.rule === f.rule));
  const open = held.filter((f) => !rest.some((x) => x.message === f.message || isPart(x, f)));
  const gaps = [...Map.groupBy(open, (f) => readingsNamed(f, changes))].map(([named, found]) => toGap(named, found));
  const gone = new Set(lost.map((f) => f.rule));
  return {
    findings: [...rest, ...first.findings.filter((f) => !isHeld(f)), ...gaps],
    rules: first.rules.map((row) => {
      if (row.rule === 'document.unreadable' && gaps.length > 0)
        return { ...row, state: 'found', why: `${row.why}; characters that decide could not be read surely` };
      return gone.has(row.rule) && !first.findings.some((f) => f.rule === row.rule && !isHeld(f))
        ? (best.rules.find((r) => r.rule === row.rule) ?? row)
        : row;
    }),
  };
}

/** What is left of a finding that named more. */
const isPart = (left: Finding, whole: Finding): boolean => {
  const keys = new Set(whole.evidence.map(evidenceKey));
  return left.rule === whole.rule && left.evidence.some((e) => keys.has(evidenceKey(e)));
};

/** Readings named in one message at most. */
const mostNamed = 5;

/** The readings on which a finding hangs: those of its own print, else all that were changed. */
function readingsNamed(finding: Finding, changes: readonly Change[]): string {
  const keys = new Set(finding.evidence.map(evidenceKey));
  const near = changes.filter((c) => keys.has(evidenceKey(c.slot.evidence)));
  const shown = [...new Set((near.length > 0 ? near : changes).map(({ slot, value }) => nameOf(slot, value)))];
  const more = shown.length > mostNamed ? ` and ${shown.length - mostNamed} more` : '';
  return `${shown.slice(0, mostNamed).join(', ')}${more}`;
}

function toGap(named: string, findings: readonly Finding[]): Finding {
  const messages = [...new Set(findings.map((f) => f.message))];
  const evidence = findings.flatMap((f) => f.evidence);
  return {
    rule: 'document.unreadable',
    severity: 'gap',
    message: `Characters could not be read surely: ${named}. On them it hangs whether this holds: ${messages.join(' ')}`,
    orders: [...new Set(findings.flatMap((f) => f.orders))].sort(),
    fix: catalogue['document.unreadable'].fix,
    evidence: [...new Map(evidence.map((e) => [evidenceKey(e), e])).values()],
  };
}

const nameOf = ({ document, value, others }: Slot, other: string | number): string => {
  const reads = others.find((o) => o.value === other)?.reads ?? String(other);
  return `"${value}" in ${document.name} may be "${reads}"`;
};
