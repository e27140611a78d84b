import type { z } from 'zod';
import type { Bilingual } from './locales.ts';
import { challengeSchema, type Challenge } from './records/challenge.ts';
import { countryProfileSchema, type CountryProfile } from './records/countryProfile.ts';
import { eventSchema, type Event } from './records/event.ts';
import { institutionSchema, type Institution } from './records/institution.ts';
import { mediaSchema, type Media } from './records/media.ts';
import { practiceSchema, type Practice } from './records/practice.ts';
import { progressSchema, type Progress } from './records/progress.ts';
import { recommendationSchema, type Recommendation } from './records/recommendation.ts';
import { roadmapItemSchema, type RoadmapItem } from './records/roadmapItem.ts';
import { sourceSchema, type Source } from './records/source.ts';

/** The record of each kind, by the name of its folder in a snapshot. A new kind joins here and below. */
export type Records = {
  institutions: Institution;
  sources: Source;
  media: Media;
  countries: CountryProfile;
  challenges: Challenge;
  practices: Practice;
  recommendations: Recommendation;
  roadmapItems: RoadmapItem;
  progress: Progress;
  events: Event;
};

export type Kind = keyof Records;

export type RecordOf<K extends Kind> = Records[K];

/** All records of all kinds. */
export type RecordLists = { [K in Kind]: Records[K][] };

/** What the code needs to know of each kind: its schema and its name for people. */
export const kinds: { [K in Kind]: { schema: z.ZodType<Records[K]>; name: Bilingual } } = {
  institutions: { schema: institutionSchema, name: { es: 'Institución', en: 'Institution' } },
  sources: { schema: sourceSchema, name: { es: 'Fuente', en: 'Source' } },
  media: { schema: mediaSchema, name: { es: 'Imagen', en: 'Image' } },
  countries: {
    schema: countryProfileSchema,
    name: { es: 'Perfil de país', en: 'Country profile' },
  },
  challenges: { schema: challengeSchema, name: { es: 'Reto', en: 'Challenge' } },
  practices: { schema: practiceSchema, name: { es: 'Práctica', en: 'Practice' } },
  recommendations: {
    schema: recommendationSchema,
    name: { es: 'Recomendación', en: 'Recommendation' },
  },
  roadmapItems: {
    schema: roadmapItemSchema,
    name: { es: 'Acción de la hoja de ruta', en: 'Roadmap item' },
  },
  progress: { schema: progressSchema, name: { es: 'Avance', en: 'Progress' } },
  events: { schema: eventSchema, name: { es: 'Encuentro', en: 'Event' } },
};

/**
 * A list in which every name of a union stands: one that is forgotten does not compile.
 *
 * @example
 * const sides = allOf<'left' | 'right'>()(['left', 'right']);
 */
export function allOf<Name extends string>() {
  return <const List extends readonly Name[]>(
    list: List &
      ([Exclude<Name, List[number]>] extends [never]
        ? unknown
        : { forgotten: Exclude<Name, List[number]> }),
  ): List => list;
}

/** The kinds in the order in which an import must create them: what is referred to comes first. */
export const kindNames = allOf<Kind>()([
  'institutions',
  'sources',
  'media',
  'countries',
  'challenges',
  'practices',
  'recommendations',
  'roadmapItems',
  'progress',
  'events',
]);
