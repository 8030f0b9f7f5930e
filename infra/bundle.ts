import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FunctionName, functions } from '../shared/topology.ts';
import { bundle, handlerOf } from './bundle/index.ts';
import { heading, weigh } from './bundle/weigh.ts';

/**
 * Writes the code of each function to dist/ and says how large it is beside its budget: `node infra/bundle.ts [name ...] [--out DIR]
 * [--whole]`. Ends with 1 when one is over its budget, or, with `--whole`, when something that it needs could not be had.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, whole: { type: 'boolean', default: false } },
});
const dist = values.out ?? fileURLToPath(new URL('../dist', import.meta.url));
const names = (positionals.length > 0 ? positionals : Object.keys(functions)) as FunctionName[];

console.log(heading);
for (const name of names) {
  const spec = functions[name];
  if (!spec) throw new Error(`No function ${name}: there are ${Object.keys(functions).join(', ')}`);
  const cpu = spec.architecture === 'arm64' ? 'arm64' : 'x64';
  const outdir = values.out && names.length === 1 ? dist : `${dist}/${name}`;
  const made = await bundle(handlerOf(name), cpu, outdir);
  const { line, over } = weigh(name, made, spec.budget);
  console.log(line);
  if (over || (values.whole && made.missing.length > 0)) process.exitCode = 1;
}
