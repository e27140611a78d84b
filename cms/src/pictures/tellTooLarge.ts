import type { Bilingual } from 'content-models/locales';
import type { CollectionAfterErrorHook } from 'payload';
import { languageOf } from '../refusals/language.ts';

/** Refusal of an upload above the 20 MB that a picture may have. */
export const tooLargePicture: Bilingual = {
  es: 'El archivo es demasiado grande: una imagen pesa 20 MB como mucho. Redúzcala o guárdela como JPEG y súbala de nuevo.',
  en: 'The file is too large: a picture has 20 MB at most. Make it smaller or save it as JPEG and upload it again.',
};

/** Replaces Payload's English message for an upload above the limit (413). */
export const tellTooLarge: CollectionAfterErrorHook = ({ error, req }) => {
  if (!('status' in error) || error.status !== 413) return;
  return { response: { errors: [{ message: tooLargePicture[languageOf(req)] }] }, status: 413 };
};
