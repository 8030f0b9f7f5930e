import { createHmac, randomBytes } from 'node:crypto';

/** A secret of a webhook, as Standard Webhooks writes it: `whsec_` and 32 bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * The headers of an event by Standard Webhooks (standardwebhooks.com, 1.0): HMAC-SHA256 over id, timestamp and body, once with each secret
 * that holds, so that a receiver that has the old one or the new one can check it. `timestamp`: seconds since 1970, of this try.
 */
export function signedHeaders(
  event: { id: string; timestamp: number; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const { id, timestamp, body } = event;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
