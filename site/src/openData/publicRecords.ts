import type { Kind } from 'content-models/kinds';
import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { shownPictures } from '../record/pictures.ts';
import { recordAddresses, type RecordAddresses } from './recordAddresses.ts';

/** A record of the open data: its addresses, then its own content. */
export type PublicRecord = RecordAddresses & { code: string };

/**
 * The records of the open data by kind, sorted by code. A snapshot contains only published content; a withdrawn entry
 * has no more than its page still shows, and none of its pictures.
 */
export function publicRecords(snapshot: Snapshot, siteUrl: string): (kind: Kind) => PublicRecord[] {
  const addresses = recordAddresses(snapshot, siteUrl);
  const given = { ...snapshot, media: shownPictures(snapshot) };
  return (kind) => {
    if (kind !== 'practices')
      return given[kind].map((record) => ({ ...addresses(kind, record), ...record }));
    return given.practices.map((practice) => ({
      ...addresses('practices', practice),
      ...(practice.lifecycle === 'withdrawn' ? tombstone(practice) : practice),
    }));
  };
}

/** The fields that the page of a withdrawn entry shows. */
const tombstoneFields: ReadonlySet<string> = new Set<keyof Practice>([
  'slug',
  'entryClass',
  'title',
  'lifecycle',
  'lifecycleReason',
  'lifecycleSince',
  'translation',
  'publishedOn',
  'contentUpdatedOn',
]);

function tombstone({ code, ...fields }: Practice) {
  const kept = Object.entries(fields).filter(([field]) => tombstoneFields.has(field));
  return { code, ...Object.fromEntries(kept) };
}
