import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { groupOf, must } from '../fields/declare.ts';
import { codeField } from '../fields/commonFields.ts';
import { localizedText, text } from '../fields/localized.ts';

/** The accepted image formats, with their file extensions. */
export const imageFormats = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const;

const mimeTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
] as const satisfies (keyof typeof imageFormats)[];

const count = z.number().int().positive();
const percent = z.number().min(0).max(100).default(50);

const words = {
  alt: must(localizedText(300), {
    found: true,
    label: { es: 'Texto alternativo', en: 'Alternative text' },
    help: {
      es: 'Qué muestra, para quien no la ve. También en inglés donde el registro se publica en inglés.',
      en: 'What it shows, for those who do not see it. In English too where the record is published in English.',
    },
    explanation: { es: 'Lo que se ve, en palabras.', en: 'What is seen, in words.' },
  }),
  credit: must(text(200), {
    found: true,
    label: { es: 'Crédito', en: 'Credit' },
    explanation: { es: 'De quién es.', en: 'Whose it is.' },
  }),
  licence: must(text(120), {
    label: { es: 'Licencia', en: 'Licence' },
    explanation: {
      es: 'Licencia de la imagen, que es la suya propia.',
      en: 'Licence of the image, which is its own.',
    },
  }),
};

const measured = {
  mimeType: must(z.enum(mimeTypes), {
    siteLabel: { es: 'Formato', en: 'Format' },
    explanation: { es: 'Formato del original.', en: 'Format of the original.' },
  }),
  width: must(count, {
    siteLabel: { es: 'Ancho', en: 'Width' },
    explanation: {
      es: 'Ancho del original, en píxeles.',
      en: 'Width of the original, in pixels.',
    },
  }),
  height: must(count, {
    siteLabel: { es: 'Alto', en: 'Height' },
    explanation: {
      es: 'Alto del original, en píxeles.',
      en: 'Height of the original, in pixels.',
    },
  }),
  bytes: must(count, {
    siteLabel: { es: 'Tamaño', en: 'Size' },
    explanation: { es: 'Tamaño del original, en bytes.', en: 'Size of the original, in bytes.' },
  }),
  sha256: must(z.string().regex(/^[0-9a-f]{64}$/), {
    siteLabel: { es: 'SHA-256', en: 'SHA-256' },
    explanation: { es: 'SHA-256 del original.', en: 'SHA-256 of the original.' },
  }),
};

const focalPoint = {
  focalX: must(percent, {
    label: { es: 'Punto focal (horizontal, %)', en: 'Focal point (across, %)' },
    marked: false,
    explanation: {
      es: 'Centro de interés: porcentaje desde la izquierda.',
      en: 'Focal point: percent from the left.',
    },
  }),
  focalY: must(percent, {
    label: { es: 'Punto focal (vertical, %)', en: 'Focal point (down, %)' },
    marked: false,
    explanation: {
      es: 'Centro de interés: porcentaje desde arriba.',
      en: 'Focal point: percent from the top.',
    },
  }),
};

/** The schema of what an editor writes about a picture; the other fields are measured from its file. */
export const pictureDescription = groupOf({ ...words, ...focalPoint });

/** The fields that are computed from the bytes of a picture and so absent from forms. */
export const measuredFields: readonly string[] = Object.keys(measured);

/**
 * A picture, `ME-0000`. In a snapshot its file lies beside the record as `<code>.<extension>`. Sizes are in pixels and
 * bytes, the focal point in percent from the left and the top.
 */
export const media = declareKind('media', {
  names: {
    one: { es: 'Imagen', en: 'Image' },
    many: { es: 'Imágenes', en: 'Images' },
    inForms: { one: { es: 'Imagen', en: 'Picture' }, many: { es: 'Imágenes', en: 'Pictures' } },
  },
  table: { es: 'imagenes', en: 'images' },
  fields: {
    code: codeField('media', {
      es: 'Código permanente de la imagen.',
      en: 'Permanent code of the image.',
    }),
    ...words,
    ...measured,
    ...focalPoint,
  },
});

export type Media = z.infer<typeof media.schema>;

/** The file name of a picture in a snapshot: `ME-0001.jpg`. */
export function mediaFileName(media: Pick<Media, 'code' | 'mimeType'>): string {
  return `${media.code}.${imageFormats[media.mimeType]}`;
}
