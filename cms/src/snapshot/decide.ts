import { contentFingerprint } from 'content-models/rules/readerDates';
import { reasonText, skipReasons } from './importReport.ts';
import type { PresentRecord } from './present.ts';

/** What an import does with a record. */
export type Decision =
  { action: 'create' | 'update' | 'keep' } | { action: 'skip'; reason: string };

export type Circumstances = {
  overwrite: boolean;
  /** What is there is what an import that was interrupted left of this very record. */
  isRemnant: boolean;
};

/** Decides on a record that is to come in, over what the database holds under its code. */
export function decide(
  record: object,
  present: PresentRecord | undefined,
  { overwrite, isRemnant }: Circumstances,
): Decision {
  if (!present || isRemnant) return { action: 'create' };
  const incoming = contentFingerprint(record);
  const isSame = present.isPublic && present.fingerprint === incoming;
  if (isSame && (present.state !== 'published' || sameDates(record, present) || isEdited(present)))
    return { action: 'keep' };
  if (overwrite) return { action: 'update' };
  if (present.state === 'trash') return skip('trash');
  if (present.state === 'draft') return skip('draft');
  return isEdited(present) ? skip('changed') : { action: 'update' };
}

function isEdited({ fingerprint, importedFingerprint }: PresentRecord): boolean {
  return fingerprint !== importedFingerprint;
}

/** Sources and pictures have no dates for readers; of the others these are part of what an import brings. */
function sameDates(record: object, { dates }: PresentRecord): boolean {
  if (!('contentUpdatedOn' in record && 'publishedOn' in record)) return true;
  return (
    record.publishedOn === dates?.publishedOn && record.contentUpdatedOn === dates?.contentUpdatedOn
  );
}

function skip(reason: keyof typeof skipReasons): Decision {
  return { action: 'skip', reason: reasonText(skipReasons[reason]) };
}
