import { kinds } from 'content-models/kinds';
import { requiringPlaces } from 'content-models/rules/references';
import {
  APIError,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type Where,
} from 'payload';
import { z } from 'zod';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { languageOf } from '../refusals/language.ts';

/**
 * Refuses to delete a record that published records require.
 * @throws APIError 409 that names them.
 */
export function refuseIfCited(kind: DraftedKind): CollectionBeforeDeleteHook {
  return ({ id, req }) => refuseWhileCited(kind, String(id), req);
}

/**
 * Refuses to unpublish a record that published records require.
 * @throws APIError 409 that names them.
 */
export async function refuseWhileCited(
  kind: DraftedKind,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  const citing: string[] = [];
  for (const collection of draftedKinds) {
    const paths = requiringPlaces(collection, kind);
    if (paths.length > 0) citing.push(...(await findCiting(collection, paths, id, req)));
  }
  if (citing.length === 0) return;
  const language = languageOf(req);
  const name = kinds[kind].names.one[language];
  const list = citing.join('; ');
  const texts = {
    es: `${name}: no se puede retirar, porque la citan fichas publicadas: ${list}. Quite antes esas citas o retire esas fichas.`,
    en: `${name}: it cannot be taken off, because published records cite it: ${list}. Remove those citations or take those records off first.`,
  };
  throw new APIError(texts[language], 409, undefined, true);
}

const citingSchema = z.looseObject({
  code: z.string(),
  title: z.string().nullish(),
  displayTitle: z.string().nullish(),
});

async function findCiting(
  collection: DraftedKind,
  paths: string[],
  id: string,
  req: PayloadRequest,
) {
  const anywhere: Where[] = paths.map((path) => ({ [path]: { in: [id] } }));
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { or: anywhere }] },
    draft: false,
    trash: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    sort: 'code',
    req,
  });
  return docs.map((doc) => {
    const { code, title, displayTitle } = citingSchema.parse(doc);
    return `${code} ${title ?? displayTitle ?? ''}`.trim();
  });
}
