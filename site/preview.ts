import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { previewRequestSchema } from 'content-models/snapshot/previewRequest';
import { previewKeyHeader, previewServiceFile } from 'content-models/storage/previewService';
import { currentLink } from 'content-models/storage/releases';
import { writeWhole } from 'content-models/storage/writeWhole';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { compilePages } from './compile.ts';
import { draftPicture } from './preview/draftPicture.ts';
import { followLive, type LiveContent } from './preview/liveContent.ts';
import { notePage } from './preview/presentPage.ts';
import { previewTexts } from './preview/previewTexts.ts';
import { renderDraft, type Means } from './preview/renderDraft.ts';
import { contentType } from './serve/storedFile.ts';
import { pictureFolder } from './src/record/pictures.ts';
import type * as Renderer from './src/rendering/renderer.ts';

export type PreviewServiceOptions = { dataDir: string; siteUrl: string };

/** The most bytes of a request: the largest picture, or a record with what it links to. */
const mostBytes = 24 * 1024 * 1024;

/** Bytes of pictures that are kept, because a page asks for each once more at its next preview. */
const keptBytes = 32 * 1024 * 1024;

/** How often it is looked for a new release, in milliseconds, so that no preview waits until it is read. */
const lookMs = 1_000;

/**
 * How long an idle connection is kept: with Node's own 5 s, a busy machine closes one just as the CMS asks over it
 * (ECONNRESET), in milliseconds.
 */
const keepAliveMs = 75_000;

type Reply = { status: number; type: string; body: string | Uint8Array };

/**
 * Starts the service that renders previews for the CMS, on a free port of this machine alone. It writes where it listens
 * and the key to it into `data/preview.json`, and nothing else.
 *
 * - `POST /page` with a `PreviewRequest`: 200 with the page, 422 or 500 with one that says why there is none;
 * - `GET /files/NAME`: a style of the pages, or a picture of the live release; 404 where there is none;
 * - `POST /files/NAME` with the bytes of an original: a picture that no release has yet.
 */
export async function startPreviewService({
  dataDir,
  siteUrl,
}: PreviewServiceOptions): Promise<Server> {
  const { renderer: file, assets } = await compilePages();
  const renderer = rendererSchema.parse(await import(pathToFileURL(file).href));
  const live = followLive(dataDir, siteUrl, renderer);
  await live();
  const key = randomBytes(32).toString('base64url');
  const answer = answering({ renderer, siteUrl, live, folders: filesOf(assets, dataDir) });
  const server = createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
    const reply = isKnown(request, key) ? answer(request) : Promise.resolve(forbidden);
    void reply
      .catch((error: unknown) => fault(error))
      .then(({ status, type, body }) =>
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  tellWhere(dataDir, server, key);
  const timer = setInterval(() => void live().catch(() => undefined), lookMs);
  server.once('close', () => clearInterval(timer));
  return server;
}

const rendererSchema = z.custom<typeof Renderer>(
  (module) => typeof module === 'object' && module !== null && 'renderRecord' in module,
);

const addressSchema = z.object({ port: z.number() });

function tellWhere(dataDir: string, server: Server, key: string): void {
  const { port } = addressSchema.parse(server.address());
  const file = previewServiceFile(dataDir);
  writeWhole(file, JSON.stringify({ port, key }), { mode: 0o600, isDurable: false });
  server.once('close', () => rmSync(file, { force: true }));
}

function isKnown({ headers }: IncomingMessage, key: string): boolean {
  const [given, own] = [Buffer.from(String(headers[previewKeyHeader])), Buffer.from(key)];
  return given.length === own.length && timingSafeEqual(given, own);
}

const text = (status: number, body: string): Reply => ({ status, type: 'text/plain', body });
const forbidden = text(403, 'Forbidden');
const missing = text(404, 'Not found');

function fault(error: unknown): Reply {
  console.error(error);
  return text(500, 'Fault');
}

type Answering = Omit<Means, 'live'> & {
  live: () => Promise<LiveContent>;
  folders: ReturnType<typeof filesOf>;
};

function answering({ live, folders, ...means }: Answering) {
  const pictures = new LRUCache<string, Uint8Array>({
    maxSize: keptBytes,
    sizeCalculation: ({ length }) => length,
  });
  return async (request: IncomingMessage): Promise<Reply> => {
    const { method, url = '/' } = request;
    if (method === 'POST' && url === '/page')
      return page(await readBody(request), { ...means, live: await live() });
    const [, name] = /^\/files\/([\w.-]+)$/.exec(url) ?? [];
    if (name === undefined || name.startsWith('.')) return missing;
    const original = method === 'POST' ? await readBody(request) : undefined;
    const body = original
      ? (pictures.get(name) ?? (await draftPicture(name, original)))
      : await folders(name);
    if (!body) return missing;
    if (original) pictures.set(name, body);
    return { status: 200, type: contentType(name), body };
  };
}

async function page(body: Buffer, means: Means): Promise<Reply> {
  const asked = previewRequestSchema.parse(JSON.parse(body.toString()));
  const type = 'text/html; charset=utf-8';
  try {
    const { status, html } = await renderDraft(asked, means);
    return { status, type, body: html };
  } catch (error) {
    console.error(`${asked.kind} ${String(asked.record.code)}:`, error);
    const { fault: title, faultText } = previewTexts[asked.locale];
    return { status: 500, type, body: notePage(title, faultText, asked) };
  }
}

/** The files that pages load, by name: of the preview itself, of the compiled pages, and the pictures that are live. */
function filesOf(assets: string, dataDir: string) {
  const own = new Map([
    ['preview.css', readFileSync(new URL('preview/preview.css', import.meta.url))],
  ]);
  const folders = [
    assets,
    path.join(assets, '_astro'),
    path.join(currentLink(dataDir), pictureFolder),
  ];
  return async (name: string): Promise<Uint8Array | undefined> => {
    const kept = own.get(name);
    if (kept) return kept;
    for (const folder of folders) {
      const found = await readFile(path.join(folder, name)).catch(() => undefined);
      if (found) return found;
    }
    return undefined;
  };
}

const chunkSchema = z.instanceof(Buffer);

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part = chunkSchema.parse(chunk);
    size += part.length;
    if (size > mostBytes) throw new Error('The request is too large.');
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}
