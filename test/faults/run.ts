import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAndCount } from './kill.ts';

/** `npm run faults -- --kills 20 --bundles 100`: what is there after so many kills; ends with 1 when anything was lost or doubled. */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, bundles: { type: 'string', default: '100' } },
});
const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
const report = await killAndCount({
  folder,
  kills: Number(values.kills),
  bundles: Number(values.bundles),
  say: (line) => console.error(line),
});
console.log(JSON.stringify(report, null, 2));
rmSync(folder, { recursive: true, force: true });
const { lost, wrong, feed } = report;
process.exitCode = lost.length + wrong.length + feed.repeated.length > 0 || !feed.gapless ? 1 : 0;
