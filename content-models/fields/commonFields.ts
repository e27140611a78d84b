import { asks, may, must } from './declare.ts';
import { linkTo } from './links.ts';
import { addressees } from '../vocabulary/addressees.ts';
import { countries } from '../vocabulary/countries.ts';
import { dimensions } from '../vocabulary/dimensions.ts';
import { horizons } from '../vocabulary/horizons.ts';
import { levels } from '../vocabulary/levels.ts';
import { populations } from '../vocabulary/populations.ts';
import { themes } from '../vocabulary/themes.ts';
import { verifications } from '../vocabulary/verifications.ts';
import { codeList, formerSlugs, ownCode, rowId, slug, type CodedKind } from './codes.ts';
import { day } from './dates.ts';
import { localizedText, text } from './localized.ts';
import { recordDates } from './recordDates.ts';
import { translation } from './translation.ts';

/** A record's own permanent code, given by the system. */
export const codeField = (kind: CodedKind, explanation: { es: string; en: string }) =>
  must(ownCode(kind), {
    label: { es: 'Código', en: 'Code' },
    help: {
      es: 'Lo da el sistema al guardar por primera vez; no cambia nunca.',
      en: 'Given by the system at the first save; it never changes.',
    },
    marked: false,
    explanation,
  });

/** The slug of a record; the CMS proposes one from its Spanish title or name. */
const slugField = must(slug, {
  label: { es: 'Dirección de la página', en: 'Address of the page' },
  help: {
    es: 'Minúsculas y guiones, sin tildes; la misma en los dos idiomas. Si la deja vacía se propone una.',
    en: 'Lower case and hyphens, no accents; the same in both languages. Leave it empty to have one proposed.',
  },
  explanation: {
    es: 'Última parte de la dirección de su página. Puede cambiar; el código no.',
    en: "Last part of its page's address. It may change; the code does not.",
  },
});

/** The old addresses of a record's page; the system keeps them when a published slug changes. */
const formerSlugsField = must(formerSlugs.optional(), {
  siteLabel: { es: 'Direcciones anteriores de la página', en: 'Former addresses of the page' },
  explanation: {
    es: 'Últimas partes que tuvo antes la dirección de su página, de la más antigua a la más reciente; siguen llevando a ella.',
    en: 'Last parts that the address of its page had before, oldest first; they keep leading to it.',
  },
});

/** The slug of a record with a page of its own, and those that it had before. */
export const slugFields = { slug: slugField, formerSlugs: formerSlugsField };

/** The title of a record with a page of its own. */
export const titleField = must(localizedText(110), {
  found: true,
  label: { es: 'Título', en: 'Title' },
  help: { es: 'Hasta 110 caracteres.', en: 'Up to 110 characters.' },
  explanation: { es: 'Título.', en: 'Title.' },
});

/** The identifier of a row. */
export const idField = must(rowId, {
  siteLabel: { es: 'Identificador de la fila', en: 'Identifier of the row' },
  explanation: {
    es: 'Identificador permanente de la fila.',
    en: 'Permanent identifier of the row.',
  },
});

const locatorWords = {
  label: { es: 'Lugar en la fuente', en: 'Place in the source' },
  explanation: {
    es: 'Lugar dentro de la fuente, como la página.',
    en: 'Place within the source, such as the page.',
  },
};

export const locatorField = may(text(120), locatorWords);
export const askedLocatorField = asks(text(120), locatorWords);

const sourcesWords = {
  label: { es: 'Fuentes', en: 'Sources' },
  explanation: {
    es: 'Códigos de las fuentes en que se apoya.',
    en: 'Codes of the sources that it rests on.',
  },
};

/** The sources of a record or row: at least one, or any number. */
export const sourcesField = must(codeList(linkTo('sources')).min(1), sourcesWords);
export const anySourcesField = may(codeList(linkTo('sources')), sourcesWords);

/** The one source that gives a row. */
export const sourceField = must(linkTo('sources'), {
  label: { es: 'Fuente', en: 'Source' },
  explanation: { es: 'Código de la fuente.', en: 'Code of the source.' },
});

/** Level, dimension and theme are the catalogue's own classification. */
export const levelsField = must(levels.setSchema.min(1), {
  label: { es: 'Niveles', en: 'Levels' },
  siteLabel: { es: 'Nivel', en: 'Level' },
  explanation: {
    es: 'Niveles de la reintegración. Clasificación del catálogo.',
    en: "Levels of reintegration. The catalogue's classification.",
  },
});

export const dimensionsField = asks(dimensions.setSchema, {
  question: {
    es: '¿A qué ayuda: a lo económico, a lo social o a lo psicosocial?',
    en: 'What does it help with: economic, social or psychosocial life?',
  },
  label: { es: 'Dimensiones', en: 'Dimensions' },
  siteLabel: { es: 'Dimensión', en: 'Dimension' },
  explanation: {
    es: 'Dimensiones de la reintegración. Clasificación del catálogo.',
    en: "Dimensions of reintegration. The catalogue's classification.",
  },
});

export const themesField = must(themes.setSchema.min(1), {
  label: { es: 'Temas', en: 'Themes' },
  siteLabel: { es: 'Tema', en: 'Theme' },
  explanation: {
    es: 'Temas. Clasificación del catálogo.',
    en: "Themes. The catalogue's classification.",
  },
});

export const populationsField = asks(populations.setSchema, {
  question: { es: '¿A quiénes se dirige?', en: 'Whom is it for?' },
  label: { es: 'Poblaciones', en: 'Populations' },
  siteLabel: { es: 'Población', en: 'Population' },
  explanation: { es: 'Poblaciones de que trata.', en: 'Populations that it is about.' },
});

const countriesWords = {
  found: true,
  label: { es: 'Países', en: 'Countries' },
  siteLabel: { es: 'País', en: 'Country' },
  explanation: {
    es: 'Países (ISO 3166-1, en minúsculas) o «regional», que es un valor propio y no la suma de los once.',
    en: 'Countries (ISO 3166-1, lower case) or "regional", a value of its own and not the sum of the eleven.',
  },
};

export const countriesField = asks(countries.setSchema, {
  question: { es: '¿En qué países?', en: 'In which countries?' },
  ...countriesWords,
  help: {
    es: 'Si las fuentes no lo dicen, no aparece en la página de ningún país.',
    en: 'If the sources do not say, it is on no country’s page.',
  },
});

/** The countries of an action, which has one row for each of them. */
export const countriesOfActionField = must(countries.setSchema.min(1), {
  ...countriesWords,
  help: {
    es: '«Regional» es una fila propia: nunca vale por los once países.',
    en: '“Regional” is a row of its own: it never stands for the eleven countries.',
  },
});

export const addresseesField = asks(addressees.setSchema, {
  label: { es: 'A quién se dirige', en: 'Addressed to' },
  explanation: { es: 'A quién se dirige.', en: 'Whom it addresses.' },
});

export const horizonField = asks(horizons.schema, {
  label: { es: 'Plazo', en: 'Horizon' },
  explanation: { es: 'Plazo.', en: 'Time horizon.' },
});

export const verificationField = must(verifications.schema, {
  label: { es: 'Verificación', en: 'Verification' },
  explanation: {
    es: 'Hasta dónde se comprobaron los datos; no dice nada de los resultados.',
    en: 'How far the data were checked; it says nothing about results.',
  },
});

/** @param label agrees with the grammatical gender of the kind in Spanish ("verificada", "verificado"). */
export const verifiedOnField = (label: { es: string; en: string }) =>
  must(day, {
    label,
    explanation: { es: 'Día de la última comprobación.', en: 'Day of the last check.' },
  });

export const translationField = must(translation, {
  label: { es: 'Inglés', en: 'English' },
  marked: false,
  explanation: {
    es: 'Estado de la traducción al inglés.',
    en: 'State of the English translation.',
  },
});

/** The dates of publication that readers see; the system sets them. */
export const recordDateFields = {
  publishedOn: must(recordDates.publishedOn, {
    siteLabel: { es: 'Publicado el', en: 'Published on' },
    explanation: {
      es: 'Día en que se publicó por primera vez en el catálogo.',
      en: 'Day on which it was first published in the catalogue.',
    },
  }),
  contentUpdatedOn: must(recordDates.contentUpdatedOn, {
    siteLabel: { es: 'Último cambio', en: 'Last change' },
    explanation: {
      es: 'Día en que cambió por última vez lo publicado.',
      en: 'Day on which what is published last changed.',
    },
  }),
};
