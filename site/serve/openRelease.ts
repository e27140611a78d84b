import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { readMovedPages } from './movedPages.ts';
import { sendFile, sendRedirect } from './sendFile.ts';
import { readStoredFile, type Encoding, type StoredFile } from './storedFile.ts';

/** A built site that is ready to answer requests. */
export type Release = {
  /**
   * Answers a request for a path.
   * @throws Error when a file of the release cannot be read, or when the client goes away before it has all of it.
   */
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** The headers of every answer for a path. */
type HeadersOf = (path: string) => Record<string, string>;

/** A page or a file by its address, in the copies that whoever asks for it can read, the best one first. */
type Sought = { address: string; encodings: readonly Encoding[] };

/** How much of a release is kept in memory, in bytes. */
const cacheBytes = 64 * 1024 * 1024;

/** What a file takes in memory beside its content and its address, in bytes, about. */
const overheadBytes = 2048;

/** A file is read anew after so long, in milliseconds: what was mended on the disk is served without a restart. */
const keptMs = 60_000;

/**
 * Opens a release, which never changes after it was built: what is asked for is read once and kept in memory, as far
 * as there is room.
 */
export function openRelease(folder: string, headersOf: HeadersOf = () => ({})): Release {
  const files = new LRUCache<string, StoredFile, Sought>({
    maxSize: cacheBytes,
    sizeCalculation: ({ body }, key) => (body?.length ?? 0) + key.length + overheadBytes,
    ttl: keptMs,
    // Whoever waits for a file gets it, also where there is no room to keep it.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _kept, { context: { address, encodings } }) => {
      const file = await readStoredFile(path.join(folder, fileAt(address)), encodings);
      return file && { ...file, headers: { ...headersOf(address), ...file.headers } };
    },
  });

  const find = async (address: string | undefined, encodings: readonly Encoding[]) => {
    if (address === undefined) return undefined;
    const key = `${encodings.join()} ${address}`;
    return files.get(key) ?? files.fetch(key, { context: { address, encodings } });
  };

  let moved: Promise<ReadonlyMap<string, string>> | undefined;
  // What could not be read is tried again at the next request.
  const movedPages = () =>
    (moved ??= readMovedPages(folder).catch((error: unknown) => {
      moved = undefined;
      throw error;
    }));

  return {
    answer: async (requested, request, response) => {
      const encodings = readableCopies(request);
      const file = await find(ownAddress(requested), encodings);
      if (file) return sendFile(200, file, request, response);
      const page = pageBehind(requested);
      if (page !== undefined && (await find(page, encodings)))
        return sendRedirect(page, headersOf(requested), request, response);
      // Only where there is no page now: an old address never hides one.
      const present = (await movedPages()).get(page ?? requested);
      if (present !== undefined)
        return sendRedirect(present, headersOf(requested), request, response);
      const errorPage = await find(errorPageFor(requested), encodings);
      if (!errorPage) throw new Error(`${folder} has no error page; publish the site again.`);
      return sendFile(404, errorPage, request, response);
    },
  };
}

/** No guessing of names: an address with a final slash is its index page, every other one is a file. */
function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** An address under which something may be found; undefined where it is nothing's own. */
function ownAddress(requested: string): string | undefined {
  return isHidden(requested) || requested.endsWith('/index.html') ? undefined : requested;
}

/** The page that is meant by an address without its final slash, or by the name of its file. */
function pageBehind(requested: string): string | undefined {
  if (isHidden(requested) || requested.endsWith('/')) return undefined;
  return `${requested.replace(/\/index\.html$/, '')}/`;
}

/**
 * What has no address of its own: compressed copies, which are chosen by a request's headers, error pages, and names
 * that begin with a dot, which also lead out of the release. Of empty names a file system would make nothing.
 */
function isHidden(requested: string): boolean {
  return (
    /\.(br|gz)$/.test(requested) ||
    /^\/(en\/)?404\.html$/.test(requested) ||
    /\/(\/|\.(?!well-known\/))/.test(requested)
  );
}

/** The error page in the language of an address. */
function errorPageFor(requested: string): string {
  return /^\/en(\/|$)/.test(requested) ? '/en/404.html' : '/404.html';
}

/** The smallest copies first. Whoever refuses what is not compressed too gets it all the same: there may be no other. */
function readableCopies(request: IncomingMessage): Encoding[] {
  const readable = new Negotiator(request).encodings(['br', 'gzip']);
  return [...smallestFirst.filter((encoding) => readable.includes(encoding)), 'identity'];
}

const smallestFirst: readonly Encoding[] = ['br', 'gzip'];
