import { resolve } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FolderInUse } from '../local/data.ts';
import { type System, type SystemSettings, startSystem } from '../local/system.ts';
import { tenantPattern } from '../shared/store/keys.ts';
import { writeAccess } from './access.ts';
import { CommandError } from './command-error.ts';
import { curlLines } from './curl-lines.ts';
import { oneLine } from './one-line.ts';

export const usage = `usage: npm start [-- options]

  --port N         where the API answers on 127.0.0.1 (default 8080; 0 for any free port)
  --data DIR       where everything is kept between starts (default .verifier)
  --endpoint URL   keep everything at an AWS-compatible endpoint instead, through the AWS implementations
  --importer ID    importer that a token is made for (default acme-imports)
  --broker ID      broker that a token is made for (default harbor-brokers)
  --help           this text

Ctrl-C ends it; what was under way goes on at the next start.`;

export interface StartArguments extends SystemSettings {
  port: number;
  importer: string;
  broker: string;
  help: boolean;
}

/** Reads the command line of `npm start`. @throws CommandError */
export function parseStart(args: string[]): StartArguments {
  const text = { type: 'string' } as const;
  const options = {
    port: text,
    data: text,
    endpoint: text,
    importer: text,
    broker: text,
    help: { type: 'boolean' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('.')[0]}. npm start -- --help lists the options.`);
  }
  const { port = '8080', data = '.verifier', endpoint, importer = 'acme-imports', broker = 'harbor-brokers' } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new CommandError(`--port: expected a number of at most 65535, found "${port}".`);
  for (const [name, id] of Object.entries({ importer, broker }))
    if (!tenantPattern.test(id))
      throw new CommandError(`--${name}: expected small letters, digits and hyphens, found "${id}".`);
  if (endpoint !== undefined && !/^https?:\/\/[^/]+/.test(endpoint))
    throw new CommandError(`--endpoint: expected an address like http://127.0.0.1:4566, found "${endpoint}".`);
  return { folder: resolve(data), port: Number(port), endpoint, importer, broker, help: values.help ?? false };
}

async function started(args: StartArguments, say: (line: string) => void): Promise<System> {
  try {
    return await startSystem({ ...args, say });
  } catch (error) {
    const { code, name, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new CommandError(`port ${args.port} is in use: end what answers there, or name another with --port.`);
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
      throw new CommandError(`${args.folder} cannot be written (${message}): name another folder with --data.`);
    if (error instanceof FolderInUse || name === 'EndpointSilent') throw new CommandError(message);
    throw error;
  }
}

const example = 'examples/clear-us-cotton';

async function start(args: StartArguments): Promise<void> {
  if (args.help) return void stdout.write(`${usage}\n`);
  const system = await started(args, (line) => stdout.write(`${oneLine(line)}\n`));
  const { url, tokens } = system;
  writeAccess(args.folder, { url, ...tokens });
  const folder = fileURLToPath(new URL(`../${example}`, import.meta.url));
  const about = { reference: 'E847-5749137-7', broker: args.broker };
  stdout.write(
    `${[
      `Verifier at ${url} (${url}/openapi.json says what it answers), data in ${args.folder}${args.endpoint ? ` and at ${args.endpoint}` : ''}.`,
      '',
      `Token of the importer ${args.importer}:`,
      tokens.importer,
      '',
      `Token of the broker ${args.broker}:`,
      tokens.broker,
      '',
      `The page: ${url}/#key=${system.key} (the key to sign in with is ${system.key})`,
      '',
      `Upload an example and wait for its verdict: npm run upload -- ${example}`,
      'Or by curl:',
      '',
      curlLines(folder, { url, ...tokens }, about),
      '',
      'What the broker sees:',
      '',
      `curl -sS ${url}/verdicts -H "Authorization: Bearer ${tokens.broker}"`,
      '',
      'Ctrl-C ends it.',
    ].join('\n')}\n`,
  );
  const end = () => {
    stdout.write('Ending what is under way; once more ends at once.\n');
    process.once('SIGINT', () => exit(130));
    system.stop().then(
      () => exit(0),
      (error: unknown) => {
        stderr.write(`start: ${oneLine(String(error))}\n`);
        exit(2);
      },
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

if (import.meta.main)
  await (async () => start(parseStart(argv.slice(2))))().catch((error: unknown) => {
    const known = error instanceof CommandError;
    stderr.write(
      `start: ${known ? oneLine(error.message) : `stopped by a fault of its own: ${(error as Error).stack}`}\n`,
    );
    exit(2);
  });
