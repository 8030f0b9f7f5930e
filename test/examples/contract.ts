import type { Evidence, Verdict } from '../../shared/model/index.ts';

const worst = [
  ['prohibits', 'prohibited'],
  ['contradicts', 'contradicted'],
  ['gap', 'unproven'],
] as const;

function evidencesOf(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'box' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidencesOf);
}

/** What of a verdict breaks its contract beyond its schema: evidence that stands nowhere, an outcome that does not follow, loose ends. */
export function contractFaults(verdict: Verdict): string[] {
  const papers = new Map(verdict.documents.map((d) => [d.id, d]));
  const faults: string[] = [];
  const must = (holds: boolean, says: string) => {
    if (!holds) faults.push(says);
  };
  for (const { document, page, box, quote } of evidencesOf(verdict)) {
    const [first, last] = papers.get(document)?.pages ?? [0, 0];
    must(page >= first && page <= last, `${document}: no page ${page}`);
    const [left, top, width, height] = box;
    must(
      Math.min(...box) >= 0 && left + width <= 1.001 && top + height <= 1.001,
      `${document}: box ${box} off its page`,
    );
    must(quote.trim() !== '', `${document}: an empty quote`);
  }
  const found = new Set(verdict.findings.map((f) => f.rule));
  for (const { rule, state, why } of verdict.rules) {
    must((state === 'found' || state === 'could-not-run') === found.has(rule), `${rule} is ${state}`);
    must(why !== '', `${rule} does not say why`);
  }
  const follows = worst.find(([severity]) => verdict.findings.some((f) => f.severity === severity))?.[1];
  must(
    follows ? verdict.outcome === follows : /^(clear|not-covered)$/.test(verdict.outcome),
    `outcome ${verdict.outcome}`,
  );
  const lots = new Set(verdict.chain.lots.map((lot) => lot.id));
  must(lots.size === verdict.chain.lots.length, 'a lot id stands twice');
  for (const step of verdict.chain.steps)
    for (const lot of [...step.inputs, ...step.outputs]) must(lots.has(lot), `step ${step.id} names no lot ${lot}`);
  return [...new Set(faults)];
}
