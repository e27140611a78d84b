import { useDocumentEvents } from '@payloadcms/ui';
import type { Kind } from 'content-models/kinds';
import { useEffect, useState } from 'react';
import { askRecords } from './askRecords.ts';

/** The headings of records by their ids; of one that is not loaded yet or is gone, none. */
export function useHeadings(
  kind: Kind,
  ids: readonly string[],
): { headings: ReadonlyMap<string, string>; isLoaded: boolean } {
  const [headings, setHeadings] = useState<ReadonlyMap<string, string>>(new Map());
  const [loaded, setLoaded] = useState<string>();
  const { mostRecentUpdate } = useDocumentEvents();
  const changed = mostRecentUpdate?.entitySlug === kind ? mostRecentUpdate : undefined;
  const joined = ids.join();

  useEffect(() => {
    if (joined === '') return undefined;
    const leave = new AbortController();
    const only = joined.split(',');
    void askRecords({ kind, only }, leave.signal)
      .then(({ records }) => {
        setHeadings(new Map(records.map(({ id, heading }) => [id, heading])));
        setLoaded(joined);
      })
      // Without a line the codes are missing, nothing else; the page says that it cannot save.
      .catch(() => undefined);
    return () => leave.abort();
  }, [kind, joined, changed]);
  return { headings, isLoaded: loaded === joined };
}
