import type { Event } from 'content-models/records/event';
import type { Snapshot } from 'content-models/snapshot/snapshot';

/** The year of the workshop from which the catalogue originates. */
const workshopYear = '2022';

/** Queries on meetings. */
export function eventQueries({ events }: Snapshot) {
  const workshop = events.find(({ startDate }) => startDate.startsWith(workshopYear));
  return {
    /** The workshop of 2022, once its record is published. */
    workshop: (): Event | undefined => workshop,
    otherEvents: events.filter((event) => event !== workshop),
  };
}
