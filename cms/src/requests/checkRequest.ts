import { defaultLocale, type Bilingual } from 'content-models/locales';
import { getPayload, type SanitizedConfig } from 'payload';
import { tooLargePicture } from '../pictures/tellTooLarge.ts';
import { requestLanguage } from '../refusals/language.ts';
import { noteRefusal } from '../refusals/noteRefusal.ts';
import { boundAnswer } from './boundAnswer.ts';
import { bounds } from './bounds.ts';
import { maximumLimit, queryProblem } from './queryProblem.ts';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;
type Refused = { text: Bilingual; status: number };

/**
 * Middleware for the routes of Payload's REST API: rejects ambiguous or unbounded queries and oversized bodies, and
 * limits the answer. Saved data is checked later, once Payload has parsed it: `checkWriting`.
 */
export function checked<Context>(
  config: Promise<SanitizedConfig>,
  handler: Handler<Context>,
): Handler<Context> {
  return async (request, context) => {
    const language = requestLanguage(request.headers);
    const plain = await withoutOverride(request);
    const accepted = isRefused(plain) ? plain : await withinBounds(plain);
    if (isRefused(accepted)) {
      const { logger } = await getPayload({ config });
      const { method } = request;
      const { pathname } = new URL(request.url);
      const { status } = accepted;
      noteRefusal(logger, { method, pathname, status, message: accepted.text[language] });
      return Response.json({ errors: [{ message: accepted.text[language] }] }, { status });
    }
    return boundAnswer(accepted, await handler(accepted, context), language);
  };
}

function isRefused(value: Request | Refused): value is Refused {
  return 'status' in value;
}

const overrideHeaders = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'];

/**
 * Resolves a method override. A long query may be sent as a form by POST with an override to GET, as the admin does;
 * Payload would ignore every other override and act by the actual method, so those are refused.
 */
async function withoutOverride(request: Request): Promise<Request | Refused> {
  const overrides = overrideHeaders.flatMap((name) => request.headers.get(name) ?? []);
  if (overrides.length === 0) return request;
  const url = new URL(request.url);
  const isQuery =
    request.method === 'POST' &&
    overrides.every((method) => method === 'GET') &&
    request.headers.get('content-type') === 'application/x-www-form-urlencoded' &&
    url.search === '';
  if (!isQuery) return { text: texts.override, status: 400 };
  const body = await readAtMost(request, bounds.query);
  if (!body) return { text: tooLarge(bounds.query), status: 413 };
  url.search = body.toString();
  const headers = new Headers(request.headers);
  for (const name of [...overrideHeaders, 'content-type', 'content-length']) headers.delete(name);
  return new Request(url, { method: 'GET', headers, signal: request.signal });
}

/** The request to pass on, with its query within bounds and its body read, unless that is a file. */
async function withinBounds(request: Request): Promise<Request | Refused> {
  const url = new URL(request.url);
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const problem = queryProblem({ isReading, query: url.searchParams });
  if (problem) return { text: problem, status: 400 };
  if (isReading) {
    const { searchParams } = url;
    // limit=0, which means no limit, is what the admin sends where it needs the count alone.
    const isBounded = Number(searchParams.get('limit') ?? 1) > 0;
    // Payload fails where a query asks for a translated text and says no language.
    const isClear =
      searchParams.has('locale') || ![...searchParams.keys()].some((key) => /^where\[/.test(key));
    if (isBounded && isClear) return request;
    if (!isBounded) searchParams.set('limit', String(maximumLimit(searchParams)));
    if (!isClear) searchParams.set('locale', defaultLocale);
    return new Request(url, { headers: request.headers, signal: request.signal });
  }
  const maximum = bodyLimit(request, url);
  if (Number(request.headers.get('content-length')) > maximum)
    return { text: maximum > bounds.upload ? tooLargePicture : tooLarge(maximum), status: 413 };
  // No client uses populated links in the answer to a change; Payload's default would be two levels.
  url.searchParams.set('depth', url.searchParams.get('depth') ?? '0');
  if (maximum > bounds.body || !request.body) return new Request(url, request);
  const body = await readAtMost(request, maximum);
  if (!body) return { text: tooLarge(maximum), status: 413 };
  const { method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body });
}

function bodyLimit(request: Request, { pathname }: URL): number {
  if (pathname.startsWith('/api/payload-preferences')) return bounds.preference;
  const isUpload =
    /^\/api\/media(\/|$)/.test(pathname) &&
    (request.headers.get('content-type') ?? '').startsWith('multipart/');
  return isUpload ? bounds.upload + bounds.body : bounds.body;
}

/** Reads a body; undefined where it exceeds so many bytes. */
async function readAtMost(
  request: Request,
  maximum: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maximum) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maximum: number): Bilingual {
  const size = maximum < 1024 * 1024 ? `${maximum / 1024} kB` : `${maximum / 1024 / 1024} MB`;
  return {
    es: `Lo que se envía pasa de ${size}. Envíe menos de una vez.`,
    en: `What is sent is more than ${size}. Send less at once.`,
  };
}

const texts = {
  override: {
    es: 'El método no se cambia con una cabecera, salvo para enviar una consulta larga como formulario (POST como GET). Use PATCH o DELETE.',
    en: 'The method is not changed by a header, except to send a long query as a form (POST as GET). Use PATCH or DELETE.',
  },
} satisfies Record<string, Bilingual>;
