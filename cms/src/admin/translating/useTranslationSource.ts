'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { richText } from 'content-models/fields/richText';
import { translationStatuses } from 'content-models/vocabulary/translationStatuses';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { readJson } from '../readJson.ts';

const textsSchema = z
  .array(z.object({ key: z.string(), text: z.union([z.string(), richText]) }))
  .transform((texts) => new Map(texts.map(({ key, text }) => [key, text])));

const sourceSchema = z.object({
  texts: textsSchema,
  digest: z.string(),
  today: z.string(),
  status: translationStatuses.schema.nullable(),
  approval: z
    .object({
      by: z.string(),
      on: z.string(),
      isForThis: z.boolean(),
      before: textsSchema.nullable(),
    })
    .nullable(),
  pictures: z.array(
    z.object({ id: z.string(), code: z.string().nullish(), alt: z.string().nullish() }),
  ),
});

/** What is translated, as `requests/translationSource` answers it; the texts by their keys. */
export type TranslationSource = z.output<typeof sourceSchema>;

const settledMs = 300;
/** Somebody else may write the Spanish while it is translated. */
const everyMs = 15_000;

/**
 * The Spanish of the record of the page: asked again after each save, when the window is looked at again, and every now
 * and then. What was answered last stays while the server is away.
 */
export function useTranslationSource(): {
  source: TranslationSource | 'waiting' | 'away';
  /** Asks at once, after something that it tells was changed here. */
  askAgain: () => void;
} {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const [asked, setAsked] = useState(0);
  const [source, setSource] = useState<TranslationSource | 'waiting' | 'away'>('waiting');

  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = sourceSchema.safeParse(
        await readJson(`/api/${collectionSlug}/${String(id)}/translation`),
      ).data;
      if (!isOver) setSource((last) => answer ?? (typeof last === 'string' ? 'away' : last));
    };
    const look = () => void ask();
    const soon = setTimeout(look, settledMs);
    const timer = setInterval(look, everyMs);
    window.addEventListener('focus', look);
    return () => {
      isOver = true;
      clearTimeout(soon);
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [collectionSlug, id, lastUpdateTime, asked]);

  return { source, askAgain: () => setAsked((times) => times + 1) };
}
