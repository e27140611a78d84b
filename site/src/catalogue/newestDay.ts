/** A record as far as it says when its content last changed, as YYYY-MM-DD. */
export type Dated = { contentUpdatedOn: string };

/** The day on which any of these records last changed; undefined where there is none. */
export function newestDay(records: readonly Dated[]): string | undefined {
  let newest: string | undefined;
  for (const { contentUpdatedOn } of records)
    if (newest === undefined || contentUpdatedOn > newest) newest = contentUpdatedOn;
  return newest;
}
