import type { Translation } from 'content-models/schemas/translation';
import { fromDay, said, toDay } from './values.ts';

type TranslationGroup = {
  status?: Translation['en']['status'] | null;
  by?: string | null;
  on?: string | null;
};

/** Where the English stands, in the shape of a record. */
export function toTranslation(group: TranslationGroup | undefined) {
  return {
    en: { status: said(group?.status) ?? 'missing', by: said(group?.by), on: toDay(group?.on) },
  };
}

/** Where the English stands, in the shape of a form. */
export function fromTranslation({ en }: Translation) {
  return { status: en.status, by: en.by ?? null, on: fromDay(en.on) };
}
