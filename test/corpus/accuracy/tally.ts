import type { CaseResult, PaperResult } from './run.ts';

export interface TextSum {
  pages: number;
  characters: number;
  errors: number;
  plainErrors: number;
  numbers: number;
  numbersRight: number;
}
export interface FactSum {
  stated: number;
  right: number;
  wrong: number;
  /** Of the wrong ones, those of which the product said that they are unsure. */
  wrongDoubted: number;
  missing: number;
  invented: number;
}
export interface BaleSum {
  truth: number;
  right: number;
  missing: number;
  wrong: number;
  invented: number;
}

/** What a run measured: the content of docs/accuracy.json. */
export interface Accuracy {
  date: string;
  seeds: string;
  /** Pages of the whole plan, digital ones included, and those that this run got to. */
  plan: { pages: number; done: number };
  bundles: { id: string; about: string; papers: number; pages: number; outcome: string }[];
  languagePapers: { paper: string; language: string; pages: number }[];
  qualities: Record<
    string,
    {
      text: TextSum;
      facts: FactSum;
      bales: BaleSum;
      types: { papers: number; right: number };
      outcomes: { bundles: number; right: number; tooMild: number };
    }
  >;
  languages: Record<string, Record<string, TextSum & { facts: FactSum; types: { papers: number; right: number } }>>;
  fields: Record<string, Record<string, FactSum>>;
  confidence: { from: number; to: number; words: number; right: number }[];
  sure: { words: number; right: number };
  outcomes: { id: string; quality: string; expected: string; got: string }[];
}

const textSum = (papers: PaperResult[]): TextSum => {
  const pages = papers.flatMap((p) => p.text);
  const sum = (of: (t: (typeof pages)[number]) => number) => pages.reduce((a, t) => a + of(t), 0);
  return {
    pages: pages.length,
    characters: sum((t) => t.characters),
    errors: sum((t) => t.errors),
    plainErrors: sum((t) => t.plainErrors),
    numbers: sum((t) => t.numbers),
    numbersRight: sum((t) => t.numbersRight),
  };
};

const factSum = (papers: PaperResult[], field?: string): FactSum => {
  const all = papers.flatMap((p) => p.fields).filter((f) => !field || f.field === field);
  const n = (state: string) => all.filter((f) => f.state === state).length;
  return {
    stated: all.length - n('invented'),
    right: n('right'),
    wrong: n('wrong'),
    wrongDoubted: all.filter((f) => f.state === 'wrong' && f.doubted).length,
    missing: n('missing'),
    invented: n('invented'),
  };
};

const baleSum = (papers: PaperResult[]): BaleSum => {
  const all = papers.flatMap((p) => (p.bales ? [p.bales] : []));
  const sum = (of: (b: (typeof all)[number]) => number) => all.reduce((a, b) => a + of(b), 0);
  return {
    truth: sum((b) => b.truth),
    right: sum((b) => b.right),
    missing: sum((b) => b.missing),
    wrong: sum((b) => b.wrong.length),
    invented: sum((b) => b.invented.length),
  };
};

const typeSum = (papers: PaperResult[]) => ({
  papers: papers.length,
  right: papers.filter((p) => p.type === p.gotType).length,
});

/** Worst first: an outcome milder than the truth lets through what should be stopped. */
const order = ['prohibited', 'contradicted', 'unproven', 'clear', 'not-covered'];
const milder = (expected: string, got: string): boolean => order.indexOf(got) > order.indexOf(expected);

const by = <T>(all: T[], key: (x: T) => string): Record<string, T[]> => {
  const out: Record<string, T[]> = {};
  for (const x of all) {
    const under = key(x);
    out[under] = [...(out[under] ?? []), x];
  }
  return out;
};

/** Sums over all results. `about` is what the run knows of itself. */
export const tally = (
  results: CaseResult[],
  about: Pick<Accuracy, 'date' | 'seeds' | 'plan' | 'bundles' | 'languagePapers'>,
): Accuracy => {
  const papers = results.flatMap((r) => r.papers);
  const scans = papers.filter((p) => p.quality !== 'digital');
  const words = scans.flatMap((p) => p.text.flatMap((t) => t.words));
  const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.001];
  const share = (list: typeof words) => ({ words: list.length, right: list.filter((w) => w.right).length });
  const outcomes = results.flatMap((r) =>
    r.bundle ? [{ id: r.id, quality: r.quality, expected: r.bundle.expected, got: r.bundle.got }] : [],
  );
  const fields = [...new Set(papers.flatMap((p) => p.fields.map((f) => f.field)))].sort();
  return {
    ...about,
    qualities: Object.fromEntries(
      Object.entries(by(papers, (p) => p.quality)).map(([q, list]) => {
        const own = list.filter((p) => !p.case.startsWith('language'));
        const judged = outcomes.filter((o) => o.quality === q);
        return [
          q,
          {
            text: textSum(own),
            facts: factSum(own),
            bales: baleSum(list),
            types: typeSum(own),
            outcomes: {
              bundles: judged.length,
              right: judged.filter((o) => o.expected === o.got).length,
              tooMild: judged.filter((o) => milder(o.expected, o.got)).length,
            },
          },
        ];
      }),
    ),
    languages: Object.fromEntries(
      Object.entries(by(papers, (p) => p.language)).map(([language, list]) => [
        language,
        Object.fromEntries(
          Object.entries(by(list, (p) => p.quality)).map(([q, of]) => [
            q,
            { ...textSum(of), facts: factSum(of), types: typeSum(of) },
          ]),
        ),
      ]),
    ),
    fields: Object.fromEntries(
      fields.map((f) => [
        f,
        Object.fromEntries(Object.entries(by(papers, (p) => p.quality)).map(([q, of]) => [q, factSum(of, f)])),
      ]),
    ),
    confidence: edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1]!;
      return { from, to: Math.min(1, to), ...share(words.filter((w) => w.confidence >= from && w.confidence < to)) };
    }),
    sure: share(words.filter((w) => w.confidence >= 0.9)),
    outcomes,
  };
};
