import { z } from 'zod';
import { cleanText } from '../rules/cleanText.ts';

/** One value per language: Spanish is required, English exists where it was translated. */
export function localized<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ es: value, en: value.optional() });
}

/** A text as `cleanText` leaves it, trimmed, of 1 to `max` characters. */
export const text = (max: number) => z.string().overwrite(cleanText).trim().min(1).max(max);

/** A text per language. */
export const localizedText = (max: number) => localized(text(max));

export type LocalizedText = z.infer<ReturnType<typeof localizedText>>;
