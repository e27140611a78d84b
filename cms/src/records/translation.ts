import type { Translation } from 'content-models/fields/translation';
import { fromDay, isObject, nonEmpty, toDay } from './values.ts';

type TranslationGroup = {
  status?: Translation['en']['status'] | null;
  by?: string | null;
  on?: string | null;
};

/** Where the English stands, in the shape of a record; a form that says nothing of it has none. */
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

/** A form as Payload's types have it; the schema of the record judges what it says. */
function isTranslationGroup(form: unknown): form is TranslationGroup {
  return isObject(form);
}

/** Where the English stands, in the shape of a form. */
export function fromTranslation({ en }: Translation) {
  return { status: en.status, by: en.by ?? null, on: fromDay(en.on) };
}
