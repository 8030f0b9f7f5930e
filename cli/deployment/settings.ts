import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import { Access, readAccess } from '../access.ts';
import { secondsIn } from '../arguments.ts';
import { CommandError } from '../command-error.ts';

/** Where a deployment answers, with whose token, and how long to try again. */
export interface Deployment {
  url: string;
  token: string;
  /** Milliseconds. */
  patience: number;
}

export interface DeploymentFlags {
  url?: string | undefined;
  'token-file'?: string | undefined;
  data?: string | undefined;
  patience?: string | undefined;
}

/**
 * The deployment that the flags, the environment (VERIFIER_URL, VERIFIER_TOKEN) or a running `npm start` name. The token of `npm start` goes to
 * its own address alone.
 * @throws CommandError where none is named, the token cannot be read, or it would go over the network unencrypted.
 */
export async function deploymentFor(flags: DeploymentFlags, env: NodeJS.ProcessEnv): Promise<Deployment> {
  const data = flags.data ?? '.verifier';
  const local = readAccess(resolve(data));
  const file = flags['token-file'] === undefined ? undefined : await readTokenFile(flags['token-file']);
  const named = flags.url ?? (env.VERIFIER_URL || undefined) ?? file?.url ?? local?.url;
  if (named === undefined)
    throw new CommandError(
      `expected a deployment, found no running system on ${data}: name one with --url and --token-file, or start one with npm start.`,
    );
  const url = checkedUrl(named);
  const token =
    file?.token ??
    (env.VERIFIER_TOKEN || undefined) ??
    (local && checkedUrl(local.url) === url ? local.importer : undefined);
  if (token === undefined)
    throw new CommandError(
      `expected an access token for ${url}, found none: name its file with --token-file, or set VERIFIER_TOKEN.`,
    );
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new CommandError('expected an access token of one line without blanks, found something else: copy it again.');
  return { url, token, patience: secondsIn('patience', flags.patience, 120, 0) * 1000 };
}

/** @throws CommandError where it is no web address, or an unencrypted one outside this machine. */
function checkedUrl(text: string): string {
  const url = z.url({ protocol: /^https?$/ }).safeParse(text).success ? new URL(text) : undefined;
  if (url === undefined || url.username !== '')
    throw new CommandError(`--url: expected an address like https://verifier.example.com, found "${text}".`);
  if (url.protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname))
    throw new CommandError(
      `--url: expected https outside this machine, found ${url.origin}: the token and the papers could be read on their way.`,
    );
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** A file with a token and nothing else, or the access file of `npm start`. */
async function readTokenFile(path: string): Promise<{ token: string; url?: string }> {
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new CommandError(`--token-file ${path}: expected a file that can be read (${cause.message}).`);
  });
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') throw new CommandError(`--token-file ${path}: expected an access token, found an empty file.`);
  if (!trimmed.startsWith('{')) return { token: trimmed.replace(/^Bearer +/i, '') };
  try {
    const { url, importer } = Access.parse(JSON.parse(trimmed));
    return { url, token: importer };
  } catch {
    throw new CommandError(
      `--token-file ${path}: expected a token, or the access.json of npm start, found other JSON.`,
    );
  }
}
