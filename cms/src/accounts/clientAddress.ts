import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/**
 * Overwrites `X-Forwarded-For` of every request to this process with the one address of its client: the peer of the
 * connection or, where that is a trusted proxy, the client that the proxy names. Next gives its handlers no socket and
 * trusts the header; so it is set when Node has parsed the request, before Next sees it.
 * Diagnostics channel: https://nodejs.org/api/diagnostics_channel.html#event-httpserverrequeststart
 */
export function markClientAddresses(trustedProxies: readonly string[]): void {
  const clientAddress = createClientAddress(trustedProxies);
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage)) return;
    request.headers['x-forwarded-for'] = clientAddress(
      request.socket.remoteAddress,
      [request.headers['x-forwarded-for'] ?? ''].flat().join(','),
    );
  });
}

/**
 * Makes a function that determines the client address of a request from its peer and its `X-Forwarded-For`.
 * @param trustedProxies addresses and CIDR networks of proxies whose `X-Forwarded-For` is trusted
 */
export function createClientAddress(trustedProxies: readonly string[]) {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) =>
    trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  /** Each proxy appends its client, so the list is read from the right, for as long as the hops are trusted proxies. */
  return (peer: string | undefined, forwardedFor: string): string => {
    let address = plainAddress(peer ?? '');
    for (const hop of forwardedFor.split(',').reverse()) {
      const named = plainAddress(hop);
      if (address === undefined || !isTrusted(address) || named === undefined) break;
      address = named;
    }
    return address ?? unknownAddress;
  };
}

const unknownAddress = 'unknown';

/** The client address of a request, as {@link markClientAddresses} has set it. */
export function clientAddressOf({ headers }: { headers: Headers }): string {
  return headers.get('x-forwarded-for') ?? unknownAddress;
}

/**
 * The network that one client controls, as a key for rate limits: an IPv4 address, or the /64 prefix that providers
 * assign to each IPv6 customer.
 */
export function clientNetworkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  while (tail !== undefined && groups.length + last.length < 8) groups.push('0');
  return [...groups, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** Normalizes an address: without port, brackets and zone; IPv4-mapped IPv6 (`::ffff:1.2.3.4`) as IPv4. */
function plainAddress(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const bare =
    /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(address) === 0 ? undefined : address;
}
