import type { Challenge } from '../schemas/challenge.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Practice } from '../schemas/practice.ts';
import type { Recommendation } from '../schemas/recommendation.ts';
import type { Explained } from './explained.ts';

/** Identifies a row of a list. */
export const rowId = {
  es: 'Identificador permanente de la fila.',
  en: 'Permanent identifier of the row.',
};

export const slug = {
  es: 'Última parte de la dirección de su página. Puede cambiar; el código no.',
  en: "Last part of its page's address. It may change; the code does not.",
};

export const locator = {
  es: 'Lugar dentro de la fuente, como la página.',
  en: 'Place within the source, such as the page.',
};

export const sources = {
  es: 'Códigos de las fuentes en que se apoya.',
  en: 'Codes of the sources that it rests on.',
};

export const notStated = {
  es: 'Campos que ninguna fuente responde: se buscaron y no constan. Un campo vacío que no está aquí no se exige.',
  en: 'Fields that no source answers: they were looked for and are not stated. An empty field that is not named here is not required.',
};

export const recordDates: Explained<Pick<Practice, 'publishedOn' | 'contentUpdatedOn'>> = {
  publishedOn: {
    es: 'Día en que se publicó por primera vez en el catálogo.',
    en: 'Day on which it was first published in the catalogue.',
  },
  contentUpdatedOn: {
    es: 'Día en que cambió por última vez lo publicado.',
    en: 'Day on which what is published last changed.',
  },
};

export const translation: Explained<Pick<Practice, 'translation'>> = {
  translation: {
    es: 'Estado de la traducción al inglés.',
    en: 'State of the English translation.',
    fields: {
      en: {
        es: 'La traducción al inglés.',
        en: 'The English translation.',
        fields: {
          status: {
            es: 'En qué estado está. Solo el inglés aprobado, o desactualizado después, se publica.',
            en: 'Where it stands. Only English that was approved, or outdated afterwards, is published.',
          },
          by: { es: 'Quién responde por ella.', en: 'Who answers for it.' },
          on: {
            es: 'Desde qué día está en ese estado.',
            en: 'Since which day it is in that state.',
          },
        },
      },
    },
  },
};

/** Level, dimension and theme are the catalogue's own classification. */
export const classification: Explained<Pick<Recommendation, 'levels' | 'dimensions' | 'themes'>> = {
  levels: {
    es: 'Niveles de la reintegración. Clasificación del catálogo.',
    en: "Levels of reintegration. The catalogue's classification.",
  },
  dimensions: {
    es: 'Dimensiones de la reintegración. Clasificación del catálogo.',
    en: "Dimensions of reintegration. The catalogue's classification.",
  },
  themes: {
    es: 'Temas. Clasificación del catálogo.',
    en: "Themes. The catalogue's classification.",
  },
};

export const whereAndForWhom: Explained<Pick<Challenge, 'populations' | 'countries'>> = {
  populations: { es: 'Poblaciones de que trata.', en: 'Populations that it is about.' },
  countries: {
    es: 'Países (ISO 3166-1, en minúsculas) o «regional», que es un valor propio y no la suma de los once.',
    en: 'Countries (ISO 3166-1, lower case) or "regional", a value of its own and not the sum of the eleven.',
  },
};

export const verification: Explained<Pick<Challenge, 'verification' | 'verifiedOn'>> = {
  verification: {
    es: 'Hasta dónde se comprobó la ficha; no dice nada de sus resultados.',
    en: 'How far the entry was checked; it says nothing about results.',
  },
  verifiedOn: { es: 'Día de la última comprobación.', en: 'Day of the last check.' },
};

export const quote: Explained<NonNullable<Fact['quote']>> = {
  text: { es: 'El texto citado.', en: 'The text quoted.' },
  language: { es: 'Idioma de la cita.', en: 'Language of the quotation.' },
};

export const fact: Explained<Fact> = {
  id: rowId,
  statement: { es: 'Lo que se afirma, en una frase.', en: 'What is stated, in one sentence.' },
  value: { es: 'La cifra, sola.', en: 'The figure alone.' },
  approximation: {
    es: 'Si la fuente da la cifra como aproximada o como límite.',
    en: 'Whether the source gives the figure as approximate or as a limit.',
  },
  unit: { es: 'Qué cuenta la cifra.', en: 'What the figure counts.' },
  year: { es: 'Año o período que da la fuente.', en: 'Year or period that the source gives.' },
  sources,
  locator,
  quote: {
    es: 'Cita literal, solo de un texto leído entero.',
    en: 'Verbatim quotation, only from a text that was read whole.',
    fields: quote,
  },
  sicNote: {
    es: 'Nota sobre un error de la propia fuente.',
    en: 'Note on an error of the source itself.',
  },
  notStated,
};

export const legalNorm: Explained<Practice['legalBasis'][number]> = {
  id: rowId,
  name: { es: 'Nombre de la norma.', en: 'Name of the law or regulation.' },
  number: { es: 'Número oficial.', en: 'Official number.' },
  year: { es: 'Año.', en: 'Year.' },
  url: { es: 'Dirección del texto.', en: 'Address of the text.' },
  source: { es: 'Código de la fuente.', en: 'Code of the source.' },
};
