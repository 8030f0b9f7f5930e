import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document, Evidence } from '../../shared/model/index.ts';
import { linksOf } from '../../shared/trace/links.ts';
import { paste, shirts, tomatoes } from '../rules/bundles.ts';
import { type Papers, paper, rawCotton } from '../rules/case.ts';

/** The papers under other names, and so in another order: the n-th gets the n-th of `order` as the head of its name. */
function named(papers: Papers, order: readonly number[]): Document[] {
  return Object.values(papers).map((d, i) => {
    const id = `${order[i]}`.padStart(12, '0');
    const moved = <T>(x: T): T =>
      JSON.parse(JSON.stringify(x), (key, value) =>
        key === 'evidence' && value ? { ...(value as Evidence), document: id } : value,
      ) as T;
    const sha256 = id.padEnd(64, '0');
    return { ...d, id, name: `${String.fromCharCode(97 + order[i]!)}.pdf`, sha256, facts: moved(d.facts) };
  });
}

/** Orders of n papers: as they are, turned round, and shuffled from a seed. */
function* orders(n: number): Generator<number[]> {
  const all = Array.from({ length: n }, (_, i) => i);
  yield all;
  yield [...all].reverse();
  let seed = 41;
  for (let k = 0; k < 10; k++) {
    const left = [...all];
    const drawn: number[] = [];
    while (left.length > 0) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      drawn.push(...left.splice(seed % left.length, 1));
    }
    yield drawn;
  }
}

const untied = (documents: Document[]): string[] => {
  const { findings } = judge({ bundle: { id: 'one' }, entryDate: '2024-11-01', documents, unreadable: [] });
  const names = findings.filter((f) => f.rule === 'document.untied').map((f) => f.message.split(' (')[0]);
  return documents
    .filter((d) => names.includes(d.name))
    .map((d) => d.type)
    .sort();
};

/** Which papers links join, by their types, those beside the chain left out. */
const joined = (documents: Document[]): string[] => {
  const of = documents
    .filter((d) => d.type !== 'lab-report' && d.type !== 'other')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = linksOf([...documents].sort((a, b) => (a.name < b.name ? -1 : 1)));
  const groups = new Map(of.map((d) => [d.id, new Set([d])]));
  for (const { from, to } of links) {
    const [a, b] = [groups.get(from), groups.get(to)];
    if (!a || !b || a === b) continue;
    for (const d of b) groups.set(d.id, a.add(d));
  }
  return [...new Set(groups.values())]
    .map((g) =>
      [...g]
        .map((d) => d.type)
        .sort()
        .join(),
    )
    .sort();
};

/** A lot on the invoice, on the record of its making and on a test of it, and nothing else in common. */
const tested = (): Papers => ({
  invoice: paper({
    type: 'invoice',
    facts: { number: 'F-18', seller: 'Conservas do Tejo SA', buyer: 'Kettle Foods Inc.' },
    lots: ['KZ-512'],
    hsCodes: ['2002.90'],
    lines: [{ description: 'Tomato paste 28/30', quantity: 19_000, unit: 'kg' }],
  }),
  plant: paper({
    type: 'tomato-processing-record',
    facts: { number: 'RP-7' },
    lots: ['KZ-512'],
    flows: [{ direction: 'out', material: 'paste', lot: 'KZ-512', kg: 44_000 }],
  }),
  test: paper({ type: 'lab-report', facts: { number: 'BA-901' }, lots: ['KZ-512'] }),
  letter: paper({ type: 'other', lots: ['KZ-512'] }),
});

/** A test that names the lot of the record and the invoice: it joins neither to the other. */
const between = (): Papers => {
  const papers = tested();
  papers.invoice!.facts.lots = { ...papers.invoice!.facts.lots!, value: ['KZ-777'] };
  papers.test!.facts.references = [{ kind: 'invoice', value: 'F-18', evidence: papers.test!.facts.number!.evidence }];
  return papers;
};

describe('ties between papers', () => {
  it.each([
    ['raw cotton', rawCotton],
    ['shirts', shirts],
    ['paste', paste],
    ['tomatoes', tomatoes],
    ['a lot, a test and a letter', tested],
    ['a test between two papers', between],
    [
      'no invoice',
      () => {
        const { invoice: _, ...papers } = shirts();
        return papers as Papers;
      },
    ],
  ] as const)('are the same whatever the papers are called: %s', (_, make) => {
    const n = Object.keys(make()).length;
    const told = [...orders(n)].map((order) => {
      const documents = named(make(), order);
      return JSON.stringify([untied(documents), joined(documents)]);
    });
    expect(new Set(told).size).toBe(1);
  });

  it('go from the record of a lot to its invoice past a test of it', () => {
    for (const order of orders(4)) expect(untied(named(tested(), order))).toEqual([]);
  });

  it('are not made by a test alone', () => {
    expect(untied(named(between(), [0, 1, 2, 3]))).toEqual(['tomato-processing-record']);
  });
});
