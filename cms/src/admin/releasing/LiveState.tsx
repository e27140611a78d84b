'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { propertyOf } from '../../records/values.ts';
import { languageOf } from '../../refusals/language.ts';
import type { Publication, PublishingState } from '../../releasing/publishingState.ts';
import { releasingTexts } from './releasingTexts.ts';
import { usePublishing } from './usePublishing.ts';

/**
 * What readers see of the record: whether its last publication is on the way, live since when and where, or was not
 * published and why.
 */
export function LiveState() {
  const {
    collectionSlug = '',
    savedDocumentData,
    hasPublishedDoc,
    lastUpdateTime,
  } = useDocumentInfo();
  const { i18n } = useTranslation();
  const code = propertyOf(savedDocumentData, 'code');
  const language = languageOf({ i18n });
  const texts = releasingTexts[language];
  const query = typeof code === 'string' ? `?kind=${collectionSlug}&code=${code}` : '';
  const { state } = usePublishing(query, `${lastUpdateTime} ${hasPublishedDoc}`);
  if (!state || typeof code !== 'string') return null;
  const words = wordsOf(state, code);
  const page = state.page?.[language] ?? state.page?.es;
  return (
    <p className="arraigo-live" role="status">
      {words}
      {page && hasPublishedDoc && (
        <>
          {words && ' · '}
          <a href={page} target="_blank" rel="noopener" aria-label={texts.seeWhere}>
            {texts.see}
          </a>
        </>
      )}
    </p>
  );

  function wordsOf(
    { waiting, publications, hasPublisher, page: shown }: PublishingState,
    own: string,
  ) {
    const [last] = publications;
    if (waiting.codes.includes(own)) {
      if (last?.state === 'running')
        return hasPublishedDoc ? texts.running(last.step) : texts.leaving(last.step);
      if (last?.state === 'failed') return `${texts.failed} ${last.problem?.[language] ?? ''}`;
      if (!hasPublisher) return `${texts.noPublisher} npm run publish-site`;
      return hasPublishedDoc ? texts.queued : texts.leavingSoon;
    }
    const became = lastChange(publications, own);
    const time = became?.finishedAt;
    if (shown) return time && !became.isGone ? texts.recordLive(time) : texts.isLive;
    return time && became.isGone ? texts.gone(time) : '';
  }
}

/** The last publication that brought a record to the readers, or took it from them. */
function lastChange(publications: readonly Publication[], code: string) {
  for (const { state, changes, finishedAt } of publications) {
    if (state !== 'live' || !changes) continue;
    if (changes.removed.includes(code)) return { isGone: true, finishedAt };
    if ([...changes.added, ...changes.changed].includes(code)) return { isGone: false, finishedAt };
  }
  return undefined;
}
