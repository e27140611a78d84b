'use client';

import { Link, useTranslation } from '@payloadcms/ui';
import { translationStatuses } from 'content-models/vocabulary/translationStatuses';
import type { DefaultCellComponentProps } from 'payload';
import { languageOf } from '../../refusals/language.ts';

/** The state of the translation in a list, which leads to where the record is translated. */
export function StateCell({ cellData, rowData, collectionSlug }: DefaultCellComponentProps) {
  const { i18n } = useTranslation();
  const stored: unknown = cellData;
  const isState = typeof stored === 'string' && translationStatuses.isKey(stored);
  const state = isState ? stored : 'missing';
  const { id } = rowData;
  return (
    <Link href={`/admin/collections/${collectionSlug}/${String(id)}/translation`} prefetch={false}>
      {translationStatuses.label(state, languageOf({ i18n }))}
    </Link>
  );
}
