import { kinds } from 'content-models/kinds';
import {
  APIError,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type Where,
} from 'payload';
import { z } from 'zod';
import { draftedKinds, type DraftedKind } from '../snapshot/documents.ts';
import { languageOf } from './messages.ts';

/** Where links of each kind of record, without which the record that holds them cannot be public, are kept. */
const requiringFields: Record<DraftedKind, Partial<Record<DraftedKind, string[]>>> = {
  sources: {
    practices: ['sources', 'facts.sources', 'institutions.sources', 'legalBasis.source'],
    countries: ['sources', 'legalFramework.source', 'figures.source'],
    challenges: ['sources', 'facts.sources'],
    recommendations: ['sources'],
    roadmapItems: ['sources', 'backing.source', 'milestones.source', 'indicators.source'],
    progress: ['sources'],
    events: ['sources', 'documents.source'],
  },
  institutions: {
    practices: ['institutions.institution'],
    countries: ['institutions'],
    sources: ['author'],
    challenges: ['raisedBy.institution'],
    roadmapItems: ['leadInstitutions', 'partners'],
    events: ['host'],
  },
  challenges: { recommendations: ['challenges'] },
  recommendations: { roadmapItems: ['recommendations'] },
  roadmapItems: { progress: ['roadmapItem'] },
  progress: { progress: ['supersedes'] },
  practices: {},
  countries: {},
  events: {},
};

/** A record goes for good only when no published record requires it. */
export function refuseIfCited(kind: DraftedKind): CollectionBeforeDeleteHook {
  return ({ id, req }) => refuseWhileCited(kind, String(id), req);
}

/** Refuses to take a record off the site while published records require it, and says which ones. */
export async function refuseWhileCited(
  kind: DraftedKind,
  id: string,
  req: PayloadRequest,
): Promise<void> {
  const citing: string[] = [];
  for (const collection of draftedKinds) {
    const paths = requiringFields[kind][collection] ?? [];
    if (paths.length > 0) citing.push(...(await findCiting(collection, paths, id, req)));
  }
  if (citing.length === 0) return;
  const language = languageOf(req);
  const name = kinds[kind].name[language];
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
