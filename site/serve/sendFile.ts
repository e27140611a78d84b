import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import { partsOf, type StoredFile } from './storedFile.ts';

/**
 * Sends a file, or 304 where the client has it. Range requests are not supported: the whole file is always a valid
 * answer, and a part of a compressed one is of no use.
 * @throws Error when the client disconnects before the end, or when a large file can no longer be read.
 */
export async function sendFile(
  status: 200 | 404 | 410,
  file: StoredFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { body, headers } = file;
  if (status === 200 && isUnchanged(request, headers)) {
    response.writeHead(304, withoutContent(headers)).end();
    return;
  }
  response.writeHead(status, headers);
  if (body !== undefined || request.method === 'HEAD') response.end(body);
  else await pipeline(partsOf(file), response);
}

function isUnchanged(request: IncomingMessage, headers: StoredFile['headers']): boolean {
  return fresh(request.headers, { etag: headers.ETag, 'last-modified': headers['Last-Modified'] });
}

function withoutContent(headers: StoredFile['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('Content-') || isPolicy(name)),
  );
}

const isPolicy = (name: string) => name === 'Content-Security-Policy';

/** Redirects a client to another path of the site, with the query of its request. */
export function sendRedirect(
  path: string,
  headers: Record<string, string>,
  { url = '' }: IncomingMessage,
  response: ServerResponse,
): void {
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  response.writeHead(308, { ...headers, Location: `${encodeURI(path)}${query}` }).end();
}
