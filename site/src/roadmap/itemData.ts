import type { RoadmapItem } from 'content-models/records/roadmapItem';

/** What the filter of the roadmap page can tell an action by. */
export const itemData = ({ code, countries, addressees }: RoadmapItem) => ({
  'data-code': code,
  'data-country': countries.join(' '),
  'data-addressee': addressees.join(' '),
});
