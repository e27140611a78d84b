import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { askRecords, type Pickable } from './askRecords.ts';
import { idsOf } from './idsOf.ts';
import { useOwnSources } from './useOwnSources.ts';

/** The sources that rows and texts of the record on the page use and its list of sources lacks. */
export function useUnlistedSources(): readonly Pickable[] {
  const listed = useOwnSources().join();
  // A text: the form is read at each change, and what is derived has to compare equal while nothing changes.
  const used = useFormFields(([fields]) => usedIn(fields));
  const [unlisted, setUnlisted] = useState<readonly Pickable[]>([]);

  useEffect(() => {
    const [ids = '', codes = ''] = used.split('|');
    const leave = new AbortController();
    const ask = async () => {
      const inRows = listOf(ids).filter((id) => !listOf(listed).includes(id));
      const [byId, byCode] = await Promise.all([
        inRows.length > 0 ? askRecords({ kind: 'sources', only: inRows }, leave.signal) : undefined,
        codes === ''
          ? undefined
          : askRecords({ kind: 'sources', codes: listOf(codes) }, leave.signal),
      ]);
      const found = [...(byId?.records ?? []), ...(byCode?.records ?? [])];
      const isNew = ({ id }: Pickable) => !listOf(listed).includes(id);
      setUnlisted([...new Map(found.filter(isNew).map((each) => [each.id, each])).values()]);
    };
    // Without a line nothing is offered; the list itself says that the server does not answer.
    const timer = setTimeout(() => void ask().catch(() => undefined), 400);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [listed, used]);
  return unlisted;
}

type Fields = Record<string, { value?: unknown }>;

/** The ids in the rows of a form and the codes that its texts cite: `id,id|code,code`. */
function usedIn(fields: Fields): string {
  const entries = Object.entries(fields);
  const inRows = entries.filter(([path]) => /\.\d+\.(?:.*\.)?sources?$/.test(path));
  const ids = inRows.flatMap(([, { value }]) => idsOf(value));
  const codes = entries.flatMap(([, { value }]) => citedIn(value));
  return [ids, codes].map((list) => [...new Set(list)].sort().join()).join('|');
}

/** The codes that a rich text cites. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('root' in value)) return [];
  return [...JSON.stringify(value).matchAll(/"#(FU-\d{4,})"/g)].flatMap(([, code]) => code ?? []);
}

function listOf(joined: string): string[] {
  return joined === '' ? [] : joined.split(',');
}
