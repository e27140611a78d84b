import type { Event } from 'content-models/records/event';
import { eventStandings } from 'content-models/vocabulary/eventStandings';
import type { EventLeaf } from 'schema-dts';
import { localize } from '../language/localize.ts';
import type { Publication } from './publication.ts';

/**
 * A meeting with how it is known said before all else. It has no `eventStatus`: "scheduled" would say that it takes or
 * took place on its dates (https://schema.org/EventScheduled). Who hosted it is no `organizer`, and is left out too.
 */
export function workshopEvent(event: Event, { locale }: Publication): EventLeaf {
  const { title, summary, standing, startDate, endDate, place } = event;
  return {
    '@type': 'Event',
    name: localize(title, locale).value,
    description: `${eventStandings.label(standing, locale)}. ${localize(summary, locale).value}`,
    startDate,
    endDate,
    location: place && { '@type': 'Place', name: localize(place, locale).value },
  };
}
