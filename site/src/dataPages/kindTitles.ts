import type { Kind } from 'content-models/kinds';
import type { Message } from '../language/translate.ts';

/** What the records of each kind are called in the plural, in the order in which the open data lists them. */
export const kindTitles = {
  practices: 'chain.heading.practices',
  challenges: 'chain.heading.challenges',
  recommendations: 'chain.heading.recommendations',
  roadmapItems: 'chain.heading.roadmapItems',
  progress: 'chain.heading.progress',
  countries: 'data.kind.countries',
  events: 'data.kind.events',
  institutions: 'institutions.title',
  sources: 'sources.title',
  media: 'data.kind.media',
} as const satisfies Record<Kind, Message>;
