import { createHash } from 'node:crypto';

export type ReaderDates = { publishedOn: string; contentUpdatedOn: string };

/**
 * The SHA-256 (hex) of the content of a record without what the system notes of its publications, which are its dates
 * and old addresses: equal content, equal fingerprint.
 */
export function contentFingerprint(record: object): string {
  const said = Object.entries(record).filter(([key]) => !noted.includes(key));
  // The `publishedOn` of a source is the date of the document and so part of its content; it has no reader dates.
  const content = 'contentUpdatedOn' in record ? said : Object.entries(record);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const noted = ['publishedOn', 'contentUpdatedOn', 'formerSlugs'];

/** The previous publication of a record. */
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
