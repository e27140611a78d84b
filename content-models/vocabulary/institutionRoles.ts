import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V12. What an institution does in a practice, after IATI OrganisationRole, with three of the catalogue's own. */
export const institutionRoles = defineVocabulary({
  funding: {
    label: { es: 'Financia', en: 'Funder' },
    iati: '1',
  },
  accountable: {
    label: { es: 'Responsable', en: 'Accountable' },
    iati: '2',
  },
  extending: {
    label: { es: 'Canaliza', en: 'Extending' },
    iati: '3',
  },
  implementing: {
    label: { es: 'Ejecuta', en: 'Implementer' },
    iati: '4',
  },
  coordinating: {
    label: { es: 'Coordina', en: 'Coordinator' },
  },
  'technical-assistance': {
    label: { es: 'Asistencia técnica', en: 'Technical assistance' },
  },
  partner: {
    label: { es: 'Participa', en: 'Partner' },
    explanation: {
      es: 'Una fuente la nombra entre las aliadas, sin decir qué hace.',
      en: 'A source names it among the partners, without saying what it does.',
    },
  },
});

export type InstitutionRole = z.infer<typeof institutionRoles.schema>;
