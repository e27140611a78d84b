import type { CollectionAfterErrorHook } from 'payload';
import { refusal } from '../hooks/messages.ts';

/** Payload stops reading a request at its limits and says so in English; here it says what fits. */
export const tellTooLarge: CollectionAfterErrorHook = ({ error, req }) => {
  if (!('status' in error) || error.status !== 413) return;
  const { message } = refusal(req, {
    es: 'El archivo es demasiado grande: una imagen pesa 20 MB como mucho. Redúzcala o guárdela como JPEG y súbala de nuevo.',
    en: 'The file is too large: a picture has 20 MB at most. Make it smaller or save it as JPEG and upload it again.',
  });
  return { response: { errors: [{ message }] }, status: 413 };
};
