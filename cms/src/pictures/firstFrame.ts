import type { Bilingual } from 'content-models/locales';

/** What is said of a file that is an animation: it is not refused. */
export const firstFrame: Bilingual = {
  es: 'El archivo es una animación: el sitio guarda y muestra solo su primer cuadro, como imagen fija.',
  en: 'The file is an animation: the site keeps and shows its first frame alone, as a still picture.',
};
