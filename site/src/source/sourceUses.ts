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
  return [
    ...uses.countries.map(({ code }) => ({
      text: countries.label(code, locale),
      lang: undefined,
      href: pathOf({ kind: 'country', country: code }, locale),
    })),
    ...titled('practices'),
    ...titled('challenges'),
    ...titled('recommendations'),
    ...titled('roadmapItems'),
    ...uses.progress.map((progress) => progressLink(progress, catalogue, locale)),
    ...uses.events.map((event) => eventLink(event, locale)),
  ];
}
