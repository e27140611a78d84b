import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { openRelease, type Release } from './release/openRelease.ts';
import { siteHeaders } from './release/siteHeaders.ts';

export type SiteServerOptions = {
  /** The folder to serve, or a link to it that is switched while the server runs. */
  root: string;
  /** The address at which the site is read; https turns on HSTS. */
  siteUrl: string;
};

/**
 * Serves a built site, and nothing else. The link `root` is followed at every request, so that a switch to another
 * release is seen at once, and each request is answered from one release alone.
 * @returns a server that does not listen yet.
 */
export function createSiteServer({ root, siteUrl }: SiteServerOptions): Server {
  const isHttps = new URL(siteUrl).protocol === 'https:';
  let current: Release | undefined;

  const releaseNow = async (): Promise<Release> => {
    const folder = await realpath(root);
    if (current?.folder !== folder) current = openRelease(folder);
    return current;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = requestPath(request);
    setHeaders(response, siteHeaders(path ?? '/', isHttps));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, { Allow: 'GET, HEAD' });
      end(response, 405, 'Method not allowed');
    } else if (path === undefined) {
      end(response, 400, 'Bad request');
    } else {
      (await releaseNow()).answer(path, request, response);
    }
  };

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      // No release yet, or its folder is gone: a visitor learns only that it is for now.
      setHeaders(response, { 'Retry-After': '30' });
      end(response, 503, 'Service unavailable');
    });
  });
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

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}
