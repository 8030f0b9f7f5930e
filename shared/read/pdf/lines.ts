import type { Run } from './runs.ts';

/** Runs on one baseline and in one direction, from its start to its end. */
export interface Row {
  angle: number;
  baseline: number;
  size: number;
  runs: Run[];
}

/** Baselines this share of the letters' height apart are one: drawing tools round, and raise small letters. */
const SAME_BASELINE = 0.25;

/** Gathers runs by direction and baseline; rows come from top to bottom, level ones before turned ones. */
export function toRows(runs: readonly Run[]): Row[] {
  const byAngle = new Map<number, Run[]>();
  for (const run of runs) {
    const same = byAngle.get(run.style.angle);
    if (same) same.push(run);
    else byAngle.set(run.style.angle, [run]);
  }
  const angles = [...byAngle.keys()].sort((a, b) => a - b);
  return angles.flatMap((angle) => rowsOf(byAngle.get(angle) ?? [], angle));
}

function rowsOf(runs: Run[], angle: number): Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  for (const run of runs.sort((a, b) => a.style.baseline - b.style.baseline)) {
    const { baseline, size } = run.style;
    if (row && baseline - row.baseline <= SAME_BASELINE * Math.min(size, row.size)) {
      row.runs.push(run);
      row.size = Math.max(row.size, size);
    } else {
      row = { angle, baseline, size, runs: [run] };
      rows.push(row);
    }
  }
  for (const { runs: members } of rows) members.sort((a, b) => a.start - b.start || a.end - b.end);
  return rows;
}
