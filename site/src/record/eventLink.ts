import type { Locale } from 'content-models/locales';
import type { Event } from 'content-models/records/event';
import { localize } from '../language/localize.ts';
import { pathOf } from '../addresses/paths.ts';
import type { RecordLink } from '../addresses/recordLink.ts';

/** The link to a meeting: all meetings are on the page of the workshop. */
export function eventLink(event: Event, locale: Locale): RecordLink {
  const { value, lang } = localize(event.title, locale);
  return { text: value, lang, href: pathOf({ kind: 'workshop' }, locale) };
}
