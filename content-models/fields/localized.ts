import { z } from 'zod';

/** One value per language: Spanish required, English where there is a translation. */
export function localized<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ es: value, en: value.optional() });
}

/** A text of at least one visible character and at most `max`. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** A text per language. */
export const localizedText = (max: number) => localized(text(max));

export type LocalizedText = z.infer<ReturnType<typeof localizedText>>;
