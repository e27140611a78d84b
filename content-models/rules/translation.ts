import { z } from 'zod';
import { translation, type Translation } from '../fields/translation.ts';

type Translated = { translation: Translation };

/** Whether a record has an English page: its translation was approved, even if it is outdated now. */
export function hasEnglish(record: Translated): boolean {
  const { status } = record.translation.en;
  return status === 'approved' || status === 'outdated';
}

type LocalizedValue = { path: (string | number)[]; es: unknown; en: unknown };

/** All localized values (`{ es, en }`) of a record, with their paths. */
export function localizedValues(value: unknown, path: (string | number)[] = []): LocalizedValue[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => localizedValues(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if ('es' in value) return [{ path, es: value.es, en: 'en' in value ? value.en : undefined }];
  return Object.entries(value).flatMap(([key, item]) => localizedValues(item, [...path, key]));
}

const translatedSchema = z.looseObject({ translation });

/**
 * A refinement for records of any kind; it does nothing without a field `translation`. An approved translation covers
 * every text; without an approved or outdated one there must be no English at all, so that no draft becomes public.
 */
export function translationMatches(record: object, context: z.RefinementCtx): void {
  const translated = translatedSchema.safeParse(record);
  if (!translated.success) return;
  const { status, by, on } = translated.data.translation.en;
  const english = hasEnglish(translated.data);
  if (english && !(by && on)) {
    context.addIssue({
      code: 'custom',
      path: ['translation', 'en'],
      params: { rule: 'translationUnsigned' },
    });
  }
  for (const { path, es, en } of localizedValues({ ...record, translation: undefined })) {
    const isMissing = status === 'approved' && es !== undefined && en === undefined;
    const isUnapproved = !english && en !== undefined;
    if (isMissing || isUnapproved) {
      const rule = isMissing ? 'englishMissing' : 'englishUnapproved';
      context.addIssue({ code: 'custom', path: [...path, 'en'], params: { rule } });
    }
  }
}
