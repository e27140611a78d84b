import { kindNames, type Kind } from 'content-models/kinds';
import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idOfLink, type CodeOf, type Link } from './documents.ts';
import { hasNumberedCode, unsavedCode } from './numberedCodes.ts';

const linkedSchema = z.looseObject({
  id: z.string(),
  code: z.string().nullish(),
  _status: z.enum(['draft', 'published']).nullish(),
  deletedAt: z.string().nullish(),
});

/** The target of a link, as far as a publication needs it. */
export type Linked = { kind: Kind; code: string | undefined; isPublic: boolean };

/**
 * Loads the targets of all links of a record, by id; deleted ones are missing.
 * @param convert the conversion of the record, run once to collect its links
 */
export async function findLinked(
  payload: Payload,
  convert: (codeOf: CodeOf) => unknown,
  req?: PayloadRequest,
): Promise<Map<string, Linked>> {
  const wanted = new Map<Kind, Set<string>>(kindNames.map((kind) => [kind, new Set()]));
  convert((kind: Kind, link: Link) => {
    const id = idOfLink(link);
    if (id) wanted.get(kind)?.add(id);
    return undefined;
  });
  const found = new Map<string, Linked>();
  for (const [kind, ids] of wanted) {
    if (ids.size > 0) await load(payload, kind, [...ids], found, req);
  }
  return found;
}

/** Resolves links to codes among loaded targets. */
export function codeOfLinked(linked: ReadonlyMap<string, Linked>): CodeOf {
  return (_kind, link) => {
    const id = idOfLink(link);
    return id === undefined ? undefined : linked.get(id)?.code;
  };
}

async function load(
  payload: Payload,
  kind: Kind,
  ids: string[],
  found: Map<string, Linked>,
  req?: PayloadRequest,
) {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    draft: false,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  for (const doc of docs) {
    const { id, code, _status, deletedAt } = linkedSchema.parse(doc);
    const isPublic = !deletedAt && (kind === 'media' || _status === 'published');
    found.set(id, {
      kind,
      code: code ?? (hasNumberedCode(kind) ? unsavedCode(kind) : undefined),
      isPublic,
    });
  }
}
