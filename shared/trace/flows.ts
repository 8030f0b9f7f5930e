import type { Document, Evidence, Flow, Material } from '../model/index.ts';

export interface Amount {
  kg: number;
  evidence: Evidence[];
}

/**
 * Kilograms of the flows given. A row that prints the sum of the others of its material (a total line) is not counted twice.
 * Undefined when none of them has a weight.
 */
export function kgOf(flows: readonly Flow[]): Amount | undefined {
  const byMaterial = Map.groupBy(
    flows.filter((flow) => flow.kg !== undefined),
    (flow) => flow.material,
  );
  let kg = 0;
  const evidence: Evidence[] = [];
  for (const rows of byMaterial.values()) {
    const terms = withoutTotal(rows);
    kg += terms.reduce((sum, flow) => sum + flow.kg!, 0);
    evidence.push(...terms.slice(0, 3).map((flow) => flow.evidence));
  }
  return byMaterial.size ? { kg, evidence } : undefined;
}

function withoutTotal(rows: Flow[]): Flow[] {
  if (rows.length < 2) return rows;
  const sum = rows.reduce((total, row) => total + row.kg!, 0);
  if (rows.length === 2) {
    const [a, b] = rows as [Flow, Flow];
    const same = a.kg === b.kg && (a.lot === b.lot || !a.lot || !b.lot);
    return same ? [a.lot ? a : b] : rows;
  }
  const total = rows.find((row) => !row.lot && Math.abs(sum - 2 * row.kg!) <= Math.max(0.5, 0.0005 * sum));
  return total ? rows.filter((row) => row !== total) : rows;
}

export const flowsOf = (document: Document, direction: Flow['direction'], ...materials: Material[]): Flow[] =>
  document.facts.flows.filter(
    (flow) => flow.direction === direction && (materials.length === 0 || materials.includes(flow.material)),
  );
