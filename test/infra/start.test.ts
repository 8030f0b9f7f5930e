import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { handlerOf } from '../../infra/bundle/index.ts';
import { unbundled } from '../../infra/bundle/packages.ts';
import * as messages from '../../shared/store/messages.ts';
import * as records from '../../shared/store/records.ts';
import * as webhooks from '../../shared/store/webhooks.ts';

/** Files that a function loads before its first message: what its handler imports, and what these import, but for what is loaded late. */
async function loadedAtStart(name: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [handlerOf(name)],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: [...unbundled],
    logLevel: 'error',
  });
  const outputs = metafile.outputs;
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith('handler.ts'));
  const open = [entry!];
  const seen = new Set(open);
  for (const path of open)
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && outputs[next] && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
  return open.flatMap((path) =>
    Object.entries(outputs[path]!.inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

describe('a function starts without what its first message needs only later', () => {
  test('judge: neither rules nor screening nor scripts of names; they load while the table is asked', async () => {
    const files = await loadedAtStart('judge');
    expect(files).toContain('functions/judge/judge.ts');
    expect(files.filter((f) => /^shared\/(rules|screen|trace|extract|trade|report|orders)\//.test(f))).toEqual([]);
    // Of the model what records and messages name: forms of pages and facts are many, and made as they load.
    expect(files.filter((f) => f.startsWith('shared/model/')).sort()).toEqual(
      ['iso', 'outcome', 'read-problem'].map((name) => `shared/model/${name}.ts`),
    );
    expect(files.filter((f) => /any-ascii|opencc|client-(s3|sqs|eventbridge)\//.test(f))).toEqual([]);
  });

  test('api: neither its routes, nor its stores with the forms of records, nor the clients of buckets and queues', async () => {
    const files = await loadedAtStart('api');
    expect(files).toContain('functions/api/api.ts');
    expect(
      files.filter((f) =>
        /client-(s3|sqs)\/|\/zod\/|^functions\/api\/(answers|routes)\/|^shared\/(model|rules|screen|trace|extract)\//.test(
          f,
        ),
      ),
    ).toEqual([]);
  });

  test('forms of records and messages are made when the first one is checked', () => {
    const forms = Object.entries({ ...records, ...messages, ...webhooks }).flatMap(([name, form]) =>
      form instanceof z.ZodType ? [[name, form.def.type] as const] : [],
    );
    expect(forms.length).toBeGreaterThan(10);
    expect(forms.filter(([, type]) => type !== 'lazy' && type !== 'enum')).toEqual([]);
  });
});
