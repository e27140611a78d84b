import type { RoadmapItem } from 'content-models/records/roadmapItem';

/** The data attributes by which the script filters actions. */
export const itemData = ({ code, countries, addressees }: RoadmapItem) => ({
  'data-code': code,
  'data-country': countries.join(' '),
  'data-addressee': addressees.join(' '),
});
