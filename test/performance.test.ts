import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aims, type Measured } from './bench/stages/aims.ts';
import { stageNamed, stageNames } from './bench/stages/all.ts';
import { figureOf, quantile, spreadOf } from './bench/stages/figures.ts';
import { performancePage } from './bench/stages/page.ts';

const read = (path: string) => readFile(path, 'utf8');
const at = (...walls: number[]) => walls.map((wall) => ({ wall }));

describe('docs/performance.md', () => {
  test('is what its figures and the notes make of it (npm run bench -- --write)', async () => {
    const measured = JSON.parse(await read('docs/performance.json'));
    expect(await read('docs/performance.md')).toBe(performancePage(measured, await read('test/bench/stages/notes.md')));
  });

  test('holds no stage that is no longer measured', async () => {
    const { stages } = JSON.parse(await read('docs/performance.json')) as { stages: Measured[] };
    for (const { stage } of stages) expect(stageNames).toContain(stage);
  });
});

describe('figures', () => {
  test('the middle of an even number of runs lies between two of them', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 30, 20], 0.5)).toBe(20);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  test('quarter points stand around the median and one outlier does not move it', () => {
    expect(spreadOf([1, 2, 3, 4, 1000])).toEqual({ median: 3, low: 2, high: 4, runs: 5 });
  });

  test('a ratio is that of one round, so that a machine which slows down slows both', () => {
    const { peers } = figureOf(at(10, 100, 1000), [{ name: 'peer', samples: at(5, 50, 500) }]);
    expect(peers[0]!.ratio).toEqual({ median: 2, low: 2, high: 2, runs: 3 });
  });

  test('a peer that is not installed has no figures', () => {
    expect(figureOf(at(1), [{ name: 'peer', samples: undefined }]).peers).toEqual([{ name: 'peer', missing: true }]);
  });

  test('a peer that took no time gives no ratio', () => {
    expect(figureOf(at(1, 1), [{ name: 'peer', samples: at(0, 0) }]).peers[0]!.ratio).toBeUndefined();
  });

  test('processor time and memory are told where they were measured', () => {
    const own = [
      { wall: 4, cpu: 8, peakMb: 100 },
      { wall: 4, cpu: 8, peakMb: 120 },
    ];
    const figure = figureOf(own, [{ name: 'peer', samples: own.map((s) => ({ ...s, cpu: 2 })) }]);
    expect(figure.peakMb).toBe(120);
    expect(figure.cpu!.median).toBe(8);
    expect(figure.peers[0]!.cpuRatio!.median).toBe(4);
  });
});

describe('aims', () => {
  const judged = (largest: number): Measured[] => [
    {
      stage: 'judge',
      does: '',
      unit: 'bale',
      on: '',
      sizes: [100_000, 1_000_000].map((units) => ({
        label: '',
        units,
        warm: figureOf([{ wall: units === 1_000_000 ? largest : 100, peakMb: 1500 }], []),
      })),
    },
  ];
  const linear = aims.find(({ bound }) => bound.startsWith('linear'))!;
  const memory = aims.find(({ what }) => what.includes('on one list'))!;

  test('ten times the bales in ten times the time is linear, in a hundred times it is not', () => {
    expect(linear.value(judged(1_000))).toBeCloseTo(1);
    expect(linear.value(judged(10_000))! > linear.most).toBe(true);
  });

  test('memory is that of the largest size, and what was not measured is not said to be met', () => {
    expect(memory.value(judged(1_000))).toBe(1500);
    expect(aims.filter(({ value }) => value([]) !== undefined)).toEqual([]);
    expect(performancePage({ machine: '', stages: judged(1_000) }, '')).toContain('| not measured | – |');
  });
});

test('each stage has three sizes, the later the larger, and a peer or a floor', async () => {
  for (const name of stageNames.filter((one) => !one.startsWith('lambda'))) {
    const { sizes, peers } = await stageNamed(name);
    expect(sizes.length).toBe(3);
    expect(sizes[0].units < sizes[1].units && sizes[1].units < sizes[2].units).toBe(true);
    expect(peers.length).toBeGreaterThan(0);
  }
});
