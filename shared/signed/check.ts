import { createHash } from 'node:crypto';
import { compactVerify, importJWK, type JWK } from 'jose';
import { summaryType, VerdictSummary } from './summary.ts';

/** A summary that is not to be believed; the message says why in plain words. */
export class NotSigned extends Error {
  override name = 'NotSigned';
}

export interface Checked {
  kid: string;
  summary: VerdictSummary;
}

/**
 * What a signed summary says, if one of `keys` signed it. Nothing in the summary itself says which key to trust: keys and addresses of
 * keys in its header are not looked at.
 * @throws NotSigned when it is not signed by one of these keys with ES256, was changed, or is no summary.
 */
export async function checkSummary(jws: string, keys: readonly JWK[]): Promise<Checked> {
  const text = jws.trim();
  const parts = text.split('.');
  if (parts.length !== 3 || !parts.every((p) => /^[\w-]*$/.test(p)))
    throw new NotSigned(
      'This is no signed summary: expected three parts of base64url with dots between (a compact JWS).',
    );
  const header = jsonOf(parts[0]!);
  if (!header) throw new NotSigned('This is no signed summary: its header is not JSON.');
  const { alg, kid, typ } = header;
  if (alg === 'none' || parts[2] === '')
    throw new NotSigned('It is not signed at all (alg "none"): anybody can have written it.');
  if (alg !== 'ES256')
    throw new NotSigned(`It names the algorithm ${JSON.stringify(alg)}; summaries are signed with ES256 alone.`);
  if (typ !== summaryType)
    throw new NotSigned(
      `It is something else that was signed: expected the type ${summaryType}, found ${JSON.stringify(typ)}.`,
    );
  const found = keys.find((key) => key.kid === kid && key.kty === 'EC' && key.crv === 'P-256');
  if (!found || typeof kid !== 'string')
    throw new NotSigned(
      `None of the keys at hand is the one that it names (kid ${JSON.stringify(kid)}; at hand: ${keys.map((k) => k.kid ?? '?').join(', ') || 'none'}). It is of another deployment, or the keys are out of date.`,
    );
  const { kty, crv, x, y } = found;
  const payload = await compactVerify(text, await importJWK({ kty, crv, x, y } as JWK, 'ES256'), {
    algorithms: ['ES256'],
  }).then(
    (verified) => verified.payload,
    () => {
      throw new NotSigned('The signature does not fit: it was changed after it was signed, or another key signed it.');
    },
  );
  const summary = VerdictSummary.safeParse(jsonOf(Buffer.from(payload).toString('base64url')));
  if (!summary.success) {
    const issue = summary.error.issues[0];
    throw new NotSigned(`It is signed, but says not what a summary says: ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  return { kid, summary: summary.data };
}

/** Is this the verdict document, byte for byte, that the summary is of? */
export const isVerdictOf = (summary: VerdictSummary, document: Uint8Array): boolean =>
  createHash('sha256').update(document).digest('hex') === summary.verdict.sha256;

function jsonOf(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url')));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
