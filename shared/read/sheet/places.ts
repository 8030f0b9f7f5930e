/** Empty rows or columns kept between filled ones: formatting alone can put a cell at row 1,048,576. */
const gap = 3;

/** Old row or column numbers and the new ones after empty runs are closed up. */
export interface Places {
  count: number;
  /** New index of a filled old one. */
  of: (old: number) => number;
  /** New index of the last row or column of a span that ends at `old`, never before `from`. */
  end: (old: number, from: number) => number;
}

type Placed = { row: number; column: number };

/** Closes up runs of more than three empty rows (or columns) between filled ones, and those before the first. */
export function closeUp(cells: readonly Placed[], hidden: readonly Placed[], axis: 'row' | 'column'): Places {
  const used = new Set<number>();
  let last = -1;
  for (const list of [cells, hidden]) {
    for (const cell of list) {
      if (cell[axis] === last) continue;
      last = cell[axis];
      used.add(last);
    }
  }
  const filled = Float64Array.from(used).sort();
  const places = new Float64Array(filled.length);
  const index = new Map<number, number>();
  for (let i = 0; i < filled.length; i += 1) {
    if (i > 0) places[i] = places[i - 1]! + Math.min(filled[i]! - filled[i - 1]!, gap + 1);
    index.set(filled[i]!, places[i]!);
  }
  const count = filled.length ? places.at(-1)! + 1 : 0;
  let lastOld = -1;
  let lastNew = 0;
  return {
    count,
    of: (old) => {
      if (old !== lastOld) [lastOld, lastNew] = [old, index.get(old) ?? 0];
      return lastNew;
    },
    end: (old, from) => {
      const at = lastNotAbove(filled, old);
      if (at < 0) return from;
      return Math.min(Math.max(places[at]! + Math.min(old - filled[at]!, gap), from), count - 1);
    },
  };
}

/** Position of the greatest filled number that is not above `old`, or -1. */
function lastNotAbove(filled: Float64Array, old: number): number {
  let low = -1;
  let high = filled.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (filled[middle]! <= old) low = middle;
    else high = middle - 1;
  }
  return low;
}
