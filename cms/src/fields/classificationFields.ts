import { addressees } from 'content-models/vocabulary/addressees';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { horizons } from 'content-models/vocabulary/horizons';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { themes } from 'content-models/vocabulary/themes';
import type { Bilingual } from 'content-models/locales';
import { answerable } from './answerable.ts';
import { requiredLabel } from './label.ts';
import { vocabularyField, vocabularyFields } from './vocabularyField.ts';

/** Said above every form of classification, as the site says it to readers. */
export const classificationNote: Bilingual = {
  es: 'La clasificación es del catálogo, y el sitio lo dice.',
  en: 'The classification is the catalogue’s own, and the site says so.',
};

export const levelsField = vocabularyFields('levels', levels, {
  label: requiredLabel({ es: 'Niveles', en: 'Levels' }),
});

export const dimensionsFields = answerable(
  vocabularyFields('dimensions', dimensions, { label: { es: 'Dimensiones', en: 'Dimensions' } }),
);

export const themesField = vocabularyFields('themes', themes, {
  label: requiredLabel({ es: 'Temas', en: 'Themes' }),
});

export const populationsFields = answerable(
  vocabularyFields('populations', populations, { label: { es: 'Poblaciones', en: 'Populations' } }),
);

export const countriesFields = answerable(
  vocabularyFields('countries', countries, {
    label: { es: 'Países', en: 'Countries' },
    description: {
      es: 'Si no consta, la ficha no aparece en la página de ningún país.',
      en: 'If it is not stated, the entry is on no country’s page.',
    },
  }),
);

export const addresseesFields = answerable(
  vocabularyFields('addressees', addressees, {
    label: { es: 'A quién se dirige', en: 'Addressed to' },
  }),
);

export const horizonFields = answerable(
  vocabularyField('horizon', horizons, { label: { es: 'Plazo', en: 'Horizon' } }),
);
