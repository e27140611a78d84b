import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { readAddressFiles, type AddressFiles } from './addressFiles.ts';
import { errorPage, hidden, movable } from './addressRules.ts';
import { valueFor } from './pathCases.ts';
import { sendFile, sendRedirect } from './sendFile.ts';
import { readStoredFile, type Encoding, type StoredFile } from './storedFile.ts';

/** A built site that is ready to answer requests. */
export type Release = {
  /**
   * Answers a request for a path.
   * @throws Error when a file of the release cannot be read, or when the client disconnects before the end.
   */
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/** The headers of every response for a path. */
type HeadersOf = (path: string) => Record<string, string>;

/** The address of a page or file, with the encodings that the client accepts, the best first. */
type Sought = { address: string; encodings: readonly Encoding[] };

/** The size of the memory cache of a release, in bytes. */
const cacheBytes = 64 * 1024 * 1024;

/** The approximate memory that a cached file takes beside its content and its address, in bytes. */
const overheadBytes = 2048;

/** How long a file stays in the cache, in milliseconds: a file repaired on disk is served without a restart. */
const keptMs = 60_000;

/** Opens a release, whose files never change: requested files are read once and kept in an LRU cache. */
export function openRelease(folder: string, headersOf: HeadersOf = () => ({})): Release {
  const files = new LRUCache<string, StoredFile, Sought>({
    maxSize: cacheBytes,
    sizeCalculation: ({ body }, key) => (body?.length ?? 0) + key.length + overheadBytes,
    ttl: keptMs,
    // A file that is evicted while it is being read is still served.
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

  let read: Promise<AddressFiles> | undefined;
  // A failed read is retried at the next request.
  const addresses = () =>
    (read ??= readAddressFiles(folder).catch((error: unknown) => {
      read = undefined;
      throw error;
    }));

  return {
    answer: async (requested, request, response) => {
      const encodings = readableCopies(request);
      const file = await find(ownAddress(requested), encodings);
      // A damaged list of withdrawn pages must not keep pages from being served.
      const isGone =
        file &&
        (await addresses().then(
          ({ gone }) => gone.has(requested),
          () => false,
        ));
      if (file) return sendFile(isGone ? 410 : 200, file, request, response);
      const page = pageBehind(requested);
      if (page !== undefined && (await find(page, encodings)))
        return sendRedirect(page, headersOf(requested), request, response);
      // Only where there is no page now: a former address never hides one.
      const present = (await addresses()).moved.get(page ?? requested);
      if (present !== undefined)
        return sendRedirect(present, headersOf(requested), request, response);
      const missing = await find(valueFor(errorPage, requested), encodings);
      if (!missing) throw new Error(`${folder} has no error page; publish the site again.`);
      return sendFile(404, missing, request, response);
    },
  };
}

/** The file of an address: `index.html` for one with a final slash, else the file of that name. Nothing is guessed. */
function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The address to look up; undefined where none can exist. */
function ownAddress(requested: string): string | undefined {
  return isHidden(requested) || requested.endsWith('/index.html') ? undefined : requested;
}

/** The page of an address without its final slash, or with `index.html`; undefined for what is an address already. */
function pageBehind(requested: string): string | undefined {
  if (isHidden(requested) || requested.endsWith('/') || movable.test(requested)) return undefined;
  return `${requested.replace(/\/index\.html$/, '')}/`;
}

const isHidden = (requested: string) => valueFor(hidden, requested);

/** The accepted encodings, smallest first. Always with identity, even if refused: there may be no compressed copy. */
function readableCopies(request: IncomingMessage): Encoding[] {
  const readable = new Negotiator(request).encodings(['br', 'gzip']);
  return [...smallestFirst.filter((encoding) => readable.includes(encoding)), 'identity'];
}

const smallestFirst: readonly Encoding[] = ['br', 'gzip'];
