import type { Event } from 'content-models/records/event';
import { eventStandings } from 'content-models/vocabulary/eventStandings';
import type { EventLeaf } from 'schema-dts';
import { localize } from '../language/localize.ts';
import type { Publication } from './publication.ts';

/**
 * A meeting, whose description first says how it is known. It has no `eventStatus`: "scheduled" would say that it took
 * place on its dates (https://schema.org/EventScheduled). The host is not its `organizer`, so it is left out too.
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
