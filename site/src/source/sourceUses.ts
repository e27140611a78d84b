import type { Kind } from 'content-models/kinds';
import type { Locale } from 'content-models/locales';
import type { SourceUses } from '../catalogue/sourceQueries.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RecordLink } from '../addresses/recordLink.ts';
import { kindOrder, siteKinds } from '../record/siteKinds.ts';

/** Countries come first: they are named by their names alone. */
const citingOrder: readonly Kind[] = [
  'countries',
  ...kindOrder.filter((kind) => kind !== 'countries'),
];

/** What cites a source, as links: countries, records, progress on the page of its action, and meetings. */
export function usesAsLinks(uses: SourceUses, catalogue: Catalogue, locale: Locale): RecordLink[] {
  const linksOf = <K extends Kind>(kind: K) =>
    uses[kind].flatMap((record) => siteKinds[kind].link(record, catalogue, locale) ?? []);
  return citingOrder.flatMap((kind) => linksOf(kind));
}
