import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookEvent } from './generated/api.ts';

/** An event that is not to be believed; the message says why. */
export class NotTheirs extends Error {
  override name = 'NotTheirs';
}

/** Seconds by which the sender's clock and ours may differ; older is somebody playing back what was heard. */
const window = 300;

/**
 * The event in the body of a request to a webhook, if whoever has the secret sent it, and not long ago (Standard Webhooks 1.0). Take the
 * body as it came, before any parser. Remember `webhook-id`: an event may come twice.
 * @throws NotTheirs
 */
export function verifyEvent(
  body: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  secret: string,
  now = new Date(),
): { id: string; event: WebhookEvent } {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headers[name],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
    throw new NotTheirs('It bears no webhook-id, webhook-timestamp or webhook-signature.');
  if (!/^\d{1,12}$/.test(timestamp)) throw new NotTheirs('Its webhook-timestamp is no number of seconds.');
  const age = Math.floor(now.getTime() / 1000) - Number(timestamp);
  if (Math.abs(age) > window)
    throw new NotTheirs(
      `It was signed ${Math.abs(age)} s ${age > 0 ? 'ago' : 'from now'}; at most ${window} s are taken.`,
    );
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  const fits = signatures.split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',');
    const given = Buffer.from(value, 'base64');
    return version === 'v1' && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  if (!fits) throw new NotTheirs('Its signature does not fit: another secret, or a changed body.');
  return { id, event: JSON.parse(body) as WebhookEvent };
}
