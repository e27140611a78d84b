import { defineVocabulary } from './defineVocabulary.ts';

/** Whether an entry is kept up: an archived one keeps its page under a banner, a withdrawn one leaves a tombstone. */
export const lifecycles = defineVocabulary({
  current: {
    label: { es: 'Vigente', en: 'Current' },
  },
  archived: {
    label: { es: 'Archivada', en: 'Archived' },
  },
  withdrawn: {
    label: { es: 'Retirada', en: 'Withdrawn' },
  },
});
