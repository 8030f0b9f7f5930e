import type { Lot, Verdict } from '../model/index.ts';
import type { DossierPlan, Section } from './plan.ts';

/** A row of the table of bales and lots: one identifier, or a run of identifiers that follow each other. */
export interface LotRow {
  kind: string;
  material: string;
  /** As printed; of a run, its first. */
  first: string;
  last?: string;
  count?: number;
  kg?: number;
  origin?: string;
  /** Sections whose step gave it out, and whose step took it in. */
  from: Section[];
  into: Section[];
  /** Numbers of the papers on which it stands. */
  papers: string[];
}

/** Every lot of the chain in the order of the goods, one row each: what the list in the zip holds. */
export function lotRows(verdict: Verdict, plan: DossierPlan): LotRow[] {
  const out = new Map<string, Section[]>();
  const into = new Map<string, Section[]>();
  const note = (held: Map<string, Section[]>, id: string, section: Section) =>
    held.set(id, [...(held.get(id) ?? []), section]);
  for (const section of plan.sections) {
    for (const id of section.step?.outputs ?? []) note(out, id, section);
    for (const id of section.step?.inputs ?? []) note(into, id, section);
  }
  const numbers = new Map(plan.papers.map((p) => [p.document.id, p.number]));
  const row = (lot: Lot): LotRow => {
    const papers = [...new Set(lot.evidence.map((e) => numbers.get(e.document)).filter((n) => n !== undefined))];
    const { kind, material, identifier, count, kg, origin } = lot;
    return {
      kind: kind.replaceAll('-', ' '),
      material: material.replaceAll('-', ' '),
      first: identifier,
      ...(count !== undefined && { count }),
      ...(kg !== undefined && { kg }),
      ...(origin && { origin }),
      from: out.get(lot.id) ?? [],
      into: into.get(lot.id) ?? [],
      papers,
    };
  };
  const at = (r: LotRow) => Number(r.from[0]?.number ?? r.into[0]?.number ?? plan.sections.length + 1);
  return verdict.chain.lots.map(row).sort((a, b) => at(a) - at(b));
}

/** Neighbouring rows whose numbers follow each other by one, and that share all else, as one row with their sum. */
export function inRuns(rows: readonly LotRow[]): LotRow[] {
  const runs: LotRow[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row.kind === 'bale' && alike(last, row) && follows(last.last ?? last.first, row.first)) {
      last.last = row.first;
      last.count = (last.count ?? 1) + (row.count ?? 1);
      if (last.kg !== undefined) last.kg += row.kg!;
    } else runs.push({ ...row });
  }
  return runs;
}

const alike = (a: LotRow, b: LotRow): boolean =>
  a.kind === b.kind &&
  a.material === b.material &&
  a.origin === b.origin &&
  (a.kg === undefined) === (b.kg === undefined) &&
  [a.from, a.into].flat().length === [b.from, b.into].flat().length &&
  a.from[0] === b.from[0] &&
  a.into[0] === b.into[0] &&
  a.papers.join() === b.papers.join();

/** Whether `next` is the number after `id`: the same but for a count at its end that is one higher and as long. */
function follows(id: string, next: string): boolean {
  const [head, digits] = split(id);
  const [headNext, digitsNext] = split(next);
  if (head !== headNext || digits.length !== digitsNext.length || digits === '') return false;
  return BigInt(digitsNext) === BigInt(digits) + 1n;
}

const split = (id: string): [string, string] => {
  const digits = /\d{0,40}$/.exec(id)![0];
  return [id.slice(0, id.length - digits.length), digits];
};
