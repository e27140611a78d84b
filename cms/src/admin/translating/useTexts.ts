'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { languageOf } from '../../refusals/language.ts';
import { translatedTexts, type TranslatedText } from './translatedTexts.ts';
import { translatingTexts } from './translatingTexts.ts';

/** A function that finds the translated texts in a state of the form of the page. */
export function useTextsIn(): (state: FormState) => TranslatedText[] {
  const { getEntityConfig } = useConfig();
  const { collectionSlug = '' } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { fields = [] } = getEntityConfig({ collectionSlug }) ?? {};
  const { row } = translatingTexts[languageOf({ i18n })];
  const say = (label: unknown) => (isLabel(label) ? getTranslation(label, i18n) : '');
  return (state) => translatedTexts(fields, state, { say, row });
}

function isLabel(label: unknown): label is string | Record<string, string> {
  return typeof label === 'string' || (typeof label === 'object' && label !== null);
}
