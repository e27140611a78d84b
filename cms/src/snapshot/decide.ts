import { contentFingerprint } from 'content-models/rules/readerDates';
import type { ExistingRecord } from './existing.ts';
import { formerSlugsIn } from './formerSlugsIn.ts';
import { reasonText, skipReasons } from './importReport.ts';

/** What an import does with a record. */
export type Decision =
  { action: 'create' | 'update' | 'keep' } | { action: 'skip'; reason: string };

export type Circumstances = {
  overwrite: boolean;
  /** Whether the existing record is a remnant of an interrupted import of this same record. */
  isRemnant: boolean;
};

/** Decides what to do with an imported record, given the existing one of the same code. */
export function decide(
  record: object,
  existing: ExistingRecord | undefined,
  { overwrite, isRemnant }: Circumstances,
): Decision {
  if (!existing || isRemnant) return { action: 'create' };
  const incoming = contentFingerprint(record);
  const isSame = existing.isPublic && existing.fingerprint === incoming;
  if (
    isSame &&
    (existing.state !== 'published' || hasSamePublications(record, existing) || isEdited(existing))
  )
    return { action: 'keep' };
  if (overwrite) return { action: 'update' };
  if (existing.state === 'trash') return skip('trash');
  if (existing.state === 'draft') return skip('draft');
  return isEdited(existing) ? skip('changed') : { action: 'update' };
}

function isEdited({ fingerprint, importedFingerprint }: ExistingRecord): boolean {
  return fingerprint !== importedFingerprint;
}

function hasSamePublications(record: object, existing: ExistingRecord): boolean {
  return sameDates(record, existing) && knowsFormerSlugs(record, existing);
}

/** Whether the old addresses that an import brings are known; what else is known here is kept. */
function knowsFormerSlugs(record: object, { formerSlugs = [] }: ExistingRecord): boolean {
  return formerSlugsIn(record).every((slug) => formerSlugs.includes(slug));
}

/** Whether the dates for readers are the same, which are part of an import. Sources and pictures have none. */
function sameDates(record: object, { dates }: ExistingRecord): boolean {
  if (!('contentUpdatedOn' in record && 'publishedOn' in record)) return true;
  return (
    record.publishedOn === dates?.publishedOn && record.contentUpdatedOn === dates?.contentUpdatedOn
  );
}

function skip(reason: keyof typeof skipReasons): Decision {
  return { action: 'skip', reason: reasonText(skipReasons[reason]) };
}
