import { parseArgs } from 'node:util';
import { clean, hard } from './clean.ts';
import { drawFrom } from './draw.ts';
import { f1, measure, precision, recall } from './measure.ts';
import { positives } from './positives.ts';

/**
 * `npm run score:names -- [--seed N] [--clean N] [--show N]`: precision and recall of the names on drawn cases, by kind, recall at no
 * false alert, alerts among clean suppliers and names a second. Seeds from 9001 are held out: they are for one look at the end.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    clean: { type: 'string', default: '10000' },
    show: { type: 'string', default: '20' },
  },
});
const draw = drawFrom(Number(values.seed));
const listed = positives(draw, 1);
const suppliers = clean(draw, Number(values.clean));
const traps = hard(draw);
const started = performance.now();
const all = measure([...listed, ...suppliers, ...traps]);
const seconds = (performance.now() - started) / 1000;
const cleanly = measure(suppliers);
const percent = (n: number, of: number) => `${((100 * n) / (of || 1)).toFixed(1)} %`;

console.log(
  `seed ${values.seed}: ${listed.length} listed names, ${suppliers.length} clean suppliers, ${traps.length} traps`,
);
console.log(
  `match: precision ${precision(all).toFixed(4)}, recall ${recall(all).toFixed(4)}, F1 ${f1(all).toFixed(4)}`,
);
console.log(
  `match or review: recall ${percent(all.found, all.positives)}; above every clean name: ${percent(all.aboveAll, all.positives)}`,
);
console.log(
  `alerts among clean suppliers: ${cleanly.falseAlerts} of ${suppliers.length} (${cleanly.falseMatches} matches)`,
);
console.log(`${Math.round((listed.length + suppliers.length + traps.length) / seconds)} names a second\n`);
console.log('kind                    n   match     any');
for (const [kind, { n, match, any }] of [...all.byKind].sort())
  console.log(
    `${kind.padEnd(18)} ${String(n).padStart(6)} ${percent(match, n).padStart(8)} ${percent(any, n).padStart(8)}`,
  );
const show = Number(values.show);
if (show > 0) {
  console.log(`\nnot as they should be (${all.wrong.length}):`);
  for (const line of all.wrong
    .slice(-show * 3)
    .concat(all.wrong.slice(0, show * 3))
    .slice(0, show * 6))
    console.log(`  ${line}`);
}
