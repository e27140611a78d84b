import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { RecordAddress } from './typedTexts.ts';

const othersSchema = z.object({ others: z.array(z.object({ name: z.string(), tab: z.string() })) });
type Others = z.output<typeof othersSchema>['others'];

const everyMs = 10_000;

/** Who else has a record open, and where: they are told of each other as long as the page is open. */
export function useOthers({ collection, id }: Pick<RecordAddress, 'collection' | 'id'>): Others {
  const [others, setOthers] = useState<Others>([]);
  useEffect(() => {
    if (id === undefined) return;
    const report = async () => {
      if (document.visibilityState === 'hidden') return;
      // A view of the record that is not its form says itself what it is called.
      const place = document.querySelector<HTMLElement>('[data-place]')?.dataset.place;
      const tab =
        place ?? document.querySelector('.tabs-field__tab-button--active')?.firstChild?.textContent;
      const response = await fetch('/api/presence', {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ collection, id, tab: tab ?? '' }),
      }).catch(() => undefined);
      const body: unknown = await response?.json().catch(() => undefined);
      const told = othersSchema.safeParse(body);
      // Without an answer nothing is known: who was there may still be.
      if (response?.ok && told.success) setOthers(told.data.others);
    };
    void report();
    const timer = setInterval(() => void report(), everyMs);
    return () => clearInterval(timer);
  }, [collection, id]);
  return others;
}
