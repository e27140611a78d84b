import type { Source } from '../schemas/source.ts';
import * as common from './commonFields.ts';
import type { ExplainedKind } from './explained.ts';

export const source: ExplainedKind<Source> = {
  table: { es: 'fuentes', en: 'sources' },
  fields: {
    code: { es: 'Código permanente de la fuente.', en: 'Permanent code of the source.' },
    title: {
      es: 'Título del documento, en su idioma.',
      en: "The document's own title, in its language.",
    },
    descriptiveLabel: {
      es: 'Descripción que da el catálogo donde no se conoce el título. No es un título.',
      en: 'Description that the catalogue gives where the title is not known. It is not a title.',
    },
    author: { es: 'Código de la institución autora.', en: 'Code of the authoring institution.' },
    publisher: { es: 'Quién la publica.', en: 'Who publishes it.' },
    publishedOn: { es: 'Fecha del documento.', en: 'Date of the document.' },
    type: { es: 'Clase de documento.', en: 'Type of document.' },
    language: { es: 'Idioma del documento.', en: 'Language of the document.' },
    url: { es: 'Dirección.', en: 'Address.' },
    accessedOn: { es: 'Día en que se consultó.', en: 'Day on which it was consulted.' },
    pages: { es: 'Páginas.', en: 'Pages.' },
    isbn: { es: 'ISBN.', en: 'ISBN.' },
    doi: { es: 'DOI.', en: 'DOI.' },
    archivedUrl: { es: 'Dirección de una copia archivada.', en: 'Address of an archived copy.' },
    mirrorOf: {
      es: 'Quién publicó lo que esta dirección reproduce.',
      en: 'Who published what this address mirrors.',
    },
    accessNote: {
      es: 'Por qué no hay enlace, o qué no se leyó o no se abrió.',
      en: 'Why there is no link, or what was not read or not opened.',
    },
    lastChecked: {
      es: 'Día en que se comprobó la dirección por última vez.',
      en: 'Day on which the address was last checked.',
    },
    httpStatus: {
      es: 'Código HTTP con que respondió entonces.',
      en: 'HTTP status with which it answered then.',
    },
    notStated: common.notStated,
  },
};
