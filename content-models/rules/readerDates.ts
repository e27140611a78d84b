import { createHash } from 'node:crypto';

export type ReaderDates = { publishedOn: string; contentUpdatedOn: string };

/** A digest of what a record says, whatever its reader dates: equal digests are equal content. */
export function contentFingerprint(record: object): string {
  const said = Object.entries(record).filter(
    ([key]) => key !== 'publishedOn' && key !== 'contentUpdatedOn',
  );
  // A source has a `publishedOn` of its own, but no reader dates beside it; it is part of what it says.
  const content = 'contentUpdatedOn' in record ? said : Object.entries(record);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** What was published of a record before. */
type Publication = { dates: ReaderDates | undefined; fingerprint: string };

/**
 * The reader dates after a publication on `today` (`2026-11-22`): the first day of publication stays, and the
 * day of change moves only if the content is not what it was.
 */
export function nextReaderDates(
  previous: Publication | undefined,
  fingerprint: string,
  today: string,
): ReaderDates {
  if (!previous?.dates) return { publishedOn: today, contentUpdatedOn: today };
  const { publishedOn, contentUpdatedOn } = previous.dates;
  return {
    publishedOn,
    contentUpdatedOn: previous.fingerprint === fingerprint ? contentUpdatedOn : today,
  };
}
