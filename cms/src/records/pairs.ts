import type { Kind } from 'content-models/kinds';
import { locales, type Locale } from 'content-models/locales';
import {
  isolateObjectProperty,
  type JoinQuery,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload';
import type { DocumentOf, DraftedKind, Pair } from './documents.ts';

/** A copy of a request for queries in another language: Payload would write that language into the original. */
export function isolated(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale']);
}

/**
 * Switches off joins, which would be queried for each document. `false` is valid for every kind, but Payload's type
 * cannot express that for a generic one.
 */
export function withoutJoins<K extends Kind>(): JoinQuery<K> {
  return false as JoinQuery<K>;
}

/**
 * A document that is about to be saved, in both languages: the current language as sent, the other one from its latest
 * draft. Values that are not localized are taken from what was sent.
 */
export async function candidatePair<K extends Kind>(
  kind: K,
  sent: Partial<DocumentOf<K>>,
  id: string | undefined,
  req: PayloadRequest,
): Promise<Pair<K>> {
  const locale: Locale = req.locale === 'en' ? 'en' : 'es';
  const other: Locale = locale === 'es' ? 'en' : 'es';
  const stored = (id !== undefined && (await newestDraft(kind, id, other, req))) || {};
  const pair = { es: stored, en: stored, common: sent };
  pair[locale] = sent;
  return pair;
}

/** The newest draft of a document in one language, one in the trash too; null where there is none. */
export async function newestDraft<K extends Kind>(
  kind: K,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<DocumentOf<K> | null> {
  return req.payload.findByID({
    collection: kind,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    trash: true,
    joins: withoutJoins<K>(),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: isolated(req),
  });
}

/** The live version of a document in both languages; undefined where it is not published. */
export async function livePair<K extends Kind>(
  kind: K,
  id: string,
  req: PayloadRequest,
): Promise<Pair<K> | undefined> {
  const [es, en] = [await liveIn(kind, id, 'es', req), await liveIn(kind, id, 'en', req)];
  return es && en && { es, en, common: es };
}

async function liveIn<K extends Kind>(
  kind: K,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<DocumentOf<K> | undefined> {
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    locale,
    fallbackLocale: false,
    draft: false,
    trash: false,
    joins: withoutJoins<K>(),
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req: isolated(req),
  });
  return docs[0];
}

/** The published documents of a kind in both languages, optionally those that match a condition. */
export async function publishedPairs<K extends Kind>(
  payload: Payload,
  kind: K,
  condition: Where = {},
): Promise<Pair<K>[]> {
  const [spanish, english] = await Promise.all(
    locales.map((locale) => publishedIn(payload, kind, locale, condition)),
  );
  const englishById = new Map((english ?? []).map((document) => [document.id, document]));
  return (spanish ?? []).map((es) => ({ es, en: englishById.get(es.id) ?? {}, common: es }));
}

/** When each published document of a kind was saved, by code: a query of one table, without what documents hold. */
export async function savedTimes(
  payload: Payload,
  kind: Kind,
): Promise<{ id: string; updatedAt: string }[]> {
  const { docs } = await payload.find({
    ...published(kind, {}),
    collection: kind,
    locale: 'es',
    select: { updatedAt: true },
  });
  return docs.map(({ id, updatedAt }) => ({ id, updatedAt }));
}

async function publishedIn<K extends Kind>(
  payload: Payload,
  kind: K,
  locale: Locale,
  condition: Where,
): Promise<DocumentOf<K>[]> {
  const { docs } = await payload.find({
    ...published(kind, condition),
    collection: kind,
    locale,
    joins: withoutJoins<K>(),
  });
  return docs;
}

/** What asks for the published documents of a kind, pictures having no status. */
const published = (kind: Kind, condition: Where) => ({
  fallbackLocale: false as const,
  draft: false,
  trash: false,
  depth: 0,
  pagination: false,
  overrideAccess: true,
  sort: 'code',
  where: kind === 'media' ? condition : { and: [{ _status: { equals: 'published' } }, condition] },
});

/** A published version: its id, its time (ISO 8601) and its content in both languages. */
export type PublishedVersion<K extends Kind> = {
  versionId: string;
  updatedAt: string;
  pair: Pair<K>;
};

/** Number of versions that are searched for the published one. */
const newestVersions = 20;

/** The newest published versions of a document in both languages, newest first. */
export async function publishedVersions<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  id: string,
): Promise<PublishedVersion<K>[]> {
  const [spanish = [], english = []] = await Promise.all(
    locales.map((locale) => publishedVersionsIn(payload, kind, id, locale)),
  );
  const englishById = new Map(english.map(({ id: versionId, version }) => [versionId, version]));
  return spanish.map(({ id: versionId, updatedAt, version: es }) => ({
    versionId,
    updatedAt,
    pair: { es, en: englishById.get(versionId) ?? {}, common: es },
  }));
}

/** Number of versions that are read at once in search of one. */
const versionsAtOnce = 10;

/**
 * The newest published version of a document whose Spanish is the one sought; undefined where it is no longer kept.
 * @param isSought is given the document in Spanish
 */
export async function findSpanishVersion<K extends DraftedKind>(
  kind: K,
  id: string,
  isSought: (es: DocumentOf<K>) => boolean,
  req: PayloadRequest,
): Promise<DocumentOf<K> | undefined> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.findVersions({
      collection: kind,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      locale: 'es',
      fallbackLocale: false,
      sort: '-updatedAt',
      limit: versionsAtOnce,
      page,
      depth: 0,
      overrideAccess: true,
      req: isolated(req),
    });
    const found = docs.find(({ version }) => isSought(version));
    if (found || !hasNextPage) return found?.version;
  }
}

async function publishedVersionsIn<K extends DraftedKind>(
  payload: Payload,
  kind: K,
  id: string,
  locale: Locale,
) {
  const { docs } = await payload.findVersions({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    locale,
    fallbackLocale: false,
    sort: '-updatedAt',
    limit: newestVersions,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}
