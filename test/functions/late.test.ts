import { expect, it } from 'vitest';
import { late, lateBlobs, type TakingClaims } from '../../functions/edge/late.ts';
import type { Blobs, Events, Queues } from '../../shared/ports.ts';

function counted<T>(value: T) {
  const told = { loads: 0, load };
  async function load() {
    told.loads += 1;
    return value;
  }
  return told;
}

it('loads once, whether it was begun or a call came first, and hands every call on', async () => {
  const sent: unknown[][] = [];
  const queues = counted<Queues>({ send: async (...message) => void sent.push(message) });
  const { port, begin } = late(queues.load);
  expect(queues.loads).toBe(0);
  begin();
  begin();
  await port.send('judge', { a: 1 }, { delay: 3 });
  await port.send('push', { b: 2 });
  expect(sent).toEqual([
    ['judge', { a: 1 }, { delay: 3 }],
    ['push', { b: 2 }],
  ]);
  expect(queues.loads).toBe(1);
});

it('is no promise: whoever awaits the port gets the port, and nothing is loaded', async () => {
  const queues = counted<Queues>({ send: async () => undefined });
  const { port } = late(queues.load);
  expect(await Promise.resolve(port)).toBe(port);
  expect(queues.loads).toBe(0);
});

it('has every method of a store of blobs, also the one that answers one by one', async () => {
  const calls: string[] = [];
  const store = new Proxy({} as Blobs, {
    get: (_, name: string) =>
      name === 'then'
        ? undefined
        : name === 'list'
          ? async function* (prefix: string) {
              yield* [{ key: `${prefix}1` }, { key: `${prefix}2` }];
            }
          : async (key: unknown) => calls.push(`${name} ${JSON.stringify(key)}`),
  });
  const { port } = lateBlobs(counted(store).load);
  const keys: string[] = [];
  for await (const { key } of port.list('a/')) keys.push(key);
  expect(keys).toEqual(['a/1', 'a/2']);
  await port.put('k', 'x');
  await port.get('k');
  await port.head('k');
  await port.delete('k');
  await port.presignPost({ key: 'k', size: 1, contentType: 'text/plain', seconds: 1 });
  await port.presignGet('k', { seconds: 1 });
  expect(calls).toEqual([
    'put "k"',
    'get "k"',
    'head "k"',
    'delete "k"',
    expect.stringMatching(/^presignPost/),
    'presignGet "k"',
  ]);
});

it('tells the first call what went wrong with the loading that was begun', async () => {
  const { port, begin } = late<Queues>(() => Promise.reject(new Error('no such chunk')));
  begin();
  await new Promise((settle) => setImmediate(settle));
  await expect(port.send('judge', {})).rejects.toThrow('no such chunk');
});

it('hands on events, and claims with what came of them', async () => {
  const published: unknown[] = [];
  const events = counted<Events>({ publish: async (...event) => void published.push(event) });
  await late(events.load).port.publish('VerdictReached', { bundle: 'b' });
  expect(published).toEqual([['VerdictReached', { bundle: 'b' }]]);

  const holder = { importer: 'i', bundle: 'b' };
  const told: unknown[] = [];
  const claims = counted<TakingClaims>({
    take: async (by, wanted) => ({ ahead: [...wanted], freed: [by], beyond: [] }),
    told: async (by, freed) => void told.push(by, freed),
  });
  const { port } = late(claims.load);
  expect(await port.take(holder, [])).toEqual({ ahead: [], freed: [holder], beyond: [] });
  await port.told(holder, [holder]);
  expect(told).toEqual([holder, [holder]]);
  expect(claims.loads).toBe(1);
});
