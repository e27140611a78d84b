import type { Locale } from 'content-models/locales';

/** Texts of the form of a picture and of the field in which a practice has its pictures. */
export const pictureTexts = {
  es: {
    add: 'Subir una imagen',
    fileMissing: 'Falta el archivo de la imagen: elija uno en JPEG, PNG o WebP.',
    nameMissing: 'Falta el nombre del archivo: escriba uno, como «oficina.jpg».',
    focalPoint: (across: number, down: number) =>
      `Punto focal: ${across} % desde la izquierda, ${down} % desde arriba. Se guarda con la imagen.`,
  },
  en: {
    add: 'Upload a picture',
    fileMissing: 'The file of the picture is missing: choose one, as JPEG, PNG or WebP.',
    nameMissing: 'The name of the file is missing: write one, like “office.jpg”.',
    focalPoint: (across: number, down: number) =>
      `Focal point: ${across} % from the left, ${down} % from the top. It is saved with the picture.`,
  },
} satisfies Record<Locale, unknown>;
