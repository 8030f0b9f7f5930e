import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queuesOn } from '../../local/queues.ts';
import { ObjectCreated } from '../../shared/store/messages.ts';
import { queues as specs, visibilityOf } from '../../shared/topology.ts';
import { localSystem } from '../ports/local.ts';

let s: Awaited<ReturnType<typeof localSystem>>;
beforeEach(async () => {
  s = await localSystem();
});
afterEach(() => s.end());

const bodies = (queue: 'intake' | 'rescreen' | 'read') =>
  s.ports.queues.receive(queue, 10).map((m) => JSON.parse(m.body));

describe('the embedded queues', () => {
  it('deliver a message again once its visibility has ended, and no longer heed the delivery before', async () => {
    const { queues } = s.ports;
    await queues.send('read', 'a');
    const [first] = queues.receive('read', 1);
    s.clock.pass(visibilityOf('read') - 1);
    expect(queues.receive('read', 1)).toEqual([]);
    s.clock.pass(1);
    const [second] = queues.receive('read', 1);
    expect(second!.receives).toBe(2);
    queues.ack(first!.receipt);
    queues.nack(first!.receipt);
    expect(queues.receive('read', 1)).toEqual([]);
    expect(queues.depth('read').inFlight).toBe(1);
  });

  it('give back at start what was in hand, without counting it against the message', async () => {
    const { queues, data } = s.ports;
    await queues.send('read', 'a');
    for (let n = 0; n < 20; n++) {
      expect(queues.receive('read', 1)[0]!.receives).toBe(1);
      expect(queuesOn(data, s.clock).recover()).toBe(1);
    }
  });

  it('bury a message at last that ends the process every time', async () => {
    const { queues, data } = s.ports;
    await queues.send('read', 'a');
    let times = 0;
    while (queues.receive('read', 1).length > 0 && times < 200) {
      times++;
      queuesOn(data, s.clock).recover();
    }
    expect(times).toBe(50 + specs.read.receives);
    expect(queues.dead('read')).toHaveLength(1);
  });

  it('hold a given-back message for the delay asked for', async () => {
    const { queues } = s.ports;
    await queues.send('read', 'a');
    queues.nack(queues.receive('read', 1)[0]!.receipt, 30);
    s.clock.pass(29);
    expect(queues.receive('read', 1)).toEqual([]);
    s.clock.pass(1);
    expect(queues.receive('read', 1)).toHaveLength(1);
  });

  it('put dead letters back as new', async () => {
    const { queues } = s.ports;
    await queues.send('rescreen', 'a');
    for (let n = 0; n <= specs.rescreen.receives; n++)
      for (const m of queues.receive('rescreen', 1)) queues.nack(m.receipt);
    expect(queues.depth('rescreen')).toMatchObject({ waiting: 0, dead: 1 });
    expect(queues.redrive('rescreen')).toBe(1);
    expect(queues.receive('rescreen', 1)[0]!.receives).toBe(1);
    expect(queues.dead('rescreen')).toEqual([]);
  });

  it('tell what waits, is delayed, in hand and dead, and how old the oldest is', async () => {
    const { queues } = s.ports;
    await queues.send('judge', 1);
    s.clock.pass(40);
    await queues.send('judge', 2);
    await queues.send('judge', 3, { delay: 10 });
    queues.receive('judge', 1);
    expect(queues.depth('judge')).toEqual({ waiting: 1, delayed: 1, inFlight: 1, dead: 0, oldest: 40 });
    expect(queues.depth('read')).toEqual({ waiting: 0, delayed: 0, inFlight: 0, dead: 0, oldest: 0 });
  });

  it('refuse a delay that SQS would refuse', async () => {
    await expect(s.ports.queues.send('judge', 1, { delay: 901 })).rejects.toThrow(RangeError);
  });
});

describe('a blob that is written', () => {
  it('among the papers tells the intake of itself, with a sequencer that grows', async () => {
    await s.ports.papers.put('inbox/acme/s 1/ä.pdf', 'one');
    await s.ports.papers.put('inbox/acme/s 1/ä.pdf', 'other');
    const [one, two] = bodies('intake').map((body) => ObjectCreated.parse(body).detail);
    expect(one!.bucket.name).toBe('papers');
    expect(one!.object).toMatchObject({ key: 'inbox/acme/s 1/ä.pdf', size: 3 });
    expect(one!.object.sequencer! < two!.object.sequencer!).toBe(true);
    expect((await s.ports.papers.get(one!.object.key, one!.object['version-id']))!.size).toBe(3);
    expect((await s.ports.papers.head(two!.object.key))!.etag).toBe(two!.object.etag);
  });

  it('among the records tells of rules alone', async () => {
    await s.ports.records.put('importers/acme/facts/x.json', '{}');
    await s.ports.records.put('rules/orders.json', '{}');
    expect(bodies('rescreen').map((body) => ObjectCreated.parse(body).detail.object.key)).toEqual([
      'rules/orders.json',
    ]);
    expect(bodies('intake')).toEqual([]);
  });

  it('is not there when its message cannot be', async () => {
    s.ports.data.db.exec("CREATE TRIGGER full BEFORE INSERT ON messages BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    await expect(s.ports.papers.put('inbox/acme/s/a.pdf', 'one')).rejects.toThrow('disk full');
    expect(await s.ports.papers.head('inbox/acme/s/a.pdf')).toBeUndefined();
  });
});
