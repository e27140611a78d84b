import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V19. Type of an institution, after IATI OrganisationType. */
export const institutionTypes = defineVocabulary({
  government: {
    label: { es: 'Gobierno nacional', en: 'National government' },
    iati: '10',
  },
  'local-government': {
    label: { es: 'Gobierno local', en: 'Local government' },
    iati: '11',
  },
  'other-public': {
    label: { es: 'Otro ente público', en: 'Other public body' },
    iati: '15',
  },
  'international-ngo': {
    label: { es: 'ONG internacional', en: 'International NGO' },
    iati: '21',
  },
  'national-ngo': {
    label: { es: 'ONG nacional', en: 'National NGO' },
    iati: '22',
  },
  'regional-ngo': {
    label: { es: 'ONG regional', en: 'Regional NGO' },
    iati: '23',
  },
  'public-private': {
    label: { es: 'Alianza público-privada', en: 'Public-private partnership' },
    iati: '30',
  },
  multilateral: {
    label: { es: 'Organismo multilateral', en: 'Multilateral organisation' },
    iati: '40',
  },
  foundation: {
    label: { es: 'Fundación', en: 'Foundation' },
    iati: '60',
  },
  'private-sector': {
    label: { es: 'Sector privado', en: 'Private sector' },
    iati: '70',
  },
  academic: {
    label: { es: 'Academia y formación', en: 'Academic and training' },
    iati: '80',
  },
  other: {
    label: { es: 'Otro', en: 'Other' },
    iati: '90',
  },
});

export type InstitutionType = z.infer<typeof institutionTypes.schema>;
