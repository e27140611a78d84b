'use client';

import { useTranslation } from '@payloadcms/ui';
import { languageOf } from '../../refusals/language.ts';
import { savingTexts } from './savingTexts.ts';
import type { RecordAddress } from './typedTexts.ts';
import { useOthers } from './useOthers.ts';

/** Says who else has the record open, and where. */
export function Presence({ record }: { record: RecordAddress }) {
  const others = useOthers(record);
  const { i18n } = useTranslation();
  if (others.length === 0) return null;
  const { here } = savingTexts[languageOf({ i18n })];
  return (
    <span className="arraigo-presence" role="status">
      {others.map(({ name, tab }) => here(name, tab)).join(' ')}
    </span>
  );
}
