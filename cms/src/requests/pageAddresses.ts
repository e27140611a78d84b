import type { AddressedKind } from 'content-models/kinds';
import { findLedgerEntry } from '../publication/ledger.ts';
import { publishedAddress } from '../publication/pageAddress.ts';
import { propertyOf } from '../records/values.ts';
import { recordEndpoint } from './recordEndpoint.ts';

/**
 * `GET /api/KIND/ID/addresses`: `{ slug, former }` with the slug under which the record was published last and those
 * before it, oldest first; `{ slug: null, former: [] }` where it never was. Other answers: see {@link recordEndpoint}.
 */
export function pageAddresses(kind: AddressedKind) {
  return recordEndpoint(kind, 'addresses', async ({ id, draft, req }) => {
    const code = propertyOf(draft, 'code');
    const entry =
      typeof code === 'string' ? await findLedgerEntry(req.payload, code, req) : undefined;
    const address = await publishedAddress(kind, id, entry, req);
    return address ?? { slug: null, former: [] };
  });
}
