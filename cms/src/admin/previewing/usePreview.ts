'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { Locale } from 'content-models/locales';
import { useEffect, useState } from 'react';
import { propertyOf } from '../../records/values.ts';

/** What is shown of a preview: its page, or the one that says why there is none, stays while the next one is made. */
export type PreviewState = {
  kind: 'rendering' | 'shown' | 'refused' | 'away' | 'signedOut';
  html: string | undefined;
  at: Date | undefined;
};

/** So long after a save the page is asked for: saves of several fields at once come close together. */
const settledMs = 150;

/** The record of the page, once it was saved. */
export function usePreviewedRecord(): { kind: string; id: string } | undefined {
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo();
  // A new record has its id in what was saved; the page goes on as the form "create".
  const made = propertyOf(savedDocumentData, 'id');
  const saved = id ?? (typeof made === 'string' ? made : undefined);
  return saved === undefined ? undefined : { kind: collectionSlug, id: String(saved) };
}

/**
 * The preview of the record of the page: asked for again after each save, and when the window is looked at again, because
 * it may be written in another one.
 */
export function usePreview(address: string | undefined): PreviewState & { refresh: () => void } {
  const { lastUpdateTime } = useDocumentInfo();
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<PreviewState>({
    kind: 'rendering',
    html: undefined,
    at: undefined,
  });
  const refresh = () => setAsked((times) => times + 1);

  useEffect(() => {
    if (address === undefined) return;
    const leaving = new AbortController();
    const ask = async () => {
      setState((last) => ({ ...last, kind: 'rendering' }));
      const next = await readPreview(address, leaving.signal);
      if (!leaving.signal.aborted) setState((last) => ({ ...last, ...next }));
    };
    const timer = setTimeout(() => void ask(), settledMs);
    const onFocus = () => void ask();
    window.addEventListener('focus', onFocus);
    return () => {
      leaving.abort();
      clearTimeout(timer);
      window.removeEventListener('focus', onFocus);
    };
  }, [address, lastUpdateTime, asked]);

  return { ...state, refresh };
}

async function readPreview(address: string, signal: AbortSignal): Promise<Partial<PreviewState>> {
  try {
    const at = new Date();
    const response = await fetch(address, { credentials: 'include', signal });
    if (response.status === 401) return { kind: 'signedOut' };
    const html = await response.text();
    return { kind: response.ok ? 'shown' : 'refused', html, at };
  } catch {
    return { kind: 'away' };
  }
}

export function addressOf(
  { kind, id }: { kind: string; id: string },
  locale: Locale,
  marksChanges: boolean,
): string {
  return `/api/preview/own/${kind}/${id}/${locale}${marksChanges ? '?changes=true' : ''}`;
}
