import type { AddressedKind } from 'content-models/kinds';
import type { Endpoint } from 'payload';
import { signedIn } from '../accounts/access.ts';
import { findLedgerEntry } from '../publication/ledger.ts';
import { publishedAddress } from '../publication/pageAddress.ts';
import { propertyOf } from '../records/values.ts';

/**
 * `GET /api/<kind>/<id>/addresses`, for the form: 200 `{ slug, former }` with the slug under which the record was
 * published last and those before it, oldest first; `{ slug: null, former: [] }` where it never was. 401 without a
 * session or with a temporary password, 404 where there is no such record.
 */
export function pageAddresses(kind: AddressedKind): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/addresses',
    method: 'get',
    handler: async (req) => {
      if (!signedIn({ req })) return answer({}, 401);
      const id = String(req.routeParams?.id);
      const document = await req.payload.findByID({
        collection: kind,
        id,
        draft: true,
        trash: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      });
      if (!document) return answer({}, 404);
      const code = propertyOf(document, 'code');
      const entry =
        typeof code === 'string' ? await findLedgerEntry(req.payload, code, req) : undefined;
      const address = await publishedAddress(kind, id, entry, req);
      return answer(address ?? { slug: null, former: [] });
    },
  };
}

const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
