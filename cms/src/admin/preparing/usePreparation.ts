'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { propertyOf } from '../../records/values.ts';
import { readJson } from '../readJson.ts';

const problemSchema = z.object({
  path: z.string(),
  tab: z.string().optional(),
  label: z.string(),
  reason: z.string(),
  message: z.string(),
  isUnanswered: z.boolean().optional(),
  record: z.object({ collection: z.string(), id: z.string() }).optional(),
});
const heldSchema = z.object({ outcome: z.string(), problems: z.array(z.string()) });
const answerSchema = z.object({
  problems: z.array(problemSchema),
  advice: z.string().optional(),
  held: heldSchema.optional(),
});

/** Something that is missing for a publication, as `requests/preparation` answers it. */
export type Missing = z.output<typeof problemSchema>;

/**
 * What the server says of a record: what is missing, advice that stops no publication, and why the last publication of
 * the site did not take it.
 */
export type Prepared = z.output<typeof answerSchema>;

/** So long after a save the server is asked: somebody who types on saves every few seconds. */
const settledMs = 800;

/**
 * What is missing for the record of the page, as it is stored: asked again after each save, and when the window is looked
 * at again, because a source may have been published in another one. `away` where the server does not answer.
 */
export function usePreparation(): Prepared | 'new' | 'waiting' | 'away' {
  const info = useDocumentInfo();
  const { collectionSlug, lastUpdateTime } = info;
  // A new record has its id in what was saved; the page goes on as the form "create".
  const made = propertyOf(info.savedDocumentData, 'id');
  const id = info.id ?? (typeof made === 'string' ? made : undefined);
  const [prepared, setPrepared] = useState<Prepared | 'waiting' | 'away'>('waiting');

  useEffect(() => {
    if (id === undefined) return;
    let isOver = false;
    const ask = async () => {
      const answer = answerSchema.safeParse(
        await readJson(`/api/${collectionSlug}/${id}/preparation`),
      ).data;
      if (!isOver) setPrepared(answer ?? 'away');
    };
    const onFocus = () => void ask();
    const timer = setTimeout(onFocus, settledMs);
    window.addEventListener('focus', onFocus);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('focus', onFocus);
    };
  }, [collectionSlug, id, lastUpdateTime]);

  return id === undefined ? 'new' : prepared;
}
