import type { Bilingual } from 'content-models/locales';
import type { CollectionAfterErrorHook } from 'payload';
import { languageOf } from '../refusals/language.ts';

/** What is said of an upload of more than the 20 MB that a picture may have. */
export const tooLargePicture: Bilingual = {
  es: 'El archivo es demasiado grande: una imagen pesa 20 MB como mucho. Redúzcala o guárdela como JPEG y súbala de nuevo.',
  en: 'The file is too large: a picture has 20 MB at most. Make it smaller or save it as JPEG and upload it again.',
};

/** Payload stops reading a request at its limits and says so in English; here it says what fits. */
export const tellTooLarge: CollectionAfterErrorHook = ({ error, req }) => {
  if (!('status' in error) || error.status !== 413) return;
  return { response: { errors: [{ message: tooLargePicture[languageOf(req)] }] }, status: 413 };
};
