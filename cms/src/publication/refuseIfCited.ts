import { kinds } from 'content-models/kinds';
import { requiringPlaces } from 'content-models/rules/references';
import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { draftedKinds, type DraftedKind } from '../records/documents.ts';
import { languageOf } from '../refusals/language.ts';
import { listed, refusal } from '../refusals/messages.ts';

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
  const name = await nameOf(kind, id, req);
  throw refusal(
    req,
    {
      es: `No se puede retirar ${name} porque se cita en lo publicado: ${listed(citing, 'es')}. Quite antes esas citas o retire lo que la cita.`,
      en: `${name} cannot be taken off because it is cited in what is published: ${listed(citing, 'en')}. Remove those citations or take off what cites it first.`,
    },
    409,
    { citing },
  );
}

async function nameOf(kind: DraftedKind, id: string, req: PayloadRequest): Promise<string> {
  const doc = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return labelOf(doc) || kinds[kind].names.one[languageOf(req)];
}

const labelSchema = z.looseObject({
  code: z.string().nullish(),
  title: z.string().nullish(),
  name: z.string().nullish(),
  heading: z.string().nullish(),
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
  return docs.map(labelOf);
}

function labelOf(doc: unknown): string {
  const { code, title, name, heading } = labelSchema.parse(doc);
  const parts = heading?.split(' · ').filter((part) => part !== code);
  return [code, title ?? name ?? parts?.join(' · ')].filter(Boolean).join(' ');
}
