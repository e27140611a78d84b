'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { adminTexts } from './adminTexts.ts';
import { languageOf } from '../refusals/language.ts';

/** Above the form of progress that was published: what of it can still be written. */
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
