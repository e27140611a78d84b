import type { Locale } from 'content-models/locales';
import { countries } from 'content-models/vocabulary/countries';
import type { SourceUses } from '../catalogue/sourceQueries.ts';
import { progressLink } from '../record/progressLink.ts';
import { pathOf } from '../addresses/paths.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordLink, type RecordLink, type TitledKind } from '../addresses/recordLink.ts';
import { eventLink } from '../record/eventLink.ts';

/** What cites a source, as links: countries, records, progress on the page of its action, and meetings. */
export function usesAsLinks(uses: SourceUses, catalogue: Catalogue, locale: Locale): RecordLink[] {
  const titled = (kind: TitledKind) => uses[kind].map((record) => recordLink(kind, record, locale));
  const links: Record<keyof SourceUses, readonly RecordLink[]> = {
    countries: uses.countries.map(({ code }) => ({
      text: countries.label(code, locale),
      lang: undefined,
      href: pathOf({ kind: 'country', country: code }, locale),
    })),
    practices: titled('practices'),
    challenges: titled('challenges'),
    recommendations: titled('recommendations'),
    roadmapItems: titled('roadmapItems'),
    progress: uses.progress.map((progress) => progressLink(progress, catalogue, locale)),
    events: uses.events.map((event) => eventLink(event, locale)),
  };
  return Object.values(links).flat();
}
