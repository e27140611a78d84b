import { kindNames } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** The date of a record's last change, as YYYY-MM-DD. */
export type Dated = { contentUpdatedOn: string };

/** The newest date of these records, as YYYY-MM-DD; undefined where there are none. */
export function newestDay(records: readonly Dated[]): string | undefined {
  let newest: string | undefined;
  for (const { contentUpdatedOn } of records)
    if (newest === undefined || contentUpdatedOn > newest) newest = contentUpdatedOn;
  return newest;
}

/** All records that have a date of their last change. */
export function datedRecords(snapshot: Snapshot): Dated[] {
  return kindNames.flatMap((kind) =>
    snapshot[kind].flatMap((record) => ('contentUpdatedOn' in record ? record : [])),
  );
}

/** The newest date of all records, as YYYY-MM-DD; undefined where there are none. */
export function newestChange(snapshot: Snapshot): string | undefined {
  return newestDay(datedRecords(snapshot));
}
