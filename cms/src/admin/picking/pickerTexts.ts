import type { Locale } from 'content-models/locales';

/** Texts of the pickers of records. */
export const pickerTexts = {
  es: {
    placeholder: 'Escriba para buscar',
    none: (search: string) => (search === '' ? 'No hay más.' : `Nada con «${search}».`),
    loading: 'Buscando…',
    failed: 'No se pudo buscar: el servidor no responde. Vuelva a intentarlo.',
    ofThisRecord: 'Fuentes de este registro',
    all: 'Todas las fuentes',
    open: (heading: string) => `Abrir ${heading}`,
    create: (name: string) => `Crear: ${name}`,
    gone: 'Registro borrado',
    unlisted: 'El registro las usa y no están en su lista. Añádalas con un clic:',
    add: (heading: string) => `Añadir ${heading}`,
  },
  en: {
    placeholder: 'Type to search',
    none: (search: string) => (search === '' ? 'There are no more.' : `Nothing with “${search}”.`),
    loading: 'Searching…',
    failed: 'The search failed: the server does not answer. Try again.',
    ofThisRecord: 'Sources of this record',
    all: 'All sources',
    open: (heading: string) => `Open ${heading}`,
    create: (name: string) => `Create: ${name}`,
    gone: 'Deleted record',
    unlisted: 'The record uses them and its list lacks them. Add them with one click:',
    add: (heading: string) => `Add ${heading}`,
  },
} satisfies Record<Locale, unknown>;
