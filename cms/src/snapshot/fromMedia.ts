import type { Locale } from 'content-models/locales';
import type { Media } from 'content-models/schemas/media';
import { textIn } from './values.ts';

/** What is said of a picture, as a form in one language; its size and type are measured from its bytes. */
export function fromMedia(record: Media, locale: Locale) {
  return {
    code: record.code,
    alt: textIn(record.alt, locale),
    credit: record.credit,
    licence: record.licence,
    focalX: record.focalX,
    focalY: record.focalY,
  };
}
