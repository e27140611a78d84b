'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';

/** Notice above the form of published progress: which fields can still be changed. */
export function FrozenNotice() {
  const { hasPublishedDoc } = useDocumentInfo();
  const { i18n } = useTranslation();
  if (!hasPublishedDoc) return null;
  return (
    <p className="arraigo-notice" role="status">
      {adminTexts[languageOf({ i18n })].frozen}
    </p>
  );
}
