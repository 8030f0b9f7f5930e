import { mkdirSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { classifyFile } from '../../../shared/classify/index.ts';
import { closeReaders, readFile } from '../../../shared/read/index.ts';
import { Random } from '../world/random.ts';
import { type Measure, measure } from './measure.ts';
import { bind, type Order, ownSheaves, strangeSheaves } from './packet.ts';

/** `npm run score:packets -- [--seed N] [--count N] [--pages N] [--show] [--keep DIR]`: packets with truth, and how many of their pages are placed right. */
const { values: o } = parseArgs({
  args: argv.slice(2),
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '5' },
    pages: { type: 'string', default: '80' },
    show: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});

const share = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)} %`);
const orders: Order[] = ['in-order', 'reversed', 'shuffled'];
const rows: string[] = [];
for (const [layouts, draw] of [
  ['own', ownSheaves],
  ['strange', strangeSheaves],
] as const) {
  for (const order of orders) {
    const sum: Measure = { pages: 0, bounds: 0, types: 0, both: 0, ordered: 0, wrong: [] };
    for (let i = 0; i < Number(o.count); i++) {
      const r = new Random(Number(o.seed) * 1000 + i);
      const packet = await bind(`${layouts}-${order}-${i}.pdf`, await draw(r, Number(o.pages)), order, r);
      if (o.keep) {
        mkdirSync(o.keep, { recursive: true });
        writeFileSync(`${o.keep}/${packet.name}`, packet.bytes);
      }
      const got = measure(packet, classifyFile(await readFile(packet.bytes, packet.name, { ocr: false })));
      for (const k of ['pages', 'bounds', 'types', 'both', 'ordered'] as const) sum[k] += got[k];
      sum.wrong.push(...got.wrong);
    }
    const { pages } = sum;
    rows.push(
      [
        layouts,
        order,
        pages,
        share(sum.bounds, pages),
        share(sum.types, pages),
        share(sum.both, pages),
        share(sum.ordered, pages),
      ].join(' | '),
    );
    if (o.show) {
      const tally = new Map<string, number>();
      for (const w of sum.wrong) tally.set(w, (tally.get(w) ?? 0) + 1);
      stdout.write(
        `\n${layouts}, ${order}\n${[...tally]
          .sort((a, b) => b[1] - a[1])
          .map(([w, n]) => `  ${n} × ${w}\n`)
          .join('')}`,
      );
    }
  }
}
stdout.write(`\nlayouts | order | pages | boundary right | type right | both | pages in order\n${rows.join('\n')}\n`);
await closeReaders();
