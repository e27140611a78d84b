import { defineVocabulary } from './defineVocabulary.ts';

/** Language of a source, ISO 639-1. */
export const sourceLanguages = defineVocabulary({
  es: {
    label: { es: 'Español', en: 'Spanish' },
  },
  en: {
    label: { es: 'Inglés', en: 'English' },
  },
  fr: {
    label: { es: 'Francés', en: 'French' },
  },
  pt: {
    label: { es: 'Portugués', en: 'Portuguese' },
  },
});
