'use client';

import type { z } from 'zod';
import { useCallback, useEffect, useState } from 'react';
import { readJson } from './readJson.ts';

type Question<Answer> = {
  /** Undefined as long as there is nothing to ask. */
  address: string | undefined;
  schema: z.ZodType<Answer>;
  /** After how many milliseconds it is asked again. */
  pauseMs: (answer: Answer | undefined) => number;
  onAnswer?: (answer: Answer) => void;
};

/**
 * The last answer of the API to a question that is asked again (polling): when the pause is over, when the page is looked
 * at again, and after a change; not at all while the page is hidden. `schema`, `pauseMs` and `onAnswer` are the same at each
 * render.
 * @param changed what is another value after a change
 */
export function usePolled<Answer>(
  { address, schema, pauseMs, onAnswer }: Question<Answer>,
  changed?: unknown,
): { answer: Answer | undefined; askAgain: () => void } {
  const [answer, setAnswer] = useState<Answer>();
  const [asked, setAsked] = useState(0);
  const askAgain = useCallback(() => setAsked((count) => count + 1), []);
  useEffect(() => {
    if (address === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async () => {
      clearTimeout(timer);
      const found = document.hidden ? undefined : schema.safeParse(await readJson(address)).data;
      if (isOver) return;
      if (found !== undefined) {
        setAnswer(found);
        onAnswer?.(found);
      }
      timer = setTimeout(() => void ask(), pauseMs(found));
    };
    const onVisible = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [address, schema, pauseMs, onAnswer, changed, asked]);
  return { answer, askAgain };
}
