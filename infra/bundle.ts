import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FunctionName, functions } from '../shared/topology.ts';
import { bundle, handlerOf } from './bundle/index.ts';

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
const kb = (bytes: number) => Math.ceil(bytes / 1024).toLocaleString('en');

console.log(`${'function'.padEnd(10)}${['code KB', 'all KB', 'budget KB'].map((t) => t.padStart(12)).join('')}`);
for (const name of names) {
  const spec = functions[name];
  if (!spec) throw new Error(`No function ${name}: there are ${Object.keys(functions).join(', ')}`);
  const cpu = spec.architecture === 'arm64' ? 'arm64' : 'x64';
  const { size, code, missing } = await bundle(
    handlerOf(name),
    cpu,
    values.out && names.length === 1 ? dist : `${dist}/${name}`,
  );
  const over = size > spec.budget * 1024;
  const columns = [kb(code), kb(size), spec.budget.toLocaleString('en')].map((t) => t.padStart(12)).join('');
  console.log(`${name.padEnd(10)}${columns}${over ? '  over its budget' : ''}`);
  for (const what of missing) console.log(`           without ${what}`);
  if (over || (values.whole && missing.length > 0)) process.exitCode = 1;
}
