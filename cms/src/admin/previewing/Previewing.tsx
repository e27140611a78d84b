'use client';

import { useTranslation } from '@payloadcms/ui';
import { languageOf } from '../../refusals/language.ts';
import { PageNames } from '../PageNames.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { previewingTexts } from './previewingTexts.ts';

/** The preview as a view of its own, for windows in which it has no room beside the form. */
export function Previewing() {
  const { i18n } = useTranslation();
  const texts = previewingTexts[languageOf({ i18n })];
  return (
    <main className="arraigo-preview-view gutter--left gutter--right" aria-label={texts.place}>
      <PageNames />
      <PreviewPane firstWidth="desktop" />
    </main>
  );
}
