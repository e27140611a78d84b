import type { AddressedKind } from 'content-models/kinds';
import type { PayloadRequest } from 'payload';
import { formerHolders } from '../records/formerHolders.ts';
import { findLedgerEntry, writeLedgerEntry, type LedgerEntry } from './ledger.ts';

/** The slug under which a record was published last, and those before it, oldest first: its old addresses. */
export type PageAddress = { slug: string; former: string[] };

/**
 * The address of a record after a publication under a slug: the one before is added to its old addresses, and one to
 * which it returns is taken out of them.
 * @param imported old addresses that a snapshot brings; those that are known here are kept too.
 */
export function nextAddress(
  previous: PageAddress | undefined,
  slug: string,
  imported: readonly string[] = [],
): PageAddress {
  const before = [...(previous?.former ?? []), ...imported, ...(previous ? [previous.slug] : [])];
  return { slug, former: [...new Set(before)].filter((other) => other !== slug) };
}

/**
 * The address under which a record was published last; undefined where it never was. Entries of older versions of
 * Arraigo do not say it: the published versions do.
 */
export async function publishedAddress(
  kind: AddressedKind,
  id: string | undefined,
  entry: LedgerEntry | undefined,
  req: PayloadRequest,
): Promise<PageAddress | undefined> {
  if (!entry || entry.address || id === undefined) return entry?.address;
  const { docs } = await req.payload.db.findVersions<{ slug?: string | null }>({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: 'updatedAt',
    select: { version: { slug: true } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs
    .flatMap(({ version }) => version.slug ?? [])
    .reduce<PageAddress | undefined>((address, slug) => nextAddress(address, slug), undefined);
}

/**
 * Takes the old addresses of a record from all others: one that several had leads to the record that had it last.
 * A record under such an address leaves it to the former one until it moves on itself, so that it leads somewhere
 * should that record be unpublished.
 */
export async function takeFromOthers(
  kind: AddressedKind,
  { key, address }: LedgerEntry,
  req: PayloadRequest,
): Promise<void> {
  const own = address?.former ?? [];
  if (own.length === 0) return;
  for (const { code } of await formerHolders(kind, { in: own }, req)) {
    const other = code === key ? undefined : await findLedgerEntry(req.payload, code, req);
    if (!other?.address) continue;
    const former = other.address.former.filter((slug) => !own.includes(slug));
    await writeLedgerEntry(req.payload, { ...other, address: { ...other.address, former } }, req);
  }
}
