import type { Media } from '../schemas/media.ts';
import type { ExplainedKind } from './explained.ts';

export const media: ExplainedKind<Media> = {
  table: { es: 'imagenes', en: 'images' },
  fields: {
    code: { es: 'Código permanente de la imagen.', en: 'Permanent code of the image.' },
    alt: { es: 'Lo que se ve, en palabras.', en: 'What is seen, in words.' },
    credit: { es: 'De quién es.', en: 'Whose it is.' },
    licence: {
      es: 'Licencia de la imagen, que es la suya propia.',
      en: 'Licence of the image, which is its own.',
    },
    mimeType: { es: 'Formato del original.', en: 'Format of the original.' },
    width: { es: 'Ancho del original, en píxeles.', en: 'Width of the original, in pixels.' },
    height: { es: 'Alto del original, en píxeles.', en: 'Height of the original, in pixels.' },
    bytes: { es: 'Tamaño del original, en bytes.', en: 'Size of the original, in bytes.' },
    sha256: { es: 'SHA-256 del original.', en: 'SHA-256 of the original.' },
    focalX: {
      es: 'Centro de interés: porcentaje desde la izquierda.',
      en: 'Focal point: percent from the left.',
    },
    focalY: {
      es: 'Centro de interés: porcentaje desde arriba.',
      en: 'Focal point: percent from the top.',
    },
  },
};
