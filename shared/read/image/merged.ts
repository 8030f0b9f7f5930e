/** A component of text pixels: its label in the map and the pixels' bounds, ends excluded. */
export interface Component {
  label: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A line of text found in a component, in pixels of the map. */
export interface LineBox {
  x: number;
  y: number;
  width: number;
  height: number;
  angle: number;
}

/** Text pixels of a line are as thick as its letters: a column that is thicker by this much shows two things that touch. */
const thicker = 1.6;

interface Chain {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/**
 * Parts a component into its lines: print that touches the letters of a seal, or the line below. Along lines that lean by `angle` every
 * column of pixels is cut into runs; runs about as thick as `usual` that follow each other are a line, and go on through columns
 * where something else touches them.
 */
export function partMerged(
  labels: Int32Array,
  width: number,
  component: Component,
  angle: number,
  usual: number,
): LineBox[] {
  const { label, left, top, right, bottom } = component;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => [x * cos + y * sin, y * cos - x * sin] as const),
  );
  const [fromU, toU] = [Math.min(...corners.map(([u]) => u)), Math.max(...corners.map(([u]) => u))];
  const [fromV, toV] = [Math.min(...corners.map(([, v]) => v)), Math.max(...corners.map(([, v]) => v))];
  const isText = (u: number, v: number): boolean => {
    const x = Math.floor(u * cos - v * sin);
    const y = Math.floor(v * cos + u * sin);
    return x >= left && x < right && y >= top && y < bottom && labels[y * width + x] === label;
  };
  const open: Chain[] = [];
  const done: Chain[] = [];
  for (let u = fromU; u < toU; u += 1) {
    const taken = new Set<number>();
    const runs = runsOf((v) => isText(u + 0.5, v + 0.5), fromV, toV);
    for (const chain of open) {
      const at = runs.findIndex(
        ([a, b]) => Math.min(b, chain.bottom) - Math.max(a, chain.top) > 0.5 * thickness(chain),
      );
      if (at < 0) continue;
      const [a, b] = runs[at]!;
      taken.add(at);
      chain.to = u + 1;
      if (b - a > thicker * usual) continue;
      chain.top += (a - chain.top) * 0.2;
      chain.bottom += (b - chain.bottom) * 0.2;
    }
    for (const [at, [a, b]] of runs.entries())
      if (!taken.has(at) && b - a <= thicker * usual && b - a > 2) open.push({ from: u, to: u + 1, top: a, bottom: b });
    for (let i = open.length - 1; i >= 0; i -= 1) if (open[i]!.to < u - usual) done.push(...open.splice(i, 1));
  }
  return [...done, ...open]
    .filter((chain) => chain.to - chain.from >= usual * 0.7 && thickness(chain) >= usual * 0.4)
    .map(({ from, to, top: a, bottom: b }) => {
      const [u, v] = [(from + to) / 2, (a + b) / 2];
      return { x: u * cos - v * sin, y: v * cos + u * sin, width: to - from, height: b - a, angle };
    });
}

const thickness = ({ top, bottom }: Chain): number => bottom - top;

function runsOf(isText: (v: number) => boolean, from: number, to: number): [number, number][] {
  const runs: [number, number][] = [];
  let start: number | undefined;
  for (let v = from; v < to; v += 1) {
    if (isText(v)) start ??= v;
    else if (start !== undefined) {
      runs.push([start, v]);
      start = undefined;
    }
  }
  if (start !== undefined) runs.push([start, to]);
  return runs;
}
