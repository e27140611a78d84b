import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/**
 * Makes every request that reaches this process say in `X-Forwarded-For` where it comes from, and nothing else: the
 * peer of the connection or, where that is a trusted proxy, the client that the proxy names. Next shows its handlers no
 * socket and believes whatever the header says; so it is set when Node has read the request, before Next sees it.
 * The channel: https://nodejs.org/api/diagnostics_channel.html#event-httpserverrequeststart
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
 * Tells where a request comes from.
 * @param trustedProxies addresses and networks of proxies whose word about their client is taken
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

  /** Every proxy adds its client at the end, so the list is believed from the end, as far as proxies are trusted. */
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

/** Where a request comes from, as {@link markClientAddresses} found out. */
export function clientAddressOf({ headers }: { headers: Headers }): string {
  return headers.get('x-forwarded-for') ?? unknownAddress;
}

/** What one client has to itself: an IPv4 address, or the /64 that a network gives to each IPv6 customer. */
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

/** An address without port, brackets or zone; an IPv4 address that arrived in IPv6 clothes as IPv4. */
function plainAddress(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const bare =
    /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/, '');
  return isIP(address) === 0 ? undefined : address;
}
