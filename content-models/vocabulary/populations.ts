import type { z } from 'zod';
import { defineVocabulary } from './defineVocabulary.ts';

/** V5. Whom a practice is for. The first five are the concept note's; the rest extend them. */
export const populations = defineVocabulary({
  'returnees-families': {
    label: { es: 'Personas y familias que retornan', en: 'Returnees and their families' },
    slug: { es: 'personas-y-familias', en: 'returnees-and-families' },
    synonyms: {
      es: [
        'retornado',
        'retornada',
        'deportado',
        'deportada',
        'repatriado',
        'repatriada',
        'devuelto',
        'devuelta',
      ],
      en: ['returnee', 'returned migrant', 'deportee', 'deported', 'repatriated', 'removed'],
    },
  },
  'unaccompanied-children': {
    label: {
      es: 'Niñas, niños y adolescentes no acompañados o separados',
      en: 'Unaccompanied or separated children',
    },
    slug: { es: 'ninez-no-acompanada', en: 'unaccompanied-children' },
    synonyms: {
      es: ['NNA', 'niñez', 'menores', 'menores no acompañados', 'niños solos'],
      en: ['minors', 'unaccompanied minors', 'children alone'],
    },
  },
  women: {
    label: { es: 'Mujeres', en: 'Women' },
    slug: { es: 'mujeres', en: 'women' },
    synonyms: { es: ['mujer', 'género', 'madres'], en: ['woman', 'gender', 'mothers'] },
  },
  'internally-displaced': {
    label: {
      es: 'Personas desplazadas forzosamente a su llegada',
      en: 'People displaced on return',
    },
    slug: { es: 'personas-desplazadas', en: 'displaced-people' },
    synonyms: {
      es: ['desplazamiento', 'desplazados por violencia'],
      en: ['displacement', 'displaced by violence'],
    },
  },
  'host-communities': {
    label: { es: 'Comunidades de retorno y población no migrante', en: 'Communities of return' },
    slug: { es: 'comunidades-de-retorno', en: 'communities-of-return' },
    synonyms: {
      es: ['comunidad', 'vecinos', 'barrio'],
      en: ['community', 'neighbours', 'host community'],
    },
  },
  'children-families': {
    label: { es: 'Niñez, adolescencia y familias', en: 'Children and families' },
    slug: { es: 'ninez-y-familias', en: 'children-and-families' },
    extension: true,
    synonyms: {
      es: ['NNA', 'niñez', 'menores', 'niños', 'niñas', 'adolescentes'],
      en: ['minors', 'children', 'adolescents', 'teenagers'],
    },
  },
  youth: {
    label: { es: 'Jóvenes', en: 'Young people' },
    slug: { es: 'jovenes', en: 'young-people' },
    extension: true,
    synonyms: { es: ['juventud', 'joven'], en: ['youth', 'young'] },
  },
  'older-people': {
    label: { es: 'Personas mayores', en: 'Older people' },
    slug: { es: 'personas-mayores', en: 'older-people' },
    extension: true,
    synonyms: { es: ['tercera edad', 'adultos mayores'], en: ['elderly', 'seniors'] },
  },
  'people-with-disabilities': {
    label: { es: 'Personas con discapacidad', en: 'People with disabilities' },
    slug: { es: 'personas-con-discapacidad', en: 'people-with-disabilities' },
    extension: true,
    synonyms: { es: ['discapacidad'], en: ['disability', 'disabled people'] },
  },
  lgbtiq: {
    label: { es: 'Personas LGBTIQ+', en: 'LGBTIQ+ people' },
    slug: { es: 'lgbtiq', en: 'lgbtiq' },
    extension: true,
    synonyms: { es: ['LGBT', 'diversidad sexual'], en: ['LGBT', 'sexual diversity'] },
  },
  'indigenous-afrodescendant': {
    label: {
      es: 'Pueblos indígenas y afrodescendientes',
      en: 'Indigenous and Afro-descendant peoples',
    },
    slug: { es: 'indigenas-y-afrodescendientes', en: 'indigenous-and-afro-descendant' },
    extension: true,
    synonyms: {
      es: ['indígena', 'maya', 'garífuna', 'afrodescendiente'],
      en: ['indigenous', 'Maya', 'Garifuna', 'Afro-descendant'],
    },
  },
  'trafficking-survivors': {
    label: { es: 'Víctimas de trata', en: 'Survivors of trafficking' },
    slug: { es: 'victimas-de-trata', en: 'trafficking-survivors' },
    extension: true,
    synonyms: { es: ['trata de personas'], en: ['human trafficking', 'trafficking victims'] },
  },
  'international-protection': {
    label: {
      es: 'Personas con necesidad de protección internacional',
      en: 'People in need of international protection',
    },
    slug: { es: 'proteccion-internacional', en: 'international-protection' },
    extension: true,
    synonyms: { es: ['refugiados', 'asilo'], en: ['refugees', 'asylum'] },
  },
});

export type Population = z.infer<typeof populations.schema>;
