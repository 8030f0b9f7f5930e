import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { exitCode } from '../shared/judge.ts';
import { Verdict } from '../shared/model/index.ts';
import { orders } from '../shared/orders/index.ts';
import { toText } from '../shared/report/text.ts';
import { readAccess } from './access.ts';
import { type Bundle, findBundles } from './bundle.ts';
import { CommandError } from './command-error.ts';
import { oneLine } from './one-line.ts';
import { paperType } from './paper-type.ts';

export const usage = `usage: npm run upload -- <folder | .zip> [options]

Uploads the papers to a running system, hands them in, waits for the verdict and shows it.

  --url URL      where the system answers (default: the one that npm start runs on --data)
  --token TEXT   token of the importer (default: VERIFIER_TOKEN, then that of npm start)
  --data DIR     data folder of npm start (default .verifier)
  --broker ID    broker that may see the bundle (default: bundle.json)
  --json         print the verdict document as it came

Exit code: 0 clear or not-covered, 1 prohibited, contradicted or unproven, 2 the command could not run.`;

interface Api {
  url: string;
  token: string;
}

type Say = (line: string) => void;

/** One call; every refusal as the API says it. @throws CommandError */
async function call({ url, token }: Api, method: string, path: string, body?: object): Promise<Response> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error: Error) => {
    throw new CommandError(`${url} does not answer (${String(error.cause ?? error.message)}): is npm start running?`);
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new CommandError(`${method} ${path}: ${response.status} ${problem.title ?? ''}. ${problem.detail ?? ''}`);
}

/** Creates, uploads, submits and polls; the verdict document as it came. @throws CommandError */
export async function upload(api: Api, bundle: Bundle, broker: string | undefined, say: Say): Promise<string> {
  const { about } = bundle;
  const files = await Promise.all(bundle.files.map(async ({ name, path }) => ({ name, bytes: await readFile(path) })));
  const created = await call(api, 'POST', '/bundles', {
    ...(about.reference && { reference: about.reference }),
    ...(about.entryNumber && { entryNumber: about.entryNumber }),
    ...(about.entryDate && { entryDate: about.entryDate }),
    ...(about.importer && { importerName: about.importer }),
    ...((broker ?? about.broker) && { broker: broker ?? about.broker }),
    papers: files.map(({ name, bytes }) => ({ name, size: bytes.length, type: paperType(name) })),
  });
  const { bundle: made, uploads } = (await created.json()) as {
    bundle: { id: string };
    uploads: { paper: { name: string }; upload: { url: string; fields: Record<string, string> } }[];
  };
  for (const [i, { paper, upload: form }] of uploads.entries()) {
    say(`uploading ${i + 1}/${uploads.length}  ${paper.name}`);
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(files[i]!.bytes)]));
    const sent = await fetch(form.url, { method: 'POST', body });
    if (!sent.ok)
      throw new CommandError(
        `${paper.name}: the upload was refused, ${sent.status} ${/<Message>(.*?)<\/Message>/.exec(await sent.text())?.[1] ?? ''}`,
      );
  }
  await call(api, 'POST', `/bundles/${made.id}/submit`);
  for (;;) {
    const answer = await call(api, 'GET', `/bundles/${made.id}/verdict`);
    if (answer.status === 200) return answer.text();
    const { papers } = (await answer.json()) as { papers: Record<string, number> };
    const counts = Object.entries(papers).map(([state, n]) => `${n} ${state}`);
    say(`${made.id}: ${counts.join(', ')}`);
    await wait(Number(answer.headers.get('retry-after') ?? 1) * 1000);
  }
}

async function run(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = {
    url: text,
    token: text,
    data: text,
    broker: text,
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const parsed = (() => {
    try {
      return parseArgs({ args, options, allowPositionals: true });
    } catch (error) {
      throw new CommandError(`${(error as Error).message.split('.')[0]}. npm run upload -- --help lists the options.`);
    }
  })();
  const { values, positionals } = parsed;
  if (values.help) {
    stdout.write(`${usage}\n`);
    return 0;
  }
  if (positionals.length === 0)
    throw new CommandError('no folder named, e.g. npm run upload -- examples/clear-us-cotton');
  const access = readAccess(resolve(values.data ?? '.verifier'));
  const url = (values.url ?? access?.url)?.replace(/\/$/, '');
  const token = values.token ?? env.VERIFIER_TOKEN ?? access?.importer;
  if (!url || !token)
    throw new CommandError('no running system known: start one with npm start, or give --url and --token.');
  let last = '';
  const say = (line: string) => {
    if (line === last) return;
    last = line;
    stderr.write(stderr.isTTY ? `\r\u001b[K${oneLine(line)}` : `${oneLine(line)}\n`);
  };
  const codes: number[] = [];
  for (const bundle of await findBundles(positionals)) {
    const document = await upload({ url, token }, bundle, values.broker, say);
    if (stderr.isTTY) stderr.write('\r\u001b[K');
    const verdict = Verdict.parse(JSON.parse(document));
    stdout.write(
      values.json
        ? document
        : toText(verdict, { width: Math.min(stdout.columns ?? 100, 120), colour: stdout.isTTY, orders }),
    );
    codes.push(exitCode(verdict.outcome));
  }
  return Math.max(...codes);
}

if (import.meta.main) {
  const code = await run(argv.slice(2)).catch((error: unknown) => {
    const known = error instanceof CommandError;
    stderr.write(
      `upload: ${known ? oneLine(error.message) : `stopped by a fault of its own: ${(error as Error).stack}`}\n`,
    );
    return 2;
  });
  stdout.write('', () => exit(code));
}
