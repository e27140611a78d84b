import { addressees } from 'content-models/vocabulary/addressees';
import { countries } from 'content-models/vocabulary/countries';
import { dimensions } from 'content-models/vocabulary/dimensions';
import { horizons } from 'content-models/vocabulary/horizons';
import { levels } from 'content-models/vocabulary/levels';
import { populations } from 'content-models/vocabulary/populations';
import { themes } from 'content-models/vocabulary/themes';
import type { Bilingual } from 'content-models/locales';
import { answerable } from './answerable.ts';
import { vocabularyField, vocabularyFields } from './vocabularyField.ts';

/** Shown above every classification tab, as the site shows it to readers. */
export const classificationNote: Bilingual = {
  es: 'La clasificación es del catálogo, y el sitio lo dice.',
  en: 'The classification is the catalogue’s own, and the site says so.',
};

export const levelsField = vocabularyFields('levels', levels);

export const dimensionsFields = answerable(vocabularyFields('dimensions', dimensions));

export const themesField = vocabularyFields('themes', themes);

export const populationsFields = answerable(vocabularyFields('populations', populations));

export const countriesFields = answerable(vocabularyFields('countries', countries));

export const addresseesFields = answerable(vocabularyFields('addressees', addressees));

export const horizonFields = answerable(vocabularyField('horizon', horizons));
