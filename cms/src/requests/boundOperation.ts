import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload';
import { refusal } from '../refusals/messages.ts';
import { bounds } from './bounds.ts';

type Bulk = { where?: Where; overrideAccess?: boolean; trash?: boolean };
type Reading = { limit?: number; overrideAccess?: boolean; pagination?: boolean };

/**
 * Limits how many records an operation touches. REST queries were validated before; the admin's own pages, which repeat
 * the last query, are capped instead of refused at every visit.
 * @throws APIError 400 where a bulk change or deletion would touch too many.
 */
export const boundOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation === 'read' && 'limit' in args) {
    const { limit, overrideAccess, pagination = true }: Reading = args;
    const [most] = bounds.limit;
    const isBounded = limit === undefined ? pagination : limit > 0 && limit <= most;
    return overrideAccess || isBounded ? args : { ...args, limit: most };
  }
  if ((operation === 'update' || operation === 'delete') && 'where' in args)
    await refuseLargeBulk(args, collection.slug, req);
  return args;
};

async function refuseLargeBulk(
  { where, overrideAccess, trash = false }: Bulk,
  collection: Parameters<PayloadRequest['payload']['count']>[0]['collection'],
  req: PayloadRequest,
): Promise<void> {
  if (!where || overrideAccess) return;
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    trash,
    overrideAccess: false,
    req,
  });
  if (totalDocs <= bounds.bulk) return;
  throw refusal(
    req,
    {
      es: `Son ${totalDocs} registros: de una vez se cambian o borran ${bounds.bulk} como mucho. Elija menos.`,
      en: `These are ${totalDocs} records: at most ${bounds.bulk} are changed or deleted at once. Choose fewer.`,
    },
    400,
  );
}
