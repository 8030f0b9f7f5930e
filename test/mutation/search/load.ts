import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { judge } from '../../../shared/judge.ts';
import { Switch } from '../switch.ts';
import { steps, Watch } from './phases.ts';

/** Loads the judging with all its mutants asleep, screening with a memory, and each step listened to. `code`: instrumented texts by path. */
export async function load(
  code: Readonly<Record<string, string>>,
  mutants: number,
): Promise<{ judge: typeof judge; mutation: Switch; watch: Watch; atLoad: Set<number> }> {
  const mutation = new Switch(mutants);
  const watch = new Watch(mutation.h);
  Object.assign(globalThis, { __mutation: mutation, __watch: watch });
  registerHooks({
    load: (url, context, next) => {
      if (!url.startsWith('file:')) return next(url, context);
      const path = fileURLToPath(url);
      const own = steps.filter(([end]) => path.endsWith(end)).map(([, name]) => name);
      const remembers = path.endsWith('/shared/screen/documents.ts');
      let text = code[path];
      if (text === undefined && own.length === 0 && !remembers) return next(url, context);
      text ??= readFileSync(path, 'utf8');
      for (const name of own)
        text = exchanged(text, name, `globalThis.__watch.step(${JSON.stringify(name)},plain_${name})`);
      if (remembers) text = exchanged(text, 'screenDocuments', 'globalThis.__mutation.memo(plain_screenDocuments)');
      return { format: 'module', source: stripTypeScriptTypes(text), shortCircuit: true };
    },
  });
  const { judge: plain } = (await import('../../../shared/judge.ts')) as { judge: typeof judge };
  mutation.loaded();
  const atLoad = new Set([...mutation.h].flatMap((n, i) => (n > 0 ? [i] : [])));
  return { judge: plain, mutation, watch, atLoad };
}

function exchanged(text: string, name: string, by: string): string {
  const head = `export function ${name}(`;
  if (!text.includes(head)) throw new Error(`no function ${name}`);
  return `${text.replace(head, `function plain_${name}(`)}\nexport const ${name} = ${by};`;
}
