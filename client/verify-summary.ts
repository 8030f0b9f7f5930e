import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeySet } from './generated/api.ts';
import { NotTheirs } from './verify-event.ts';

/** What a signed summary says, as far as a broker needs it. */
export interface Summary {
  iss: string;
  iat: number;
  bundle: string;
  entryNumber?: string;
  outcome: string;
  revision: number;
  newest: number;
  standing: string;
  summary: string;
  at: string;
  verdict: { sha256: string };
}

/**
 * What a signed summary says, if one of these keys signed it with ES256. The keys are those that were fetched from the deployment once;
 * what the summary itself says of keys is not looked at. `document`: the verdict document, byte for byte, which must be its own.
 * @throws NotTheirs
 */
export function verifySummary(jws: string, { keys }: KeySet, document?: string): Summary {
  const [head = '', payload = '', signature = '', ...more] = jws.trim().split('.');
  const header = jsonOf(head);
  if (more.length > 0 || header?.alg !== 'ES256' || header.typ !== 'verdict-summary+jwt')
    throw new NotTheirs('It is no summary signed with ES256.');
  const key = keys.find(({ kid, crv }) => kid === header.kid && crv === 'P-256');
  if (!key) throw new NotTheirs('None of the keys at hand signed it.');
  const { kty, crv, x, y } = key;
  const fits = verify(
    'sha256',
    Buffer.from(`${head}.${payload}`),
    { key: createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!fits) throw new NotTheirs('Its signature does not fit: it was changed.');
  const said = jsonOf(payload) as unknown as Summary;
  if (document !== undefined && createHash('sha256').update(document).digest('hex') !== said.verdict.sha256)
    throw new NotTheirs('It is not of this verdict document.');
  return said;
}

function jsonOf(part: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
