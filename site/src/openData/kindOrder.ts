import { allOf, type Kind } from 'content-models/kinds';

/** The kinds in the order in which the open data lists them. */
export const kindOrder = allOf<Kind>()([
  'practices',
  'challenges',
  'recommendations',
  'roadmapItems',
  'progress',
  'countries',
  'events',
  'institutions',
  'sources',
  'media',
]);
