import { kindNames } from 'content-models/kinds';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** A record as far as it says when its content last changed, as YYYY-MM-DD. */
export type Dated = { contentUpdatedOn: string };

/** The day on which any of these records last changed; undefined where there is none. */
export function newestDay(records: readonly Dated[]): string | undefined {
  let newest: string | undefined;
  for (const { contentUpdatedOn } of records)
    if (newest === undefined || contentUpdatedOn > newest) newest = contentUpdatedOn;
  return newest;
}

/** Every record that says when it last changed. */
export function datedRecords(snapshot: Snapshot): Dated[] {
  return kindNames.flatMap((kind) =>
    snapshot[kind].flatMap((record) => ('contentUpdatedOn' in record ? record : [])),
  );
}

/** The day on which any record last changed. */
export function newestChange(snapshot: Snapshot): string | undefined {
  return newestDay(datedRecords(snapshot));
}
