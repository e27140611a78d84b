import { readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { openRelease, type Release } from './serve/openRelease.ts';
import { refusalHeaders, refusals, type Refusal } from './serve/refusals.ts';
import { siteHeaders } from './serve/siteHeaders.ts';

export type SiteServerOptions = {
  /** The folder to serve, or a symbolic link to it that is switched while the server runs. */
  root: string;
  /** The public address of the site; https turns on HSTS. */
  siteUrl: string;
};

/**
 * Timeouts of a connection, in milliseconds. A request is about a kilobyte, which the slowest phone sends in seconds. A
 * response may take any time, as long as some of it gets through.
 */
const timeouts = {
  headersTimeout: 30_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  // Longer than the keep-alive of proxies, which otherwise send a request on a connection that is just being closed.
  keepAliveTimeout: 75_000,
};

/** A connection without any traffic for this long, in milliseconds, is closed. */
const stalledMs = 120_000;

/** The most connections at once. Further ones are closed immediately. */
const mostConnections = 2000;

/** File descriptors that are left for everything else: open files, and Node.js itself. */
const spareDescriptors = 64;

/** The most pipelined requests on one connection. Browsers and proxies do not pipeline. */
const mostAhead = 16;

/** Faults are logged at most once in this interval, in milliseconds, however many visitors meet them. */
const reportEveryMs = 60_000;

/**
 * Serves a built site, and nothing else. The symbolic link `root` is resolved at every request, so a switch to another
 * release takes effect at once, and each request is answered from one release alone.
 * @returns a server that is not listening yet.
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
  // Idle keep-alive connections make room for new clients.
  server.on('drop', () => server.closeIdleConnections());
  return server;
}

/** Opens the release that `root` points to, and reopens it after a switch. */
function followRelease(root: string, headersOf: (path: string) => Record<string, string>) {
  let current: { identity: string; release: Release } | undefined;
  let isCertain = false;
  return (): Release => {
    if (current && isCertain) return current.release;
    const identity = identityOf(root);
    if (current?.identity !== identity)
      current = { identity, release: openRelease(realpathSync(root), headersOf) };
    // Requests of the same tick share one `stat` call.
    isCertain = true;
    setImmediate(() => {
      isCertain = false;
    });
    return current.release;
  };
}

/**
 * Identifies a folder, and tells it from a later one at the same path.
 * @throws Error where there is none.
 */
function identityOf(folder: string): string {
  const { dev, ino, ctimeMs } = statSync(folder);
  return `${dev} ${ino} ${ctimeMs}`;
}

/** Counts pipelined requests, which take memory: tells whether a client has too many unanswered. */
function countAhead() {
  const unanswered = new WeakMap<Socket, number>();
  return (socket: Socket, response: ServerResponse): boolean => {
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    return count > mostAhead;
  };
}

/** Stays below the limit of file descriptors. */
function connectionsFor(descriptors: number): number {
  return Math.min(mostConnections, Math.max(1, descriptors - spareDescriptors));
}

/** The limit of file descriptors of this process (`ulimit -n`); known on Linux only. */
function descriptorLimit(): number {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    return Number(/^Max open files +(\d+)/m.exec(limits)?.[1] ?? Infinity);
  } catch {
    return Infinity;
  }
}

/** The decoded path of a request; undefined where it is malformed or cannot be a page's. */
function requestPath({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Sends an error response that is not cached; destroys the response if it has already begun. */
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
    ...refusalHeaders,
  });
  response.end(`${text}\n`);
}

/** The error codes of Node.js when a client closes a connection before the response is complete. */
const clientGone = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

function isClientGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && clientGone.has(String(error.code));
}

/** Logs faults of the machine or the release, rate-limited so that visitors cannot fill the log. */
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
