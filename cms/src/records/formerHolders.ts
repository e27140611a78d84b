import { codePrefixes } from 'content-models/fields/codes';
import type { AddressedKind } from 'content-models/kinds';
import type { PayloadRequest, WhereField } from 'payload';
import { z } from 'zod';

/** A record with its old addresses, oldest first: slugs under which it was published once. */
export type FormerHolder = { code: string; former: string[] };

const entrySchema = z.looseObject({ key: z.string(), formerSlugs: z.array(z.string()) });

/**
 * The records of a kind of which an old address meets a condition, as the ledger has them. Reads through the database
 * adapter: Payload's access control lets nobody read the ledger.
 * @param req whose transaction the query joins
 */
export async function formerHolders(
  kind: AddressedKind,
  condition: WhereField,
  req: PayloadRequest,
): Promise<FormerHolder[]> {
  const { docs } = await req.payload.db.find({
    collection: 'ledger',
    where: { formerSlugs: condition },
    pagination: false,
    limit: 0,
    req,
  });
  return docs
    .map((doc) => entrySchema.parse(doc))
    .filter(({ key }) => key.startsWith(`${codePrefixes[kind]}-`))
    .map(({ key, formerSlugs }) => ({ code: key, former: formerSlugs }));
}
