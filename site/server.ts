import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { openRelease, type Release } from './serve/openRelease.ts';
import { siteHeaders } from './serve/siteHeaders.ts';

export type SiteServerOptions = {
  /** The folder to serve, or a link to it that is switched while the server runs. */
  root: string;
  /** The address at which the site is read; https turns on HSTS. */
  siteUrl: string;
};

/**
 * How long a connection may take for what, in milliseconds. A request is a kilobyte, which the slowest phone sends in
 * seconds; an answer may take as long as its reader needs, as long as some of it gets through.
 */
const timeouts = {
  headersTimeout: 30_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  // Longer than proxies keep theirs, by whom a connection that ends first would be used once more in vain.
  keepAliveTimeout: 75_000,
};

/** A connection on which nothing has moved for so long, in milliseconds, has no reader any more. */
const stalledMs = 120_000;

/** Connections at once. Each further one is closed at once. */
const mostConnections = 2000;

/** Descriptors that are left for everything else: the files that are being read, and Node.js itself. */
const spareDescriptors = 64;

/** Requests that a client may send ahead of the answers, on one connection. Browsers and proxies never do. */
const mostAhead = 16;

/** A fault is reported once in so long, in milliseconds, however many visitors meet it. */
const reportEveryMs = 60_000;

/**
 * Serves a built site, and nothing else. The link `root` is followed at every request, so that a switch to another
 * release is seen at once, and each request is answered from one release alone.
 * @returns a server that does not listen yet.
 */
export function createSiteServer({ root, siteUrl }: SiteServerOptions): Server {
  const isHttps = new URL(siteUrl).protocol === 'https:';
  const headersOf = (path: string) => siteHeaders(path, isHttps);
  const releaseNow = followRelease(root, headersOf);
  const isTooFarAhead = countAhead();
  const reportFault = reportAtTimes();
  const refuse = (response: ServerResponse, refusal: Refusal) =>
    sendRefusal(response, refusal, headersOf('/'));

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = requestPath(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, refusals.method);
    else if (path === undefined) refuse(response, refusals.address);
    else await releaseNow().answer(path, request, response);
  };

  const server = createServer(timeouts, (request, response) => {
    if (isTooFarAhead(request.socket, response)) {
      request.socket.destroy();
      return;
    }
    answer(request, response).catch((error: unknown) => {
      if (isClientGone(error)) return;
      reportFault(error);
      refuse(response, refusals.fault);
    });
  });
  server.setTimeout(stalledMs);
  server.maxConnections = connectionsFor(descriptorLimit());
  // Who has a connection only in reserve makes room for who has none.
  server.on('drop', () => server.closeIdleConnections());
  return server;
}

/** Opens the release that `root` leads to, and the next one as soon as there is one. */
function followRelease(root: string, headersOf: (path: string) => Record<string, string>) {
  let current: { identity: string; release: Release } | undefined;
  let isCertain = false;
  return (): Release => {
    if (current && isCertain) return current.release;
    const identity = identityOf(root);
    if (current?.identity !== identity)
      current = { identity, release: openRelease(realpathSync(root), headersOf) };
    // Requests that came in together are answered from one look at the disk.
    isCertain = true;
    setImmediate(() => {
      isCertain = false;
    });
    return current.release;
  };
}

/**
 * Tells a folder from any other, also from one that came to stand in its place.
 * @throws Error where there is none.
 */
function identityOf(folder: string): string {
  const { dev, ino, ctimeMs } = statSync(folder);
  return `${dev} ${ino} ${ctimeMs}`;
}

/** Tells whether a client has sent more requests than it can be waiting for; what was sent ahead takes memory. */
function countAhead() {
  const unanswered = new WeakMap<Socket, number>();
  return (socket: Socket, response: ServerResponse): boolean => {
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    return count > mostAhead;
  };
}

/** As many connections as there are descriptors for, so that the process never comes to its limit. */
function connectionsFor(descriptors: number): number {
  return Math.min(mostConnections, Math.max(1, descriptors - spareDescriptors));
}

/** How many descriptors this process may have (`ulimit -n`); Linux alone tells it. */
function descriptorLimit(): number {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    return Number(/^Max open files +(\d+)/m.exec(limits)?.[1] ?? Infinity);
  } catch {
    return Infinity;
  }
}

/** The decoded path of a request, or undefined where there is none that could be a page's. */
function requestPath({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}

type Refusal = { status: number; text: string; headers?: Record<string, string> };

const refusals = {
  address: { status: 400, text: 'Bad request' },
  method: { status: 405, text: 'Method not allowed', headers: { Allow: 'GET, HEAD' } },
  // No release yet, or its folder is gone, or a file cannot be read: a visitor learns only that it is for now.
  fault: { status: 503, text: 'Service unavailable', headers: { 'Retry-After': '30' } },
} as const satisfies Record<string, Refusal>;

/** Sends a refusal that nobody keeps; where an answer has already begun, ends it instead. */
function sendRefusal(
  response: ServerResponse,
  { status, text, headers }: Refusal,
  siteHeadersToo: Record<string, string>,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    ...siteHeadersToo,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

/** How Node.js names it when a client ends a connection before it has its answer. */
const clientGone = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

function isClientGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && clientGone.has(String(error.code));
}

/** Reports faults of the machine or the release to whoever reads the log, and does not let a stranger fill it. */
function reportAtTimes() {
  let reportedAt = -Infinity;
  return (error: unknown): void => {
    if (performance.now() - reportedAt < reportEveryMs) return;
    reportedAt = performance.now();
    console.error(
      'El sitio no se puede leer y responde 503; si sigue así, publíquelo de nuevo con npm run publish-site.\n' +
        '  The site cannot be read and answers 503; if that lasts, publish it again with npm run publish-site.',
      error,
    );
  };
}
