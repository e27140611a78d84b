import type { Kind } from 'content-models/kinds';
import { locales, type Locale } from 'content-models/locales';
import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload';
import type { DocumentOf, Pair } from './documents.ts';

/** A request of its own for another language: Payload would otherwise write that language into the outer one. */
export function isolated(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale']);
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
    depth: 0,
    overrideAccess: true,
    req: isolated(req),
  });
  return document;
}

/** Every published document of a kind in both languages, by id. */
export async function publishedPairs<K extends Kind>(
  payload: Payload,
  kind: K,
): Promise<Pair<K>[]> {
  const [spanish, english] = await Promise.all(
    locales.map((locale) => publishedIn(payload, kind, locale)),
  );
  const englishById = new Map((english ?? []).map((document) => [document.id, document]));
  return (spanish ?? []).map((es) => ({ es, en: englishById.get(es.id) ?? {}, common: es }));
}

async function publishedIn<K extends Kind>(
  payload: Payload,
  kind: K,
  locale: Locale,
): Promise<DocumentOf<K>[]> {
  const { docs } = await payload.find({
    collection: kind,
    locale,
    fallbackLocale: false,
    draft: false,
    trash: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    sort: 'code',
    ...(kind === 'media' ? {} : { where: { _status: { equals: 'published' } } }),
  });
  return docs;
}
