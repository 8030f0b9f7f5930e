import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf, destinationOf, isPublic } from '../../shared/push/destination.ts';
import { poster } from '../../shared/push/post.ts';

const cloud = { loopback: false };
const embedded = { loopback: true };

describe('an address that events may be sent to', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '169.254.170.2',
    '100.64.0.1',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '::ffff:8.8.8.8',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    '2001::1',
    '2001:db8::1',
    'ff02::1',
    'x',
  ])('is not %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.255.255', '11.0.0.1', '2606:4700::1111', '2a00:1450::1'])(
    'is %s',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it.each([
    ['http://broker.example/', /expected https/],
    ['ftp://broker.example/', /expected https/],
    ['https://user:secret@broker.example/', /no user name/],
    ['https://broker.example:22/', /port 443/],
    ['https://broker.example/#x', /fragment/],
    ['broker.example', /expected an address/],
    ['https://', /expected an address/],
    [`https://broker.example/${'x'.repeat(2000)}`, /2000/],
    ['http://127.0.0.1:8080/', /expected https/],
  ])('in the cloud is not %s', (text, why) => {
    expect(() => destinationOf(text, cloud)).toThrow(why);
  });

  it('is on the embedded system http to this machine too, and to no other', () => {
    for (const here of ['http://127.0.0.1:1/', 'http://localhost:1/', 'http://[::1]:1/'])
      expect(destinationOf(here, embedded).protocol).toBe('http:');
    expect(() => destinationOf('http://10.0.0.1/', embedded)).toThrow(/expected https/);
  });

  it.each([
    'http://2130706433/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://0177.0.0.1/',
    'https://[::ffff:127.0.0.1]/',
  ])('is not this machine in disguise: %s', async (text) => {
    const host = new URL(text).hostname.replace(/^\[|\]$/g, '');
    await expect(addressesOf(host, cloud)).rejects.toThrow(/no public address/);
  });

  it('is refused when one of the addresses behind its name is not public', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ];
    await expect(addressesOf('two.example', cloud, resolve)).rejects.toThrow(
      'two.example leads to 169.254.169.254, which is no public address',
    );
    await expect(addressesOf('none.example', cloud, async () => [])).rejects.toThrow(/no address/);
    await expect(addressesOf('nowhere.example', cloud, () => Promise.reject(new Error('ENOTFOUND')))).rejects.toThrow(
      /not known/,
    );
  });
});

describe('the poster', () => {
  let asked: string[] = [];
  let behave: 'answer' | 'redirect' | 'hang' | 'hang up' | 'trickle' = 'answer';
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.host}`);
    if (behave === 'hang') return;
    if (behave === 'hang up') return void request.socket.destroy();
    if (behave === 'redirect')
      return void response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end();
    response.writeHead(200);
    if (behave === 'trickle') {
      const timer = setInterval(() => response.write('x'.repeat(1000)), 5);
      response.on('close', () => clearInterval(timer));
    } else response.end('ok');
  });
  let port: number;
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const post = (policy = embedded, path = '/x', more = {}) =>
    poster(policy, { timeout: 300, ...more })(`http://127.0.0.1:${port}${path}`, {}, '{}');

  it('gives the status, follows no redirection, and waits for no endless answer', async () => {
    asked = [];
    for (const [how, status] of [
      ['answer', 200],
      ['redirect', 307],
      ['trickle', 200],
    ] as const) {
      behave = how;
      expect(await post()).toEqual({ status });
    }
    expect(asked).toHaveLength(3);
  });

  it('gives up on who does not answer, or hangs up, and says so', async () => {
    behave = 'hang';
    expect(await post()).toEqual({ why: 'no answer within 0.3 s' });
    behave = 'hang up';
    expect(await post()).toEqual({ why: 'ECONNRESET' });
  });

  it('in the cloud asks nothing of this machine, not even by a name that leads here', async () => {
    asked = [];
    behave = 'answer';
    expect(await post(cloud)).toEqual({ why: expect.stringContaining('expected https') });
    const sly = poster(cloud, { resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    expect(await sly(`https://rebound.example:${port}/`, {}, '{}')).toEqual({
      why: 'rebound.example leads to 127.0.0.1, which is no public address',
    });
    expect(asked).toEqual([]);
  });

  it('connects to the address that was looked at: the name is resolved once', async () => {
    let looked = 0;
    const resolve = async () => {
      looked++;
      return [{ address: looked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    behave = 'answer';
    const by = poster(embedded, { resolve, timeout: 1000 });
    expect(await by(`http://localhost:${port}/`, {}, '{}')).toEqual({ status: 200 });
    expect(looked).toBe(1);
  });
});
