import type { Context, SQSRecord } from 'aws-lambda';
import type { Edge } from '../../../functions/edge/edge.ts';
import { functionsOn } from '../../../local/functions.ts';
import type { LocalPorts } from '../../../local/ports.ts';
import type { Received } from '../../../local/queues.ts';
import type { QueueHandlers } from '../../../local/runner.ts';
import type { QueueName } from '../../../shared/ports.ts';
import { functions, queues as specs } from '../../../shared/topology.ts';
import { localSystem } from '../../ports/local.ts';
import { handIn, type Planned } from './bundles.ts';
import { type Fault, faulty, type Life, lives } from './faulty.ts';
import { type State, stateOf } from './state.ts';
import { chance, type Weather } from './weather.ts';

type Name = keyof QueueHandlers;

export interface Passed {
  state: State;
  /** Faults that struck, by kind. */
  struck: Record<string, number>;
  /** Calls to the outside, in the order in which they were made. */
  calls: number;
  /** Dead letters after the storm, and those among them of which the log tells no reason. */
  dead: number;
  unexplained: number;
  /** Moments at which the account of papers was looked at, and those at which it was out. */
  accounts: number;
  out: number;
}

export interface Options {
  weather: Weather;
  seed?: number;
  /** Strikes the n-th call (from 1) alone. */
  nth?: { call: number; fault: Fault };
  say?: (line: string) => void;
}

const names = Object.keys(functions).filter((name) => name !== 'api') as Name[];

/**
 * Hands the bundles in on the embedded ports and has the functions work on them in this weather, until nothing is left to do; then dead
 * letters are put back in calm weather, as an operator does, and the state is taken.
 */
export async function pass(
  planned: readonly Planned[],
  { weather, seed = 1, nth, say = () => {} }: Options,
): Promise<Passed> {
  const local = await localSystem({
    readScan: async (_, name) => ({
      name,
      sha256: '',
      bytes: 0,
      kind: 'pdf',
      pages: [scanned],
      problems: [],
      notes: [],
      parts: [],
    }),
  });
  const { clock, ports: real } = local;
  real.data.db.exec('PRAGMA synchronous = OFF');
  const random = chance(seed);
  const done: Passed = { state: {}, struck: {}, calls: 0, dead: 0, unexplained: 0, accounts: 0, out: 0 };
  const note = (fault: Fault): Fault => {
    done.struck[fault] = (done.struck[fault] ?? 0) + 1;
    return fault;
  };
  let sky = weather;
  const strike = (): Fault | undefined => {
    done.calls++;
    if (nth) return done.calls === nth.call ? note(nth.fault) : undefined;
    let at = random();
    for (const [fault, share] of Object.entries(sky.calls) as [Fault, number][]) {
      if (at < share) return note(fault);
      at -= share;
    }
    return undefined;
  };
  const reasons = new Map<string, string>();
  const edge = edgeThat(reasons, (metric, by) => {
    if (metric !== 'AccountDifference') return;
    done.accounts++;
    if (by !== 0) done.out++;
  });
  const settings = {
    engine: 'page-reader',
    latinOnly: false,
    quietSeconds: 60,
    pageReaderJobs: 3,
    waitSeconds: 20,
  } as const;
  const handlers = functionsOn(faulty(real, strike), settings, () => edge);

  /** One batch in a process of its own. What a dead process says is heard by nobody. */
  const deliver = async (name: Name, batch: readonly Received[]): Promise<void> => {
    const { queue } = functions[name].consumes!;
    if (random() < sky.late) {
      for (const m of batch) real.queues.nack(m.receipt, 5);
      return;
    }
    const once = async () => {
      const life: Life = { dead: false };
      const event = { Records: batch.map((m) => recordOf(queue, m)) };
      const answer = await lives.run(life, () => handlers[name](event, contextOf(name)));
      return { life, failed: new Set(answer.batchItemFailures.map((f) => f.itemIdentifier)) };
    };
    const [{ life, failed }] = await Promise.all([once(), ...(random() < sky.twice ? [once()] : [])]);
    const unheard = life.dead || random() < sky.unheard;
    for (const m of batch)
      if (unheard || failed.has(m.id)) real.queues.nack(m.receipt, 2 ** Math.min(m.receives, 6));
      else real.queues.ack(m.receipt);
  };

  /** Everybody works at once, until no message is left; the clock goes on while all wait. */
  const settle = async (): Promise<void> => {
    for (let idle = 0, turn = 0; idle < 2 && turn < 20_000; turn++) {
      const work: Promise<void>[] = [];
      for (const name of [...names].sort(() => random() - 0.5)) {
        const { queue, batchSize } = functions[name].consumes!;
        const batch = real.queues.receive(queue, batchSize);
        if (batch.length > 0)
          work.push(
            deliver(
              name,
              batch.sort(() => random() - 0.5),
            ),
          );
      }
      if (await real.pageReader.workOne()) work.push(Promise.resolve());
      await Promise.all(work);
      if (turn % 25 === 0) await real.queues.send('rescreen', { kind: 'account', what: 'schedule' });
      idle = work.length > 0 || waiting(real) > 0 ? 0 : idle + 1;
      if (work.length === 0) clock.pass(20);
    }
  };

  try {
    for (const wave of [1, 2] as const) {
      const those = planned.filter((p) => p.wave === wave);
      for (const [i, bundle] of those.entries()) {
        await handIn(real, bundle);
        if (i % 20 === 19) say(`wave ${wave}: ${i + 1} of ${those.length} handed in`);
      }
      await settle();
      // An operator looks after the dead letters once the weather is calm.
      const dead = Object.keys(specs).flatMap((queue) => real.queues.dead(queue as QueueName));
      done.dead += dead.length;
      done.unexplained += dead.filter(({ id }) => !reasons.get(id)).length;
      sky = { calls: {}, twice: 0, late: 0, unheard: 0 };
      for (const queue of Object.keys(specs)) real.queues.redrive(queue as QueueName);
      clock.pass(2 * 3600);
      await real.queues.send('rescreen', { kind: 'account', what: 'schedule' });
      await settle();
      sky = weather;
    }
    done.state = await stateOf(real, planned);
    return done;
  } finally {
    await local.end();
  }
}

const waiting = ({ queues }: LocalPorts): number =>
  Object.keys(specs).reduce((sum, queue) => {
    const { waiting, delayed, inFlight } = queues.depth(queue as QueueName);
    return sum + waiting + delayed + inFlight;
  }, 0);

const scanned = {
  number: 1,
  width: 400,
  height: 200,
  reader: 'ocr' as const,
  words: [{ text: 'SCANNED', box: [0.1, 0.1, 0.2, 0.05] as [number, number, number, number], confidence: 0.9 }],
  rulings: [],
  confidence: 0.9,
};

const contextOf = (name: Name) =>
  ({
    functionName: name,
    awsRequestId: 'r',
    getRemainingTimeInMillis: () => functions[name].timeout * 1000,
  }) as Context;

const recordOf = (queue: string, m: Received) =>
  ({
    messageId: m.id,
    body: m.body,
    receiptHandle: m.receipt,
    attributes: { ApproximateReceiveCount: String(m.receives) },
    eventSource: 'aws:sqs',
    eventSourceARN: queue,
  }) as unknown as SQSRecord;

function edgeThat(reasons: Map<string, string>, counted: (metric: string, by: number) => void): Edge {
  const log = (_: unknown, fields: unknown) => {
    const { messageId, reason, issue } = (fields ?? {}) as Record<string, string | undefined>;
    if (messageId) reasons.set(messageId, reason ?? issue ?? '');
  };
  return {
    log: {
      info: log,
      warn: log,
      error: log,
      addContext() {},
      appendKeys() {},
      resetKeys() {},
    } as unknown as Edge['log'],
    count: (name, by = 1) => counted(name, by),
    time: () => {},
    flush: () => {},
  };
}
