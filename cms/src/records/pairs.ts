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

/** A request of its own for another language: Payload would otherwise write that language into the outer one. */
export function isolated(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale']);
}

/**
 * Leaves out what forms show of the records that link to one: it would be read for each document anew. `false` is
 * allowed for every kind, which Payload's type cannot tell of a kind that is still to be known.
 */
export function withoutJoins<K extends Kind>(): JoinQuery<K> {
  return false as JoinQuery<K>;
}

/**
 * A document that is about to be saved, in both languages: the running language as it is sent, the other one
 * as the latest draft has it. What is common to both is taken from what is sent.
 */
export async function candidatePair<K extends Kind>(
  kind: K,
  sent: Partial<DocumentOf<K>>,
  id: string | undefined,
  req: PayloadRequest,
): Promise<Pair<K>> {
  const locale: Locale = req.locale === 'en' ? 'en' : 'es';
  const other: Locale = locale === 'es' ? 'en' : 'es';
  const stored = id === undefined ? {} : await latestIn(kind, id, other, req);
  const pair = { es: stored, en: stored, common: sent };
  pair[locale] = sent;
  return pair;
}

async function latestIn<K extends Kind>(
  kind: K,
  id: string,
  locale: Locale,
  req: PayloadRequest,
): Promise<Partial<DocumentOf<K>>> {
  const document = await req.payload.findByID({
    collection: kind,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    trash: true,
    joins: withoutJoins<K>(),
    depth: 0,
    overrideAccess: true,
    req: isolated(req),
  });
  return document;
}

/** A document as it is public now, in both languages; undefined where it is not. */
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

/** Every published document of a kind in both languages, by id, or those of them that fit a condition. */
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

async function publishedIn<K extends Kind>(
  payload: Payload,
  kind: K,
  locale: Locale,
  condition: Where,
): Promise<DocumentOf<K>[]> {
  const { docs } = await payload.find({
    collection: kind,
    locale,
    fallbackLocale: false,
    draft: false,
    trash: false,
    joins: withoutJoins<K>(),
    depth: 0,
    pagination: false,
    overrideAccess: true,
    sort: 'code',
    where:
      kind === 'media' ? condition : { and: [{ _status: { equals: 'published' } }, condition] },
  });
  return docs;
}

/** A version that was published: its id, its moment, and what it says in both languages. */
export type PublishedVersion<K extends Kind> = {
  versionId: string;
  updatedAt: string;
  pair: Pair<K>;
};

/** As many versions as are looked at for what a record was when it was published. */
const newestVersions = 20;

/** The newest published versions of a document in both languages, the newest first. */
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
