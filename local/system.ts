import type { AddressInfo } from 'node:net';
import { type ApiHandler, makeApi } from '../functions/api/api.ts';
import type { Backoff } from '../functions/push/hand.ts';
import type { Clock, Events } from '../shared/ports.ts';
import { closeReaders } from '../shared/read/index.ts';
import { bundlesOn } from '../shared/store/bundles.ts';
import { dossiersOn } from '../shared/store/dossiers.ts';
import { feedOn } from '../shared/store/feed.ts';
import { VerdictReached } from '../shared/store/messages.ts';
import { webhooksOn } from '../shared/store/webhooks.ts';
import { pageScopes } from '../web/deployed.ts';
import { embeddedWorld, type World } from './embedded.ts';
import { functionsOn } from './functions.ts';
import { gateway } from './gateway.ts';
import { type Log, logIn } from './log.ts';
import { pageServer } from './page.ts';
import type { ReadScan } from './page-reader.ts';
import { type QueueHandlers, run } from './runner.ts';
import { keepSchedules, tellOfChange } from './schedule.ts';
import { pageClient, signInKey, signInServer } from './sign-in.ts';

export interface SystemSettings {
  /** Where everything is kept between starts (data.ts). */
  folder: string;
  /** 0: any free one. */
  port?: number;
  /** An AWS-compatible endpoint to keep everything at; the folder then holds keys and logs only. */
  endpoint?: string | undefined;
  /** Tenants that tokens are made for. */
  importer?: string;
  broker?: string;
  clock?: Clock;
  readScan?: ReadScan;
  /** Seconds for which an upload form holds. */
  uploadSeconds?: number;
  /** How long webhooks are tried for. */
  backoff?: Backoff;
  /** Stands between the parts: what counts requests, or lets calls fail, is put in here. */
  between?: Between;
  /** Takes a short line now and then, for who looks at the terminal. */
  say?: (line: string) => void;
}

/** Wraps the world, the functions of the queues and the API as they are put together; each may be left as it is. */
export interface Between {
  world?(world: World): World;
  handlers?(handlers: QueueHandlers): QueueHandlers;
  api?(api: ApiHandler): ApiHandler;
}

export interface System {
  /** Without a slash at the end. */
  url: string;
  tokens: { importer: string; broker: string };
  /** What a person types to sign in on the page. */
  key: string;
  world: World;
  /** Ends the requests and messages under way, and gives the folder back. */
  stop(): Promise<void>;
}

export const scopes = {
  importer: [...pageScopes],
  broker: ['verifier/verdicts.read', 'verifier/webhooks.write'],
};

/** Tokens are for trying out on one machine: they hold for a year, or until keys.json is removed. */
const tokenSeconds = 366 * 86_400;

/** An inbox counts as whole after this many seconds without a paper. */
const quietSeconds = 1;

/**
 * Starts the whole system in this process: the functions of the topology on the queues, the API and the store of uploads on 127.0.0.1.
 * @throws when the port or the folder is in use, or the endpoint does not answer.
 */
export async function startSystem(settings: SystemSettings): Promise<System> {
  const {
    folder,
    port = 0,
    endpoint,
    importer = 'acme-imports',
    broker = 'harbor-brokers',
    say = () => {},
    between = {},
  } = settings;
  let url = '';
  const options = { folder, address: () => url, clock: settings.clock, readScan: settings.readScan };
  const plain = endpoint
    ? await (await import('./endpoint.ts')).endpointWorld(endpoint, options)
    : await embeddedWorld(options);
  const world = between.world?.(plain) ?? plain;
  try {
    const log = logIn(folder, say);
    const trouble = (where: string) => (error: unknown) => log.write(where, 'ERROR', 'trouble', fault(error));
    const api = apiOn(world, log, settings.uploadSeconds ?? 3600);
    const front = gateway(
      between.api?.(api) ?? api,
      [
        world.blobs,
        pageServer(
          { api: '', signIn: '', client: pageClient, scopes: scopes.importer },
          endpoint ? [new URL(endpoint).origin] : [],
        ),
        signInServer({
          issuer: world.issuer,
          clock: world.ports.clock,
          importer,
          scopes: scopes.importer,
          secret: world.secret,
          address: () => url,
        }),
      ],
      (method, path, status, ms) => {
        log.write('server', 'INFO', 'answered', { method, path, status, milliseconds: Math.round(ms) });
        if (method !== 'GET' && method !== 'HEAD') say(`${method} ${path} → ${status}`);
      },
    );
    await listening(front.server, port);
    url = `http://127.0.0.1:${(front.server.address() as AddressInfo).port}`;

    const { queues, table } = world.ports;
    if (await tellOfChange(table, queues)) say('rules, orders or lists have changed: every bundle is judged again');
    const handlers = functionsOn(
      { ...world.ports, events: announcing(world.ports.events, say) },
      {
        ...world.scans,
        quietSeconds,
        pageReaderJobs: 100,
        waitSeconds: 5,
        ...(settings.backoff && { backoff: settings.backoff }),
      },
      log.edgeOf,
    );
    const running = run(between.handlers?.(handlers) ?? handlers, world.deliveries, trouble('queues'));
    const ending = new AbortController();
    const working = world.work(ending.signal).catch(trouble('work'));
    const endSchedules = keepSchedules(queues, trouble('schedules'));
    const tokens = {
      importer: await world.issuer.importerToken(importer, { seconds: tokenSeconds, scopes: scopes.importer }),
      broker: await world.issuer.brokerToken(broker, { seconds: tokenSeconds, scopes: scopes.broker }),
    };
    log.write('system', 'INFO', 'started', { url, endpoint });
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      endSchedules();
      ending.abort();
      await Promise.all([front.stop(5000), running.stop(), working]);
      await closeReaders();
      log.write('system', 'INFO', 'stopped');
      world.close();
    };
    return { url, tokens, key: signInKey(world.secret), world, stop: () => (stopped ??= stop()) };
  } catch (error) {
    world.close();
    throw error;
  }
}

function apiOn({ ports }: World, log: Log, uploadSeconds: number) {
  const { papers, records, table, queues, identity, signer, clock } = ports;
  return makeApi({
    papers,
    records,
    bundles: bundlesOn(table, clock),
    dossiers: dossiersOn(table),
    feed: feedOn(table, clock),
    webhooks: webhooksOn(table, clock),
    destinations: { loopback: true },
    queues,
    identity,
    signer,
    clock,
    edge: log.edgeOf('api'),
    settings: { uploadSeconds, downloadSeconds: 300, retrySeconds: 1, name: 'urn:verifier:embedded' },
  });
}

/** Events as they are, and a line of each verdict on the terminal. */
const announcing = (events: Events, say: (line: string) => void): Events => ({
  async publish(type, detail) {
    await events.publish(type, detail);
    const verdict = VerdictReached.safeParse(detail);
    if (!verdict.success) return;
    const { bundle, outcome, revision, reference } = verdict.data;
    say(
      `verdict on ${bundle}${reference ? ` (${reference})` : ''}: ${outcome}${revision > 1 ? `, revision ${revision}` : ''}`,
    );
  },
});

const listening = (server: ReturnType<typeof gateway>['server'], port: number) =>
  new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      done();
    });
  });

const fault = (error: unknown) =>
  error instanceof Error ? { name: error.name, reason: error.message, stack: error.stack } : { reason: String(error) };
