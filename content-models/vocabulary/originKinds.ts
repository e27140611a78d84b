import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V16. Where a recommendation or a roadmap item comes from; always shown. */
export const originKinds = defineVocabulary({
  'editors-proposal': {
    label: { es: 'Propuesta del equipo editorial', en: 'Proposal by the editors' },
  },
  'note-mandate': {
    label: {
      es: 'Mandato u objetivo de la nota conceptual',
      en: 'Mandate or objective of the concept note',
    },
  },
  'group-proposal': {
    label: { es: 'Propuesta de mesa de trabajo', en: "Working group's proposal" },
  },
  'plenary-agreed': {
    label: { es: 'Acordada en plenaria', en: 'Agreed in plenary' },
  },
  'officially-adopted': {
    label: { es: 'Adoptada oficialmente', en: 'Officially adopted' },
  },
});

export type OriginKind = z.infer<typeof originKinds.schema>;
