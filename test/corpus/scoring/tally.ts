import type { Outcome, RuleId, Verdict } from '../../../shared/model/index.ts';
import type { Bundle, Truth } from '../bundle.ts';
import { compareFacts, type FieldResult } from './compare.ts';

const deciding = new Set(['prohibits', 'contradicts', 'gap']);

export interface DocumentScore {
  file: string;
  layout: string;
  language: string;
  carrier: string;
  expectedType: string;
  gotType: string;
  fields: FieldResult[];
}

export interface BundleScore {
  id: string;
  kind: string;
  about: string;
  expected: Outcome;
  got: Outcome | 'crash';
  missed: RuleId[];
  /** Deciding findings that nothing in the papers warrants: only counted in bundles without a planted fault, or named absent. */
  falseAlarms: { rule: RuleId; message: string }[];
  /** Other deciding findings of a bundle with a fault, which may follow from it. */
  besides: { rule: RuleId; message: string }[];
  documents: DocumentScore[];
  error?: string;
}

const documentScores = (truth: Truth, verdict: Verdict): DocumentScore[] =>
  truth.documents
    .filter((t) => t.carrier !== 'encrypted' && t.carrier !== 'truncated' && t.carrier !== 'empty')
    .map((t) => {
      const inFile = verdict.documents.filter((d) => d.name === t.file).sort((a, b) => a.pages[0] - b.pages[0]);
      const siblings = truth.documents.filter((x) => x.file === t.file);
      const d =
        siblings.length === inFile.length
          ? inFile[siblings.indexOf(t)]
          : (inFile.find((x) => x.type === t.type) ?? (siblings.length === 1 ? inFile[0] : undefined));
      return {
        file: t.file,
        layout: t.layout,
        language: t.language,
        carrier: t.carrier,
        expectedType: t.type,
        gotType: d?.type ?? 'none',
        fields: d ? compareFacts(t.printed, t.implied, d) : [],
      };
    });

/** What a verdict got right and wrong of a bundle's truth. */
export const scoreBundle = (b: Bundle, verdict: Verdict): BundleScore => {
  const raised = verdict.findings.filter((f) => deciding.has(f.severity));
  const any = new Set(verdict.findings.filter((f) => f.severity !== 'note').map((f) => f.rule));
  const told = new Set<RuleId>([...b.truth.found, ...b.truth.either]);
  const missed =
    b.truth.either.length && b.truth.either.some((x) => any.has(x)) ? [] : b.truth.found.filter((x) => !any.has(x));
  const honest = b.truth.outcome === 'clear' || b.truth.outcome === 'not-covered';
  const other = raised.filter((f) => !told.has(f.rule)).map((f) => ({ rule: f.rule, message: f.message }));
  return {
    id: b.id,
    kind: b.kind,
    about: b.about,
    expected: b.truth.outcome,
    got: verdict.outcome,
    missed,
    falseAlarms: honest ? other : other.filter((f) => b.truth.absent.includes(f.rule)),
    besides: honest ? [] : other,
    documents: documentScores(b.truth, verdict),
  };
};
