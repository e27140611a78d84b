import type { RoadmapItem } from 'content-models/records/roadmapItem';
import { horizons } from 'content-models/vocabulary/horizons';

/** Groups actions by their time horizon, those without one last: each action is in one group. */
export function byHorizon(
  items: readonly RoadmapItem[],
): { horizon: RoadmapItem['horizon']; items: RoadmapItem[] }[] {
  return [...horizons.keys, undefined]
    .map((horizon) => ({ horizon, items: items.filter((item) => item.horizon === horizon) }))
    .filter((group) => group.items.length > 0);
}
