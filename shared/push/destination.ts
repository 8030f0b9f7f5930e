import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import special from './special-addresses.json' with { type: 'json' };

/**
 * Where events may be sent: to public addresses by https, and nowhere else. A sender that goes where its callers say must not be led to
 * what only it can reach (server-side request forgery): metadata services, private networks, this machine. `loopback`: http to this
 * machine too, on the embedded system alone.
 */
export interface DestinationPolicy {
  loopback: boolean;
}

/** The address is not one that events may be sent to; the message says why. */
export class RefusedDestination extends Error {
  override name = 'RefusedDestination';
}

export interface Address {
  address: string;
  family: number;
}
export type Resolve = (host: string) => Promise<Address[]>;

const resolveByDns: Resolve = (host) => lookup(host, { all: true });

const reserved = new BlockList();
for (const range of special.ipv4) reserved.addSubnet(...netOf(range), 'ipv4');
for (const range of special.ipv6) reserved.addSubnet(...netOf(range), 'ipv6');
const assigned = new BlockList();
assigned.addSubnet('2000::', 3, 'ipv6');

function netOf(range: string): [string, number] {
  const [net, prefix] = range.split('/');
  return [net!, Number(prefix)];
}

/** Is it an address that anybody on the internet reaches? An IPv4 address in IPv6 dress is not: nobody needs it. */
export function isPublic(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !reserved.check(address, 'ipv4');
  return kind === 6 && assigned.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
}

export const isLoopback = (address: string): boolean =>
  address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));

/** The destination as an address without surprises. @throws RefusedDestination for another scheme, user names, odd ports. */
export function destinationOf(text: string, { loopback }: DestinationPolicy): URL {
  const refuse = (why: string): never => {
    throw new RefusedDestination(why);
  };
  const url = URL.canParse(text) ? new URL(text) : refuse('expected an address like https://broker.example/verdicts');
  const here = loopback && (url.hostname === 'localhost' || isLoopback(hostOf(url)));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here))
    refuse(`expected https, found ${url.protocol.slice(0, -1)}${loopback ? ' (http only to this machine)' : ''}`);
  if (url.username || url.password) refuse('expected no user name in the address: events are signed');
  if (url.hash) refuse('expected no fragment (#) in the address');
  const port = url.port === '' ? 443 : Number(url.port);
  if (!here && port !== 443 && port < 1024) refuse(`expected the port 443 or one from 1024 on, found ${port}`);
  if (text.length > 2000) refuse('expected at most 2000 characters');
  return url;
}

/** The host without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * The addresses of a host, every one of them allowed: one that is not refuses all, so that no second look-up leads elsewhere.
 * @throws RefusedDestination
 */
export async function addressesOf(
  host: string,
  { loopback }: DestinationPolicy,
  resolve: Resolve = resolveByDns,
): Promise<Address[]> {
  const literal = isIP(host);
  const found = literal
    ? [{ address: host, family: literal }]
    : await resolve(host).catch(() => {
        throw new RefusedDestination(`${host} has no address: the name is not known`);
      });
  if (found.length === 0) throw new RefusedDestination(`${host} has no address`);
  for (const { address } of found)
    if (!isPublic(address) && !(loopback && isLoopback(address)))
      throw new RefusedDestination(
        literal ? `${address} is no public address` : `${host} leads to ${address}, which is no public address`,
      );
  return found;
}
