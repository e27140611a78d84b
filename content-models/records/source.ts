import { z } from 'zod';
import { declareKind } from '../declareKind.ts';
import { asks, may, must, withNotStated } from '../fields/declare.ts';
import { linkTo } from '../fields/links.ts';
import { bareDoi, bareIsbn, pagesInForm } from '../rules/bibliographicForms.ts';
import { sourceLanguages } from '../vocabulary/sourceLanguages.ts';
import { sourceTypes } from '../vocabulary/sourceTypes.ts';
import { webAddress } from '../fields/address.ts';
import { codeField } from '../fields/commonFields.ts';
import { day, partialDate } from '../fields/dates.ts';
import { localizedText, text } from '../fields/localized.ts';

/**
 * A source, `FU-0000`. `title` is the document's own, in its language; where it is not known a
 * `descriptiveLabel` stands in square brackets instead. `accessNote` says why there is no link, or that
 * the place of consultation is a mirror; `mirrorOf` names who published what a mirror holds.
 */
export const sources = declareKind('sources', {
  names: { one: { es: 'Fuente', en: 'Source' }, many: { es: 'Fuentes', en: 'Sources' } },
  table: { es: 'fuentes', en: 'sources' },
  fields: withNotStated({
    code: codeField('sources', {
      es: 'Código permanente de la fuente.',
      en: 'Permanent code of the source.',
    }),
    title: asks(text(300), {
      found: true,
      label: { es: 'Título', en: 'Title' },
      help: {
        es: 'El del documento, en su idioma; nunca uno inventado.',
        en: 'The document’s own, in its language; never an invented one.',
      },
      explanation: {
        es: 'Título del documento, en su idioma.',
        en: "The document's own title, in its language.",
      },
    }),
    descriptiveLabel: may(localizedText(300), {
      found: true,
      label: { es: 'Descripción en lugar de título', en: 'Description instead of a title' },
      help: {
        es: 'El sitio la muestra entre corchetes.',
        en: 'The site shows it in square brackets.',
      },
      marked: true,
      explanation: {
        es: 'Descripción que da el catálogo donde no se conoce el título. No es un título.',
        en: 'Description that the catalogue gives where the title is not known. It is not a title.',
      },
    }),
    author: asks(linkTo('institutions'), {
      found: true,
      label: { es: 'Institución autora', en: 'Authoring institution' },
      explanation: {
        es: 'Código de la institución autora.',
        en: 'Code of the authoring institution.',
      },
    }),
    publisher: asks(text(200), {
      found: true,
      label: { es: 'Editor', en: 'Publisher' },
      explanation: { es: 'Quién la publica.', en: 'Who publishes it.' },
    }),
    publishedOn: asks(partialDate, {
      found: true,
      label: { es: 'Fecha del documento', en: 'Date of the document' },
      explanation: { es: 'Fecha del documento.', en: 'Date of the document.' },
    }),
    type: must(sourceTypes.schema, {
      label: { es: 'Tipo', en: 'Type' },
      explanation: { es: 'Clase de documento.', en: 'Type of document.' },
    }),
    language: must(sourceLanguages.schema, {
      label: { es: 'Idioma', en: 'Language' },
      explanation: { es: 'Idioma del documento.', en: 'Language of the document.' },
    }),
    url: may(webAddress, {
      found: true,
      label: { es: 'Dirección', en: 'Address' },
      help: { es: 'Completa, o ninguna.', en: 'Complete, or none.' },
      explanation: { es: 'Dirección.', en: 'Address.' },
    }),
    accessedOn: asks(day, {
      label: { es: 'Consultada el', en: 'Consulted on' },
      explanation: { es: 'Día en que se consultó.', en: 'Day on which it was consulted.' },
    }),
    pages: may(text(60).overwrite(pagesInForm), {
      label: { es: 'Páginas', en: 'Pages' },
      explanation: { es: 'Páginas.', en: 'Pages.' },
    }),
    isbn: may(text(30).overwrite(bareIsbn), {
      found: true,
      label: { es: 'ISBN', en: 'ISBN' },
      explanation: { es: 'ISBN.', en: 'ISBN.' },
    }),
    doi: may(text(100).overwrite(bareDoi), {
      found: true,
      label: { es: 'DOI', en: 'DOI' },
      explanation: { es: 'DOI.', en: 'DOI.' },
    }),
    archivedUrl: may(webAddress, {
      label: { es: 'Copia archivada', en: 'Archived copy' },
      explanation: { es: 'Dirección de una copia archivada.', en: 'Address of an archived copy.' },
    }),
    mirrorOf: may(text(200), {
      found: true,
      label: { es: 'Copia de', en: 'Mirror of' },
      explanation: {
        es: 'Quién publicó lo que esta dirección reproduce.',
        en: 'Who published what this address mirrors.',
      },
    }),
    accessNote: may(localizedText(400), {
      label: { es: 'Nota de acceso', en: 'Note on access' },
      help: {
        es: 'Por qué no hay enlace (se exige si falta la dirección), o que lo consultado es una copia.',
        en: 'Why there is no link (needed where there is no address), or that what was consulted is a copy.',
      },
      explanation: {
        es: 'Por qué no hay enlace, o qué no se leyó o no se abrió.',
        en: 'Why there is no link, or what was not read or not opened.',
      },
    }),
    lastChecked: may(day, {
      label: { es: 'Enlace comprobado el', en: 'Link checked on' },
      explanation: {
        es: 'Día en que se comprobó la dirección por última vez.',
        en: 'Day on which the address was last checked.',
      },
    }),
    httpStatus: may(z.number().int().min(100).max(599), {
      label: { es: 'Respuesta HTTP', en: 'HTTP answer' },
      explanation: {
        es: 'Código HTTP con que respondió entonces.',
        en: 'HTTP status with which it answered then.',
      },
    }),
  }),
  rules: (source, report) => {
    if (!source.title && !source.descriptiveLabel) report('required', 'descriptiveLabel');
    if (!source.url && !source.accessNote) report('required', 'accessNote');
  },
});

export type Source = z.infer<typeof sources.schema>;
