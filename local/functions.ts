import { makeCollect } from '../functions/collect/collect.ts';
import { makeDossier } from '../functions/dossier/dossier.ts';
import type { Edge } from '../functions/edge/edge.ts';
import { makeIntake } from '../functions/intake/intake.ts';
import { makeJudge } from '../functions/judge/judge.ts';
import { type Backoff, usualBackoff } from '../functions/push/hand.ts';
import { makePush } from '../functions/push/push.ts';
import { makeRead, type ReadDeps } from '../functions/read/read.ts';
import { makeRescreen } from '../functions/rescreen/rescreen.ts';
import type { Ports } from '../shared/ports.ts';
import { poster } from '../shared/push/post.ts';
import { bundlesOn } from '../shared/store/bundles.ts';
import { type Ceilings, ceilingsOn } from '../shared/store/ceilings.ts';
import { claimsOn } from '../shared/store/claims.ts';
import { dossiersOn } from '../shared/store/dossiers.ts';
import { feedOn } from '../shared/store/feed.ts';
import { slotsOn } from '../shared/store/slots.ts';
import { webhooksOn } from '../shared/store/webhooks.ts';
import { ceilings as usualCeilings } from '../shared/topology.ts';
import type { QueueHandlers } from './runner.ts';

/** The functions of the queues on any ports: what functions/<name>/deps.ts puts together in Lambda, for a process that runs them all. */
export function functionsOn(
  ports: Ports,
  settings: ReadDeps['settings'] & { backoff?: Backoff },
  edgeOf: (name: keyof QueueHandlers) => Edge,
  limits: Ceilings = usualCeilings,
): QueueHandlers {
  const { papers, records, table, queues, events, pageReader, clock } = ports;
  const bundles = bundlesOn(table, clock);
  const slots = slotsOn(table, clock);
  const ceilings = ceilingsOn(table, clock, limits);
  const feed = feedOn(table, clock);
  const base = { bundles, queues, clock };
  return {
    intake: makeIntake({ ...base, edge: edgeOf('intake') }),
    read: makeRead({ ...base, papers, records, slots, ceilings, pageReader, settings, edge: edgeOf('read') }),
    collect: makeCollect({ ...base, records, slots, pageReader, edge: edgeOf('collect') }),
    judge: makeJudge({
      ...base,
      papers,
      records,
      claims: claimsOn(table),
      feed,
      events,
      settings,
      edge: edgeOf('judge'),
    }),
    dossier: makeDossier({
      papers,
      records,
      bundles,
      dossiers: dossiersOn(table),
      clock,
      settings: { zipBytes: 1_000_000_000 },
      edge: edgeOf('dossier'),
    }),
    rescreen: makeRescreen({ ...base, edge: edgeOf('rescreen') }),
    push: makePush({
      ...base,
      feed,
      webhooks: webhooksOn(table, clock),
      slots,
      post: poster({ loopback: true }),
      settings: { backoff: settings.backoff ?? usualBackoff },
      edge: edgeOf('push'),
    }),
  };
}
