import { kindNames, kinds } from 'content-models/kinds';
import { liveRecordFile, liveReleaseId } from 'content-models/storage/releases';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { administrator, signedIn } from '../accounts/access.ts';
import { readJson, readLiveRelease } from '../publication/liveRelease.ts';
import { refusal } from '../refusals/messages.ts';
import { askPublisher, waitingRequests } from '../releasing/PublicationRequests.ts';
import { lastPublications } from '../releasing/Publications.ts';
import { isPublisherThere } from '../releasing/PublisherLease.ts';
import { pageSchema, type PublishingState } from '../releasing/publishingState.ts';

/** How many publications an answer has. */
const told = 10;

/**
 * `GET /api/publication?kind=KIND&code=CODE`: answers 200 with a {@link PublishingState}, which is never cached; without a
 * record no page is told. 401 without a session or with a temporary password.
 */
export function publicationState(dataDir: string): Endpoint {
  return {
    path: '/publication',
    method: 'get',
    handler: async (req) =>
      signedIn({ req }) ? answer(await readState(req, dataDir)) : answer({}, 401),
  };
}

async function readState(
  { payload, query }: PayloadRequest,
  dataDir: string,
): Promise<PublishingState> {
  const id = await liveReleaseId(dataDir);
  const { publishedAt } = await readLiveRelease(dataDir);
  const waiting = await waitingRequests(payload);
  return {
    live: id === undefined ? undefined : { id, publishedAt },
    waiting: {
      isDue: waiting.length > 0,
      codes: [...new Set(waiting.flatMap(({ code }) => code ?? []))],
    },
    publications: await lastPublications(payload, told),
    hasPublisher: await isPublisherThere(payload),
    page: await livePage(query, dataDir),
  };
}

const recordSchema = z.object({ kind: z.enum(kindNames), code: z.string().regex(/^[\w-]{1,20}$/) });
const fileSchema = z.looseObject({ page: pageSchema.optional() });

/** The addresses of a record's page, as the live release gives them away with the record. */
async function livePage(query: unknown, dataDir: string) {
  const asked = recordSchema.safeParse(query).data;
  if (!asked) return undefined;
  const file = liveRecordFile(dataDir, kinds[asked.kind].table.es, asked.code);
  return (await readJson(fileSchema, file))?.page;
}

const askedSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('publish') }),
  z.strictObject({ action: z.literal('goBack'), release: z.string().max(40).optional() }),
]);

/**
 * `POST /api/publication` with `{ action: 'publish' }`, for everybody who is signed in, or `{ action: 'goBack', release? }`,
 * for administrators: asks the publisher. Answers 202 at once; what becomes of it, `GET` tells. 401 without a session or
 * with a temporary password, 403 for who may not, 400 for another body.
 */
export const askForPublication: Endpoint = {
  path: '/publication',
  method: 'post',
  handler: async (req) => {
    if (!signedIn({ req })) return answer({}, 401);
    const asked = askedSchema.safeParse(await req.json?.().catch(() => undefined));
    if (!asked.success) throw refusal(req, texts.body, 400);
    if (asked.data.action === 'goBack' && !administrator({ req }))
      throw refusal(req, texts.administrators, 403);
    await askPublisher(req.payload, asked.data, req);
    return answer({}, 202);
  },
};

const texts = {
  body: {
    es: 'La petición dice {"action":"publish"} o {"action":"goBack","release":"…"}.',
    en: 'The request says {"action":"publish"} or {"action":"goBack","release":"…"}.',
  },
  administrators: {
    es: 'Solo quien administra vuelve a una versión anterior del sitio. Pídaselo.',
    en: 'Only an administrator goes back to an earlier release of the site. Ask one.',
  },
};

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
