import type { Locale } from 'content-models/locales';

/** Texts of citing a source. */
export const citingTexts = {
  es: {
    cite: 'Citar una fuente',
    explanation: (words: string) =>
      words === ''
        ? 'La llamada se escribe donde está el cursor.'
        : `La llamada queda en «${words}».`,
    search: 'Buscar una fuente por título, editor, código o dirección',
    ofThisRecord: 'Fuentes de este registro',
    all: 'Todas las fuentes',
    none: 'Ninguna fuente con esas palabras.',
    failed: 'No se pudo buscar: el servidor no responde. Vuelva a intentarlo.',
    more: 'Mostrar más',
  },
  en: {
    cite: 'Cite a source',
    explanation: (words: string) =>
      words === '' ? 'The call is written where the cursor is.' : `The call stands on “${words}”.`,
    search: 'Search a source by title, publisher, code or address',
    ofThisRecord: 'Sources of this record',
    all: 'All sources',
    none: 'No source with these words.',
    failed: 'The search failed: the server does not answer. Try again.',
    more: 'Show more',
  },
} satisfies Record<Locale, unknown>;
