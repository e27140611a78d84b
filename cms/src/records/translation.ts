import type { Translation } from 'content-models/fields/translation';
import { fromDay, isObject, nonEmpty, propertyOf, toDay } from './values.ts';

type TranslationGroup = {
  status?: Translation['en']['status'] | null;
  by?: string | null;
  on?: string | null;
};

/** Converts the state of a translation to a record; `missing` where the form has none. */
export function toTranslation(form: unknown) {
  const group = isTranslationGroup(form) ? form : undefined;
  return {
    en: {
      status: nonEmpty(group?.status) ?? 'missing',
      by: nonEmpty(group?.by),
      on: toDay(group?.on),
    },
  };
}

/** The digest of the Spanish texts that an approval is for, where the approval says so: see `publication/approval`. */
export function toApprovedSpanish(form: unknown): string | undefined {
  const digest = propertyOf(form, 'approvedSpanish');
  return typeof digest === 'string' ? nonEmpty(digest) : undefined;
}

/** Only the shape is checked here; the schema of the record validates the values. */
function isTranslationGroup(form: unknown): form is TranslationGroup {
  return isObject(form);
}

/** Converts the state of a translation to a form. */
export function fromTranslation({ en }: Translation) {
  return { status: en.status, by: en.by ?? null, on: fromDay(en.on) };
}
