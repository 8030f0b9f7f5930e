import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../../shared/model/index.ts';
import { closeReaders } from './reading.ts';
import type { Side, Size, Stage } from './stage.ts';

const bales = (...counts: [number, number, number]): Stage['sizes'] =>
  counts.map((units) => ({ label: `${units.toLocaleString('en')} bales`, units })) as unknown as Stage['sizes'];

/** The number of bales alone: the papers are made where they are judged, for a million do not go through JSON in a gigabyte. */
async function countOf({ units }: Size, folder: string): Promise<string> {
  const path = join(folder, `${units}-bales`);
  await writeFile(path, String(units));
  return path;
}

/** A bundle of clean papers whose ginning record lists the bales one by one and whose other papers give their number and weight. */
const oneList = ['gin'] as const;
const threeLists = ['invoice', 'packing', 'gin'] as const;

async function papers(input: string, lists: readonly (typeof threeLists)[number][]): Promise<Document[]> {
  const { manyBales } = await import('../../rules/case.ts');
  return Object.values(manyBales(Number(await readFile(input, 'utf8')), lists));
}

/** A floor: a verdict names the digest of what it was reached on, so every fact is written out and digested once. */
const digesting = (lists: readonly (typeof threeLists)[number][]): Side => ({
  name: 'JSON and SHA-256 of the same facts',
  async load(input) {
    const documents = await papers(input, lists);
    return () => {
      const hash = createHash('sha256');
      for (const { facts, ...paper } of documents) {
        const { units, ...others } = facts;
        hash.update(JSON.stringify([paper, others]));
        for (const unit of units) hash.update(JSON.stringify(unit));
      }
      return hash.digest('hex');
    };
  },
});

const judgingOf = (lists: readonly (typeof threeLists)[number][]): Side => ({
  name: 'ours',
  async load(input) {
    const [{ judge }, documents] = await Promise.all([import('../../../shared/judge.ts'), papers(input, lists)]);
    return () => judge({ bundle: { id: 'bench' }, entryDate: '2024-03-01', documents, unreadable: [] });
  },
});

export const judging: Stage = {
  name: 'judge',
  does: 'A verdict on a bundle whose ginning record lists every bale: chain, names, places, all rules',
  unit: 'bale',
  sizes: bales(10_000, 100_000, 1_000_000),
  make: countOf,
  own: judgingOf(oneList),
  peers: [digesting(oneList)],
  apart: true,
  slow: true,
  heapMb: 820,
};

export const judgingLists: Stage = {
  ...judging,
  name: 'judge-lists',
  does: 'The same where invoice, packing list and ginning record each list every bale: three rows a bale',
  heapMb: 8192,
  own: judgingOf(threeLists),
  peers: [digesting(threeLists)],
};

export const tracing: Stage = {
  name: 'trace',
  does: 'The chain from farm to importer, its lots and what ties its papers to each other',
  unit: 'bale',
  sizes: bales(100, 10_000, 100_000),
  make: countOf,
  peers: [digesting(oneList)],
  own: {
    name: 'ours',
    async load(input) {
      const [{ trace }, documents] = await Promise.all([
        import('../../../shared/trace/index.ts'),
        papers(input, oneList),
      ]);
      return () => trace(documents);
    },
  },
};

export const reporting: Stage = {
  name: 'report',
  does: 'report.html of a verdict, without pictures of the pages',
  unit: 'paper',
  sizes: [
    { label: '1 paper', units: 1 },
    { label: '12 papers', units: 12 },
    { label: '60 papers', units: 60 },
  ],
  async make({ units }, folder) {
    const { digitalBundle } = await import('../bundle.ts');
    const { readFile: read } = await import('../../../shared/read/index.ts');
    const { documentsOf } = await import('../../../shared/documents.ts');
    const { judge } = await import('../../../shared/judge.ts');
    const { folder: of, paths } = await digitalBundle(units);
    const documents: Document[] = [];
    for (const path of paths)
      documents.push(...documentsOf(await read(await readFile(path), path.slice(of.length + 1))).documents);
    await rm(of, { recursive: true });
    const verdict = judge({ bundle: { id: 'bench' }, entryDate: '2024-03-01', documents, unreadable: [] });
    const path = join(folder, `${units}-verdict.json`);
    await writeFile(path, JSON.stringify(verdict));
    return path;
  },
  own: {
    name: 'ours',
    async load(input) {
      const [{ toHtml }, { orders }] = await Promise.all([
        import('../../../shared/report/html/index.ts'),
        import('../../../shared/orders/index.ts'),
      ]);
      const verdict = JSON.parse(await readFile(input, 'utf8'));
      return () => toHtml(verdict, { orders, source: { image: () => undefined, words: () => undefined } });
    },
  },
  peers: [
    {
      name: 'the same verdict as JSON',
      async load(input) {
        const verdict = JSON.parse(await readFile(input, 'utf8'));
        return () => JSON.stringify(verdict);
      },
    },
  ],
  close: closeReaders,
};
