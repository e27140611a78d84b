'use client';

import { useEffect, useState } from 'react';
import { previewLinksSchema, type PreviewLink } from '../../previewing/linkState.ts';

/** A change of the links: another one, or the end of one. */
type Change = { method: 'POST'; body: object } | { method: 'DELETE'; link: string };

/** The links to the preview of a record that work; undefined until the server has told them. */
export function useLinks({ kind, id }: { kind: string; id: string }): {
  links: PreviewLink[] | undefined;
  /** @returns whether it was done. */
  change: (change: Change) => Promise<boolean>;
} {
  const address = `/api/${kind}/${id}/preview-links`;
  const [links, setLinks] = useState<PreviewLink[]>();
  const take = (found: PreviewLink[] | undefined) => {
    if (found) setLinks(found);
    return found !== undefined;
  };
  useEffect(() => {
    let isOver = false;
    void askLinks(address).then((found) => {
      // A link that was made meanwhile is known already, and not to this answer.
      if (!isOver && found) setLinks((last) => last ?? found);
    });
    return () => {
      isOver = true;
    };
  }, [address]);
  return {
    links,
    change: async (change) =>
      take(
        change.method === 'POST'
          ? await askLinks(address, { method: 'POST', body: JSON.stringify(change.body) })
          : await askLinks(`${address}/${change.link}`, { method: 'DELETE' }),
      ),
  };
}

async function askLinks(
  address: string,
  init: RequestInit = {},
): Promise<PreviewLink[] | undefined> {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...init,
    });
    return previewLinksSchema.safeParse(await response.json()).data?.links;
  } catch {
    return undefined;
  }
}
