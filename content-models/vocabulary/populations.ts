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
    explanation: {
      es: 'Personas que vuelven a su país, por decisión propia o no, y sus familias.',
      en: 'People who go back to their country, by their own decision or not, and their families.',
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
    explanation: {
      es: 'Niñas, niños y adolescentes que viajan o retornan sin una persona adulta responsable, o separados de ella.',
      en: 'Children and adolescents who travel or return without a responsible adult, or separated from theirs.',
    },
  },
  women: {
    label: { es: 'Mujeres', en: 'Women' },
    slug: { es: 'mujeres', en: 'women' },
    synonyms: { es: ['mujer', 'género', 'madres'], en: ['woman', 'gender', 'mothers'] },
    explanation: {
      es: 'Iniciativas pensadas para mujeres retornadas o que les dan una atención propia.',
      en: 'Initiatives designed for returned women, or that serve them in a way of their own.',
    },
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
    explanation: {
      es: 'Personas que, al volver, no pueden vivir en su lugar de origen y tienen que desplazarse dentro del país.',
      en: 'People who, on return, cannot live in their place of origin and have to move within the country.',
    },
  },
  'host-communities': {
    label: { es: 'Comunidades de retorno y población no migrante', en: 'Communities of return' },
    slug: { es: 'comunidades-de-retorno', en: 'communities-of-return' },
    synonyms: {
      es: ['comunidad', 'vecinos', 'barrio'],
      en: ['community', 'neighbours', 'host community'],
    },
    explanation: {
      es: 'Los lugares a los que se retorna y quienes viven en ellos sin haber migrado.',
      en: 'The places of return, and those who live there without having migrated.',
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
    explanation: {
      es: 'Niñas, niños y adolescentes, y las familias con las que viven.',
      en: 'Children and adolescents, and the families they live with.',
    },
  },
  youth: {
    label: { es: 'Jóvenes', en: 'Young people' },
    slug: { es: 'jovenes', en: 'young-people' },
    extension: true,
    synonyms: { es: ['juventud', 'joven'], en: ['youth', 'young'] },
    explanation: {
      es: 'Adolescentes mayores y personas adultas jóvenes que retornan o podrían migrar.',
      en: 'Older adolescents and young adults who return or may migrate.',
    },
  },
  'older-people': {
    label: { es: 'Personas mayores', en: 'Older people' },
    slug: { es: 'personas-mayores', en: 'older-people' },
    extension: true,
    synonyms: { es: ['tercera edad', 'adultos mayores', 'ancianos'], en: ['elderly', 'seniors'] },
    explanation: {
      es: 'Personas mayores que retornan, con sus necesidades de ingreso, salud y cuidado.',
      en: 'Older people who return, with their needs for income, health and care.',
    },
  },
  'people-with-disabilities': {
    label: { es: 'Personas con discapacidad', en: 'People with disabilities' },
    slug: { es: 'personas-con-discapacidad', en: 'people-with-disabilities' },
    extension: true,
    synonyms: { es: ['discapacidad'], en: ['disability', 'disabled people'] },
    explanation: {
      es: 'Personas con discapacidad que retornan, también cuando el viaje se la causó.',
      en: 'People with disabilities who return, also where the journey caused them.',
    },
  },
  lgbtiq: {
    label: { es: 'Personas LGBTIQ+', en: 'LGBTIQ+ people' },
    slug: { es: 'lgbtiq', en: 'lgbtiq' },
    extension: true,
    synonyms: { es: ['LGBT', 'diversidad sexual'], en: ['LGBT', 'sexual diversity'] },
    explanation: {
      es: 'Personas LGBTIQ+ que retornan y pueden sufrir discriminación o violencia.',
      en: 'LGBTIQ+ people who return and may face discrimination or violence.',
    },
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
    explanation: {
      es: 'Personas indígenas y afrodescendientes que retornan, con su lengua, su cultura y sus formas de organización.',
      en: 'Indigenous and Afro-descendant people who return, with their language, culture and ways of organising.',
    },
  },
  'trafficking-survivors': {
    label: { es: 'Víctimas de trata', en: 'Survivors of trafficking' },
    slug: { es: 'victimas-de-trata', en: 'trafficking-survivors' },
    extension: true,
    synonyms: { es: ['trata de personas'], en: ['human trafficking', 'trafficking victims'] },
    explanation: {
      es: 'Personas que sufrieron trata y necesitan protección y apoyo al volver.',
      en: 'People who were trafficked and need protection and support on return.',
    },
  },
  'international-protection': {
    label: {
      es: 'Personas con necesidad de protección internacional',
      en: 'People in need of international protection',
    },
    slug: { es: 'proteccion-internacional', en: 'international-protection' },
    extension: true,
    synonyms: { es: ['refugiados', 'asilo'], en: ['refugees', 'asylum'] },
    explanation: {
      es: 'Personas que corren peligro si vuelven, o que ya lo corren al volver, y pueden necesitar asilo.',
      en: 'People who are in danger if they go back, or once they are back, and may need asylum.',
    },
  },
});

export type Population = z.infer<typeof populations.schema>;
