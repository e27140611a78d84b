import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** A built site that is ready to answer requests. */
export type Release = {
  folder: string;
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => void;
};

/** Types of the search index, which sirv does not know. */
const indexFile = /\.(pagefind|pf_[a-z]+)$/;

/** Lists the files of a release once; a release never changes after it was built. */
export function openRelease(folder: string): Release {
  // No guessing of names: an address with a final slash is its index page, every other one is a file.
  const serveFile = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [] });
  const hasPage = (pagePath: string) =>
    isInside(folder, pagePath) && existsSync(path.join(folder, pagePath, 'index.html'));

  return {
    folder,
    answer: (requested, request, response) => {
      const target = requested.replace(/\/index\.html$/, '/');
      if (!requested.includes('//') && isMoved(requested, target, hasPage)) {
        redirect(request, response, target.endsWith('/') ? target : `${target}/`);
        return;
      }
      request.url = encodeURI(requested.endsWith('/') ? `${requested}index.html` : requested);
      // A part of a compressed file would be of no use to anybody; the whole answer is always right.
      delete request.headers.range;
      if (indexFile.test(requested)) response.setHeader('Content-Type', 'application/octet-stream');
      if (requested.endsWith('.csv'))
        response.setHeader('Content-Type', 'text/csv;charset=utf-8;header=present');
      const isHidden = isErrorPage(requested) || isCompressedCopy(requested);
      const notFound = () => sendNotFound(folder, requested, request, response);
      if (isHidden) notFound();
      else serveFile(request, response, notFound);
    },
  };
}

function isMoved(
  requested: string,
  target: string,
  hasPage: (pagePath: string) => boolean,
): boolean {
  if (target !== requested) return hasPage(target);
  return !requested.endsWith('/') && hasPage(requested);
}

/** Error pages have no address of their own. */
function isErrorPage(requested: string): boolean {
  return /^\/(en\/)?404\.html$/.test(requested);
}

/** Compressed copies are chosen by the request's headers, never by name. */
function isCompressedCopy(requested: string): boolean {
  return /\.(br|gz)$/.test(requested);
}

function isInside(folder: string, pagePath: string): boolean {
  return path.join(folder, pagePath).startsWith(`${folder}${path.sep}`);
}

function redirect(request: IncomingMessage, response: ServerResponse, target: string): void {
  const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  response.writeHead(308, { Location: `${encodeURI(target)}${query}` });
  response.end();
}

/** Sends the error page in the language of the address, compressed as the browser takes it. */
function sendNotFound(
  folder: string,
  requested: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const page = path.join(folder, /^\/en(\/|$)/.test(requested) ? 'en/404.html' : '404.html');
  const encoding = chooseEncoding(request, page);
  const file = encoding ? `${page}.${encoding === 'br' ? 'br' : 'gz'}` : page;
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': statSync(file).size,
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function chooseEncoding({ headers }: IncomingMessage, page: string): 'br' | 'gzip' | undefined {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted) && existsSync(`${page}.br`)) return 'br';
  return /\bgzip\b/.test(accepted) && existsSync(`${page}.gz`) ? 'gzip' : undefined;
}
