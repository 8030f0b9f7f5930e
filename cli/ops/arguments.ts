import { resolve } from 'node:path';
import type { QueueName } from '../../shared/ports.ts';
import { tenantPattern } from '../../shared/store/keys.ts';
import { queues } from '../../shared/topology.ts';
import { CommandError } from '../command-error.ts';
import { readOptions } from '../read-options.ts';

export const usage = `usage: npm run ops -- <command> [options]

  status               papers, queues with their dead letters, scans that wait, bundles not judged, newest verdicts
  redrive <queue>      hands the dead letters of a queue back to it, and says what they were and why (${Object.keys(queues).join(', ')})
  rejudge <bundle>     has a bundle judged again from its stored facts; the same facts make no new revision
  export <bundle>      writes papers, facts, all verdicts and reports of a bundle, with a manifest of digests
  lists <file>         shows what a lists file (npm run lists) changes in the system, and with --yes has it judge by that file
  forget <importer>    removes everything of an importer
  page                 puts the importers' page (npm run web) and what it has to know of the stack behind CloudFront (--stack)

  --data DIR           the system on this machine, running or not (default .verifier, as npm start)
  --stack NAME         the stack in AWS (Verifier-prod), with your own credentials; --region R where it is
  --endpoint URL       what npm start -- --endpoint URL keeps there
  --out PATH           export: a folder, or a file that ends in .zip (default export-<bundle>)
  --wait SECONDS       rejudge: how long to wait for the answer (default 120)
  --yes                forget: do not ask; lists: put the file there
  --json               print JSON only
  --help               this text

Exit code: 0 all is well, 1 something needs a hand (it is named), 2 the command could not run.`;

/** What is looked at: the data folder of this machine, a stack in AWS, or an endpoint that speaks like AWS. */
export type Where =
  | { kind: 'embedded'; folder: string }
  | { kind: 'stack'; name: string; region: string | undefined }
  | { kind: 'endpoint'; url: string; region: string | undefined };

export type Command =
  | { does: 'help' }
  | { does: 'status' }
  | { does: 'page'; stack: string; region: string | undefined }
  | { does: 'redrive'; queue: QueueName }
  | { does: 'rejudge'; bundle: string; waitSeconds: number }
  | { does: 'export'; bundle: string; out: string | undefined }
  | { does: 'lists'; file: string; yes: boolean }
  | { does: 'forget'; importer: string; yes: boolean };

export interface OpsArguments {
  command: Command;
  where: Where;
  json: boolean;
}

/**
 * Reads the command line of `ops`.
 * @throws CommandError that says what was expected.
 */
export function parseOps(args: readonly string[]): OpsArguments {
  const { values, positionals } = parse(args);
  const json = values.json ?? false;
  const where = whereOf(values);
  if (values.help) return { command: { does: 'help' }, where, json };
  const [does, subject, ...more] = positionals;
  if (more.length > 0) throw new CommandError(`expected one command and what it is about, found "${more[0]}" too.`);
  const about = (what: string): string => {
    if (subject === undefined) throw new CommandError(`${does}: expected ${what} behind it.`);
    return subject;
  };
  switch (does) {
    case 'status':
      nothingBehind(does, subject);
      return { command: { does }, where, json };
    case 'page':
      nothingBehind(does, subject);
      if (where.kind !== 'stack')
        throw new CommandError(
          'page: expected a stack in AWS (--stack NAME); the system of npm start serves its page itself.',
        );
      return { command: { does, stack: where.name, region: where.region }, where, json };
    case 'redrive': {
      const names = Object.keys(queues).join(', ');
      const queue = about(`a queue (${names})`);
      if (!Object.hasOwn(queues, queue))
        throw new CommandError(`redrive: expected one of the queues ${names}, found "${queue}".`);
      return { command: { does, queue: queue as QueueName }, where, json };
    }
    case 'rejudge': {
      const wait = values.wait ?? '120';
      if (!/^\d{1,4}$/.test(wait)) throw new CommandError(`--wait: expected seconds, up to 9999, found "${wait}".`);
      return { command: { does, bundle: about('the id of a bundle'), waitSeconds: Number(wait) }, where, json };
    }
    case 'export':
      return { command: { does, bundle: about('the id of a bundle'), out: values.out }, where, json };
    case 'lists':
      return { command: { does, file: about('a lists file'), yes: values.yes ?? false }, where, json };
    case 'forget': {
      const importer = about('the id of an importer');
      if (!tenantPattern.test(importer))
        throw new CommandError(`forget: expected an importer's id (${tenantPattern.source}), found "${importer}".`);
      return { command: { does, importer, yes: values.yes ?? false }, where, json };
    }
    default:
      throw new CommandError(
        `expected one of status, redrive, rejudge, export, lists, forget, page, found ${does === undefined ? 'none' : `"${does}"`}; npm run ops -- --help says what they do.`,
      );
  }
}

function nothingBehind(does: string, subject: string | undefined): void {
  if (subject !== undefined) throw new CommandError(`${does}: expected nothing behind it, found "${subject}".`);
}

function whereOf(values: ReturnType<typeof parse>['values']): Where {
  const { data, stack, endpoint, region } = values;
  const named = Object.entries({ data, stack, endpoint }).filter(([, value]) => value !== undefined);
  if (named.length > 1) throw new CommandError(`expected one of ${named.map(([n]) => `--${n}`).join(' and ')}.`);
  if (endpoint !== undefined) {
    if (!/^https?:\/\/[^/]+/.test(endpoint))
      throw new CommandError(`--endpoint: expected an address like http://127.0.0.1:4566, found "${endpoint}".`);
    return { kind: 'endpoint', url: endpoint, region };
  }
  if (stack !== undefined) return { kind: 'stack', name: stack, region };
  return { kind: 'embedded', folder: resolve(data ?? '.verifier') };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    data: text,
    stack: text,
    region: text,
    endpoint: text,
    out: text,
    wait: text,
    yes: flag,
    json: flag,
    help: { type: 'boolean', short: 'h' },
  } as const;
  return readOptions(args, options, 'npm run ops -- --help');
}
