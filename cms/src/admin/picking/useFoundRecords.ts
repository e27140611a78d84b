import type { Kind } from 'content-models/kinds';
import { useCallback, useEffect, useState } from 'react';
import { askRecords, type Pickable } from './askRecords.ts';

const typingPauseMs = 250;

export type Search = {
  /** Those of the record on the page, which are offered first. */
  own: readonly Pickable[];
  others: readonly Pickable[];
  isLoading: boolean;
  hasFailed: boolean;
  hasMore: boolean;
  /** Loads more of the others, where there are more. */
  more: () => void;
};

type Asked = { kind: Kind; search: string; own: readonly string[]; except: readonly string[] };

/** Searches records while a menu is open; those that are chosen already (`except`) are left out. */
export function useFoundRecords(isOpen: boolean, { kind, search, own, except }: Asked): Search {
  const [found, setFound] = useState<{ own: Pickable[]; others: Pickable[]; hasMore: boolean }>();
  const [page, setPage] = useState(1);
  const [hasFailed, setFailed] = useState(false);
  const ownIds = own.filter((id) => !except.includes(id)).join();
  const exceptIds = except.join();

  useEffect(() => setPage(1), [search, exceptIds, isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = new AbortController();
    const ask = async () => {
      const [only, left] = [idsIn(ownIds), idsIn(exceptIds)];
      const [first, rest] = await Promise.all([
        only.length > 0 && page === 1
          ? askRecords({ kind, search, only }, leave.signal)
          : undefined,
        askRecords({ kind, search, except: [...only, ...left], page }, leave.signal),
      ]);
      setFailed(false);
      setFound((before) => ({
        own: first?.records ?? (page > 1 && before ? before.own : []),
        others: page > 1 && before ? [...before.others, ...rest.records] : rest.records,
        hasMore: rest.hasMore,
      }));
    };
    const timer = setTimeout(
      () => void ask().catch(() => leave.signal.aborted || setFailed(true)),
      search === '' || page > 1 ? 0 : typingPauseMs,
    );
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [isOpen, kind, search, ownIds, exceptIds, page]);

  // What was found before must not be taken for what is looked for now.
  useEffect(() => setFound(undefined), [kind, search, exceptIds]);

  const hasMore = found?.hasMore ?? false;
  const more = useCallback(() => {
    if (hasMore) setPage((now) => now + 1);
  }, [hasMore]);
  return {
    own: found?.own ?? [],
    others: found?.others ?? [],
    isLoading: isOpen && found === undefined && !hasFailed,
    hasFailed,
    hasMore,
    more,
  };
}

function idsIn(joined: string): string[] {
  return joined === '' ? [] : joined.split(',');
}
