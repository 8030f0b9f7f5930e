import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';
import { type Data, writeDurably } from './data.ts';

const Keys = z.object({
  uploads: z.string().regex(/^[0-9a-f]{64}$/),
  issuer: z.looseObject({ kty: z.literal('RSA') }),
  /** Absent in folders of before. */
  summaries: z.optional(z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256') })),
});

export interface Keys {
  /** Signs forms and addresses of blobs. */
  uploads: Buffer;
  /** Private RSA key of the embedded issuer, as a JWK with its `kid`. */
  issuer: JWK;
  /** Private key on P-256 that signs summaries of verdicts. */
  summaries: JWK;
}

/**
 * The keys of the data folder, made at the first start. Whoever can read keys.json can be any tenant of this folder.
 * @throws when the file is there but broken: new keys would void what was signed.
 */
export async function keysOf(data: Data): Promise<Keys> {
  const stored = readOrNothing(data.path('keys.json'));
  if (stored !== undefined) {
    const keys = Keys.safeParse(JSON.parse(stored));
    if (!keys.success)
      throw new Error(`${data.path('keys.json')} is broken: restore it, or remove it to make new keys.`);
    const { uploads, issuer, summaries } = keys.data;
    if (summaries) return { uploads: Buffer.from(uploads, 'hex'), issuer: issuer as JWK, summaries: summaries as JWK };
    return keep(data, { uploads: Buffer.from(uploads, 'hex'), issuer: issuer as JWK, summaries: await summaryKey() });
  }
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const issuer = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' };
  return keep(data, { uploads: randomBytes(32), issuer, summaries: await summaryKey() });
}

/** A new private key on P-256, as a JWK. */
export async function summaryKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}

function keep(data: Data, keys: Keys): Keys {
  const text = JSON.stringify({ ...keys, uploads: keys.uploads.toString('hex') });
  writeDurably(data.path('tmp', 'keys.json'), data.path('keys.json'), text, 0o600);
  return keys;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
