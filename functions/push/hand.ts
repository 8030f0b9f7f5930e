import type { Posted } from '../../shared/push/post.ts';
import { signedHeaders } from '../../shared/push/sign.ts';
import type { Webhook } from '../../shared/store/webhooks.ts';
import type { Event } from './event.ts';
import type { PushDeps } from './push.ts';

/** Seconds until the next try, by how often it was tried; the last one repeats. `give`: seconds of failing after which it is disabled. */
export interface Backoff {
  waits: readonly number[];
  give: number;
}

/** Soon, then every half hour for five days: an endpoint that was down over a weekend has everything half an hour after it is back. */
export const usualBackoff: Backoff = { waits: [5, 30, 120, 600, 1800], give: 5 * 86_400 };

/** Tries to hand the event over once, and notes what came of it. The webhook afterwards; undefined when it is gone. */
export async function hand(deps: PushDeps, tenant: string, id: string, event: Event): Promise<Webhook | undefined> {
  const webhook = await deps.webhooks.webhook(tenant, id);
  if (!webhook) return undefined;
  const began = deps.clock.now();
  const secrets = webhook.secrets.filter(({ until }) => until === undefined || Date.parse(until) > began.getTime());
  const timestamp = Math.floor(began.getTime() / 1000);
  const headers = signedHeaders(
    { ...event, timestamp },
    secrets.map((s) => s.secret),
  );
  const posted = await deps.post(webhook.url, headers, event.body);
  const ended = deps.clock.now();
  const ok = 'status' in posted && posted.status >= 200 && posted.status < 300;
  const said = words(posted);
  const tries = webhook.failing?.event === event.id ? webhook.failing.tries : 0;
  await deps.webhooks.noteAttempt(tenant, id, {
    at: began.toISOString(),
    event: event.id,
    type: event.type,
    seq: event.seq,
    ...(event.bundle === undefined ? {} : { bundle: event.bundle }),
    n: tries + 1,
    ok,
    ...('status' in posted ? { status: posted.status } : { why: posted.why.slice(0, 300) }),
    milliseconds: Math.max(0, ended.getTime() - began.getTime()),
  });
  if (!ok) deps.edge.log.info('webhook did not take an event', { tenant, webhook: id, event: event.id, said });
  const last = { at: ended.toISOString(), event: event.id, ok, said };
  return deps.webhooks.updateWebhook(tenant, id, (now) => {
    if (event.seq === 0) return { ...now, last };
    if (ok) {
      const { failing: _, ...rest } = now;
      return { ...rest, after: Math.max(now.after, event.seq), delivered: now.delivered + 1, last };
    }
    return failed(
      now,
      event,
      { last, said, gone: 'status' in posted && posted.status === 410, tries, ended },
      deps.settings.backoff,
    );
  });
}

function failed(
  now: Webhook,
  event: Event,
  {
    last,
    said,
    gone,
    tries,
    ended,
  }: { last: NonNullable<Webhook['last']>; said: string; gone: boolean; tries: number; ended: Date },
  { waits, give }: Backoff,
): Webhook {
  const since = now.failing?.event === event.id ? now.failing.since : ended.toISOString();
  const wait = waits[Math.min(tries, waits.length - 1)] ?? 0;
  const next = new Date(ended.getTime() + wait * 1000).toISOString();
  const failing = { seq: event.seq, event: event.id, since, tries: tries + 1, next, why: said };
  const over = ended.getTime() - Date.parse(since) >= give * 1000;
  if (!gone && !over) return { ...now, failing, last };
  const why = gone
    ? 'The endpoint said 410 Gone: it wants no more events.'
    : `The endpoint took nothing since ${since} (${said}). Events wait in the feed; enable it to go on where it stopped.`;
  return { ...now, failing, last, state: 'disabled', why };
}

const words = (posted: Posted): string =>
  'why' in posted
    ? posted.why.slice(0, 300)
    : posted.status >= 300 && posted.status < 400
      ? `${posted.status} (redirections are not followed)`
      : String(posted.status);
