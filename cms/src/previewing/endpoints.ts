import type { PreviewRequest } from 'content-models/snapshot/previewRequest';
import { locales, type Locale } from 'content-models/locales';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint, PayloadRequest } from 'payload';
import { signedIn } from '../accounts/access.ts';
import { attemptKey, countAttempt, type Limit } from '../accounts/attempts.ts';
import { clientAddressOf, clientNetworkOf } from '../accounts/clientAddress.ts';
import type { Environment } from '../env.ts';
import { uploadsFolder } from '../pictures/uploadsFolder.ts';
import { draftedKinds, idOfLink, type DraftedKind } from '../records/documents.ts';
import { newestDraft } from '../records/pairs.ts';
import { askPreviewService } from './askPreviewService.ts';
import { draftContent } from './draftContent.ts';
import { previewHeaders, previewPath } from './previewHeaders.ts';
import { openLink } from './PreviewLinks.ts';
import { previewPage, previewPages, type PreviewPage } from './previewPages.ts';

/** How many pages a client opens through links: a quick reader with colleagues behind one address stays below. */
export const linkLimit: Limit = { most: 300, windowMs: 15 * 60_000 };

/** What stands in an address for the session of who is signed in. */
const own = 'own';

/**
 * The previews of drafts, below {@link previewPath}:
 *
 * - `GET own/KIND/ID/LOCALE`, for who is signed in: the page of a record with its saved draft; `?changes=true` marks what
 *   differs from the live page;
 * - `GET TOKEN`, for who has a link: the page of its record in its language;
 * - `GET own/files/NAME`, `GET TOKEN/files/NAME`: the styles and pictures of such a page.
 *
 * No other request is answered for a link. Without a page there is one that says why: see `previewPages`.
 */
export function previewEndpoints({ dataDir, cmsUrl }: Environment): Endpoint[] {
  const answers: Answers = { dataDir, headers: previewHeaders(cmsUrl) };
  return [
    endpoint(`${own}/:kind/:id/:locale`, (req) => ownPage(req, answers)),
    endpoint(':pass/files/:name', (req) => file(req, answers)),
    endpoint(':token', (req) => linkedPage(req, answers)),
  ];
}

type Answers = { dataDir: string; headers: Record<string, string> };

const endpoint = (path: string, handler: Endpoint['handler']): Endpoint => ({
  path: `${previewPath.slice('/api'.length)}${path}`,
  method: 'get',
  handler,
});

function param({ routeParams }: PayloadRequest, name: string): string {
  const value = routeParams?.[name];
  return typeof value === 'string' ? value : '';
}

async function ownPage(req: PayloadRequest, answers: Answers): Promise<Response> {
  if (!signedIn({ req })) return without('signedOut', answers);
  const kind = draftedKinds.find((each) => each === param(req, 'kind'));
  const locale = locales.find((each) => each === param(req, 'locale'));
  if (!kind || !locale) return without('missing', answers);
  const marksChanges = req.searchParams.get('changes') === 'true';
  return page(req, answers, { kind, record: param(req, 'id'), locale, marksChanges, pass: own });
}

async function linkedPage(req: PayloadRequest, answers: Answers): Promise<Response> {
  const key = attemptKey(req.payload, 'preview', clientNetworkOf(clientAddressOf(req)));
  const { count } = await countAttempt(req.payload, key, linkLimit);
  if (count > linkLimit.most) return without('tooMany', answers);
  const token = param(req, 'token');
  const granted = await openLink(token, req.payload);
  if (typeof granted === 'string') return without(granted, answers);
  const { kind, record, locale, until } = granted;
  return page(req, answers, { kind, record, locale, marksChanges: false, pass: token, until });
}

type Wanted = {
  kind: DraftedKind;
  record: string;
  locale: Locale;
  marksChanges: boolean;
  /** What the addresses of its files begin with: `own`, or the token. */
  pass: string;
  until?: number;
};

async function page(req: PayloadRequest, answers: Answers, wanted: Wanted): Promise<Response> {
  const { kind, record, locale, marksChanges, pass, until } = wanted;
  const draft = await draftContent(kind, record, req, answers.dataDir);
  // Who has a link does not learn that the record is gone.
  if (!draft) return without(pass === own ? 'missing' : 'over', answers);
  const asked: PreviewRequest = {
    ...draft,
    locale,
    marksChanges,
    files: `${previewPath}${pass}/files`,
    ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  };
  const made = await askPreviewService(answers.dataDir, '/page', JSON.stringify(asked));
  if (!made || made.headers.get('content-type') !== html) return without('away', answers);
  return answer(await made.arrayBuffer(), made.status, html, answers);
}

async function file(req: PayloadRequest, answers: Answers): Promise<Response> {
  const [pass, name] = [param(req, 'pass'), param(req, 'name')];
  const isOwn = pass === own && signedIn({ req });
  const granted = pass === own ? 'over' : await openLink(pass, req.payload);
  if (!isOwn && typeof granted === 'string') return without(granted, answers);
  const path = `/files/${encodeURIComponent(name)}`;
  const public_ = await askPreviewService(answers.dataDir, path);
  if (!public_) return without('away', answers);
  if (public_.ok) return passOn(public_, answers);
  const bytes = await originalOf(
    name,
    typeof granted === 'string' ? undefined : granted,
    req,
    answers,
  );
  const made = bytes && (await askPreviewService(answers.dataDir, path, bytes));
  return made?.ok ? passOn(made, answers) : without('missing', answers);
}

const codeInName = /^(me-\d{4,})-/;

/** The stored file of a picture; with a link, of those that its record shows. */
async function originalOf(
  name: string,
  granted: { kind: DraftedKind; record: string } | undefined,
  req: PayloadRequest,
  { dataDir }: Answers,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const code = codeInName.exec(name)?.[1]?.toUpperCase();
  if (code === undefined) return undefined;
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { code: { equals: code } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  const [picture] = docs;
  if (!picture?.filename || (granted && !(await shows(granted, picture.id, req)))) return undefined;
  const bytes = await readFile(join(uploadsFolder(dataDir), picture.filename)).catch(
    () => undefined,
  );
  return bytes && new Uint8Array(bytes);
}

async function shows(
  { kind, record }: { kind: DraftedKind; record: string },
  picture: string,
  req: PayloadRequest,
): Promise<boolean> {
  const draft = await newestDraft(kind, record, 'es', req);
  if (!draft || !('media' in draft) || !Array.isArray(draft.media)) return false;
  return draft.media.some((link) => idOfLink(link) === picture);
}

const html = 'text/html; charset=utf-8';

async function passOn(response: Response, answers: Answers): Promise<Response> {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return answer(await response.arrayBuffer(), 200, type, answers);
}

function without(name: PreviewPage, answers: Answers): Response {
  return answer(previewPage(name), previewPages[name].status, html, answers);
}

function answer(body: BodyInit, status: number, type: string, { headers }: Answers): Response {
  return new Response(body, { status, headers: { ...headers, 'Content-Type': type } });
}
